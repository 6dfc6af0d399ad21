import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NEWS_GROUPS, useContacts, type Contact, type MailGaps, type NewsGroup } from "../../api/notices";
import { Loaded } from "../../components/Loaded";
import { RowTable } from "../../components/RowTable";
import { useOpenAccount } from "../../layout/AccountContext";
import { ContactDialog } from "./ContactDialog";
import { RemoveContactDialog } from "./RemoveContactDialog";

/** Whom the account wants to be told by mail, and of what (L-7). */
export function Contacts() {
  const { account } = useOpenAccount();
  return (
    <Loaded query={useContacts(account.id)}>
      {({ contacts, gaps }) => (
        <SpaceBetween size="s">
          <GapWarnings gaps={gaps} />
          <ContactTable contacts={contacts} />
        </SpaceBetween>
      )}
    </Loaded>
  );
}

function GapWarnings({ gaps: { addresses, groups } }: { readonly gaps: MailGaps }) {
  const { t } = useTranslation();
  const nobody = groups.length === NEWS_GROUPS.length;
  return (
    <>
      {addresses.map((email) => (
        <Alert key={email} type="warning">
          {t("mailGap.address", { email })}
        </Alert>
      ))}
      {nobody && <Alert type="warning">{t("mailGap.all")}</Alert>}
      {!nobody &&
        groups.map((group) => (
          <Alert key={group} type="warning">
            {t("mailGap.group", { group: t(`newsGroup.${group}`) })}
          </Alert>
        ))}
    </>
  );
}

function ContactTable({ contacts }: { readonly contacts: Contact[] }) {
  const { t } = useTranslation();
  const { may } = useOpenAccount();
  const [changed, setChanged] = useState<Contact | "new">();
  const [removed, setRemoved] = useState<Contact>();
  const groups = (of: readonly NewsGroup[]) => of.map((group) => t(`newsGroup.${group}`)).join(", ");
  return (
    <>
      <RowTable
        items={contacts}
        trackBy="email"
        ariaLabels={{ tableLabel: t("notices.contacts") }}
        empty={t("notices.noContacts")}
        header={
          <Header
            variant="h2"
            description={t("notices.contactsAbout")}
            actions={
              may("SETTINGS") && <Button onClick={() => setChanged("new")}>{t("notices.addContact")}</Button>
            }
          >
            {t("notices.contacts")}
          </Header>
        }
        columnDefinitions={[
          { id: "email", header: t("notices.email"), isRowHeader: true, cell: (row) => row.email },
          {
            id: "locale",
            header: t("notices.language"),
            cell: (row) => t(row.locale.startsWith("id") ? "language.id" : "language.en"),
          },
          { id: "groups", header: t("notices.groups"), cell: (row) => groups(row.subscriptions) || "–" },
          {
            id: "declined",
            header: t("notices.declined"),
            cell: (row) => groups(row.unsubscribed ?? []) || "–",
          },
          ...(may("SETTINGS")
            ? [
                {
                  id: "actions",
                  header: t("common.actions"),
                  cell: (row: Contact) => (
                    <SpaceBetween direction="horizontal" size="s">
                      <Button variant="inline-link" onClick={() => setChanged(row)}>
                        {t("settings.change")}
                      </Button>
                      <Button variant="inline-link" onClick={() => setRemoved(row)}>
                        {t("methods.remove")}
                      </Button>
                    </SpaceBetween>
                  ),
                },
              ]
            : []),
        ]}
      />
      {changed && (
        <ContactDialog
          all={contacts}
          contact={changed === "new" ? undefined : changed}
          onDone={() => setChanged(undefined)}
        />
      )}
      {removed && (
        <RemoveContactDialog all={contacts} contact={removed} onDone={() => setRemoved(undefined)} />
      )}
    </>
  );
}
