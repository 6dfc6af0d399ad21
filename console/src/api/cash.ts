import { useMutation, useQuery } from "@tanstack/react-query";
import { accountApi, bodyOf } from "./clients";
import { keyed, useDeed } from "./deed";
import type { components } from "./generated/account";
import { usePages } from "./queries";
import type { Money, Refund } from "./types";

type Schemas = components["schemas"];
export type WithdrawalWish = Omit<Schemas["WithdrawalWish"], "designated">;
export type Transfer = Schemas["TransferView"];

/** What would leave, and by which ways. */
export interface WithdrawalPlan {
  readonly amount: Money;
  readonly tax: Money;
  readonly legs: readonly { readonly paymentId: string; readonly amount: Money; readonly tax: Money }[];
  readonly withdrawable: Money;
  readonly byOriginalRoute: Money;
  readonly byDesignatedAccount: Money;
}

export function usePreviewWithdrawal(id: string) {
  return useMutation({
    mutationFn: async (wish: WithdrawalWish) => {
      const call = accountApi.POST("/api/v1/billing-accounts/{id}/withdrawals", {
        params: { path: { id }, query: { dryRun: true } },
        body: wish as Schemas["WithdrawalWish"],
      });
      return (await bodyOf<unknown>(call)) as WithdrawalPlan;
    },
  });
}

export function useWithdraw(id: string) {
  return useDeed("withdrawal", id, (wish: WithdrawalWish, key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/billing-accounts/{id}/withdrawals", {
        params: { path: { id }, header: keyed(key) },
        body: wish as Schemas["WithdrawalWish"],
      }),
    ),
  );
}

export function useCancelWithdrawal(id: string) {
  return useDeed("cancel-withdrawal", id, (withdrawalId: string) =>
    bodyOf<unknown>(
      accountApi.DELETE("/api/v1/billing-accounts/{id}/withdrawals/{withdrawalId}", {
        params: { path: { id, withdrawalId } },
      }),
    ),
  );
}

export function useRefundPayment(id: string, paymentId: string) {
  return useDeed(`refund-${paymentId}`, id, async (body: Schemas["PaymentRefundWish"], key) => {
    const call = accountApi.POST("/api/v1/payments/{paymentId}/refunds", {
      params: { path: { paymentId }, header: keyed(key) },
      body,
    });
    return (await bodyOf<unknown>(call)) as Refund;
  });
}

export function useTransfers(id: string) {
  return usePages(["account", id, "transfers"], (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/transfers", {
        params: { path: { id }, query: { cursor, limit: "50" } },
      }),
    ),
  );
}

export function useTransferable(id: string) {
  return useQuery({
    queryKey: ["account", id, "transferable"],
    queryFn: async () =>
      (
        await bodyOf(
          accountApi.GET("/api/v1/billing-accounts/{id}/transfers", {
            params: { path: { id }, query: { limit: "1" } },
          }),
        )
      ).transferable,
  });
}

export function useTransfer(id: string) {
  return useDeed("transfer", id, (body: Schemas["TransferWish"], key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/billing-accounts/{id}/transfers", {
        params: { path: { id }, header: keyed(key) },
        body,
      }),
    ),
  );
}

export function useReclaim(id: string, transferId: string) {
  return useDeed(`reclaim-${transferId}`, id, (body: Schemas["Reclaiming"], key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/billing-accounts/{id}/transfers/{transferId}/reclaim", {
        params: { path: { id, transferId }, header: keyed(key) },
        body,
      }),
    ),
  );
}
