import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly title: string;
  readonly state: ReactNode;
  readonly about: string;
  readonly onChange?: () => void;
  readonly children?: ReactNode;
}

/** One setting: what it is now, what it means, and the way to change it for those who may. */
export function Setting({ title, state, about, onChange, children }: Props) {
  const { t } = useTranslation();
  return (
    <SpaceBetween size="xs">
      <Box variant="h3">{title}</Box>
      <div>{state}</div>
      <Box color="text-body-secondary">{about}</Box>
      {onChange && (
        <Button ariaLabel={t("settings.changeOf", { what: title })} onClick={onChange}>
          {t("settings.change")}
        </Button>
      )}
      {children}
    </SpaceBetween>
  );
}
