import { useQuery } from "@tanstack/react-query";
import { accountApi, bodyOf } from "./clients";
import { keyed, useDeed } from "./deed";
import type { components } from "./generated/account";
import type { Bill } from "./types";

type Schemas = components["schemas"];
export type UnifiedSettlement = Schemas["UnifiedSettlementView"];
export type AccountShare = Schemas["AccountWish"];

/** An account of the enterprise with its open bills; none when it is not yet to be managed. */
export interface MemberBills {
  readonly accountId: string;
  readonly bills: readonly Bill[];
}

export function useMemberBills(accountIds: readonly string[]) {
  return useQuery({
    queryKey: ["member-bills", accountIds],
    queryFn: (): Promise<MemberBills[]> =>
      Promise.all(
        accountIds.map(async (id) => {
          const params = { path: { id }, query: { state: "OPEN", limit: "500" } };
          const { items } = await bodyOf(accountApi.GET("/api/v1/billing-accounts/{id}/bills", { params }));
          return { accountId: id, bills: items };
        }),
      ),
  });
}

export function useUnifiedSettlement(enterpriseId: string, settlementId: string) {
  return useQuery({
    queryKey: ["unified", settlementId],
    queryFn: () =>
      bodyOf(
        accountApi.GET("/api/v1/enterprises/{id}/unified-settlements/{settlementId}", {
          params: { path: { id: enterpriseId, settlementId } },
        }),
      ),
    refetchInterval: (query) => (query.state.data?.state === "RUNNING" ? 2_000 : false),
  });
}

export function useMakeUnified(enterpriseId: string) {
  return useDeed("make-unified", enterpriseId, async (accounts: AccountShare[], key) => {
    const call = accountApi.POST("/api/v1/enterprises/{id}/unified-settlements", {
      params: { path: { id: enterpriseId }, header: keyed(key) },
      body: { accounts },
    });
    return (await bodyOf<unknown>(call)) as UnifiedSettlement;
  });
}

export function useUnifiedStep(enterpriseId: string, settlementId: string, step: "run" | "cancel") {
  return useDeed(`${step}-unified-${settlementId}`, enterpriseId, (_: boolean, key) =>
    bodyOf<unknown>(
      accountApi.POST(`/api/v1/enterprises/{id}/unified-settlements/{settlementId}/${step}`, {
        params: { path: { id: enterpriseId, settlementId }, header: keyed(key) },
        body: {},
      }),
    ),
  );
}
