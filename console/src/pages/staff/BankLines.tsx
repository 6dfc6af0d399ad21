import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useBankAccounts, useBankLines, useImportLine, type BankLine } from "../../api/remittance";
import { Amount } from "../../components/Amount";
import { AmountField } from "../../components/AmountField";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, DateField, TextField } from "../../components/fields";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { readAmount } from "../../format/input";

/** What the bank says has come. */
export function BankLines() {
  const { t } = useTranslation();
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <DataTable<BankLine>
        list={useBankLines()}
        label={t("remittance.lines")}
        trackBy={(line) => line.id}
        empty={t("remittance.noLines")}
        header={
          <Header actions={<Button onClick={() => setAdding(true)}>{t("remittance.addLine")}</Button>}>
            {t("remittance.lines")}
          </Header>
        }
        columns={[
          {
            id: "day",
            header: t("remittance.day"),
            isRowHeader: true,
            cell: (line) => format.date(line.valueDate),
          },
          { id: "account", header: t("remittance.account"), cell: (line) => line.account },
          { id: "amount", header: t("entries.amount"), cell: (line) => <Amount value={line.amount} /> },
          { id: "payer", header: t("remittance.payer"), cell: (line) => line.payerName },
          { id: "reference", header: t("remittance.bankReference"), cell: (line) => line.bankReference },
          { id: "state", header: t("payments.state"), cell: (line) => <Status of={line.state} /> },
          { id: "due", header: t("remittance.returnDue"), cell: (line) => format.date(line.returnDueOn) },
        ]}
      />
      {adding && <AddLine onDone={() => setAdding(false)} />}
    </>
  );
}

function AddLine({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { items = [] } = useBankAccounts();
  const [account, setAccount] = useState("");
  const [valueDate, setValueDate] = useState("");
  const [amount, setAmount] = useState("");
  const [payerName, setPayerName] = useState("");
  const [bankReference, setBankReference] = useState("");
  const currency = items.find((one) => one.account === account)?.currency ?? "IDR";
  const read = readAmount(amount, currency);
  const missing = (value: string) => value.trim() === "" && t("common.missing");
  return (
    <DeedDialog
      title={t("remittance.addLine")}
      effect={t("remittance.lineEffect")}
      deed={useImportLine()}
      wishOf={() =>
        account && valueDate && "money" in read && bankReference.trim()
          ? {
              account,
              valueDate,
              amount: read.money,
              payerName: payerName.trim(),
              bankReference: bankReference.trim(),
            }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried }) => (
        <>
          <ChoiceField
            label={t("remittance.account")}
            value={account}
            fault={tried && missing(account)}
            options={items.map((one) => [one.account, `${one.bank} · ${one.account} · ${one.currency}`])}
            onChange={setAccount}
          />
          <DateField
            label={t("remittance.day")}
            value={valueDate}
            fault={tried && missing(valueDate)}
            onChange={setValueDate}
          />
          <AmountField
            label={t("entries.amount")}
            value={amount}
            currency={currency}
            showFault={tried}
            onChange={setAmount}
          />
          <TextField label={t("remittance.payer")} value={payerName} onChange={setPayerName} />
          <TextField
            label={t("remittance.bankReference")}
            value={bankReference}
            fault={tried && missing(bankReference)}
            onChange={setBankReference}
          />
        </>
      )}
    </DeedDialog>
  );
}
