import { useMutation, useQueryClient } from "@tanstack/react-query";
import { accountApi, bodyOf } from "./clients";
import { once } from "./idempotency";
import { refreshAccount, usePages } from "./queries";

const limit = "50";
const byId = (id: string) => ({ path: { id } });

export function useAdministrators(id: string) {
  return usePages(["account", id, "administrators"], (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/administrators", {
        params: { ...byId(id), query: { cursor, limit } },
      }),
    ),
  );
}

export function useAddAdministrators(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (cloudAccountIds: string[]) =>
      once("add-administrators", id, { cloudAccountIds }, (body, key) =>
        bodyOf<unknown>(
          accountApi.POST("/api/v1/billing-accounts/{id}/administrators", {
            params: { ...byId(id), header: { "Idempotency-Key": key } },
            body,
          }),
        ),
      ),
    onSuccess: () => refreshAccount(client, id),
  });
}

export function useRevokeAdministrator(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (cloudAccountId: string) =>
      bodyOf<unknown>(
        accountApi.DELETE("/api/v1/billing-accounts/{id}/administrators/{cloudAccountId}", {
          params: { path: { id, cloudAccountId } },
        }),
      ),
    onSuccess: () => refreshAccount(client, id),
  });
}

export function usePayees(id: string) {
  return usePages(["account", id, "payees"], (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/payees", {
        params: { ...byId(id), query: { cursor, limit } },
      }),
    ),
  );
}

export function useAddPayees(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (cloudAccountIds: string[]) =>
      once("add-payees", id, { cloudAccountIds }, (body, key) =>
        bodyOf<unknown>(
          accountApi.POST("/api/v1/billing-accounts/{id}/payees", {
            params: { ...byId(id), header: { "Idempotency-Key": key } },
            body,
          }),
        ),
      ),
    onSuccess: () => refreshAccount(client, id),
  });
}

export function useChangePayer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ cloudAccountId, payer }: { cloudAccountId: string; payer: string }) =>
      bodyOf<unknown>(
        accountApi.PUT("/api/v1/cloud-accounts/{cloudAccountId}/payer", {
          params: { path: { cloudAccountId } },
          body: { billingAccountId: payer },
        }),
      ),
    onSuccess: () => refreshAccount(client, id),
  });
}
