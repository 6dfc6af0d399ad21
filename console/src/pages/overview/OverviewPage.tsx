import Alert from "@cloudscape-design/components/alert";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import { useCurrentMonth } from "../../api/clock";
import { useAssets, useUsage } from "../../api/queries";
import { isDirect } from "../../api/types";
import { AppButton } from "../../components/AppButton";
import { Loaded } from "../../components/Loaded";
import { Status } from "../../components/Status";
import { AvailableCredit } from "../../credit/AvailableCredit";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { canTopUp } from "../../layout/rights";
import { SpendingChart } from "../../usage/SpendingChart";
import { Figures } from "./Figures";
import { MailWarning } from "./MailWarning";
import { Runway } from "./Runway";

export default function OverviewPage() {
  const { t } = useTranslation();
  const open = useOpenAccount();
  const { account, home } = open;
  const assets = useAssets(account.id);
  const month = useCurrentMonth(account.timeZone);
  const usage = useUsage(account.id, month.data);
  return (
    <Page
      title={t("overview.title")}
      description={`${account.name} · ${account.id}`}
      actions={
        canTopUp(open) && (
          <AppButton variant="primary" href={`${home}/top-up`}>
            {t("navigation.topUp")}
          </AppButton>
        )
      }
    >
      {account.suspension !== "NORMAL" && (
        <Alert type="warning" header={t("overview.services")}>
          <Status of={account.suspension as "SUSPENDED"} />
        </Alert>
      )}
      <MailWarning />
      <ColumnLayout columns={2}>
        <Container header={<Header variant="h2">{t("credit.available")}</Header>}>
          <Loaded query={assets}>{(data) => <AvailableCredit assets={data} />}</Loaded>
        </Container>
        <Container header={<Header variant="h2">{t("overview.figures")}</Header>}>
          <Loaded query={assets}>
            {(data) => (
              <>
                <Figures assets={data} />
                {usage.data && isDirect(data) && <Runway assets={data} usage={usage.data} />}
              </>
            )}
          </Loaded>
        </Container>
      </ColumnLayout>
      <Container header={<Header variant="h2">{t("overview.spending")}</Header>}>
        <Loaded query={usage}>{(data) => <SpendingChart usage={data} />}</Loaded>
      </Container>
    </Page>
  );
}
