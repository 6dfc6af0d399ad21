import { useTranslation } from "react-i18next";
import type { Statement } from "../../api/types";
import { Amount } from "../../components/Amount";
import { RowTable } from "../../components/RowTable";

/** Opening, income, expenditure and closing of each asset. */
export function Summary({ lines }: { readonly lines: Statement["assets"] }) {
  const { t } = useTranslation();
  return (
    <RowTable
      variant="embedded"
      items={lines}
      trackBy={(line) => `${line.asset} ${line.closing.currency}`}
      ariaLabels={{ tableLabel: t("income.summary") }}
      empty={t("entries.none")}
      columnDefinitions={[
        {
          id: "asset",
          header: t("entries.asset"),
          isRowHeader: true,
          cell: (line) => t(`assets.${line.asset}`),
        },
        { id: "opening", header: t("income.opening"), cell: (line) => <Amount value={line.opening} /> },
        { id: "income", header: t("income.income"), cell: (line) => <Amount value={line.income} /> },
        {
          id: "expenditure",
          header: t("income.expenditure"),
          cell: (line) => <Amount value={line.expenditure} />,
        },
        { id: "closing", header: t("income.closing"), cell: (line) => <Amount value={line.closing} /> },
      ]}
    />
  );
}
