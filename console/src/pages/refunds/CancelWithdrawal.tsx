import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCancelWithdrawal } from "../../api/cash";
import type { Refund } from "../../api/types";
import { DeedDialog } from "../../components/DeedDialog";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

/** What has not gone out may be called off. */
export function isCancellable(refund: Refund) {
  return refund.kind === "WITHDRAWAL" && refund.state === "REQUESTED";
}

export function CancelWithdrawal({ refund }: { readonly refund: Refund }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  const cancel = useCancelWithdrawal(account.id);
  if (!isCancellable(refund)) {
    return "–";
  }
  return (
    <>
      <Button variant="inline-link" onClick={() => setAsking(true)}>
        {t("withdrawals.cancel")}
      </Button>
      {asking && (
        <DeedDialog
          title={t("withdrawals.cancel")}
          effect={t("withdrawals.cancelText", { amount: format.money(refund.amount) })}
          deed={cancel}
          wishOf={() => refund.refundId}
          onDone={() => setAsking(false)}
        />
      )}
    </>
  );
}
