import { accountApi, bodyOf } from "./clients";
import { useDeed } from "./deed";
import type { components } from "./generated/account";
import { usePages } from "./queries";

type Schemas = components["schemas"];
export type ParkedEvent = Schemas["ParkedEventView"];
export type AuditEntry = Schemas["Entry"];
export type DueWork = Schemas["DueWorkView"];

/** Every service answers these in the same way; the gateway sends each to the one that is named. */
export const SERVICES = ["account", "invoice", "payment", "notification"] as const;
export type Service = (typeof SERVICES)[number];

const limit = "50";

export function useParkedEvents(service: Service) {
  return usePages(["parked", service], (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/services/{service}/parked-events", {
        params: { path: { service }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useRetryParked(service: Service) {
  return useDeed("retry-parked", service, (id: string) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/services/{service}/parked-events/{id}/retry", {
        params: { path: { service, id: Number(id) } },
      }),
    ),
  );
}

export function useDiscardParked(service: Service) {
  return useDeed(
    "discard-parked",
    service,
    ({ id, reason }: { readonly id: string; readonly reason: string }) =>
      bodyOf<unknown>(
        accountApi.POST("/api/v1/services/{service}/parked-events/{id}/discard", {
          params: { path: { service, id: Number(id) } },
          body: { reason },
        }),
      ),
  );
}

export function useAuditLog(service: Service) {
  return usePages(["audit", service], (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/services/{service}/audit-log", {
        params: { path: { service }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useFailedWork(service: Service) {
  return usePages(["due-work", service], (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/services/{service}/due-work", {
        params: { path: { service }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useRetryWork(service: Service) {
  return useDeed("retry-work", service, ({ billingAccountId, kind }: DueWork) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/services/{service}/due-work/{billingAccountId}/{kind}/retry", {
        params: { path: { service, billingAccountId, kind } },
      }),
    ),
  );
}
