import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWebhooks, type Webhook } from "../../api/notices";
import { Loaded } from "../../components/Loaded";
import { RowTable } from "../../components/RowTable";
import { When } from "../../components/When";
import { useOpenAccount } from "../../layout/AccountContext";
import { Secret } from "./Secret";
import { WebhookActions } from "./WebhookActions";
import { WebhookDialog } from "./WebhookDialog";
import { WebhookLog } from "./WebhookLog";

/** Systems of the customer that are told what the message centre tells. */
export function Webhooks() {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const [looked, setLooked] = useState<Webhook>();
  return (
    <Loaded query={useWebhooks(account.id)}>
      {({ webhooks }) => (
        <>
          {secret && <Secret secret={secret} />}
          <RowTable
            items={webhooks}
            trackBy="id"
            ariaLabels={{ tableLabel: t("webhooks.title") }}
            empty={t("webhooks.none")}
            header={
              <Header
                variant="h2"
                description={t("webhooks.about")}
                actions={
                  may("SETTINGS") && <Button onClick={() => setAdding(true)}>{t("webhooks.add")}</Button>
                }
              >
                {t("webhooks.title")}
              </Header>
            }
            columnDefinitions={[
              { id: "url", header: t("webhooks.url"), isRowHeader: true, cell: (row) => row.url },
              {
                id: "groups",
                header: t("notices.groups"),
                cell: (row) => row.subscriptions.map((group) => t(`newsGroup.${group}`)).join(", "),
              },
              {
                id: "state",
                header: t("payments.state"),
                cell: (row) =>
                  row.enabled ? t("settings.isOn") : (row.disabledBecause ?? t("settings.isOff")),
              },
              { id: "last", header: t("webhooks.lastTaken"), cell: (row) => <When at={row.lastTakenAt} /> },
              {
                id: "actions",
                header: t("common.actions"),
                cell: (row) => (
                  <WebhookActions webhook={row} onSecret={setSecret} onLog={() => setLooked(row)} />
                ),
              },
            ]}
          />
          {looked && <WebhookLog webhook={looked} />}
          {adding && (
            <WebhookDialog
              onDone={(made) => {
                setAdding(false);
                setSecret(made ?? secret);
              }}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
