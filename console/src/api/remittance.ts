import { useQuery } from "@tanstack/react-query";
import { bodyOf, paymentApi } from "./clients";
import { keyed, PROVIDER, useDeed } from "./deed";
import type { components } from "./generated/payment";
import { usePages } from "./queries";

type Schemas = components["schemas"];
export type Claim = Schemas["ClaimView"];
export type ClaimWish = Schemas["RemittanceClaimWanted"];
export type BankAccount = Schemas["BankAccountView"];
export type BankAccountWish = Schemas["BankAccountWanted"];
export type BankLine = Schemas["BankLineView"];
export type BankLineWish = Schemas["BankLineWanted"];

const limit = "50";

/** Where this account sends its money. */
export function useRemittanceAccount(id: string, asks: boolean) {
  return useQuery({
    queryKey: ["account", id, "remittance-account"],
    queryFn: () =>
      bodyOf(
        paymentApi.GET("/api/v1/billing-accounts/{id}/remittance-account", { params: { path: { id } } }),
      ),
    enabled: asks,
  });
}

export function useClaims(id: string) {
  return usePages(["account", id, "claims"], (cursor) =>
    bodyOf(
      paymentApi.GET("/api/v1/billing-accounts/{id}/remittance-claims", {
        params: { path: { id }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useClaim(id: string) {
  return useDeed("remittance-claim", id, (body: ClaimWish, key) =>
    bodyOf<unknown>(
      paymentApi.POST("/api/v1/billing-accounts/{id}/remittance-claims", {
        params: { path: { id }, header: keyed(key) },
        body,
      }),
    ),
  );
}

export function useCancelClaim(claim: string) {
  return useDeed(`cancel-claim-${claim}`, PROVIDER, (_: true, key) =>
    bodyOf<unknown>(
      paymentApi.POST("/api/v1/remittance-claims/{id}/cancel", {
        params: { path: { id: claim }, header: keyed(key) },
        body: {},
      }),
    ),
  );
}

export function useAllClaims(state: string | undefined) {
  return usePages(["all-claims", state], (cursor) =>
    bodyOf(paymentApi.GET("/api/v1/remittance-claims", { params: { query: { state, cursor, limit } } })),
  );
}

export interface ClaimDecision {
  readonly reason: string;
  readonly lineId?: string;
}

export function useDecideClaim(id: string, decision: "approve" | "reject") {
  return useDeed(`${decision}-claim-${id}`, PROVIDER, (body: ClaimDecision, key) =>
    bodyOf<unknown>(
      paymentApi.POST(`/api/v1/remittance-claims/{id}/${decision}`, {
        params: { path: { id }, header: keyed(key) },
        body,
      }),
    ),
  );
}

export function useBankAccounts() {
  return usePages(["bank-accounts"], (cursor) =>
    bodyOf(paymentApi.GET("/api/v1/bank-accounts", { params: { query: { cursor, limit } } })),
  );
}

export function useKeepBankAccount() {
  return useDeed(
    "bank-account",
    PROVIDER,
    ({ account, body }: { readonly account: string; readonly body: BankAccountWish }) =>
      bodyOf<unknown>(
        paymentApi.PUT("/api/v1/bank-accounts/{account}", { params: { path: { account } }, body }),
      ),
  );
}

export function useBankLines() {
  return usePages(["bank-lines"], (cursor) =>
    bodyOf(paymentApi.GET("/api/v1/bank-lines", { params: { query: { cursor, limit } } })),
  );
}

export function useImportLine() {
  return useDeed("bank-line", PROVIDER, (line: BankLineWish, key) =>
    bodyOf<unknown>(
      paymentApi.POST("/api/v1/bank-lines", { params: { header: keyed(key) }, body: { lines: [line] } }),
    ),
  );
}
