import Select from "@cloudscape-design/components/select";
import { useTranslation } from "react-i18next";
import { useFormat } from "../format/FormatContext";
import { monthsSince } from "../format/months";

interface Props {
  /** The month that the account is in. */
  readonly current: string;
  readonly since: string;
  readonly month: string;
  onChange(month: string): void;
}

export function MonthChoice({ current, since, month, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Select
      selectedOption={{ value: month, label: format.month(month) }}
      options={monthsSince(since, current).map((value) => ({ value, label: format.month(value) }))}
      ariaLabel={t("common.month")}
      onChange={({ detail }) => onChange(detail.selectedOption.value ?? month)}
    />
  );
}
