import { bodyOf, invoiceApi } from "./clients";
import { PROVIDER, useDeed } from "./deed";
import type { components } from "./generated/invoice";
import { usePages } from "./queries";

export type Unprinted = components["schemas"]["UnprintedDocument"];

export function useUnprinted() {
  return usePages(["unprinted"], (cursor) =>
    bodyOf(invoiceApi.GET("/api/v1/unprinted-documents", { params: { query: { cursor, limit: "50" } } })),
  );
}

/** Making a document again makes the same document, so a second try does no harm. */
export function useRetryDocument() {
  return useDeed("retry-document", PROVIDER, (invoiceId: string) =>
    bodyOf<unknown>(
      invoiceApi.POST("/api/v1/unprinted-documents/{invoiceId}/retry", { params: { path: { invoiceId } } }),
    ),
  );
}
