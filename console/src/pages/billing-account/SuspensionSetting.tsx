import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useServiceSuspension, useWriteServiceSuspension, type ServiceSuspension } from "../../api/settings";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Loaded } from "../../components/Loaded";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { Setting } from "./Setting";
import { OnOff } from "./WriteOffSetting";

/** How long services go on once the account is overdue (A65 - A67). */
export function SuspensionSetting() {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  const write = useWriteServiceSuspension(account.id);
  const title = t("settings.suspension.title");
  return (
    <Loaded query={useServiceSuspension(account.id)}>
      {(setting) => (
        <Setting
          title={title}
          about={t("settings.suspension.about")}
          state={<State setting={setting} />}
          onChange={mayChange(setting) && may("SETTINGS") ? () => setAsking(true) : undefined}
        >
          {asking && (
            <ConfirmDialog
              title={title}
              confirm={t(setting.enabled ? "settings.switchOff" : "settings.switchOn")}
              busy={write.isPending}
              error={write.error}
              onConfirm={() => write.mutate(!setting.enabled, { onSuccess: () => setAsking(false) })}
              onDismiss={() => {
                write.reset();
                setAsking(false);
              }}
            >
              {t(setting.enabled ? "settings.suspension.off" : "settings.suspension.on")}
            </ConfirmDialog>
          )}
        </Setting>
      )}
    </Loaded>
  );

  /** A prepaid customer gets the benefit from the provider only (S-22). */
  function mayChange(setting: ServiceSuspension): boolean {
    return (
      account.type === "DIRECT" &&
      (setting.enabled || account.paymentMode === "POSTPAID" || account.creditControlled)
    );
  }
}

function State({ setting }: { readonly setting: ServiceSuspension }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { left } = setting;
  return (
    <KeyValuePairs
      columns={2}
      items={[
        { label: t("settings.suspension.benefit"), value: <OnOff enabled={setting.enabled} /> },
        { label: t("settings.suspension.state"), value: <Status of={setting.state} /> },
        ...(setting.graceAmount
          ? [{ label: t("settings.suspension.amount"), value: format.money(setting.graceAmount) }]
          : []),
        ...(setting.graceHours != null
          ? [
              {
                label: t("settings.suspension.time"),
                value: t("settings.hours", { count: setting.graceHours }),
              },
            ]
          : []),
        ...(setting.suspendAt
          ? [{ label: t("settings.suspension.suspendAt"), value: format.instant(setting.suspendAt) }]
          : []),
        ...(setting.releaseAt
          ? [{ label: t("settings.suspension.releaseAt"), value: format.instant(setting.releaseAt) }]
          : []),
        ...(left?.hours != null
          ? [{ label: t("settings.suspension.left"), value: t("settings.hours", { count: left.hours }) }]
          : []),
      ]}
    />
  );
}
