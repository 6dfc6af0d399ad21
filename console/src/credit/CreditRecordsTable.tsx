import Box from "@cloudscape-design/components/box";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import { useCreditRecords } from "../api/queries";
import { Amount } from "../components/Amount";
import { Loaded } from "../components/Loaded";
import { useFormat } from "../format/FormatContext";
import { useOpenAccount } from "../layout/AccountContext";
import { RowTable } from "../components/RowTable";

/** Change Records: Credit Information and Credit Record (A45 - A47). */
export function CreditRecordsTable() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  return (
    <Loaded query={useCreditRecords(account.id)}>
      {({ information, items }) => (
        <SpaceBetween size="m">
          <Box variant="h3">{t("credit.information")}</Box>
          <KeyValuePairs
            columns={3}
            items={[
              { label: t("terms.creditLimit"), value: <Amount value={information.creditLimit} /> },
              { label: t("credit.used"), value: <Amount value={information.used} /> },
              { label: t("credit.left"), value: <Amount value={information.available} /> },
            ]}
          />
          <RowTable
            variant="embedded"
            header={<Box variant="h3">{t("credit.record")}</Box>}
            items={items}
            trackBy="transactionId"
            ariaLabels={{ tableLabel: t("credit.record") }}
            empty={t("credit.noRecords")}
            columnDefinitions={[
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
              {
                id: "before",
                header: t("credit.amountBefore"),
                cell: (record) => <Amount value={record.amountBefore} />,
              },
              {
                id: "change",
                header: t("credit.change"),
                cell: (record) => <Amount value={record.change} signed />,
              },
              {
                id: "after",
                header: t("credit.amountAfter"),
                cell: (record) => <Amount value={record.amountAfter} />,
              },
            ]}
          />
        </SpaceBetween>
      )}
    </Loaded>
  );
}
