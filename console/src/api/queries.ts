import { keepPreviousData, useInfiniteQuery, useQuery, type QueryClient } from "@tanstack/react-query";
import { accountApi, bodyOf, invoiceApi, notificationApi, paymentApi } from "./clients";
import type { Assets, LedgerAsset, Statement } from "./types";

const limit = "50";

/** Keys begin with the account, so that all figures of one account can be asked for again at once. */
const keyOf = (id: string, what: string, ...more: readonly unknown[]) => ["account", id, what, ...more];

export function refreshAccount(client: QueryClient, id: string): Promise<void> {
  return client.invalidateQueries({ queryKey: ["account", id] });
}

export function refreshMessages(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ["messages"] });
}

/** A list that goes on with a cursor. */
export function usePages<Page extends { items: unknown[]; nextCursor?: string | null }>(
  queryKey: readonly unknown[],
  read: (cursor: string | undefined) => Promise<Page>,
) {
  const query = useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => read(pageParam),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const items = query.data?.pages.flatMap((page) => page.items as Page["items"][number][]);
  return { ...query, items };
}

/** What a table needs to know of such a list. */
export interface List<Item> {
  readonly items: readonly Item[] | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
  refetch(): unknown;
}

export function useAccounts(name = "") {
  return usePages(["accounts", name], (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts", {
        params: { query: { limit, cursor, name: name || undefined } },
      }),
    ),
  );
}

/** One account with the rights that the caller has on it, which the list tells. */
export function useAccount(id: string) {
  return useQuery({
    queryKey: keyOf(id, "basic"),
    queryFn: async () => {
      const account = await bodyOf(
        accountApi.GET("/api/v1/billing-accounts/{id}", { params: { path: { id } } }),
      );
      const query = { cloudAccountId: account.cloudAccountId, limit: "500" };
      const seen = await bodyOf(accountApi.GET("/api/v1/billing-accounts", { params: { query } }));
      return { ...account, rights: seen.items.find((row) => row.id === id)?.rights ?? [] };
    },
  });
}

export function useAssets(id: string) {
  return useQuery({
    queryKey: keyOf(id, "assets"),
    queryFn: async () =>
      (await bodyOf(
        accountApi.GET("/api/v1/billing-accounts/{id}/assets", { params: { path: { id } } }),
      )) as unknown as Assets,
    refetchInterval: 15_000,
  });
}

export interface EntryFilter {
  readonly asset: readonly LedgerAsset[];
  readonly month?: string;
}

export function useLedgerEntries(id: string, { asset, month }: EntryFilter) {
  return usePages(keyOf(id, "entries", asset, month), (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/ledger-entries", {
        params: { path: { id }, query: { asset: [...asset], month, cursor, limit } },
      }),
    ),
  );
}

export function useStatement(id: string, month: string) {
  return useQuery({
    queryKey: keyOf(id, "statement", month),
    queryFn: async () =>
      (await bodyOf<unknown>(
        accountApi.GET("/api/v1/billing-accounts/{id}/statements/{month}", {
          params: { path: { id, month } },
          headers: { Accept: "application/json" },
        }),
      )) as Statement,
    enabled: month !== "",
  });
}

export function useBills(id: string, state?: "OPEN") {
  return usePages(keyOf(id, "bills", state), (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/bills", {
        params: { path: { id }, query: { state, cursor, limit } },
      }),
    ),
  );
}

export function useCreditInformation(id: string) {
  return useQuery({
    queryKey: keyOf(id, "credit"),
    queryFn: async () => (await creditRecords(id, undefined, "1")).information,
  });
}

export function useCreditRecords(id: string) {
  return usePages(keyOf(id, "credit", "records"), (cursor) => creditRecords(id, cursor, limit));
}

function creditRecords(id: string, cursor: string | undefined, most: string) {
  return bodyOf(
    accountApi.GET("/api/v1/billing-accounts/{id}/credit-records", {
      params: { path: { id }, query: { cursor, limit: most } },
    }),
  );
}

export function useUsage(id: string, month: string | undefined) {
  return useQuery({
    queryKey: keyOf(id, "usage", month),
    queryFn: () =>
      bodyOf(
        invoiceApi.GET("/api/v1/billing-accounts/{id}/usage", { params: { path: { id }, query: { month } } }),
      ),
    enabled: month !== undefined,
  });
}

export interface InvoiceFilter {
  readonly kind?: string;
  readonly state?: string;
  readonly month?: string;
}

export function useInvoices(id: string, filter: InvoiceFilter) {
  return usePages(keyOf(id, "invoices", filter), (cursor) =>
    bodyOf(
      invoiceApi.GET("/api/v1/billing-accounts/{id}/invoices", {
        params: { path: { id }, query: { ...filter, cursor, limit } },
      }),
    ),
  );
}

export function useInvoice(id: string, invoiceId: string) {
  return useQuery({
    queryKey: keyOf(id, "invoice", invoiceId),
    queryFn: () =>
      bodyOf(invoiceApi.GET("/api/v1/invoices/{invoiceId}", { params: { path: { invoiceId } } })),
  });
}

export function useChannels(currency: string) {
  return useQuery({
    queryKey: ["channels", currency],
    queryFn: async () => {
      const query = { currency, limit: "500" };
      const page = await bodyOf(paymentApi.GET("/api/v1/payment-channels", { params: { query } }));
      return page.items.filter((channel) => channel.enabled);
    },
  });
}

export function usePayments(id: string, filter: { readonly purpose?: string; readonly state?: string }) {
  return usePages(keyOf(id, "payments", filter), (cursor) =>
    bodyOf(
      paymentApi.GET("/api/v1/billing-accounts/{id}/payments", {
        params: { path: { id }, query: { ...filter, cursor, limit } },
      }),
    ),
  );
}

/** Looked at again for as long as the payment company may still say something. */
export function usePayment(id: string, paymentId: string, lookAgain: boolean) {
  return useQuery({
    queryKey: keyOf(id, "payment", paymentId),
    queryFn: () =>
      bodyOf(paymentApi.GET("/api/v1/payments/{paymentId}", { params: { path: { paymentId } } })),
    refetchInterval: (query) => (lookAgain && isOpenPayment(query.state.data?.state) ? 2_000 : false),
  });
}

export function isOpenPayment(state: string | undefined): boolean {
  return state === "CREATED" || state === "PENDING" || state === "PROCESSING";
}

export function useRefunds(id: string) {
  return usePages(keyOf(id, "refunds"), (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/refunds", {
        params: { path: { id }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useRedemptions(id: string) {
  return usePages(keyOf(id, "redemptions"), (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/voucher-redemptions", {
        params: { path: { id }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useVouchers(id: string) {
  return usePages(keyOf(id, "vouchers"), (cursor) =>
    bodyOf(
      accountApi.GET("/api/v1/billing-accounts/{id}/vouchers", {
        params: { path: { id }, query: { cursor, limit } },
      }),
    ),
  );
}

export function useMessages(locale: string) {
  return usePages(["messages", locale], (cursor) =>
    bodyOf(notificationApi.GET("/api/v1/messages", { params: { query: { cursor, limit, locale } } })),
  );
}
