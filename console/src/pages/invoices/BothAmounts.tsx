import Alert from "@cloudscape-design/components/alert";
import { useTranslation } from "react-i18next";
import { useSwitch } from "../../api/settings";
import type { Money } from "../../api/types";
import { compare, isZero } from "../../format/decimal";
import { useOpenAccount } from "../../layout/AccountContext";

interface Owed {
  readonly unsettled: Money;
  readonly invoiceable: Money;
}

interface Props {
  readonly bills: readonly Owed[];
}

/** What is open of a bill and what can be invoiced for its month may differ, and then both are shown (A53, W-7). */
export function BothAmounts({ bills }: Props) {
  const { account } = useOpenAccount();
  const differ = bills.some(
    ({ unsettled, invoiceable }) =>
      !isZero(unsettled.amount) && compare(unsettled.amount, invoiceable.amount) !== 0,
  );
  return differ && account.type === "DIRECT" ? <Warning /> : null;
}

/** Only "Write off Previous Bills" makes it so; otherwise cash alone is the difference. */
function Warning() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const { data } = useSwitch(account.id, "write-off-previous-bills");
  return data?.enabled ? <Alert type="warning">{t("bills.bothAmounts")}</Alert> : null;
}
