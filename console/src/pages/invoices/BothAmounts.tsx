import Alert from "@cloudscape-design/components/alert";
import { useTranslation } from "react-i18next";
import type { Money } from "../../api/types";
import { compare } from "../../format/decimal";

interface Owed {
  readonly unsettled: Money;
  readonly invoiceable: Money;
}

/** What is open of a bill and what can be invoiced for its month may differ, and then both are shown (A53). */
export function BothAmounts({ bills }: { readonly bills: readonly Owed[] }) {
  const { t } = useTranslation();
  const differ = bills.some((bill) => compare(bill.unsettled.amount, bill.invoiceable.amount) !== 0);
  return differ ? <Alert type="warning">{t("bills.bothAmounts")}</Alert> : null;
}
