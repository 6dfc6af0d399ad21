import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { accountApi, bodyOf } from "./clients";
import { refreshAccount } from "./queries";
import type { components } from "./generated/account";

type Schemas = components["schemas"];
export type LowBalanceAlert = Schemas["LowBalanceAlert"];
export type ServiceSuspension = Schemas["ServiceSuspensionView"];
export type SettlementCurrency = Schemas["SettlementCurrencyView"];
export type SwitchName = "auto-write-off" | "write-off-previous-bills";

const of = (id: string, name: string) => ["account", id, "setting", name];
const path = (id: string) => ({ path: { id } });

/** A setting is written as a whole, so writing it twice is writing it once. */
function useWrite<Wish>(id: string, write: (wish: Wish) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: write, onSuccess: () => refreshAccount(client, id) });
}

export function useSwitch(id: string, name: SwitchName) {
  return useQuery({
    queryKey: of(id, name),
    queryFn: () =>
      bodyOf(accountApi.GET(`/api/v1/billing-accounts/{id}/settings/${name}`, { params: path(id) })),
  });
}

export function useWriteSwitch(id: string, name: SwitchName) {
  return useWrite(id, (enabled: boolean) =>
    bodyOf(
      accountApi.PUT(`/api/v1/billing-accounts/{id}/settings/${name}`, {
        params: path(id),
        body: { enabled },
      }),
    ),
  );
}

export function useLowBalanceAlert(id: string) {
  return useQuery({
    queryKey: of(id, "low-balance"),
    queryFn: () =>
      bodyOf(
        accountApi.GET("/api/v1/billing-accounts/{id}/settings/low-balance-alert", { params: path(id) }),
      ),
  });
}

export function useWriteLowBalanceAlert(id: string) {
  return useWrite(id, (body: Schemas["LowBalanceWish"]) =>
    bodyOf(
      accountApi.PUT("/api/v1/billing-accounts/{id}/settings/low-balance-alert", { params: path(id), body }),
    ),
  );
}

export function useServiceSuspension(id: string) {
  return useQuery({
    queryKey: of(id, "suspension"),
    queryFn: () =>
      bodyOf(
        accountApi.GET("/api/v1/billing-accounts/{id}/settings/service-suspension", { params: path(id) }),
      ),
  });
}

export function useWriteServiceSuspension(id: string) {
  return useWrite(id, (enabled: boolean) =>
    bodyOf(
      accountApi.PUT("/api/v1/billing-accounts/{id}/settings/service-suspension", {
        params: path(id),
        body: { enabled },
      }),
    ),
  );
}

export function useSettlementCurrency(id: string) {
  return useQuery({
    queryKey: of(id, "currency"),
    queryFn: () =>
      bodyOf(
        accountApi.GET("/api/v1/billing-accounts/{id}/settings/settlement-currency", { params: path(id) }),
      ),
  });
}

export function useWriteSettlementCurrency(id: string) {
  return useWrite(id, (currency: Schemas["Currency"]) =>
    bodyOf(
      accountApi.PUT("/api/v1/billing-accounts/{id}/settings/settlement-currency", {
        params: path(id),
        body: { currency },
      }),
    ),
  );
}

export function useRename(id: string) {
  return useWrite(id, (name: string) =>
    bodyOf(accountApi.PATCH("/api/v1/billing-accounts/{id}", { params: path(id), body: { name } })),
  );
}
