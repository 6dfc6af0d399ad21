import { expect, test } from "vitest";
import { readAmount } from "./input";

test.each([
  ["1250000", "1250000"],
  ["1.250.000", "1250000"],
  ["1,250,000", "1250000"],
  ["1 250 000", "1250000"],
  ["50.000", "50000"],
])("reads %s rupiah as %s, in either language", (typed, amount) => {
  expect(readAmount(typed, "IDR")).toEqual({ money: { amount, currency: "IDR" } });
});

test.each([
  ["12.50", "12.50"],
  ["12,50", "12.50"],
  ["1,250.75", "1250.75"],
  ["1.250,75", "1250.75"],
])("reads %s dollars as %s", (typed, amount) => {
  expect(readAmount(typed, "USD")).toEqual({ money: { amount, currency: "USD" } });
});

test.each([
  ["", "empty"],
  ["abc", "malformed"],
  ["-5", "malformed"],
  ["1,25,000", "malformed"],
  ["1.250.000,5", "decimals"],
  ["0", "notPositive"],
])("refuses %s as %s", (typed, fault) => {
  expect(readAmount(typed, "IDR")).toEqual({ fault });
});

test("never rounds away decimals that a currency has not", () => {
  expect(readAmount("12.505", "EUR")).toEqual({ money: { amount: "12505", currency: "EUR" } });
  expect(readAmount("12.5050", "EUR")).toEqual({ fault: "decimals" });
});
