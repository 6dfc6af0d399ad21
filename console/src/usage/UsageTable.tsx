import { useTranslation } from "react-i18next";
import { useFormat } from "../format/FormatContext";
import type { UsageRow } from "./usage";
import { RowTable } from "../components/RowTable";

interface Props {
  readonly rows: readonly UsageRow[];
  readonly by: "product" | "resource" | "day" | "tag";
}

export function UsageTable({ rows, by }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = (row: UsageRow) =>
    by === "day"
      ? format.date(row.name)
      : row.name || t(by === "tag" ? "usage.withoutTag" : "usage.withoutResource");
  return (
    <RowTable
      variant="embedded"
      items={rows}
      trackBy="name"
      ariaLabels={{ tableLabel: t(`usage.by.${by}`) }}
      empty={t("usage.none")}
      columnDefinitions={[
        { id: "name", header: t(`usage.${by}`), isRowHeader: true, cell: name },
        ...(by === "product"
          ? [
              {
                id: "quantity",
                header: t("usage.quantity"),
                cell: (row: UsageRow) => format.quantity(row.quantity ?? "0"),
              },
            ]
          : []),
        { id: "amount", header: t("usage.amount"), cell: (row) => format.exact(row.amount) },
      ]}
    />
  );
}
