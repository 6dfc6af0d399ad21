import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useBankLines, useDecideClaim, type Claim } from "../../api/remittance";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField } from "../../components/fields";
import { useFormat } from "../../format/FormatContext";

interface Props {
  readonly claim: Claim;
  readonly decision: "approve" | "reject";
  onDone(): void;
}

/** A claim is approved with the line of the bank that it is about. */
export function DecideClaimDialog({ claim, decision, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { items = [] } = useBankLines();
  const approves = decision === "approve";
  const [line, setLine] = useState(claim.lineId ?? "");
  const open = items.filter(
    (one) => one.state !== "ASSIGNED" && one.amount.currency === claim.amount.currency,
  );
  const fill = { amount: format.money(claim.amount), account: claim.billingAccountId };
  return (
    <DeedDialog
      title={t(approves ? "staff.approve" : "staff.reject")}
      effect={t(`remittance.effect.${decision}`, fill)}
      deed={useDecideClaim(claim.id, decision)}
      asksReason
      pointers={["/lineId", "/reason"]}
      wishOf={(reason) => (approves && line ? { reason, lineId: line } : { reason })}
      onDone={() => onDone()}
    >
      {({ at }) =>
        approves && (
          <ChoiceField
            label={t("remittance.line")}
            value={line}
            fault={at("/lineId")}
            options={open.map((one) => [
              one.id,
              `${format.date(one.valueDate)} · ${format.money(one.amount)} · ${one.payerName} · ${one.bankReference}`,
            ])}
            onChange={setLine}
          />
        )
      }
    </DeedDialog>
  );
}
