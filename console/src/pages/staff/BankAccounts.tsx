import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useBankAccounts, useKeepBankAccount, type BankAccount } from "../../api/remittance";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, TextField } from "../../components/fields";
import { CURRENCIES, type Currency } from "../../format/currency";

/** The provider's bank accounts; one may be kept for one customer alone. */
export function BankAccounts() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <DataTable<BankAccount>
        list={useBankAccounts()}
        label={t("remittance.accounts")}
        trackBy={(row) => row.account}
        empty={t("remittance.noAccounts")}
        header={
          <Header actions={<Button onClick={() => setAdding(true)}>{t("remittance.keepAccount")}</Button>}>
            {t("remittance.accounts")}
          </Header>
        }
        columns={[
          { id: "account", header: t("remittance.account"), isRowHeader: true, cell: (row) => row.account },
          { id: "bank", header: t("remittance.bank"), cell: (row) => row.bank },
          { id: "holder", header: t("remittance.holder"), cell: (row) => row.holder },
          { id: "currency", header: t("remittance.currency"), cell: (row) => row.currency },
          {
            id: "for",
            header: t("remittance.for"),
            cell: (row) => row.billingAccountId ?? t("remittance.everybody"),
          },
        ]}
      />
      {adding && <Keep onDone={() => setAdding(false)} />}
    </>
  );
}

function Keep({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [account, setAccount] = useState("");
  const [bank, setBank] = useState("");
  const [holder, setHolder] = useState("");
  const [currency, setCurrency] = useState<Currency>("IDR");
  const [billingAccountId, setFor] = useState("");
  const missing = (value: string) => value.trim() === "" && t("common.missing");
  return (
    <DeedDialog
      title={t("remittance.keepAccount")}
      effect={t("remittance.accountEffect")}
      deed={useKeepBankAccount()}
      asksReason
      pointers={["/bank", "/holder", "/billingAccountId", "/reason"]}
      wishOf={(reason) =>
        account.trim() && bank.trim() && holder.trim()
          ? {
              account: account.trim(),
              body: {
                bank: bank.trim(),
                holder: holder.trim(),
                currency,
                reason,
                ...(billingAccountId.trim() && { billingAccountId: billingAccountId.trim() }),
              },
            }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <TextField
            label={t("remittance.account")}
            value={account}
            inputMode="numeric"
            fault={tried && missing(account)}
            onChange={setAccount}
          />
          <TextField
            label={t("remittance.bank")}
            value={bank}
            fault={(tried && missing(bank)) || at("/bank")}
            onChange={setBank}
          />
          <TextField
            label={t("remittance.holder")}
            value={holder}
            fault={(tried && missing(holder)) || at("/holder")}
            onChange={setHolder}
          />
          <ChoiceField
            label={t("remittance.currency")}
            value={currency}
            options={CURRENCIES.map((one) => [one, one])}
            onChange={setCurrency}
          />
          <TextField
            label={t("remittance.for")}
            hint={t("remittance.forHint")}
            value={billingAccountId}
            inputMode="numeric"
            fault={at("/billingAccountId")}
            onChange={setFor}
          />
        </>
      )}
    </DeedDialog>
  );
}
