import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCreditInvoice } from "../../api/catalog";
import type { Invoice } from "../../api/types";
import { useSession } from "../../auth/SessionContext";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { useFormat } from "../../format/FormatContext";
import { readAmount } from "../../format/input";

/** An operator credits a part of an invoice, or all of it; never more than is left of it. */
export function CreditNoteAction({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { claims } = useSession();
  const [asking, setAsking] = useState(false);
  const [amount, setAmount] = useState("");
  const credit = useCreditInvoice(invoice.invoiceId);
  const read = readAmount(amount, invoice.total.currency);
  const isCreditable = invoice.kind === "USAGE" || invoice.kind === "TERM";
  if (!claims.roles.includes("operator") || !isCreditable || invoice.state === "VOID") {
    return null;
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("staff.creditNote")}</Button>
      {asking && (
        <DeedDialog
          title={t("staff.creditNote")}
          asksReason
          effect={t("staff.creditNoteEffect", { number: invoice.number })}
          deed={credit}
          pointers={["/amount", "/reason"]}
          wishOf={(reason) => ("money" in read ? { amount: read.money, reason } : undefined)}
          onDone={() => setAsking(false)}
        >
          {({ tried, at }) => (
            <AmountField
              label={t("entries.amount")}
              hint={t("staff.creditNoteOf", { amount: format.money(invoice.total) })}
              value={amount}
              currency={invoice.total.currency}
              showFault={tried}
              refusal={at("/amount")}
              onChange={setAmount}
            />
          )}
        </DeedDialog>
      )}
    </>
  );
}
