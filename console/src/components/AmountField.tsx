import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Currency } from "../format/currency";
import { useFormat } from "../format/FormatContext";
import { readAmount } from "../format/input";

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly currency: Currency;
  readonly showFault: boolean;
  readonly refusal?: string;
  onChange(value: string): void;
}

/** An amount as people of either language type it. */
export function AmountField({ label, hint, value, currency, showFault, refusal, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const read = readAmount(value, currency);
  const fault = "fault" in read && showFault ? t(`amount.${read.fault}`, { currency }) : undefined;
  // A mark means one thing in one language and another in the other, so what was understood is shown.
  const understood = "money" in read && format.money(read.money);
  return (
    <FormField label={label} description={hint} errorText={fault ?? refusal} constraintText={understood}>
      <Input
        value={value}
        inputMode="decimal"
        autoComplete={false}
        placeholder={currency}
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  );
}
