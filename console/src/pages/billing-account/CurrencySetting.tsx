import Alert from "@cloudscape-design/components/alert";
import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  useSettlementCurrency,
  useWriteSettlementCurrency,
  type SettlementCurrency,
} from "../../api/settings";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Loaded } from "../../components/Loaded";
import type { Currency } from "../../format/currency";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { Setting } from "./Setting";

/** Settlement Currency: chosen for whole months, from the next one on (A75 - A79). */
export function CurrencySetting() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, may } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  return (
    <Loaded query={useSettlementCurrency(account.id)}>
      {(setting) => (
        <Setting
          title={t("settings.currency.title")}
          about={t("settings.currency.about")}
          state={
            setting.next && setting.effectiveFrom
              ? t("settings.currency.next", {
                  current: setting.current,
                  next: setting.next,
                  from: format.instant(setting.effectiveFrom),
                })
              : setting.current
          }
          onChange={may("SETTINGS") ? () => setAsking(true) : undefined}
        >
          {setting.failed && !setting.next && (
            <Alert type="warning">
              {t("settings.currency.failed", {
                currency: setting.failed.currency,
                month: format.month(setting.failed.month),
                why: t(`switchCondition.${setting.failed.condition}`),
              })}
            </Alert>
          )}
          {asking && <CurrencyDialog setting={setting} onDone={() => setAsking(false)} />}
        </Setting>
      )}
    </Loaded>
  );
}

interface Props {
  readonly setting: SettlementCurrency;
  readonly onDone: () => void;
}

function CurrencyDialog({ setting, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [currency, setCurrency] = useState<Currency>(setting.next ?? setting.current);
  const write = useWriteSettlementCurrency(account.id);
  return (
    <ConfirmDialog
      title={t("settings.currency.title")}
      confirm={t("common.save")}
      busy={write.isPending}
      error={write.error}
      onConfirm={() => write.mutate(currency, { onSuccess: onDone })}
      onDismiss={onDone}
    >
      <FormField label={t("settings.currency.choose")}>
        <Select
          selectedOption={{ value: currency, label: currency }}
          options={setting.offered.map((code) => ({ value: code, label: code }))}
          onChange={({ detail }) => setCurrency(detail.selectedOption.value as Currency)}
        />
      </FormField>
      <Alert type="info">
        {currency === setting.current
          ? t("settings.currency.stays", { current: setting.current })
          : t("settings.currency.effect", { next: currency })}
      </Alert>
    </ConfirmDialog>
  );
}
