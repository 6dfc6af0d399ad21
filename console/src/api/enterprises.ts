import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { accountApi, bodyOf } from "./clients";
import type { components } from "./generated/account";
import { once } from "./idempotency";

export type Enterprise = components["schemas"]["EnterpriseView"];
export type Relationship = components["schemas"]["RelationshipView"];
export type Invitation = components["schemas"]["InvitationWish"];
export type Answer = "accept" | "reject" | "cancel";

const KEY = "enterprises";

/** The enterprises that the caller sees something of, with as many of their relations. */
export function useEnterprises() {
  return useQuery({
    queryKey: [KEY],
    queryFn: async () => {
      const rows = await bodyOf(
        accountApi.GET("/api/v1/enterprises", { params: { query: { limit: "50" } } }),
      );
      return Promise.all(
        rows.items.map(({ id }) =>
          bodyOf(accountApi.GET("/api/v1/enterprises/{id}", { params: { path: { id } } })),
        ),
      );
    },
  });
}

/** What is done to an enterprise is done once; afterwards it and the account's relations are asked for again. */
function useDeed<Wish>(
  operation: string,
  accountId: string,
  send: (wish: Wish, key: string) => Promise<unknown>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => once(operation, accountId, wish, send),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [KEY] }),
        client.invalidateQueries({ queryKey: ["account", accountId] }),
      ]),
  });
}

const headed = (key: string) => ({ "Idempotency-Key": key });

export function useApply(accountId: string, cloudAccountId: string) {
  return useDeed("apply-enterprise", accountId, (name: string, key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/enterprises", {
        params: { header: headed(key) },
        body: { name, managementCloudAccountId: cloudAccountId },
      }),
    ),
  );
}

export function useInvite(accountId: string, enterpriseId: string) {
  return useDeed("invite", accountId, (body: Invitation, key) =>
    bodyOf<unknown>(
      accountApi.POST("/api/v1/enterprises/{id}/invitations", {
        params: { path: { id: enterpriseId }, header: headed(key) },
        body,
      }),
    ),
  );
}

export function useAnswerInvitation(accountId: string, answer: Answer) {
  return useDeed(`${answer}-invitation`, accountId, (id: string, key) =>
    bodyOf<unknown>(
      accountApi.POST(`/api/v1/invitations/{id}/${answer}`, {
        params: { path: { id }, header: headed(key) },
        body: {},
      }),
    ),
  );
}

export function useWriteAlerts(accountId: string, enterpriseId: string) {
  return useDeed("enterprise-alerts", accountId, (body: components["schemas"]["EnterpriseAlertWish"]) =>
    bodyOf<unknown>(
      accountApi.PUT("/api/v1/enterprises/{id}/settings/low-balance-alert", {
        params: { path: { id: enterpriseId } },
        body,
      }),
    ),
  );
}

export function useDissolve(accountId: string, enterpriseId: string) {
  return useDeed("dissolve", accountId, (cloudAccountId: string) =>
    bodyOf<unknown>(
      accountApi.DELETE("/api/v1/enterprises/{id}/members/{cloudAccountId}", {
        params: { path: { id: enterpriseId, cloudAccountId } },
      }),
    ),
  );
}
