import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSwitch, useWriteSwitch, type SwitchName } from "../../api/settings";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Loaded } from "../../components/Loaded";
import { useOpenAccount } from "../../layout/AccountContext";
import { Setting } from "./Setting";

interface Props {
  readonly name: SwitchName;
  readonly canChange: boolean;
}

/** Automatic write-off, or that of previous bills: on or off, with what the other way means said before (A50, A72). */
export function WriteOffSetting({ name, canChange }: Props) {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  const write = useWriteSwitch(account.id, name);
  const title = t(`settings.${name}.title`);
  return (
    <Loaded query={useSwitch(account.id, name)}>
      {({ enabled }) => (
        <Setting
          title={title}
          about={t(canChange ? `settings.${name}.about` : "settings.alwaysOn")}
          state={<OnOff enabled={enabled} />}
          onChange={canChange && may("SETTINGS") ? () => setAsking(true) : undefined}
        >
          {asking && (
            <ConfirmDialog
              title={title}
              confirm={t(enabled ? "settings.switchOff" : "settings.switchOn")}
              busy={write.isPending}
              error={write.error}
              onConfirm={() => write.mutate(!enabled, { onSuccess: () => setAsking(false) })}
              onDismiss={() => {
                write.reset();
                setAsking(false);
              }}
            >
              {t(enabled ? `settings.${name}.off` : `settings.${name}.on`)}
            </ConfirmDialog>
          )}
        </Setting>
      )}
    </Loaded>
  );
}

export function OnOff({ enabled }: { readonly enabled: boolean }) {
  const { t } = useTranslation();
  return (
    <StatusIndicator type={enabled ? "success" : "stopped"}>
      {t(enabled ? "settings.isOn" : "settings.isOff")}
    </StatusIndicator>
  );
}
