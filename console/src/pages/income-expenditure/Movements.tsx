import { useTranslation } from "react-i18next";
import type { Statement } from "../../api/types";
import { Amount } from "../../components/Amount";
import { RowTable } from "../../components/RowTable";

type Movement = Statement["movements"][number];

function nameOf(movement: Movement) {
  return [movement.asset, movement.channel, movement.type, movement.income.currency].join(" ");
}

/** What moved the assets in the month, by type and channel. */
export function Movements({ movements }: { readonly movements: readonly Movement[] }) {
  const { t } = useTranslation();
  return (
    <RowTable
      variant="embedded"
      items={movements}
      trackBy={nameOf}
      ariaLabels={{ tableLabel: t("income.movements") }}
      empty={t("entries.none")}
      columnDefinitions={[
        {
          id: "type",
          header: t("entries.type"),
          isRowHeader: true,
          cell: (movement) => t(`entryType.${movement.type}`),
        },
        {
          id: "channel",
          header: t("entries.channel"),
          cell: (movement) => t(`channels.${movement.channel}`),
        },
        {
          id: "asset",
          header: t("entries.asset"),
          cell: (movement) => t(`assets.${movement.asset}`),
        },
        {
          id: "income",
          header: t("income.income"),
          cell: (movement) => <Amount value={movement.income} />,
        },
        {
          id: "expenditure",
          header: t("income.expenditure"),
          cell: (movement) => <Amount value={movement.expenditure} />,
        },
      ]}
    />
  );
}
