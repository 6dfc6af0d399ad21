import { expect, test } from "vitest";
import { tiersOf } from "./tiers";

test("reads steps, the last of which is without an end", () => {
  expect(tiersOf("100 5.5\n\n 5 ")).toEqual([{ upTo: "100", unitPrice: "5.5" }, { unitPrice: "5" }]);
});

test("refuses what could be meant otherwise", () => {
  expect(tiersOf("")).toBeUndefined();
  expect(tiersOf("100 5.5")).toBeUndefined();
  expect(tiersOf("5\n4")).toBeUndefined();
  expect(tiersOf("1,5")).toBeUndefined();
});
