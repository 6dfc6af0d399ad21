import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useResolve, type Resolution, type Unmatched } from "../../api/moneyIn";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, TextField } from "../../components/fields";
import { useFormat } from "../../format/FormatContext";

const WAYS = ["PAYMENT", "ACCOUNT", "RETURN"] as const;

interface Props {
  readonly money: Unmatched;
  readonly onDone: () => void;
}

/** To a payment, to an account, or back where it came from. */
export function ResolveDialog({ money, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [to, setTo] = useState<Resolution["to"]>("PAYMENT");
  const [id, setId] = useState(money.paymentId ?? "");
  return (
    <DeedDialog
      title={t("unmatched.resolve")}
      asksReason
      effect={t(`unmatched.effect.${to}`, { amount: format.reported(money.amount) })}
      deed={useResolve(money.id)}
      pointers={["/id", "/to", "/reason"]}
      wishOf={(reason) =>
        to === "RETURN" ? { to, reason } : id.trim() ? { to, id: id.trim(), reason } : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <ChoiceField
            label={t("unmatched.to")}
            value={to}
            options={WAYS.map((way) => [way, t(`unmatched.way.${way}`)])}
            fault={at("/to")}
            onChange={setTo}
          />
          {to !== "RETURN" && (
            <TextField
              label={t(to === "PAYMENT" ? "payments.one" : "account.id")}
              value={id}
              fault={(tried && !id.trim() && t("common.missing")) || at("/id")}
              onChange={setId}
            />
          )}
        </>
      )}
    </DeedDialog>
  );
}
