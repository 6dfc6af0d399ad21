import { useQuery } from "@tanstack/react-query";
import { bodyOf, invoiceApi } from "./clients";
import { keyed, PROVIDER, useDeed } from "./deed";
import type { components } from "./generated/invoice";
import { usePages } from "./queries";

type Schemas = components["schemas"];
export type Product = Schemas["Product"];
export type Price = Schemas["PriceView"];
export type NewPrice = Schemas["NewPrice"];
export type ExchangeRate = Schemas["ExchangeRate"];
export type TaxRule = Schemas["TaxRuleView"];
export type LegalEntity = Schemas["LegalEntity"];
export type Discount = Schemas["DiscountView"];

const limit = "50";

export function useProducts() {
  return usePages(["products"], (cursor) =>
    bodyOf(invoiceApi.GET("/api/v1/products", { params: { query: { cursor, limit } } })),
  );
}

export function useAddProduct() {
  return useDeed("product", PROVIDER, (body: Schemas["NewProduct"], key) =>
    bodyOf<unknown>(invoiceApi.POST("/api/v1/products", { params: { header: keyed(key) }, body })),
  );
}

export function useChangeProduct(code: string) {
  return useDeed(`product-${code}`, PROVIDER, (body: Schemas["Patch"]) =>
    bodyOf<unknown>(invoiceApi.PATCH("/api/v1/products/{code}", { params: { path: { code } }, body })),
  );
}

export function usePrices() {
  return usePages(["prices"], (cursor) =>
    bodyOf(invoiceApi.GET("/api/v1/prices", { params: { query: { cursor, limit } } })),
  );
}

export function useAddPrice() {
  return useDeed("price", PROVIDER, (body: NewPrice, key) =>
    bodyOf<unknown>(invoiceApi.POST("/api/v1/prices", { params: { header: keyed(key) }, body })),
  );
}

export function useEndPrice(id: string) {
  return useDeed(`end-price-${id}`, PROVIDER, (validTo: string) =>
    bodyOf<unknown>(invoiceApi.PATCH("/api/v1/prices/{id}", { params: { path: { id } }, body: { validTo } })),
  );
}

export function useExchangeRates() {
  return usePages(["rates"], (cursor) =>
    bodyOf(invoiceApi.GET("/api/v1/exchange-rates", { params: { query: { cursor, limit } } })),
  );
}

export function useWriteRate() {
  return useDeed("rate", PROVIDER, (body: ExchangeRate) =>
    bodyOf<unknown>(invoiceApi.PUT("/api/v1/exchange-rates", { body })),
  );
}

export function useTaxRule(id: string) {
  return useQuery({
    queryKey: ["tax-rule", id],
    queryFn: () => bodyOf(invoiceApi.GET("/api/v1/tax-rules/{id}", { params: { path: { id } } })),
    enabled: id !== "",
  });
}

export function useWriteTaxRule() {
  return useDeed("tax-rule", PROVIDER, ({ id, rule }: { readonly id: string; readonly rule: TaxRule }) =>
    bodyOf<unknown>(invoiceApi.PUT("/api/v1/tax-rules/{id}", { params: { path: { id } }, body: rule })),
  );
}

export function useLegalEntity(code: string) {
  return useQuery({
    queryKey: ["legal-entity", code],
    queryFn: () => bodyOf(invoiceApi.GET("/api/v1/legal-entities/{code}", { params: { path: { code } } })),
    enabled: code !== "",
  });
}

export function useDiscounts(id: string) {
  return useQuery({
    queryKey: ["account", id, "discounts"],
    queryFn: () =>
      bodyOf(invoiceApi.GET("/api/v1/billing-accounts/{id}/discounts", { params: { path: { id } } })),
  });
}

export interface DiscountChange {
  readonly discounts: Discount[];
  readonly reason: string;
}

export function useWriteDiscounts(id: string) {
  return useDeed("discounts", id, ({ discounts, reason }: DiscountChange) =>
    bodyOf<unknown>(
      invoiceApi.PUT("/api/v1/billing-accounts/{id}/discounts", {
        params: { path: { id }, header: { "X-Reason": reason } },
        body: discounts,
      }),
    ),
  );
}

export function useCreditInvoice(invoiceId: string) {
  return useDeed(`credit-note-${invoiceId}`, PROVIDER, (body: Schemas["Wanted"], key) =>
    bodyOf<unknown>(
      invoiceApi.POST("/api/v1/invoices/{invoiceId}/credit-notes", {
        params: { path: { invoiceId }, header: keyed(key) },
        body,
      }),
    ),
  );
}
