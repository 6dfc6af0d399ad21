import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useTranslation } from "react-i18next";
import type { Invoice } from "../../api/types";
import { Amount } from "../../components/Amount";
import { useFormat } from "../../format/FormatContext";
import styles from "./InvoiceLines.module.css";
import { RowTable } from "../../components/RowTable";

/** The lines of a document with their exact amounts, then net, taxes and total. */
export function InvoiceLines({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <RowTable
      items={invoice.lines}
      ariaLabels={{ tableLabel: t("invoices.lines") }}
      header={<Header counter={`(${invoice.lineCount})`}>{t("invoices.lines")}</Header>}
      columnDefinitions={[
        { id: "product", header: t("usage.product"), isRowHeader: true, cell: (line) => line.product },
        {
          id: "month",
          header: t("invoices.month"),
          cell: (line) => (
            <>
              {line.usageMonth ? format.month(line.usageMonth) : "–"}{" "}
              {line.late && <StatusIndicator type="info">{t("invoices.late")}</StatusIndicator>}
            </>
          ),
        },
        {
          id: "quantity",
          header: t("usage.quantity"),
          cell: (line) => (line.quantity ? format.quantity(line.quantity) : "–"),
        },
        {
          id: "exact",
          header: t("invoices.exact"),
          cell: (line) => (line.exact ? format.exact(line.exact) : "–"),
        },
        { id: "amount", header: t("entries.amount"), cell: (line) => <Amount value={line.amount} /> },
      ]}
      footer={
        <div className={styles.sums}>
          <Sum label={t("invoices.net")} value={<Amount value={invoice.net} />} />
          {invoice.taxLines.map((tax) => (
            <Sum
              key={tax.rule}
              label={t("invoices.taxLine", { rate: format.percent(tax.rate), base: format.money(tax.base) })}
              value={<Amount value={tax.amount} />}
            />
          ))}
          <Sum
            label={<Box variant="strong">{t("invoices.total")}</Box>}
            value={
              <Box variant="strong">
                <Amount value={invoice.total} />
              </Box>
            }
          />
        </div>
      }
    />
  );
}

function Sum({ label, value }: { readonly label: React.ReactNode; readonly value: React.ReactNode }) {
  return (
    <div className={styles.sum}>
      <span>{label}</span>
      <span>{value}</span>
    </div>
  );
}
