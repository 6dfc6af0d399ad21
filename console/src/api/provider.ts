import { useQuery } from "@tanstack/react-query";
import { accountApi, bodyOf } from "./clients";
import { keyed, PROVIDER, useDeed } from "./deed";
import type { components } from "./generated/account";
import { usePages } from "./queries";

type Schemas = components["schemas"];
export type ProviderSetting = Schemas["ProviderSettingView"];
export type EnterpriseRow = Schemas["EnterpriseRowView"];
export type AccountPatch = Schemas["AccountPatch"];
export type StatusWish = Schemas["StatusWish"];
export type Registration = Schemas["Registration"];

const limit = "50";

export interface AccountFilter {
  readonly name?: string;
  readonly cloudAccountId?: string;
  readonly registrationNumber?: string;
  readonly partnerId?: string;
  readonly status?: string;
}

export function useFoundAccounts(filter: AccountFilter) {
  return usePages(["accounts", "found", filter], (cursor) =>
    bodyOf(accountApi.GET("/api/v1/billing-accounts", { params: { query: { ...filter, cursor, limit } } })),
  );
}

/** The same body again changes nothing; another one is refused. */
export function useRegister() {
  return useDeed(
    "register",
    PROVIDER,
    ({ cloudAccountId, body }: { readonly cloudAccountId: string; readonly body: Registration }) =>
      bodyOf<unknown>(
        accountApi.PUT("/api/v1/cloud-accounts/{cloudAccountId}", {
          params: { path: { cloudAccountId } },
          body,
        }),
      ),
  );
}

/** Who it is, its language, seller, zone, and how it pays: of the customer's cloud account. */
export function usePatchAccount(cloudAccountId: string) {
  return useDeed("patch-account", cloudAccountId, (body: AccountPatch) =>
    bodyOf<unknown>(
      accountApi.PATCH("/api/v1/cloud-accounts/{cloudAccountId}", {
        params: { path: { cloudAccountId } },
        body,
      }),
    ),
  );
}

export function useSetStatus(id: string) {
  return useDeed("status", id, (body: StatusWish, key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/billing-accounts/{id}/status", {
        params: { path: { id }, header: keyed(key) },
        body,
      }),
    ),
  );
}

export function useGiveBenefit(id: string) {
  return useDeed("benefit", id, (body: Schemas["Wish"]) =>
    bodyOf<unknown>(
      accountApi.PUT("/api/v1/billing-accounts/{id}/settings/service-suspension", {
        params: { path: { id } },
        body,
      }),
    ),
  );
}

export function useMarkPaid(id: string, invoiceId: string) {
  return useDeed(`mark-paid-${invoiceId}`, id, (body: Schemas["PaidOutside"], key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/billing-accounts/{id}/bills/{invoiceId}/mark-paid", {
        params: { path: { id, invoiceId }, header: keyed(key) },
        body,
      }),
    ),
  );
}

export function useAllEnterprises(state: string | undefined) {
  return usePages(["enterprises", "all", state], (cursor) =>
    bodyOf(accountApi.GET("/api/v1/enterprises", { params: { query: { state, cursor, limit } } })),
  );
}

export function useDecideEnterprise(id: string, decision: "approve" | "reject") {
  return useDeed(`${decision}-enterprise-${id}`, PROVIDER, (reason: string, key) =>
    bodyOf<unknown>(
      accountApi.POST(`/api/v1/enterprises/{id}/${decision}`, {
        params: { path: { id }, header: keyed(key) },
        body: { reason },
      }),
    ),
  );
}

export function useProviderSetting(name: string) {
  return useQuery({
    queryKey: ["provider-setting", name],
    queryFn: () => bodyOf(accountApi.GET("/api/v1/provider-settings/{name}", { params: { path: { name } } })),
  });
}

export function useWriteProviderSetting(name: string) {
  return useDeed(`setting-${name}`, PROVIDER, (body: Schemas["SettingWish"]) =>
    bodyOf<unknown>(accountApi.PUT("/api/v1/provider-settings/{name}", { params: { path: { name } }, body })),
  );
}

export function useEntityCredit(registrationNumber: string) {
  return useQuery({
    queryKey: ["entity-credit", registrationNumber],
    queryFn: () =>
      bodyOf(
        accountApi.GET("/api/v1/entities/{registrationNumber}/credit", {
          params: { path: { registrationNumber } },
        }),
      ),
    enabled: registrationNumber !== "",
  });
}

export function useSetEntityCredit(registrationNumber: string) {
  return useDeed("entity-credit", registrationNumber, (body: Schemas["EntityCreditWish"]) =>
    bodyOf<unknown>(
      accountApi.PUT("/api/v1/entities/{registrationNumber}/credit", {
        params: { path: { registrationNumber } },
        body,
      }),
    ),
  );
}

export function useIntegrity() {
  return useQuery({
    queryKey: ["integrity"],
    queryFn: () => bodyOf(accountApi.GET("/api/v1/ledger/integrity")),
  });
}

/** An account that was stopped goes on, once its book has been repaired. */
export function useRelease(id: string) {
  return useDeed("release", id, (reason: string, key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/ledger/integrity/{id}/release", {
        params: { path: { id }, header: keyed(key) },
        body: { reason },
      }),
    ),
  );
}
