import Checkbox from "@cloudscape-design/components/checkbox";
import FormField from "@cloudscape-design/components/form-field";
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
  return (
    <FormField label={t("notices.groups")} errorText={fault}>
      {NEWS_GROUPS.map((group) => (
        <Checkbox
          key={group}
          checked={value.includes(group)}
          onChange={({ detail }) =>
            onChange(NEWS_GROUPS.filter((one) => (one === group ? detail.checked : value.includes(one))))
          }
        >
          {t(`newsGroup.${group}`)}
        </Checkbox>
      ))}
    </FormField>
  );
}
