import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useStartRun, type BillingRun } from "../../api/staff";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useFormat } from "../../format/FormatContext";
import { ReasonField } from "./ReasonField";

interface Props {
  readonly preview: BillingRun;
  readonly onDone: () => void;
}

export function StartRunDialog({ preview, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const start = useStartRun();
  return (
    <ConfirmDialog
      title={t("staff.runStart")}
      confirm={t("staff.runStart")}
      busy={start.isPending}
      error={start.error}
      onConfirm={() => {
        setTried(true);
        if (reason.trim() !== "") {
          start.mutate({ month: preview.month, reason: reason.trim() }, { onSuccess: onDone });
        }
      }}
      onDismiss={onDone}
    >
      <p>{t("staff.runText", { month: format.month(preview.month), count: preview.pending })}</p>
      <ReasonField value={reason} showFault={tried} onChange={setReason} />
    </ConfirmDialog>
  );
}
