import { bodyOf, invoiceApi } from "./clients";
import { keyed, useDeed } from "./deed";
import type { components } from "./generated/invoice";
import { usePages } from "./queries";

type Schemas = components["schemas"];
export type Term = Schemas["TermView"];
export type TermWish = Schemas["TermWish"];
export type TermLength = Schemas["TermLength"];

const limit = "50";

export function useTerms(id: string) {
  return usePages(["account", id, "terms"], (cursor) =>
    bodyOf(
      invoiceApi.GET("/api/v1/billing-accounts/{id}/terms", {
        params: { path: { id }, query: { cursor, limit } },
      }),
    ),
  );
}

/** Prices of one product, newest first. */
export function usePricesOf(product: string) {
  return usePages(["prices", product], (cursor) =>
    bodyOf(invoiceApi.GET("/api/v1/prices", { params: { query: { product, cursor, limit } } })),
  );
}

/** Answers once it is decided whether the term may start. */
export function useOrderTerm(id: string) {
  return useDeed("order-term", id, (body: TermWish, key) =>
    bodyOf<unknown>(
      invoiceApi.POST("/api/v1/billing-accounts/{id}/terms", {
        params: { path: { id }, header: keyed(key) },
        body,
      }),
    ),
  );
}

export function useSwitchRenewal(id: string, termId: string) {
  return useDeed(`renew-term-${termId}`, id, (autoRenew: boolean) =>
    bodyOf<unknown>(
      invoiceApi.PATCH("/api/v1/billing-accounts/{id}/terms/{termId}", {
        params: { path: { id, termId } },
        body: { autoRenew },
      }),
    ),
  );
}

export function useCancelTerm(id: string) {
  return useDeed("cancel-term", id, (termId: string) =>
    bodyOf<unknown>(
      invoiceApi.DELETE("/api/v1/billing-accounts/{id}/terms/{termId}", {
        params: { path: { id, termId } },
      }),
    ),
  );
}
