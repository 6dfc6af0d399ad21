import { useQuery } from "@tanstack/react-query";
import { CURRENCIES } from "../format/currency";
import { bodyOf, paymentApi } from "./clients";
import { keyed, PROVIDER, useDeed } from "./deed";
import type { components } from "./generated/payment";
import { usePages } from "./queries";

type Schemas = components["schemas"];
export type Unmatched = Schemas["UnmatchedView"];
export type Resolution = Schemas["ResolutionWanted"];
export type RefundLeg = Schemas["RefundLegView"];
export type Callback = Schemas["CallbackView"];
export type ChannelWish = Schemas["Wanted"];
export type GatewayAccount = Schemas["GatewayAccountView"];

const limit = "50";

export function useUnmatched() {
  return usePages(["unmatched"], (cursor) =>
    bodyOf(paymentApi.GET("/api/v1/unmatched-payments", { params: { query: { cursor, limit } } })),
  );
}

export function useResolve(id: string) {
  return useDeed(`resolve-${id}`, PROVIDER, (body: Resolution, key) =>
    bodyOf<unknown>(
      paymentApi.POST("/api/v1/unmatched-payments/{id}/resolve", {
        params: { path: { id }, header: keyed(key) },
        body,
      }),
    ),
  );
}

export function useRefundLegs() {
  return usePages(["refund-legs"], (cursor) =>
    bodyOf(paymentApi.GET("/api/v1/refund-legs", { params: { query: { state: "BY_HAND", cursor, limit } } })),
  );
}

export interface LegEnd {
  readonly referenceNumber?: string;
  readonly reason: string;
}

/** With the bank's number it is done, without one it has failed. */
export function useEndLeg(id: string) {
  return useDeed(`end-leg-${id}`, PROVIDER, ({ referenceNumber, reason }: LegEnd, key) => {
    const params = { path: { id }, header: keyed(key) };
    return referenceNumber === undefined
      ? bodyOf<unknown>(paymentApi.POST("/api/v1/refund-legs/{id}/fail", { params, body: { reason } }))
      : bodyOf<unknown>(
          paymentApi.POST("/api/v1/refund-legs/{id}/done", { params, body: { referenceNumber, reason } }),
        );
  });
}

export function useCallbacks() {
  return usePages(["callbacks"], (cursor) =>
    bodyOf(paymentApi.GET("/api/v1/gateway-callbacks", { params: { query: { cursor, limit: "50" } } })),
  );
}

export function useRetryCallback() {
  return useDeed("retry-callback", PROVIDER, (id: string) =>
    bodyOf<unknown>(
      paymentApi.POST("/api/v1/gateway-callbacks/{id}/retry", { params: { path: { id: Number(id) } } }),
    ),
  );
}

/** Of all currencies, each asked for by itself: a channel is there once for each of its currencies. */
export function useAllChannels() {
  return useQuery({
    queryKey: ["all-channels"],
    queryFn: async () => {
      const pages = await Promise.all(
        CURRENCIES.map((currency) =>
          bodyOf(
            paymentApi.GET("/api/v1/payment-channels", { params: { query: { currency, limit: "500" } } }),
          ),
        ),
      );
      return { items: pages.flatMap(({ items }) => items) };
    },
  });
}

export interface ChannelChange {
  readonly code: string;
  readonly reason: string;
  readonly wish: ChannelWish;
}

export function useWriteChannel() {
  return useDeed("channel", PROVIDER, ({ code, reason, wish }: ChannelChange) =>
    bodyOf<unknown>(
      paymentApi.PUT("/api/v1/payment-channels/{code}", {
        params: { path: { code }, header: { "X-Reason": reason } },
        body: wish,
      }),
    ),
  );
}

/** They are looked up by name: there is no list of them. */
export function useGatewayAccounts(names: readonly string[]) {
  return useQuery({
    queryKey: ["gateway-accounts", names],
    queryFn: () =>
      Promise.all(
        names.map((name) =>
          bodyOf(paymentApi.GET("/api/v1/gateway-accounts/{name}", { params: { path: { name } } })),
        ),
      ),
  });
}

export interface GatewayAccountChange {
  readonly name: string;
  readonly reason: string;
  readonly wish: Schemas["Wanted1"];
}

export function useKeepGatewayAccount() {
  return useDeed("gateway-account", PROVIDER, ({ name, reason, wish }: GatewayAccountChange) =>
    bodyOf<unknown>(
      paymentApi.PUT("/api/v1/gateway-accounts/{name}", {
        params: { path: { name }, header: { "X-Reason": reason } },
        body: wish,
      }),
    ),
  );
}
