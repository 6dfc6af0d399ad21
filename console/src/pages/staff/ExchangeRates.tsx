import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useExchangeRates, useWriteRate, type ExchangeRate } from "../../api/catalog";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, DateField, TextField } from "../../components/fields";
import { CURRENCIES, type Currency } from "../../format/currency";
import { useFormat } from "../../format/FormatContext";

/** The rate of a day from one currency to another. */
export function ExchangeRates() {
  const { t } = useTranslation();
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <DataTable<ExchangeRate>
        list={useExchangeRates()}
        label={t("rates.title")}
        trackBy={(rate) => `${rate.date} ${rate.from} ${rate.to}`}
        empty={t("rates.none")}
        header={
          <Header actions={<Button onClick={() => setAdding(true)}>{t("rates.set")}</Button>}>
            {t("rates.title")}
          </Header>
        }
        columns={[
          { id: "day", header: t("usage.day"), isRowHeader: true, cell: (row) => format.date(row.date) },
          { id: "from", header: t("rates.from"), cell: (row) => row.from },
          { id: "to", header: t("rates.to"), cell: (row) => row.to },
          { id: "rate", header: t("rates.rate"), cell: (row) => format.quantity(row.rate) },
        ]}
      />
      {adding && <SetRate onDone={() => setAdding(false)} />}
    </>
  );
}

function SetRate({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [date, setDate] = useState("");
  const [from, setFrom] = useState<Currency>("USD");
  const [to, setTo] = useState<Currency>("IDR");
  const [rate, setRate] = useState("");
  const isRate = /^\d+(\.\d+)?$/.test(rate);
  const options = CURRENCIES.map((code) => [code, code] as const);
  return (
    <DeedDialog
      title={t("rates.set")}
      confirm={t("common.save")}
      effect={t("rates.effect")}
      deed={useWriteRate()}
      pointers={["/rate", "/date"]}
      wishOf={() => (isRate && date ? { date, from, to, rate } : undefined)}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <DateField
            label={t("usage.day")}
            value={date}
            fault={(tried && date === "" && t("common.missing")) || at("/date")}
            onChange={setDate}
          />
          <ChoiceField label={t("rates.from")} value={from} options={options} onChange={setFrom} />
          <ChoiceField label={t("rates.to")} value={to} options={options} onChange={setTo} />
          <TextField
            label={t("rates.rate")}
            value={rate}
            inputMode="decimal"
            fault={(tried && !isRate && t("amount.malformed")) || at("/rate")}
            onChange={setRate}
          />
        </>
      )}
    </DeedDialog>
  );
}
