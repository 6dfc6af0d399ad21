import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDecide, type Approval } from "../../api/staff";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useFormat } from "../../format/FormatContext";
import { ReasonField } from "./ReasonField";

interface Props {
  readonly approval: Approval;
  readonly decision: "approve" | "reject";
  readonly onDone: () => void;
}

export function DecideDialog({ approval, decision, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const decide = useDecide(decision);
  return (
    <ConfirmDialog
      title={t(`staff.${decision}`)}
      confirm={t(`staff.${decision}`)}
      busy={decide.isPending}
      error={decide.error}
      onConfirm={() => {
        setTried(true);
        if (reason.trim() !== "") {
          decide.mutate({ approvalId: approval.id, reason: reason.trim() }, { onSuccess: onDone });
        }
      }}
      onDismiss={onDone}
    >
      <p>
        {t(`staff.${decision}Text`, {
          what: t(`deed.${approval.kind}`),
          amount: format.money(approval.amount),
        })}
      </p>
      <ReasonField value={reason} showFault={tried} onChange={setReason} />
    </ConfirmDialog>
  );
}
