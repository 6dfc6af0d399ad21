import type { TableProps } from "@cloudscape-design/components/table";
import type { TFunction } from "i18next";
import type { Money } from "../api/types";
import { Amount } from "../components/Amount";

interface Change {
  readonly amountBefore: Money;
  readonly change: Money;
  readonly amountAfter: Money;
}

/** What there was, by how much it changed, and what there is: of a limit or a quota alike. */
export function changeColumns<Record extends Change>(t: TFunction): TableProps.ColumnDefinition<Record>[] {
  return [
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
  ];
}
