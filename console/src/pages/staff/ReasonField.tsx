import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { useTranslation } from "react-i18next";

interface Props {
  readonly value: string;
  readonly showFault: boolean;
  onChange(value: string): void;
}

/** Why staff do something to a customer's account. */
export function ReasonField({ value, showFault, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <FormField
      label={t("staff.reason")}
      description={t("staff.reasonHint")}
      errorText={showFault && value.trim() === "" && t("staff.noReason")}
    >
      <Input value={value} onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  );
}
