import { useTranslation } from "react-i18next";
import { AppLink } from "../components/AppLink";
import { Page } from "../layout/Page";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")}>
      <AppLink href="/">{t("notFound.home")}</AppLink>
    </Page>
  );
}
