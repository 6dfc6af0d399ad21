import { useTranslation } from "react-i18next";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { AccountSettings } from "./AccountSettings";
import { Administrators } from "./Administrators";
import { AssetInformation } from "./AssetInformation";
import { BasicInformation } from "./BasicInformation";
import { ManagedAccounts } from "./ManagedAccounts";
import { PaymentMethods } from "./PaymentMethods";
import { QuotaInformation } from "./QuotaInformation";

/** Account > Billing Account (A20, A21). */
export default function BillingAccountPage() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <Page title={t("navigation.billingAccount")} description={`${account.name} · ${account.id}`}>
      <BasicInformation />
      <AssetInformation />
      {account.type === "ECOSYSTEM" && <QuotaInformation />}
      <AccountSettings />
      {account.type === "DIRECT" && <PaymentMethods />}
      <ManagedAccounts />
      <Administrators />
    </Page>
  );
}
