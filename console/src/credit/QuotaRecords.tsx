import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import { useQuotaRecords, type QuotaRecord } from "../api/quota";
import { DataTable } from "../components/DataTable";
import { When } from "../components/When";
import { useOpenAccount } from "../layout/AccountContext";
import { changeColumns } from "./changeColumns";

/** How the partner has changed the quota (A60). */
export function QuotaRecords({ embedded }: { readonly embedded?: boolean }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <DataTable<QuotaRecord>
      list={useQuotaRecords(account.id)}
      label={t("quota.records")}
      variant={embedded ? "embedded" : "container"}
      trackBy={(record) => record.transactionId}
      empty={t("quota.noRecords")}
      header={!embedded && <Header>{t("quota.records")}</Header>}
      columns={[
        {
          id: "at",
          header: t("entries.at"),
          isRowHeader: true,
          cell: (record) => <When at={record.changedAt} />,
        },
        ...changeColumns(t),
        { id: "reason", header: t("staff.reason"), cell: (record) => record.reason },
      ]}
    />
  );
}
