import { useQuery } from "@tanstack/react-query";
import { bodyOf, paymentApi } from "./clients";
import { keyed, useDeed } from "./deed";
import type { components } from "./generated/payment";

type Schemas = components["schemas"];
export type Method = Schemas["MethodView"];

export function usePaymentMethods(id: string) {
  return useQuery({
    queryKey: ["account", id, "methods"],
    queryFn: async () => {
      const params = { path: { id }, query: { limit: "500" } };
      const { items } = await bodyOf(
        paymentApi.GET("/api/v1/billing-accounts/{id}/payment-methods", { params }),
      );
      return items.filter((method) => method.state !== "REMOVED");
    },
  });
}

/** The answer names the payment company's page, where the card or wallet is entered. */
export function useSaveMethod(id: string) {
  return useDeed("save-method", id, async (body: Schemas["PaymentMethodWanted"], key) => {
    const call = paymentApi.POST("/api/v1/billing-accounts/{id}/payment-methods", {
      params: { path: { id }, header: keyed(key) },
      body,
    });
    return (await bodyOf<unknown>(call)) as Method;
  });
}

export interface MethodChange {
  readonly methodId: string;
  readonly change: Schemas["PaymentMethodChange"];
}

export function useChangeMethod(id: string) {
  return useDeed("change-method", id, ({ methodId, change }: MethodChange) =>
    bodyOf<unknown>(
      paymentApi.PUT("/api/v1/billing-accounts/{id}/payment-methods/{methodId}", {
        params: { path: { id, methodId } },
        body: change,
      }),
    ),
  );
}

export function useRemoveMethod(id: string) {
  return useDeed("remove-method", id, (methodId: string) =>
    bodyOf<unknown>(
      paymentApi.DELETE("/api/v1/billing-accounts/{id}/payment-methods/{methodId}", {
        params: { path: { id, methodId } },
      }),
    ),
  );
}

/** Asks the payment company how far the entering is. */
export function useCheckMethod(id: string) {
  return useDeed("check-method", id, (methodId: string) =>
    bodyOf<unknown>(
      paymentApi.POST("/api/v1/billing-accounts/{id}/payment-methods/{methodId}/check", {
        params: { path: { id, methodId } },
      }),
    ),
  );
}
