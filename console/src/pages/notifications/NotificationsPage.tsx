import { useTranslation } from "react-i18next";
import { Page } from "../../layout/Page";
import { Contacts } from "./Contacts";
import { Notices } from "./Notices";
import { Webhooks } from "./Webhooks";

/** Who is told of what: contacts by mail, systems by webhook, and what has gone out. */
export default function NotificationsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.notifications")} description={t("notices.about")}>
      <Contacts />
      <Webhooks />
      <Notices />
    </Page>
  );
}
