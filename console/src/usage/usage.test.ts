import { expect, test } from "vitest";
import type { UsageItem } from "../api/types";
import { byDay, byProduct, totalOf } from "./usage";

function item(product: string, day: string, quantity: string, exact: string): UsageItem {
  return {
    billingAccountId: "1",
    cloudAccountId: "1001",
    scope: "PLATFORM",
    product,
    day,
    countsInOngoing: true,
    quantity,
    amount: { exact, currency: "IDR" },
  };
}

const items = [
  item("compute", "2026-10-02", "1.5", "0.1"),
  item("storage", "2026-10-01", "3", "7"),
  item("compute", "2026-10-01", "2", "0.2"),
];

test("sums each product exactly, the dearest first", () => {
  expect(byProduct(items).map((row) => [row.name, row.quantity, row.amount.exact])).toEqual([
    ["storage", "3", "7"],
    ["compute", "3.5", "0.3"],
  ]);
});

test("lists days in order, without a sum of unlike quantities", () => {
  expect(byDay(items).map((row) => [row.name, row.quantity])).toEqual([
    ["2026-10-01", undefined],
    ["2026-10-02", undefined],
  ]);
  expect(totalOf(items)?.exact).toBe("7.3");
});
