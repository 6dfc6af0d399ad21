import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddWebhook, useChangeWebhook, type NewsGroup, type Webhook } from "../../api/notices";
import { DeedDialog, type Shown } from "../../components/DeedDialog";
import { SwitchField, TextField } from "../../components/fields";
import { useOpenAccount } from "../../layout/AccountContext";
import { GroupsField } from "./GroupsField";

const POINTERS = ["/url", "/subscriptions"];

/** A new address; the secret comes with the answer. */
export function WebhookDialog({ onDone }: { readonly onDone: (secret?: string) => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [url, setUrl] = useState("https://");
  const [groups, setGroups] = useState<NewsGroup[]>(["BALANCE", "INVOICE"]);
  return (
    <DeedDialog
      title={t("webhooks.add")}
      effect={t("webhooks.addEffect")}
      deed={useAddWebhook(account.id)}
      pointers={POINTERS}
      wishOf={() => wishOf(url, groups)}
      onDone={(made) => onDone(made?.secret)}
    >
      {(shown) => <Fields shown={shown} url={url} groups={groups} setUrl={setUrl} setGroups={setGroups} />}
    </DeedDialog>
  );
}

/** Another address or other groups; switched on or off. */
export function ChangeWebhookDialog({ webhook, onDone }: { webhook: Webhook; onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [url, setUrl] = useState(webhook.url);
  const [groups, setGroups] = useState<NewsGroup[]>(webhook.subscriptions);
  const [enabled, setEnabled] = useState(webhook.enabled);
  return (
    <DeedDialog
      title={t("webhooks.change")}
      confirm={t("common.save")}
      effect={t(enabled ? "webhooks.onEffect" : "webhooks.offEffect")}
      deed={useChangeWebhook(account.id, webhook.id)}
      pointers={POINTERS}
      wishOf={() => {
        const wish = wishOf(url, groups);
        return wish && { ...wish, enabled };
      }}
      onDone={() => onDone()}
    >
      {(shown) => (
        <>
          <Fields shown={shown} url={url} groups={groups} setUrl={setUrl} setGroups={setGroups} />
          <SwitchField label={t("settings.isOn")} value={enabled} onChange={setEnabled} />
        </>
      )}
    </DeedDialog>
  );
}

function wishOf(url: string, subscriptions: NewsGroup[]) {
  return url.trim() && subscriptions.length > 0 ? { url: url.trim(), subscriptions } : undefined;
}

interface FieldsProps {
  readonly shown: Shown;
  readonly url: string;
  readonly groups: readonly NewsGroup[];
  setUrl(url: string): void;
  setGroups(groups: NewsGroup[]): void;
}

function Fields({ shown: { tried, at }, url, groups, setUrl, setGroups }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t("webhooks.url")}
        hint={t("webhooks.urlHint")}
        value={url}
        fault={(tried && !url.trim() && t("common.missing")) || at("/url")}
        onChange={setUrl}
      />
      <GroupsField
        value={groups}
        fault={(tried && groups.length === 0 && t("common.missing")) || at("/subscriptions")}
        onChange={setGroups}
      />
    </>
  );
}
