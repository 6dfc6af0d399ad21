import Alert from "@cloudscape-design/components/alert";
import FormField from "@cloudscape-design/components/form-field";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem";
import { useAdjust, type Adjustment } from "../../api/staff";
import { AmountField } from "../../components/AmountField";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { negate } from "../../format/decimal";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";
import { ReasonField } from "./ReasonField";

const ASSETS = ["CASH", "PROMO_CREDIT", "CREDIT_REFUND"] as const;

interface Props {
  readonly onDone: (booked: boolean | undefined) => void;
}

/** An operator adds to an asset or takes out of it, with a reason; above the limit an approver decides. */
export function AdjustDialog({ onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [asset, setAsset] = useState<Adjustment["asset"]>("CASH");
  const [direction, setDirection] = useState("in");
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const adjust = useAdjust(account.id);
  const read = readAmount(amount, account.currency);
  const refusal = adjust.error instanceof ProblemError ? adjust.error.at("/amount") : undefined;

  function send(): void {
    setTried(true);
    if ("money" in read && reason.trim() !== "") {
      const signed = direction === "in" ? read.money.amount : negate(read.money.amount);
      adjust.mutate(
        { asset, amount: { ...read.money, amount: signed }, reason: reason.trim() },
        { onSuccess: onDone },
      );
    }
  }

  return (
    <ConfirmDialog
      title={`${t("staff.adjust")}: ${account.name}`}
      confirm={t("staff.adjust")}
      busy={adjust.isPending}
      error={refusal ? undefined : adjust.error}
      onConfirm={send}
      onDismiss={() => onDone(undefined)}
    >
      <FormField label={t("staff.adjustAsset")}>
        <Select
          selectedOption={{ value: asset, label: t(`assets.${asset}`) }}
          options={ASSETS.map((value) => ({ value, label: t(`assets.${value}`) }))}
          onChange={({ detail }) => setAsset(detail.selectedOption.value as Adjustment["asset"])}
        />
      </FormField>
      <FormField label={t("staff.adjustDirection")}>
        <RadioGroup
          value={direction}
          items={[
            { value: "in", label: t("staff.adjustIn") },
            { value: "out", label: t("staff.adjustOut") },
          ]}
          onChange={({ detail }) => setDirection(detail.value)}
        />
      </FormField>
      <AmountField
        label={t("staff.adjustAmount")}
        value={amount}
        currency={account.currency}
        showFault={tried}
        refusal={refusal}
        onChange={setAmount}
      />
      <ReasonField value={reason} showFault={tried} onChange={setReason} />
      <Alert type="info">{t("staff.adjustEffect")}</Alert>
    </ConfirmDialog>
  );
}
