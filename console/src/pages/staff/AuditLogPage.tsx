import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAuditLog, type AuditEntry, type Service } from "../../api/operations";
import { AccountLink } from "../../components/AccountLink";
import { DataTable } from "../../components/DataTable";
import { When } from "../../components/When";
import { Page } from "../../layout/Page";
import { Changes } from "./Changes";
import { ServiceChoice } from "./ServiceChoice";
import { StaffOnly } from "./StaffOnly";

/** What staff have done: who, when, what, from what to what, and why. */
export default function AuditLogPage() {
  const { t } = useTranslation();
  const [service, setService] = useState<Service>("account");
  return (
    <Page title={t("navigation.audit")}>
      <StaffOnly roles={["operator"]}>
        <SpaceBetween size="l">
          <ServiceChoice service={service} onChange={setService} />
          <Entries key={service} service={service} />
        </SpaceBetween>
      </StaffOnly>
    </Page>
  );
}

function Entries({ service }: { readonly service: Service }) {
  const { t } = useTranslation();
  return (
    <DataTable<AuditEntry>
      list={useAuditLog(service)}
      label={t("navigation.audit")}
      trackBy={(entry) => entry.id}
      empty={t("operations.noEntries")}
      header={<Header>{t("navigation.audit")}</Header>}
      columns={[
        { id: "at", header: t("staff.when"), isRowHeader: true, cell: (entry) => <When at={entry.at} /> },
        { id: "actor", header: t("operations.actor"), cell: (entry) => entry.actor },
        { id: "operation", header: t("staff.deed"), cell: (entry) => entry.operation },
        {
          id: "account",
          header: t("account.id"),
          cell: (entry) =>
            entry.billingAccountId ? <AccountLink id={entry.billingAccountId} /> : entry.object,
        },
        { id: "reason", header: t("staff.reason"), cell: (entry) => entry.reason },
        {
          id: "changes",
          header: t("operations.changes"),
          minWidth: 260,
          cell: (entry) => <Changes before={entry.before} after={entry.after} />,
        },
      ]}
    />
  );
}
