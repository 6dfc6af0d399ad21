import SegmentedControl from "@cloudscape-design/components/segmented-control";
import { useTranslation } from "react-i18next";
import { SERVICES, type Service } from "../../api/operations";

interface Props {
  readonly service: Service;
  onChange(service: Service): void;
}

export function ServiceChoice({ service, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      label={t("operations.service")}
      selectedId={service}
      options={SERVICES.map((id) => ({ id, text: t(`service.${id}`) }))}
      onChange={({ detail }) => onChange(detail.selectedId as Service)}
    />
  );
}
