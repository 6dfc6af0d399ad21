import Alert from "@cloudscape-design/components/alert";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../../auth/SessionContext";

interface Props {
  readonly roles: readonly string[];
  readonly children: ReactNode;
}

/** The services refuse others anyway; the page says it before they ask. */
export function StaffOnly({ roles, children }: Props) {
  const { t } = useTranslation();
  const { claims } = useSession();
  return roles.some((role) => claims.roles.includes(role)) ? (
    children
  ) : (
    <Alert type="info">{t("staff.notYours")}</Alert>
  );
}
