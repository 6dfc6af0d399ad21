import { useTranslation } from "react-i18next";
import { FileButton } from "../../components/FileButton";
import { useOpenAccount } from "../../layout/AccountContext";

/** The records of a month as a file (T-3). */
export function Download({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <FileButton
      label={t("income.csv")}
      path={`/api/v1/billing-accounts/${account.id}/statements/${month}`}
      type="text/csv"
      name={`saldo-${account.id}-${month}.csv`}
    />
  );
}
