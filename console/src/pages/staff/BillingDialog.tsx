import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePatchAccount } from "../../api/provider";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, TextField } from "../../components/fields";
import { useOpenAccount } from "../../layout/AccountContext";

/** Payment mode, billing type and zone hold from the 1st of next month; only what differs is sent. */
export function BillingDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [mode, setMode] = useState(account.paymentMode);
  const [type, setType] = useState(account.billingType);
  const [zone, setZone] = useState(account.timeZone);
  return (
    <DeedDialog
      title={t("manage.changeBilling")}
      confirm={t("common.save")}
      asksReason
      effect={t("manage.billingEffect")}
      deed={usePatchAccount(account.cloudAccountId)}
      pointers={["/paymentMode", "/billingType", "/timeZone", "/reason"]}
      wishOf={(reason) => ({
        ...(mode === account.paymentMode ? {} : { paymentMode: mode }),
        ...(type === account.billingType ? {} : { billingType: type }),
        ...(zone === account.timeZone ? {} : { timeZone: zone }),
        reason,
      })}
      onDone={() => onDone()}
    >
      {({ at }) => (
        <>
          <ChoiceField
            label={t("account.mode")}
            value={mode}
            fault={at("/paymentMode")}
            options={[
              ["PREPAID", t("paymentMode.PREPAID")],
              ["POSTPAID", t("paymentMode.POSTPAID")],
            ]}
            onChange={setMode}
          />
          <ChoiceField
            label={t("manage.billingType")}
            value={type}
            fault={at("/billingType")}
            options={[
              ["METERED", t("billingType.METERED")],
              ["UNMETERED", t("billingType.UNMETERED")],
            ]}
            onChange={setType}
          />
          <TextField label={t("account.zone")} value={zone} fault={at("/timeZone")} onChange={setZone} />
        </>
      )}
    </DeedDialog>
  );
}
