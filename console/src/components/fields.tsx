import Checkbox from "@cloudscape-design/components/checkbox";
import DatePicker from "@cloudscape-design/components/date-picker";
import FormField from "@cloudscape-design/components/form-field";
import Input, { type InputProps } from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import Textarea from "@cloudscape-design/components/textarea";
import { useTranslation } from "react-i18next";

interface Field<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly fault?: string | false;
  onChange(value: Value): void;
}

interface TextProps extends Field<string> {
  readonly inputMode?: InputProps.InputMode;
}

export function TextField({ label, hint, value, fault, inputMode, onChange }: TextProps) {
  return (
    <FormField label={label} description={hint} errorText={fault}>
      <Input
        value={value}
        inputMode={inputMode}
        autoComplete={false}
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  );
}

export function LongTextField({ label, hint, value, fault, onChange }: Field<string>) {
  return (
    <FormField label={label} description={hint} errorText={fault}>
      <Textarea value={value} rows={4} onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  );
}

interface ChoiceProps<Value extends string> extends Omit<Field<Value>, "onChange"> {
  readonly options: readonly (readonly [NoInfer<Value>, string])[];
  onChange(value: NoInfer<Value>): void;
}

export function ChoiceField<Value extends string>({
  label,
  hint,
  value,
  fault,
  options,
  onChange,
}: ChoiceProps<Value>) {
  const { t } = useTranslation();
  const found = options.find(([one]) => one === value);
  return (
    <FormField label={label} description={hint} errorText={fault}>
      <Select
        selectedOption={found ? { value: found[0], label: found[1] } : null}
        placeholder={t("common.choose")}
        options={options.map(([one, name]) => ({ value: one, label: name }))}
        onChange={({ detail }) => onChange(detail.selectedOption.value as Value)}
      />
    </FormField>
  );
}

export function DateField({ label, hint, value, fault, onChange }: Field<string>) {
  return (
    <FormField label={label} description={hint} errorText={fault}>
      <DatePicker value={value} placeholder="YYYY/MM/DD" onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  );
}

export function SwitchField({ label, value, onChange }: Field<boolean>) {
  return (
    <Checkbox checked={value} onChange={({ detail }) => onChange(detail.checked)}>
      {label}
    </Checkbox>
  );
}
