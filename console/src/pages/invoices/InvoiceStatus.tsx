import { useTranslation } from "react-i18next";
import type { Invoice } from "../../api/types";
import { Indicator } from "../../components/Indicator";
import { Status } from "../../components/Status";

/** How far a bill is paid; a credit note is nothing to be paid: it has been credited when it was issued. */
export function InvoiceStatus({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation();
  const isGiven = invoice.kind === "CREDIT_NOTE" && invoice.state === "ISSUED";
  return invoice.overdue ? (
    <Indicator type="error">{t("invoices.overdue")}</Indicator>
  ) : (
    <Status of={isGiven ? "CREDITED" : invoice.state} />
  );
}
