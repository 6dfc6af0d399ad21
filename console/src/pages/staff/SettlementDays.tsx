import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import type { SettlementDay } from "../../api/settlementFiles";
import { Amount } from "../../components/Amount";
import { RowTable } from "../../components/RowTable";
import { useFormat } from "../../format/FormatContext";

/** The sums of each day, so that they can be held against what the company has paid out. */
export function SettlementDays({ days }: { readonly days: readonly SettlementDay[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <RowTable
      items={days}
      ariaLabels={{ tableLabel: t("settlementFile.days") }}
      empty={t("settlementFile.noDays")}
      header={<Header>{t("settlementFile.days")}</Header>}
      columnDefinitions={[
        {
          id: "day",
          header: t("settlementFile.day"),
          isRowHeader: true,
          cell: (row) => format.date(row.day),
        },
        { id: "kind", header: t("vouchers.kind"), cell: (row) => t(`settlementKind.${row.kind}`) },
        { id: "class", header: t("settlementFile.class"), cell: (row) => t(`settlementClass.${row.class}`) },
        { id: "rows", header: t("settlementFile.count"), cell: (row) => format.quantity(String(row.rows)) },
        { id: "gross", header: t("settlementFile.gross"), cell: (row) => <Amount value={row.gross} /> },
        { id: "fee", header: t("payments.fee"), cell: (row) => <Amount value={row.fee} /> },
        { id: "net", header: t("settlementFile.net"), cell: (row) => <Amount value={row.net} /> },
      ]}
    />
  );
}
