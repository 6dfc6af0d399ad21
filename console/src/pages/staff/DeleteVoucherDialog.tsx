import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDeleteVoucher, type Voucher } from "../../api/staff";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { ReasonField } from "./ReasonField";

interface Props {
  readonly voucher: Voucher;
  readonly onDone: () => void;
}

export function DeleteVoucherDialog({ voucher, onDone }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const remove = useDeleteVoucher();
  return (
    <ConfirmDialog
      title={t("vouchers.delete")}
      confirm={t("vouchers.delete")}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => {
        setTried(true);
        if (reason.trim() !== "") {
          remove.mutate({ id: voucher.voucherId, reason: reason.trim() }, { onSuccess: onDone });
        }
      }}
      onDismiss={onDone}
    >
      <p>{t("vouchers.deleteText", { code: voucher.code ?? voucher.voucherId })}</p>
      <ReasonField value={reason} showFault={tried} onChange={setReason} />
    </ConfirmDialog>
  );
}
