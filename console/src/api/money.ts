import { useMutation, useQueryClient } from "@tanstack/react-query";
import { accountApi, bodyOf, paymentApi } from "./clients";
import { once } from "./idempotency";
import { refreshAccount } from "./queries";
import type { components as AccountApi } from "./generated/account";
import type { components as PaymentApi } from "./generated/payment";
import type { Money, Payment, Redemption } from "./types";

/** What moves money: each is sent with a key that is kept until there is a final answer. */
function headers(id: string, key: string) {
  return { path: { id }, header: { "Idempotency-Key": key } };
}

export function useTopUp(id: string) {
  return useMutation({
    mutationFn: (wanted: PaymentApi["schemas"]["TopUpWanted"]) =>
      once("top-up", id, wanted, async (body, key) => {
        const call = paymentApi.POST("/api/v1/billing-accounts/{id}/top-ups", {
          params: headers(id, key),
          body,
        });
        return (await bodyOf<unknown>(call)) as Payment;
      }),
  });
}

export function usePayInvoice(id: string) {
  return useMutation({
    mutationFn: (wanted: PaymentApi["schemas"]["InvoicePaymentWanted"]) =>
      once("invoice-payment", id, wanted, async (body, key) => {
        const call = paymentApi.POST("/api/v1/billing-accounts/{id}/invoice-payments", {
          params: headers(id, key),
          body,
        });
        return (await bodyOf<unknown>(call)) as Payment;
      }),
  });
}

/** Once per intention to cancel: the payment is the whole of it. */
export function useCancelPayment(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (paymentId: string) =>
      once("cancel-payment", id, paymentId, (_, key) =>
        bodyOf<unknown>(
          paymentApi.POST("/api/v1/payments/{paymentId}/cancel", {
            params: { path: { paymentId }, header: { "Idempotency-Key": key } },
          }),
        ),
      ),
    onSuccess: () => refreshAccount(client, id),
  });
}

/** The one status inquiry that the page makes to which a payer comes back (P-6). */
export function useCheckPayment(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (paymentId: string) =>
      bodyOf<unknown>(
        paymentApi.POST("/api/v1/payments/{paymentId}/check", { params: { path: { paymentId } } }),
      ),
    onSettled: () => refreshAccount(client, id),
  });
}

export function useRedeem(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) =>
      once("redeem", id, { code }, async (body, key) => {
        const call = accountApi.POST("/api/v1/billing-accounts/{id}/voucher-redemptions", {
          params: headers(id, key),
          body,
        });
        return (await bodyOf<unknown>(call)) as Redemption;
      }),
    onSuccess: () => refreshAccount(client, id),
  });
}

/** What a code would give, without taking it. */
export function usePreviewRedemption(id: string) {
  return useMutation({
    mutationFn: async (code: string) => {
      const call = accountApi.POST("/api/v1/billing-accounts/{id}/voucher-redemptions", {
        params: { path: { id }, query: { dryRun: true } },
        body: { code },
      });
      return (await bodyOf<unknown>(call)) as Redemption;
    },
  });
}

export interface Settled {
  readonly allocations: readonly {
    readonly invoiceId: string;
    readonly asset: string;
    readonly amount: Money;
  }[];
}

type Picks = AccountApi["schemas"]["SettlementWish"];

export function usePreviewSettlement(id: string) {
  return useMutation({
    mutationFn: async (body: Picks) => {
      const call = accountApi.POST("/api/v1/billing-accounts/{id}/settlements", {
        params: { path: { id }, query: { dryRun: true } },
        body,
      });
      return (await bodyOf<unknown>(call)) as Settled;
    },
  });
}

export function useSettle(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (picks: Picks) =>
      once("settlement", id, picks, async (body, key) => {
        const call = accountApi.POST("/api/v1/billing-accounts/{id}/settlements", {
          params: headers(id, key),
          body,
        });
        return (await bodyOf<unknown>(call)) as Settled;
      }),
    onSuccess: () => refreshAccount(client, id),
  });
}
