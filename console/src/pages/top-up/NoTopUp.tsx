import Alert from "@cloudscape-design/components/alert";
import { useTranslation } from "react-i18next";
import { useOpenAccount } from "../../layout/AccountContext";

/** Why there is nothing to top up here. */
export function NoTopUp() {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  if (!may("PAY")) {
    return <Alert type="info">{t("topUp.noRight")}</Alert>;
  }
  return (
    <Alert type="info">{t(account.creditControlled ? "topUp.creditControlled" : "topUp.ecosystem")}</Alert>
  );
}
