import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import type { List } from "../../api/queries";
import type { SettlementClass, SettlementRow } from "../../api/settlementFiles";
import { Amount } from "../../components/Amount";
import { DataTable } from "../../components/DataTable";
import { Indicator } from "../../components/Indicator";
import { useFormat } from "../../format/FormatContext";

const CLASSES = [
  "MATCHED",
  "AMOUNT_DIFFERS",
  "DUPLICATE",
  "FEE_DIFFERS",
  "MISSING_HERE",
  "MISSING_THERE",
  "NOBODYS",
  "STATE_DIFFERS",
] as const satisfies readonly SettlementClass[];

interface Props {
  readonly list: List<SettlementRow>;
  readonly outcome: SettlementClass | "";
  onOutcome(outcome: SettlementClass | ""): void;
}

/** Each row with how it stands to our payments and, where it does not agree, what a person does about it. */
export function SettlementRows({ list, outcome, onOutcome }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = (of: SettlementClass | "") => (of ? t(`settlementClass.${of}`) : t("common.all"));
  return (
    <DataTable<SettlementRow>
      list={list}
      label={t("settlementFile.rows")}
      trackBy={(row) => `${row.kind} ${row.transactionId} ${row.number}`}
      empty={t("settlementFile.noRows")}
      header={<Header>{t("settlementFile.rows")}</Header>}
      filter={
        <SpaceBetween direction="horizontal" size="xs">
          <Select
            selectedOption={{ value: outcome, label: name(outcome) }}
            options={["" as const, ...CLASSES].map((value) => ({ value, label: name(value) }))}
            ariaLabel={t("settlementFile.class")}
            onChange={({ detail }) => onOutcome(detail.selectedOption.value as SettlementClass | "")}
          />
        </SpaceBetween>
      }
      columns={[
        {
          id: "transaction",
          header: t("settlementFile.transaction"),
          isRowHeader: true,
          cell: (row) => row.transactionId,
        },
        { id: "kind", header: t("vouchers.kind"), cell: (row) => t(`settlementKind.${row.kind}`) },
        {
          id: "class",
          header: t("settlementFile.class"),
          minWidth: 240,
          cell: (row) => <Outcome of={row.class} />,
        },
        { id: "gross", header: t("settlementFile.gross"), cell: (row) => <Amount value={row.gross} /> },
        { id: "fee", header: t("payments.fee"), cell: (row) => <Amount value={row.fee} /> },
        { id: "net", header: t("settlementFile.net"), cell: (row) => <Amount value={row.net} /> },
        { id: "day", header: t("settlementFile.day"), cell: (row) => format.date(row.settledOn) },
      ]}
    />
  );
}

function Outcome({ of: outcome }: { readonly of: SettlementClass }) {
  const { t } = useTranslation();
  return (
    <>
      <Indicator type={outcome === "MATCHED" ? "success" : "warning"}>
        {t(`settlementClass.${outcome}`)}
      </Indicator>
      <Box color="text-body-secondary">{t(`settlementAction.${outcome}`)}</Box>
    </>
  );
}
