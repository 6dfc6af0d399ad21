import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useReclaim, type Transfer } from "../../api/cash";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { isZero } from "../../format/decimal";
import { useFormat } from "../../format/FormatContext";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

/** What the other account has not spent can be taken back. */
export function ReclaimAction({ transfer }: { readonly transfer: Transfer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  const { revocable } = transfer;
  const [amount, setAmount] = useState(revocable?.amount ?? "");
  const reclaim = useReclaim(account.id, transfer.id);
  const read = readAmount(amount, account.currency);
  if (transfer.direction !== "OUT" || !revocable || isZero(revocable.amount)) {
    return "–";
  }
  return (
    <>
      <Button variant="inline-link" onClick={() => setAsking(true)}>
        {t("transfers.reclaim")}
      </Button>
      {asking && (
        <DeedDialog
          title={t("transfers.reclaim")}
          effect={t("transfers.reclaimText", { who: transfer.counterpart })}
          deed={reclaim}
          pointers={["/amount"]}
          wishOf={() => ("money" in read ? { amount: read.money } : undefined)}
          onDone={() => setAsking(false)}
        >
          {({ tried, at }) => (
            <AmountField
              label={t("entries.amount")}
              hint={t("transfers.revocable", { amount: format.money(revocable) })}
              value={amount}
              currency={account.currency}
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
