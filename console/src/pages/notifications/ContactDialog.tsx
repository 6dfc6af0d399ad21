import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NEWS_GROUPS, useReplaceContacts, type Contact } from "../../api/notices";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, TextField } from "../../components/fields";
import { useOpenAccount } from "../../layout/AccountContext";
import { GroupsField } from "./GroupsField";
import { sent } from "./sent";

interface Props {
  readonly all: readonly Contact[];
  /** Nothing for a new one. */
  readonly contact?: Contact;
  readonly onDone: () => void;
}

/** One contact; the list is written as a whole. */
export function ContactDialog({ all, contact, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [email, setEmail] = useState(contact?.email ?? "");
  const [locale, setLocale] = useState(contact?.locale.startsWith("id") ? "id" : "en");
  const [subscriptions, setSubscriptions] = useState(contact?.subscriptions ?? [...NEWS_GROUPS]);
  const place = contact ? all.indexOf(contact) : all.length;
  const entry = { email: email.trim(), locale, subscriptions };
  const title = t(contact ? "notices.changeContact" : "notices.addContact");
  return (
    <DeedDialog
      title={title}
      confirm={t("common.save")}
      effect={t("notices.contactEffect")}
      deed={useReplaceContacts(account.id)}
      pointers={["email", "locale", "subscriptions"].map((field) => `/contacts/${place}/${field}`)}
      wishOf={() =>
        entry.email ? [...all.slice(0, place), entry, ...all.slice(place + 1)].map(sent) : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <TextField
            label={t("notices.email")}
            value={email}
            fault={(tried && !entry.email && t("common.missing")) || at(`/contacts/${place}/email`)}
            onChange={setEmail}
          />
          <ChoiceField
            label={t("notices.language")}
            value={locale}
            options={[
              ["en", t("language.en")],
              ["id", t("language.id")],
            ]}
            onChange={setLocale}
          />
          <GroupsField
            value={subscriptions}
            fault={at(`/contacts/${place}/subscriptions`)}
            onChange={setSubscriptions}
          />
        </>
      )}
    </DeedDialog>
  );
}
