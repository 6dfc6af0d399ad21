import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useRefundPayment } from "../../api/cash";
import type { Payment } from "../../api/types";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { TextField } from "../../components/fields";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

/** One payment back, by its own way (O-8). */
export function RefundAction({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { account, home, may } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  const [amount, setAmount] = useState(payment.credit.amount);
  const [why, setWhy] = useState("");
  const refund = useRefundPayment(account.id, payment.paymentId);
  const read = readAmount(amount, account.currency);
  if (!may("OUT") || (payment.state !== "PAID" && payment.state !== "PARTIALLY_REFUNDED")) {
    return null;
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("refunds.ask")}</Button>
      {asking && (
        <DeedDialog
          title={t("refunds.ask")}
          effect={t("refunds.effect", { channel: payment.channel })}
          deed={refund}
          pointers={["/amount", "/reason"]}
          wishOf={() =>
            "money" in read && why.trim() ? { amount: read.money, reason: why.trim() } : undefined
          }
          onDone={(done) => (done ? void navigate(`${home}/refunds`) : setAsking(false))}
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
              <TextField
                label={t("refunds.why")}
                value={why}
                fault={(tried && why.trim() === "" && t("staff.noReason")) || at("/reason")}
                onChange={setWhy}
              />
            </>
          )}
        </DeedDialog>
      )}
    </>
  );
}
