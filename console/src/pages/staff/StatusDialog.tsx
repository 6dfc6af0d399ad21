import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSetStatus } from "../../api/provider";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, SwitchField } from "../../components/fields";
import { useOpenAccount } from "../../layout/AccountContext";

const STATUSES = ["VALID", "FROZEN", "DEREGISTERED"] as const;

/** Valid, frozen or deregistered; the last one has no way back. */
export function StatusDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [status, setStatus] = useState(account.status);
  const [nothingRuns, setNothingRuns] = useState(false);
  return (
    <DeedDialog
      title={t("manage.changeStatus")}
      asksReason
      effect={t(`manage.statusEffect.${status}`)}
      deed={useSetStatus(account.id)}
      pointers={["/status", "/noRunningResources", "/reason"]}
      wishOf={(reason) =>
        status === "DEREGISTERED" ? { status, reason, noRunningResources: nothingRuns } : { status, reason }
      }
      onDone={() => onDone()}
    >
      {({ at }) => (
        <>
          <ChoiceField
            label={t("account.status")}
            value={status}
            fault={at("/status")}
            options={STATUSES.map((value) => [value, t(`status.${value}`)])}
            onChange={setStatus}
          />
          {status === "DEREGISTERED" && (
            <SwitchField label={t("manage.nothingRuns")} value={nothingRuns} onChange={setNothingRuns} />
          )}
        </>
      )}
    </DeedDialog>
  );
}
