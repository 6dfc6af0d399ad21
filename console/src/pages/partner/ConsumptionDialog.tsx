import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useBookConsumption } from "../../api/quota";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, TextField } from "../../components/fields";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

/** What the partner has used of the quota, or given back; a repeated number has no second effect. */
export function ConsumptionDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [change, setChange] = useState<"INCREASE" | "DECREASE">("DECREASE");
  const [amount, setAmount] = useState("");
  const [number, setNumber] = useState("");
  const [invoice, setInvoice] = useState("");
  const read = readAmount(amount, account.currency);
  return (
    <DeedDialog
      title={t("partner.consumption")}
      asksReason
      effect={t(`partner.${change}`)}
      deed={useBookConsumption(account.id)}
      pointers={["/amount", "/outsideNumber", "/invoiceId", "/reason"]}
      wishOf={(reason) =>
        "money" in read && number.trim()
          ? {
              change,
              amount: read.money,
              outsideNumber: number.trim(),
              invoiceId: invoice.trim() || undefined,
              reason,
            }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <ChoiceField
            label={t("credit.change")}
            value={change}
            options={[
              ["DECREASE", t("quota.DECREASE")],
              ["INCREASE", t("quota.INCREASE")],
            ]}
            onChange={setChange}
          />
          <AmountField
            label={t("entries.amount")}
            value={amount}
            currency={account.currency}
            showFault={tried}
            refusal={at("/amount")}
            onChange={setAmount}
          />
          <TextField
            label={t("quota.outsideNumber")}
            value={number}
            fault={(tried && !number.trim() && t("common.missing")) || at("/outsideNumber")}
            onChange={setNumber}
          />
          {change === "DECREASE" && (
            <TextField
              label={t("partner.invoice")}
              value={invoice}
              fault={at("/invoiceId")}
              onChange={setInvoice}
            />
          )}
        </>
      )}
    </DeedDialog>
  );
}
