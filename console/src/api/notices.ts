import { useQuery } from "@tanstack/react-query";
import { bodyOf, notificationApi } from "./clients";
import { keyed, useDeed } from "./deed";
import type { components } from "./generated/notification";
import { usePages } from "./queries";

type Schemas = components["schemas"];
export type Contact = Schemas["ContactEntry"];
export type Notice = Schemas["NotificationView"];
export type NewsGroup = Schemas["Subscription"];
export type MailGaps = Schemas["MailGaps"];
export type Webhook = Schemas["Webhook"];
export type WebhookWish = Schemas["WebhookWanted"];
export type WebhookDelivery = Schemas["WebhookDelivery"];
export type NewSecret = Pick<Schemas["WebhookMade"], "secret">;

export const NEWS_GROUPS: readonly NewsGroup[] = ["ACCOUNT", "BALANCE", "INVOICE", "PAYMENT", "SERVICE"];

const limit = "50";
const AT = "/api/v1/billing-accounts/{billingAccountId}";
const ONE = `${AT}/webhooks/{webhookId}` as const;

export function useContacts(billingAccountId: string) {
  return useQuery({
    queryKey: ["account", billingAccountId, "contacts"],
    queryFn: () => bodyOf(notificationApi.GET(`${AT}/contacts`, { params: { path: { billingAccountId } } })),
  });
}

export function useReplaceContacts(billingAccountId: string) {
  return useDeed("contacts", billingAccountId, (contacts: Contact[]) =>
    bodyOf(
      notificationApi.PUT(`${AT}/contacts`, { params: { path: { billingAccountId } }, body: { contacts } }),
    ),
  );
}

export function useNotices(billingAccountId: string) {
  return usePages(["account", billingAccountId, "notices"], (cursor) =>
    bodyOf(
      notificationApi.GET(`${AT}/notifications`, {
        params: { path: { billingAccountId }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useWebhooks(billingAccountId: string) {
  return useQuery({
    queryKey: ["account", billingAccountId, "webhooks"],
    queryFn: () => bodyOf(notificationApi.GET(`${AT}/webhooks`, { params: { path: { billingAccountId } } })),
  });
}

/** The answer has the secret, which is never shown again. */
export function useAddWebhook(billingAccountId: string) {
  return useDeed("webhook", billingAccountId, (body: WebhookWish, key) =>
    bodyOf<NewSecret>(
      notificationApi.POST(`${AT}/webhooks`, {
        params: { path: { billingAccountId }, header: keyed(key) },
        body,
      }) as never,
    ),
  );
}

export function useChangeWebhook(billingAccountId: string, webhookId: string) {
  return useDeed(`webhook-${webhookId}`, billingAccountId, (body: WebhookWish) =>
    bodyOf<unknown>(notificationApi.PUT(ONE, { params: { path: { billingAccountId, webhookId } }, body })),
  );
}

export function useRemoveWebhook(billingAccountId: string) {
  return useDeed("remove-webhook", billingAccountId, (webhookId: string) =>
    bodyOf<unknown>(notificationApi.DELETE(ONE, { params: { path: { billingAccountId, webhookId } } })),
  );
}

export function useRotateSecret(billingAccountId: string) {
  return useDeed("webhook-secret", billingAccountId, (webhookId: string, key) =>
    bodyOf<NewSecret>(
      notificationApi.POST(`${ONE}/secret`, {
        params: { path: { billingAccountId, webhookId }, header: keyed(key) },
        body: {},
      }) as never,
    ),
  );
}

export function useTestWebhook(billingAccountId: string) {
  return useDeed("test-webhook", billingAccountId, (webhookId: string, key) =>
    bodyOf<unknown>(
      notificationApi.POST(`${ONE}/test`, {
        params: { path: { billingAccountId, webhookId }, header: keyed(key) },
      }),
    ),
  );
}

export function useWebhookDeliveries(billingAccountId: string, webhookId: string) {
  return usePages(["account", billingAccountId, "webhook", webhookId], (cursor) =>
    bodyOf(
      notificationApi.GET(`${ONE}/deliveries`, {
        params: { path: { billingAccountId, webhookId }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useReplay(billingAccountId: string, webhookId: string) {
  return useDeed(`replay-${webhookId}`, billingAccountId, (deliveryId: string, key) =>
    bodyOf<unknown>(
      notificationApi.POST(`${ONE}/deliveries/{deliveryId}/replay`, {
        params: { path: { billingAccountId, webhookId, deliveryId }, header: keyed(key) },
      }),
    ),
  );
}
