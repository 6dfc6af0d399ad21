import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChangeVoucher, type Voucher } from "../../api/staff";
import { DeedDialog } from "../../components/DeedDialog";
import { DateField, TextField } from "../../components/fields";
import { endOfDay, lastDayOf } from "./newVoucher";

interface Props {
  readonly voucher: Voucher;
  onDone(): void;
}

/** How long it holds and how often a code may be redeemed; what was redeemed keeps its own terms (V-13). */
export function ChangeVoucherDialog({ voucher, onDone }: Props) {
  const { t } = useTranslation();
  const isCode = voucher.kind === "CREDIT";
  const [lastDay, setLastDay] = useState(lastDayOf(voucher.expiresAt));
  const [threshold, setThreshold] = useState(String(voucher.threshold ?? 0));
  const isCount = /^\d{1,9}$/.test(threshold);
  return (
    <DeedDialog
      title={t("settings.changeOf", { what: voucher.code ?? voucher.voucherId })}
      confirm={t("common.save")}
      effect={t("vouchers.changeEffect")}
      deed={useChangeVoucher(voucher.voucherId)}
      asksReason
      pointers={["/expiresAt", "/threshold"]}
      wishOf={(reason) =>
        lastDay && isCount
          ? { expiresAt: endOfDay(lastDay), threshold: isCode ? Number(threshold) : undefined, reason }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <DateField
            label={t("vouchers.lastDay")}
            value={lastDay}
            fault={(tried && lastDay === "" && t("vouchers.noLastDay")) || at("/expiresAt")}
            onChange={setLastDay}
          />
          {isCode && (
            <TextField
              label={t("vouchers.threshold")}
              value={threshold}
              inputMode="numeric"
              fault={(tried && !isCount && t("common.missing")) || at("/threshold")}
              onChange={setThreshold}
            />
          )}
        </>
      )}
    </DeedDialog>
  );
}
