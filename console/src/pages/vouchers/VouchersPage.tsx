import { useTranslation } from "react-i18next";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { HeldVouchers } from "./HeldVouchers";
import { RedeemForm } from "./RedeemForm";
import { Redemptions } from "./Redemptions";

/** A code that the provider gave is typed in and gives credit (W31, W32). */
export default function VouchersPage() {
  const { t } = useTranslation();
  const { may } = useOpenAccount();
  return (
    <Page title={t("navigation.vouchers")}>
      {may("PAY") && <RedeemForm />}
      <Redemptions />
      <HeldVouchers />
    </Page>
  );
}
