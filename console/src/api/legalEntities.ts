import { useQuery } from "@tanstack/react-query";
import { bodyOf, invoiceApi } from "./clients";
import { PROVIDER, useDeed } from "./deed";
import type { components } from "./generated/invoice";

export type LegalEntity = components["schemas"]["LegalEntity"];

export function useLegalEntity(code: string) {
  return useQuery({
    queryKey: ["legal-entity", code],
    queryFn: () => bodyOf(invoiceApi.GET("/api/v1/legal-entities/{code}", { params: { path: { code } } })),
    enabled: code !== "",
  });
}

export function useKeepLegalEntity(code: string) {
  return useDeed(`legal-entity-${code}`, PROVIDER, (body: LegalEntity) =>
    bodyOf<unknown>(invoiceApi.PUT("/api/v1/legal-entities/{code}", { params: { path: { code } }, body })),
  );
}
