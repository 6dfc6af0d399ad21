import { useQuery } from "@tanstack/react-query";
import { accountApi, bodyOf } from "./clients";
import { keyed, useDeed } from "./deed";
import type { components } from "./generated/account";
import { usePages } from "./queries";

type Schemas = components["schemas"];
export type QuotaRecord = Schemas["QuotaRecordView"];
export type Consumption = Schemas["ConsumptionView"];
export type PartnerPolicy = Schemas["PolicyView"];

const limit = "50";

export function useQuotaRecords(id: string) {
  return usePages(["account", id, "quota-records"], (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/quota-records", {
        params: { path: { id }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useConsumption(id: string) {
  return usePages(["account", id, "quota-consumption"], (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/quota-consumption", {
        params: { path: { id }, query: { cursor, limit } },
      }),
    ),
  );
}

export function usePartnerPolicy(id: string) {
  return useQuery({
    queryKey: ["account", id, "partner-policy"],
    queryFn: () =>
      bodyOf(accountApi.GET("/api/v1/billing-accounts/{id}/partner-policy", { params: { path: { id } } })),
  });
}

export function useQuotaAlerts(id: string) {
  return useQuery({
    queryKey: ["account", id, "quota-alerts"],
    queryFn: () =>
      bodyOf(accountApi.GET("/api/v1/billing-accounts/{id}/quota-alerts", { params: { path: { id } } })),
  });
}

export function useSetQuota(id: string) {
  return useDeed("quota", id, (body: Schemas["QuotaWish"]) =>
    bodyOf(accountApi.PUT("/api/v1/billing-accounts/{id}/quota", { params: { path: { id } }, body })),
  );
}

export function useBookConsumption(id: string) {
  return useDeed("quota-consumption", id, (body: Schemas["ConsumptionWish"], key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/billing-accounts/{id}/quota-consumption", {
        params: { path: { id }, header: keyed(key) },
        body,
      }),
    ),
  );
}

export function useSetPolicy(id: string) {
  return useDeed("partner-policy", id, (body: Schemas["PolicyWish"]) =>
    bodyOf(
      accountApi.PUT("/api/v1/billing-accounts/{id}/partner-policy", { params: { path: { id } }, body }),
    ),
  );
}

export function useSetQuotaAlerts(id: string) {
  return useDeed("quota-alerts", id, (body: Schemas["AlertsWish"]) =>
    bodyOf(accountApi.PUT("/api/v1/billing-accounts/{id}/quota-alerts", { params: { path: { id } }, body })),
  );
}
