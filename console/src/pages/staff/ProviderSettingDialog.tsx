import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWriteProviderSetting, type ProviderSetting } from "../../api/provider";
import { DeedDialog } from "../../components/DeedDialog";
import { DateField, LongTextField } from "../../components/fields";
import type { SettingName } from "./ProviderSettingsPage";

interface Props {
  readonly name: SettingName;
  readonly setting: ProviderSetting;
  readonly onDone: () => void;
}

/** The value as it goes over the wire: settings are of many shapes, and the service says what is wrong with one. */
export function ProviderSettingDialog({ name, setting, onDone }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(JSON.stringify(setting.value, null, 2));
  const [validFrom, setValidFrom] = useState("");
  const value = valueOf(text);
  return (
    <DeedDialog
      title={t(`providerSetting.${name}.title`)}
      confirm={t("common.save")}
      asksReason
      effect={t("providerSetting.effect")}
      deed={useWriteProviderSetting(name)}
      pointers={["/value", "/validFrom", "/reason"]}
      wishOf={(reason) =>
        value === undefined ? undefined : { value, validFrom: validFrom || undefined, reason }
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <LongTextField
            label={t("vouchers.value")}
            hint={t(`providerSetting.${name}.about`)}
            value={text}
            fault={(tried && value === undefined && t("providerSetting.notJson")) || at("/value")}
            onChange={setText}
          />
          <DateField
            label={t("relations.from")}
            hint={t("providerSetting.fromHint")}
            value={validFrom}
            fault={at("/validFrom")}
            onChange={setValidFrom}
          />
        </>
      )}
    </DeedDialog>
  );
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
