import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import { useOpenAccount } from "../../layout/AccountContext";
import { CurrencySetting } from "./CurrencySetting";
import { LowBalanceSetting } from "./LowBalanceSetting";
import { SpendAlertsSetting } from "./SpendAlertsSetting";
import { SuspensionSetting } from "./SuspensionSetting";
import { WriteOffSetting } from "./WriteOffSetting";

/** Service Suspension, Low Balance Alerts, Automatic Write-off, Settlement Currency (A64), as far as the kind has them. */
export function AccountSettings() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const isDirect = account.type === "DIRECT";
  const hasAlert = account.paymentMode === "PREPAID" || account.creditControlled || !isDirect;
  return (
    <Container header={<Header variant="h2">{t("settings.title")}</Header>}>
      <ColumnLayout columns={2} borders="horizontal">
        <SuspensionSetting />
        {hasAlert && <LowBalanceSetting />}
        {isDirect && <WriteOffSetting name="auto-write-off" canChange={account.creditControlled} />}
        {isDirect && <WriteOffSetting name="write-off-previous-bills" canChange />}
        {isDirect && <CurrencySetting />}
        <SpendAlertsSetting />
      </ColumnLayout>
    </Container>
  );
}
