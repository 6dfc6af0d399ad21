import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRemoveWebhook, useRotateSecret, useTestWebhook, type Webhook } from "../../api/notices";
import { DeedDialog } from "../../components/DeedDialog";
import { useOpenAccount } from "../../layout/AccountContext";
import { ChangeWebhookDialog } from "./WebhookDialog";

const DEEDS = ["change", "test", "rotate", "remove"] as const;
type Asked = (typeof DEEDS)[number];

interface Props {
  readonly webhook: Webhook;
  onSecret(secret: string): void;
  onLog(): void;
}

export function WebhookActions({ webhook, onSecret, onLog }: Props) {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [asking, setAsking] = useState<Asked>();
  const test = useTestWebhook(account.id);
  const rotate = useRotateSecret(account.id);
  const remove = useRemoveWebhook(account.id);
  const done = () => setAsking(undefined);
  const common = { wishOf: () => webhook.id, onDone: done };
  return (
    <SpaceBetween direction="horizontal" size="s" alignItems="center">
      <Button variant="inline-link" onClick={onLog}>
        {t("webhooks.log")}
      </Button>
      {may("SETTINGS") && (
        <ButtonDropdown
          variant="inline-icon"
          ariaLabel={t("webhooks.actionsOf", { url: webhook.url })}
          expandToViewport
          items={DEEDS.map((id) => ({ id, text: t(`webhooks.${id}`) }))}
          onItemClick={({ detail }) => setAsking(detail.id as Asked)}
        />
      )}
      {asking === "change" && <ChangeWebhookDialog webhook={webhook} onDone={done} />}
      {asking === "test" && (
        <DeedDialog title={t("webhooks.test")} effect={t("webhooks.testEffect")} deed={test} {...common} />
      )}
      {asking === "remove" && (
        <DeedDialog
          title={t("webhooks.remove")}
          effect={t("webhooks.removeEffect")}
          deed={remove}
          {...common}
        />
      )}
      {asking === "rotate" && (
        <DeedDialog
          {...common}
          title={t("webhooks.rotate")}
          effect={t("webhooks.rotateEffect")}
          deed={rotate}
          onDone={(made) => {
            done();
            if (made) {
              onSecret(made.secret);
            }
          }}
        />
      )}
    </SpaceBetween>
  );
}
