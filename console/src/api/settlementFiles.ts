import { bodyOf, paymentApi } from "./clients";
import { keyed, PROVIDER, useDeed } from "./deed";
import type { components } from "./generated/payment";
import { usePages } from "./queries";

type Schemas = components["schemas"];
export type SettlementRow = Schemas["SettlementRowView"];
export type SettlementDay = Schemas["SettlementDayView"];
export type SettlementClass = Schemas["SettlementClass"];

/** What a company has settled through this gateway account; the days come with the first page. */
export function useSettlementRows(gatewayAccount: string, outcome: SettlementClass | "") {
  const list = usePages(["settlement-files", gatewayAccount, outcome], (cursor) =>
    bodyOf(
      paymentApi.GET("/api/v1/settlement-files", {
        params: { query: { gatewayAccount, class: outcome || undefined, cursor, limit: "50" } },
      }),
    ),
  );
  return { ...list, days: list.data?.pages[0]?.days };
}

export function useTakeSettlementFile(gatewayAccount: string) {
  return useDeed(`settlement-file-${gatewayAccount}`, PROVIDER, (csv: string, key) =>
    bodyOf<unknown>(
      paymentApi.POST("/api/v1/settlement-files", {
        params: { query: { gatewayAccount }, header: keyed(key) },
        headers: { "Content-Type": "text/csv" },
        body: csv as never,
        bodySerializer: (text: unknown) => text as string,
      }),
    ),
  );
}
