import { useQuery } from "@tanstack/react-query";
import { bodyOf, invoiceApi } from "./clients";
import { useDeed } from "./deed";
import type { components } from "./generated/invoice";

export type SpendAlert = components["schemas"]["SpendAlert"];

export function useSpendAlerts(id: string) {
  return useQuery({
    queryKey: ["account", id, "setting", "spend-alerts"],
    queryFn: () =>
      bodyOf(
        invoiceApi.GET("/api/v1/billing-accounts/{id}/settings/spend-alerts", { params: { path: { id } } }),
      ),
  });
}

export function useWriteSpendAlerts(id: string) {
  return useDeed("spend-alerts", id, (body: SpendAlert[]) =>
    bodyOf(
      invoiceApi.PUT("/api/v1/billing-accounts/{id}/settings/spend-alerts", {
        params: { path: { id } },
        body,
      }),
    ),
  );
}
