import Alert from "@cloudscape-design/components/alert";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePreviewWithdrawal, useWithdraw, type WithdrawalPlan, type WithdrawalWish } from "../../api/cash";
import { ProblemError } from "../../api/problem";
import { Amount } from "../../components/Amount";
import { AmountField } from "../../components/AmountField";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { ChoiceField, TextField } from "../../components/fields";
import { RowTable } from "../../components/RowTable";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

const BANK = ["bank", "account", "holder", "proof"] as const;

/** Shows first what may leave, and by which ways; then it leaves (O-1 - O-7). */
export function WithdrawDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [amount, setAmount] = useState("");
  const [type, setType] = useState<"ORIGINAL" | "DESIGNATED">("ORIGINAL");
  const [bank, setBank] = useState({ bank: "", account: "", holder: "", proof: "" });
  const [tried, setTried] = useState(false);
  const [looked, setLooked] = useState<string>();
  const preview = usePreviewWithdrawal(account.id);
  const withdraw = useWithdraw(account.id);
  const read = readAmount(amount, account.currency);
  const wish = "money" in read ? wishOf() : undefined;
  const isLookedAt = looked !== undefined && looked === JSON.stringify(wish) && preview.data !== undefined;
  const error = withdraw.error ?? preview.error;
  const refusal = error instanceof ProblemError ? error : undefined;

  function wishOf(): WithdrawalWish | undefined {
    const filled = BANK.every((name) => bank[name].trim() !== "");
    if (!("money" in read) || (type === "DESIGNATED" && !filled)) {
      return undefined;
    }
    const destination = type === "DESIGNATED" ? { type, ...bank } : { type };
    return { amount: read.money, destination };
  }

  function goOn(): void {
    setTried(true);
    if (wish && isLookedAt) {
      withdraw.mutate(wish, { onSuccess: onDone });
    } else if (wish) {
      withdraw.reset();
      preview.mutate(wish, { onSuccess: () => setLooked(JSON.stringify(wish)) });
    }
  }

  return (
    <ConfirmDialog
      title={t("withdrawals.ask")}
      confirm={t(isLookedAt ? "withdrawals.confirm" : "withdrawals.look")}
      busy={preview.isPending || withdraw.isPending}
      error={refusal?.at("/amount") ? undefined : error}
      onConfirm={goOn}
      onDismiss={onDone}
    >
      <AmountField
        label={t("entries.amount")}
        value={amount}
        currency={account.currency}
        showFault={tried}
        refusal={refusal?.at("/amount")}
        onChange={setAmount}
      />
      <ChoiceField
        label={t("refunds.destination")}
        value={type}
        options={[
          ["ORIGINAL", t("destination.ORIGINAL")],
          ["DESIGNATED", t("destination.DESIGNATED")],
        ]}
        onChange={setType}
      />
      {type === "DESIGNATED" &&
        BANK.map((name) => (
          <TextField
            key={name}
            label={t(`withdrawals.${name}`)}
            value={bank[name]}
            fault={
              (tried && bank[name].trim() === "" && t("common.missing")) ||
              refusal?.at(`/destination/${name}`)
            }
            onChange={(value) => setBank({ ...bank, [name]: value })}
          />
        ))}
      {isLookedAt && preview.data && <Plan plan={preview.data} />}
    </ConfirmDialog>
  );
}

function Plan({ plan }: { readonly plan: WithdrawalPlan }) {
  const { t } = useTranslation();
  return (
    <>
      <KeyValuePairs
        columns={2}
        items={[
          { label: t("withdrawals.withdrawable"), value: <Amount value={plan.withdrawable} /> },
          { label: t("withdrawals.byOriginal"), value: <Amount value={plan.byOriginalRoute} /> },
          { label: t("withdrawals.leaves"), value: <Amount value={plan.amount} /> },
          { label: t("payments.tax"), value: <Amount value={plan.tax} /> },
        ]}
      />
      <RowTable
        variant="embedded"
        items={plan.legs}
        trackBy="paymentId"
        ariaLabels={{ tableLabel: t("refunds.legs") }}
        columnDefinitions={[
          { id: "payment", header: t("refunds.legs"), isRowHeader: true, cell: (leg) => leg.paymentId },
          { id: "amount", header: t("entries.amount"), cell: (leg) => <Amount value={leg.amount} /> },
          { id: "tax", header: t("payments.tax"), cell: (leg) => <Amount value={leg.tax} /> },
        ]}
      />
      <Alert type="warning">{t("withdrawals.effect")}</Alert>
    </>
  );
}
