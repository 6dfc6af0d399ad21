import Box from "@cloudscape-design/components/box";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import { useCreditInformation, useCreditRecords } from "../api/queries";
import type { CreditRecords } from "../api/types";
import { DataTable } from "../components/DataTable";
import { Loaded } from "../components/Loaded";
import { useFormat } from "../format/FormatContext";
import { useOpenAccount } from "../layout/AccountContext";
import { CreditInformation } from "./CreditInformation";
import { changeColumns } from "./changeColumns";

/** Change Records: Credit Information and Credit Record (A45 - A47). */
export function CreditRecordsTable() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  return (
    <SpaceBetween size="m">
      <Box variant="h3">{t("credit.information")}</Box>
      <Loaded query={useCreditInformation(account.id)}>
        {(information) => <CreditInformation of={information} />}
      </Loaded>
      <DataTable<CreditRecords["items"][number]>
        variant="embedded"
        header={<Box variant="h3">{t("credit.record")}</Box>}
        list={useCreditRecords(account.id)}
        trackBy={(record) => record.transactionId}
        label={t("credit.record")}
        empty={t("credit.noRecords")}
        columns={[
          {
            id: "id",
            header: t("credit.transactionId"),
            isRowHeader: true,
            cell: (record) => record.transactionId,
          },
          {
            id: "at",
            header: t("credit.transferredAt"),
            cell: (record) => format.instant(record.transferredAt),
          },
          ...changeColumns(t),
          { id: "actor", header: t("credit.actor"), cell: (record) => record.actor },
          { id: "reason", header: t("staff.reason"), cell: (record) => record.reason },
        ]}
      />
    </SpaceBetween>
  );
}
