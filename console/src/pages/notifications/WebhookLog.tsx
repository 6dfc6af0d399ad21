import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import { useReplay, useWebhookDeliveries, type Webhook, type WebhookDelivery } from "../../api/notices";
import { DataTable } from "../../components/DataTable";
import { ProblemAlert } from "../../components/ProblemAlert";
import { Status } from "../../components/Status";
import { When } from "../../components/When";
import { useOpenAccount } from "../../layout/AccountContext";

/** What went to one webhook, what it answered, and what is sent again. */
export function WebhookLog({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const replay = useReplay(account.id, webhook.id);
  return (
    <>
      {replay.error && <ProblemAlert error={replay.error} />}
      <DataTable<WebhookDelivery>
        list={useWebhookDeliveries(account.id, webhook.id)}
        label={t("webhooks.log")}
        trackBy={(row) => row.id}
        empty={t("webhooks.nothingSent")}
        header={<Header description={webhook.url}>{t("webhooks.log")}</Header>}
        columns={[
          {
            id: "at",
            header: t("entries.at"),
            isRowHeader: true,
            cell: (row) => <When at={row.plannedAt} />,
          },
          { id: "type", header: t("vouchers.kind"), cell: (row) => row.type },
          { id: "state", header: t("payments.state"), cell: (row) => <Status of={row.state} /> },
          { id: "attempts", header: t("unprinted.attempts"), cell: (row) => row.attempts },
          {
            id: "answer",
            header: t("webhooks.answer"),
            cell: (row) => [row.lastStatus, row.lastAnswer].filter(Boolean).join(" ") || "–",
          },
          { id: "next", header: t("unprinted.next"), cell: (row) => <When at={row.nextAttemptAt} /> },
          ...(may("SETTINGS")
            ? [
                {
                  id: "actions",
                  header: t("common.actions"),
                  cell: (row: WebhookDelivery) => (
                    <Button
                      variant="inline-link"
                      disabled={replay.isPending || row.state === "PLANNED"}
                      onClick={() => replay.mutate(row.id)}
                    >
                      {t("webhooks.replay")}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
