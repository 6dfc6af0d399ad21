import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClaim } from "../../api/remittance";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { DateField, TextField } from "../../components/fields";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

/** What was sent, as the bank's paper says it. */
export function ClaimDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [amount, setAmount] = useState("");
  const [valueDate, setValueDate] = useState("");
  const [payerName, setPayerName] = useState("");
  const [reference, setReference] = useState("");
  const [proof, setProof] = useState("");
  const read = readAmount(amount, account.currency);
  const missing = (value: string) => value.trim() === "" && t("common.missing");
  return (
    <DeedDialog
      title={t("remittance.claim")}
      effect={t("remittance.claimEffect")}
      deed={useClaim(account.id)}
      pointers={["/amount", "/valueDate", "/payerName", "/reference", "/proof"]}
      wishOf={() =>
        "money" in read && valueDate && payerName.trim() && reference.trim()
          ? {
              amount: read.money,
              valueDate,
              payerName: payerName.trim(),
              reference: reference.trim(),
              ...(proof.trim() && { proof: proof.trim() }),
            }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <AmountField
            label={t("entries.amount")}
            value={amount}
            currency={account.currency}
            showFault={tried}
            refusal={at("/amount")}
            onChange={setAmount}
          />
          <DateField
            label={t("remittance.day")}
            value={valueDate}
            fault={(tried && missing(valueDate)) || at("/valueDate")}
            onChange={setValueDate}
          />
          <TextField
            label={t("remittance.payer")}
            value={payerName}
            fault={(tried && missing(payerName)) || at("/payerName")}
            onChange={setPayerName}
          />
          <TextField
            label={t("payments.reference")}
            value={reference}
            fault={(tried && missing(reference)) || at("/reference")}
            onChange={setReference}
          />
          <TextField
            label={t("remittance.proof")}
            hint={t("remittance.proofHint")}
            value={proof}
            fault={at("/proof")}
            onChange={setProof}
          />
        </>
      )}
    </DeedDialog>
  );
}
