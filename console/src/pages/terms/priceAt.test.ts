import { expect, test } from "vitest";
import type { Price } from "../../api/catalog";
import { priceAt } from "./priceAt";

const price = (fields: Partial<Price>): Price => ({
  id: "1",
  product: "metal",
  model: "FLAT",
  currency: "IDR",
  unitPrice: "100",
  validFrom: "2026-01-01T00:00:00Z",
  ...fields,
});

test("takes the price of the moment in the account's currency", () => {
  const prices = [
    price({ unitPrice: "300", validFrom: "2026-03-01T00:00:00Z" }),
    price({ unitPrice: "9", currency: "USD" }),
    price({ unitPrice: "100", validTo: "2026-03-01T00:00:00Z" }),
  ];
  expect(priceAt(prices, "IDR", "2026-02-28T23:59:59Z")).toBe("100");
  expect(priceAt(prices, "IDR", "2026-03-01T00:00:00Z")).toBe("300");
  expect(priceAt(prices, "IDR", "2025-12-31T00:00:00Z")).toBeUndefined();
});

test("tells no price of tiers as one of a month", () => {
  expect(
    priceAt([price({ model: "TIERED", unitPrice: null })], "IDR", "2026-02-01T00:00:00Z"),
  ).toBeUndefined();
});
