import Alert from "@cloudscape-design/components/alert";
import Toggle from "@cloudscape-design/components/toggle";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem";
import { useAssets } from "../../api/queries";
import { useWriteLowBalanceAlert, type LowBalanceAlert } from "../../api/settings";
import { AmountField } from "../../components/AmountField";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { compare } from "../../format/decimal";
import { useFormat } from "../../format/FormatContext";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  readonly alert: LowBalanceAlert;
  readonly onDone: () => void;
}

export function LowBalanceDialog({ alert, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [enabled, setEnabled] = useState(alert.enabled);
  const [runOut, setRunOut] = useState(alert.runOut ?? false);
  const [threshold, setThreshold] = useState(alert.threshold.amount);
  const [tried, setTried] = useState(false);
  const write = useWriteLowBalanceAlert(account.id);
  const read = readAmount(threshold, account.currency);
  const refusal = write.error instanceof ProblemError ? write.error.at("/threshold") : undefined;

  function save(): void {
    setTried(true);
    const wanted = "money" in read ? read.money : enabled ? undefined : alert.threshold;
    if (wanted) {
      write.mutate({ enabled, threshold: wanted, runOut }, { onSuccess: onDone });
    }
  }

  return (
    <ConfirmDialog
      title={t("settings.lowBalance.title")}
      confirm={t("common.save")}
      busy={write.isPending}
      error={refusal ? undefined : write.error}
      onConfirm={save}
      onDismiss={onDone}
    >
      <Toggle checked={enabled} onChange={({ detail }) => setEnabled(detail.checked)}>
        {t("settings.lowBalance.enabled")}
      </Toggle>
      {enabled && (
        <AmountField
          label={t("settings.lowBalance.threshold")}
          hint={t("settings.lowBalance.hint")}
          value={threshold}
          currency={account.currency}
          showFault={tried}
          refusal={refusal}
          onChange={setThreshold}
        />
      )}
      {enabled && (
        <Toggle checked={runOut} onChange={({ detail }) => setRunOut(detail.checked)}>
          {t("settings.lowBalance.runOut")}
        </Toggle>
      )}
      {enabled && "money" in read && <Effect threshold={read.money.amount} />}
    </ConfirmDialog>
  );
}

/** What will come of it, before it is saved (L-2). */
function Effect({ threshold }: { readonly threshold: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const { data } = useAssets(account.id);
  if (!data) {
    return null;
  }
  const below = compare(data.availableCredit.amount, threshold) < 0;
  const amount = format.money(data.availableCredit);
  return (
    <Alert type={below ? "warning" : "info"}>
      {t(below ? "settings.lowBalance.alreadyBelow" : "settings.lowBalance.stillAbove", { amount })}
    </Alert>
  );
}
