import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import { useTranslation } from "react-i18next";
import type { Money } from "../../api/types";
import { useFormat } from "../../format/FormatContext";

/** The value of a provider setting as people read it, whatever its shape: amounts by currency, a list, parts, or a word. */
export function SettingValue({ value }: { readonly value: unknown }) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = partsOf(value);
  if (!parts) {
    return String(value);
  }
  if (parts.length === 0) {
    return t("providerSetting.nothing");
  }
  if (Array.isArray(value)) {
    return value.join(", ");
  }
  if (parts.every(isAmount)) {
    return parts.map(([currency, amount]) => format.money({ amount, currency })).join(" · ");
  }
  return (
    <KeyValuePairs
      columns={3}
      items={parts.map(([part, of]) => ({
        label: t(`providerSetting.part.${part}`, { defaultValue: part }),
        value: <SettingValue value={of} />,
      }))}
    />
  );
}

function partsOf(value: unknown): [string, unknown][] | undefined {
  return typeof value === "object" && value !== null ? Object.entries(value) : undefined;
}

function isAmount(part: [string, unknown]): part is [Money["currency"], string] {
  const [currency, amount] = part;
  return /^[A-Z]{3}$/.test(currency) && typeof amount === "string";
}
