import FormField from "@cloudscape-design/components/form-field";
import Multiselect from "@cloudscape-design/components/multiselect";
import { useTranslation } from "react-i18next";
import { NEWS_GROUPS, type NewsGroup } from "../../api/notices";

interface Props {
  readonly value: readonly NewsGroup[];
  readonly fault?: string | false;
  onChange(value: NewsGroup[]): void;
}

/** The groups of news that somebody wants. */
export function GroupsField({ value, fault, onChange }: Props) {
  const { t } = useTranslation();
  const optionOf = (group: NewsGroup) => ({ value: group, label: t(`newsGroup.${group}`) });
  return (
    <FormField label={t("notices.groups")} errorText={fault}>
      <Multiselect
        selectedOptions={value.map(optionOf)}
        options={NEWS_GROUPS.map(optionOf)}
        placeholder={t("common.choose")}
        onChange={({ detail }) => onChange(detail.selectedOptions.map((one) => one.value as NewsGroup))}
      />
    </FormField>
  );
}
