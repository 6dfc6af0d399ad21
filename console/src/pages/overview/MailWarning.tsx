import Alert from "@cloudscape-design/components/alert";
import { useTranslation } from "react-i18next";
import { useContacts } from "../../api/notices";
import { AppButton } from "../../components/AppButton";
import { useOpenAccount } from "../../layout/AccountContext";

/** That news of this account reaches nobody by mail, or an address takes none (L-7). */
export function MailWarning() {
  const { t } = useTranslation();
  const { account, home } = useOpenAccount();
  const contacts = useContacts(account.id);
  return contacts.data?.warnings.length ? (
    <Alert
      type="warning"
      header={t("overview.mail")}
      action={<AppButton href={`${home}/notifications`}>{t("overview.mailAction")}</AppButton>}
    >
      {t("overview.mailAbout")}
    </Alert>
  ) : null;
}
