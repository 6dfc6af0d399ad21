import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useOfferCredit } from "../../api/creditControl";
import { DeedDialog } from "../../components/DeedDialog";
import { TextField } from "../../components/fields";
import { useOpenAccount } from "../../layout/AccountContext";

/** The contract is offered here and is in force once the customer has confirmed it (K-4); ending it takes effect as the rules say. */
export function CreditControlDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [days, setDays] = useState("30");
  const enabled = !account.creditControlled;
  const isNumber = /^\d{1,3}$/.test(days);
  return (
    <DeedDialog
      title={t("manage.creditControl")}
      confirm={t(enabled ? "manage.offer" : "manage.endContract")}
      asksReason
      effect={t(enabled ? "manage.offerEffect" : "manage.endContractEffect")}
      deed={useOfferCredit(account.id)}
      pointers={["/paymentTerm", "/reason"]}
      wishOf={(reason) =>
        !enabled
          ? { enabled, reason }
          : isNumber
            ? { enabled, settlementCycle: "MONTHLY" as const, paymentTerm: { days: Number(days) }, reason }
            : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) =>
        enabled && (
          <TextField
            label={t("manage.paymentTerm")}
            value={days}
            inputMode="numeric"
            fault={(tried && !isNumber && t("amount.malformed")) || at("/paymentTerm")}
            onChange={setDays}
          />
        )
      }
    </DeedDialog>
  );
}
