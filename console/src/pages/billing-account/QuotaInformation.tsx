import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import { useConsumption, usePartnerPolicy, useQuotaAlerts, type Consumption } from "../../api/quota";
import { useSession } from "../../auth/SessionContext";
import { Amount } from "../../components/Amount";
import { DataTable } from "../../components/DataTable";
import { Loaded } from "../../components/Loaded";
import { When } from "../../components/When";
import { useFormat } from "../../format/FormatContext";
import { QuotaRecords } from "../../credit/QuotaRecords";
import { useOpenAccount } from "../../layout/AccountContext";
import { PartnerActions } from "../partner/PartnerActions";
import { OnOff } from "./WriteOffSetting";

/** Quota and its consumption with their histories, and what the partner has decided (A59 - A61). */
export function QuotaInformation() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const isPartner = useSession().claims.roles.includes("partner");
  const alerts = useQuotaAlerts(account.id);
  return (
    <SpaceBetween size="l">
      <Container
        header={
          <Header variant="h2" description={t("quota.about")} actions={isPartner && <PartnerActions />}>
            {t("quota.title")}
          </Header>
        }
      >
        <Loaded query={usePartnerPolicy(account.id)}>
          {(policy) => (
            <KeyValuePairs
              columns={4}
              items={[
                { label: t("quota.policy"), value: t(`shutDown.${policy.policy}`) },
                { label: t("quota.frozen"), value: <OnOff enabled={policy.frozen} /> },
                { label: t("quota.purchaseBan"), value: <OnOff enabled={policy.purchaseBan} /> },
                {
                  label: t("quota.levels"),
                  value: alerts.data?.levels.map((level) => format.money(level)).join(", ") || "–",
                },
              ]}
            />
          )}
        </Loaded>
      </Container>
      <QuotaRecords />
      <DataTable<Consumption>
        list={useConsumption(account.id)}
        label={t("quota.consumption")}
        trackBy={(record) => record.transactionId}
        empty={t("quota.noConsumption")}
        header={<Header>{t("quota.consumption")}</Header>}
        columns={[
          {
            id: "at",
            header: t("entries.at"),
            isRowHeader: true,
            cell: (record) => <When at={record.changedAt} />,
          },
          { id: "change", header: t("credit.change"), cell: (record) => t(`quota.${record.change}`) },
          { id: "amount", header: t("entries.amount"), cell: (record) => <Amount value={record.amount} /> },
          {
            id: "after",
            header: t("credit.amountAfter"),
            cell: (record) => <Amount value={record.amountAfter} />,
          },
          { id: "number", header: t("quota.outsideNumber"), cell: (record) => record.outsideNumber },
          { id: "reason", header: t("staff.reason"), cell: (record) => record.reason },
        ]}
      />
    </SpaceBetween>
  );
}
