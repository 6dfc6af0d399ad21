import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { accountApi, bodyOf, invoiceApi } from "./clients";
import type { components as AccountApi } from "./generated/account";
import type { components as InvoiceApi } from "./generated/invoice";
import { PROVIDER, useDeed } from "./deed";
import { once } from "./idempotency";
import { refreshAccount, usePages } from "./queries";

export type Approval = AccountApi["schemas"]["ApprovalView"];
export type Adjustment = AccountApi["schemas"]["Adjustment"];
export type BillingRun = InvoiceApi["schemas"]["BillingRunView"];

const limit = "50";

export function useApprovals(state: string | undefined) {
  return usePages(["approvals", state], (cursor) =>
    bodyOf(accountApi.GET("/api/v1/approvals", { params: { query: { state, cursor, limit } } })),
  );
}

interface Decision {
  readonly approvalId: string;
  readonly reason: string;
}

export function useDecide(decision: "approve" | "reject") {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Decision) =>
      once(`${decision}-approval`, PROVIDER, wish, ({ approvalId, reason }, key) =>
        bodyOf<unknown>(
          accountApi.POST(`/api/v1/approvals/{approvalId}/${decision}`, {
            params: { path: { approvalId }, header: { "Idempotency-Key": key } },
            body: { reason },
          }),
        ),
      ),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** True when it is booked, false when it waits for an approver. */
export function useAdjust(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Adjustment) =>
      once("adjustment", id, wish, async (body, key) => {
        const call = accountApi.POST("/api/v1/billing-accounts/{id}/adjustments", {
          params: { path: { id }, header: { "Idempotency-Key": key } },
          body,
        });
        const answer = (await bodyOf<unknown>(call)) as { approvalId?: string };
        return answer.approvalId === undefined;
      }),
    onSuccess: () => refreshAccount(client, id),
  });
}

const runKey = (month: string) => ["billing-run", month];
const LOOK_AGAIN_MS = 2_000;

export function useBillingRun(month: string, follows: boolean) {
  return useQuery({
    queryKey: runKey(month),
    queryFn: () => bodyOf(invoiceApi.GET("/api/v1/billing-runs/{month}", { params: { path: { month } } })),
    refetchInterval: (query) => (follows && (query.state.data?.pending ?? 0) > 0 ? LOOK_AGAIN_MS : false),
  });
}

export function usePreviewRun() {
  return useMutation({
    mutationFn: async (month: string) => {
      const call = invoiceApi.POST("/api/v1/billing-runs", {
        params: { query: { dryRun: true } },
        body: { month },
      });
      return (await bodyOf<unknown>(call)) as BillingRun;
    },
  });
}

export function useStartRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: { readonly month: string; readonly reason: string }) =>
      once("billing-run", PROVIDER, wish, async (body, key) => {
        const call = invoiceApi.POST("/api/v1/billing-runs", {
          params: { header: { "Idempotency-Key": key } },
          body,
        });
        return (await bodyOf<unknown>(call)) as BillingRun;
      }),
    onSuccess: (_, { month }) => client.invalidateQueries({ queryKey: runKey(month) }),
  });
}

export type Voucher = AccountApi["schemas"]["VoucherView"];
export type NewVoucher = AccountApi["schemas"]["VoucherWish"];

export function useAllVouchers() {
  return usePages(["all-vouchers"], (cursor) =>
    bodyOf(accountApi.GET("/api/v1/vouchers", { params: { query: { cursor, limit } } })),
  );
}

export function useCreateVoucher() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: NewVoucher) =>
      once("create-voucher", PROVIDER, wish, async (body, key) => {
        const call = accountApi.POST("/api/v1/vouchers", {
          params: { header: { "Idempotency-Key": key } },
          body,
        });
        return (await bodyOf<unknown>(call)) as Voucher;
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["all-vouchers"] }),
  });
}

export function useChangeVoucher(id: string) {
  return useDeed(`voucher-${id}`, PROVIDER, (body: AccountApi["schemas"]["VoucherPatch"]) =>
    bodyOf<unknown>(accountApi.PATCH("/api/v1/vouchers/{id}", { params: { path: { id } }, body })),
  );
}

/** The history of a deleted voucher stays (V-13). */
export function useDeleteVoucher() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { readonly id: string; readonly reason: string }) =>
      bodyOf<unknown>(
        accountApi.DELETE("/api/v1/vouchers/{id}", {
          params: { path: { id }, header: { "X-Reason": reason } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["all-vouchers"] }),
  });
}
