import { useTranslation } from "react-i18next";
import { Amount } from "../components/Amount";
import { AppLink } from "../components/AppLink";
import { DataTable } from "../components/DataTable";
import { useFormat } from "../format/FormatContext";
import { useOpenAccount } from "../layout/AccountContext";
import { useOpenBills, type Share } from "./openBills";

/** Bills of which something is open; both amounts of A53. */
export function BillsTable({ of }: { readonly of: Share }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { home } = useOpenAccount();
  return (
    <DataTable
      list={useOpenBills(of)}
      label={t("bills.open")}
      trackBy={(bill) => bill.invoiceId}
      empty={t("bills.none")}
      variant="embedded"
      columns={[
        {
          id: "number",
          header: t("bills.number"),
          isRowHeader: true,
          cell: (bill) =>
            bill.kind === "REVERSAL" ? (
              bill.invoiceId
            ) : (
              <AppLink href={`${home}/invoices/${bill.invoiceId}`}>{bill.number ?? bill.invoiceId}</AppLink>
            ),
        },
        { id: "month", header: t("bills.month"), cell: (bill) => format.month(bill.month) },
        {
          id: "due",
          header: t("bills.due"),
          cell: (bill) => (bill.dueAt ? format.instant(bill.dueAt) : "–"),
        },
        { id: "total", header: t("bills.total"), cell: (bill) => <Amount value={bill.total} /> },
        { id: "unsettled", header: t("bills.unsettled"), cell: (bill) => <Amount value={bill.unsettled} /> },
        {
          id: "invoiceable",
          header: t("bills.invoiceable"),
          cell: (bill) => <Amount value={bill.invoiceable} />,
        },
      ]}
    />
  );
}
