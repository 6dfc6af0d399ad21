import { accountApi, bodyOf } from "./clients";
import { keyed, useDeed } from "./deed";
import type { components } from "./generated/account";

type Schemas = components["schemas"];

/** The customer agrees to the contract that the provider has offered (K-4). */
export function useConfirmCredit(id: string) {
  return useDeed("confirm-credit", id, (_: boolean, key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/billing-accounts/{id}/credit-control/confirm", {
        params: { path: { id }, header: keyed(key) },
      }),
    ),
  );
}

export function useOfferCredit(id: string) {
  return useDeed("credit-control", id, (body: Schemas["CreditControlWish"]) =>
    bodyOf(
      accountApi.PUT("/api/v1/billing-accounts/{id}/credit-control", { params: { path: { id } }, body }),
    ),
  );
}

/** True when it holds, false when it waits for an approver. */
export function useSetCreditLimit(id: string) {
  return useDeed("credit-limit", id, async (body: Schemas["CreditLimitWish"]) => {
    const answer = await bodyOf<unknown>(
      accountApi.PUT("/api/v1/billing-accounts/{id}/credit-limit", { params: { path: { id } }, body }),
    );
    return (answer as { approvalId?: string } | undefined)?.approvalId === undefined;
  });
}
