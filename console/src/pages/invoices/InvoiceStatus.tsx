import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useTranslation } from "react-i18next";
import type { Invoice } from "../../api/types";
import { Status } from "../../components/Status";

export function InvoiceStatus({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation();
  return invoice.overdue ? (
    <StatusIndicator type="error">{t("invoices.overdue")}</StatusIndicator>
  ) : (
    <Status of={invoice.state} />
  );
}
