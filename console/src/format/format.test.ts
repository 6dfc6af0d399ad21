import { expect, test } from "vitest";
import { formatOf } from "./format";
import { daysOf, monthOf, monthsSince } from "./months";

const plain = (text: string) => text.replace(/\u00a0/g, " ");
const english = formatOf("en", "Asia/Jakarta");
const indonesian = formatOf("id", "Asia/Jakarta");

test("writes rupiah without decimals and dollars with two", () => {
  expect(plain(english.money({ amount: "1234567", currency: "IDR" }))).toBe("IDR 1,234,567");
  expect(plain(indonesian.money({ amount: "1234567", currency: "IDR" }))).toBe("IDR 1.234.567");
  expect(plain(english.money({ amount: "0.5", currency: "USD" }))).toBe("USD 0.50");
});

test("writes what a bank has told as money where the currency is known", () => {
  expect(plain(english.reported({ amount: "1234567", currency: "IDR" }))).toBe("IDR 1,234,567");
  expect(english.reported({ amount: "12.50", currency: "XYZ" })).toBe("XYZ 12.50");
});

test("loses no digit of a large or an exact amount", () => {
  expect(plain(english.money({ amount: "90071992547409931", currency: "IDR" }))).toBe(
    "IDR 90,071,992,547,409,931",
  );
  expect(plain(english.exact({ exact: "12.3456789012", currency: "USD" }))).toBe("USD 12.3456789012");
});

test("shows which way money went", () => {
  expect(plain(english.signed({ amount: "-5", currency: "IDR" }))).toBe("−IDR 5");
  expect(plain(english.signed({ amount: "5", currency: "IDR" }))).toBe("+IDR 5");
});

test("tells time and month in the account's zone", () => {
  expect(english.instant("2026-10-31T17:30:00Z")).toContain("Nov 1, 2026");
  expect(monthOf("2026-10-31T17:30:00Z", "Asia/Jakarta")).toBe("2026-11");
  expect(english.month("2026-11")).toBe("November 2026");
});

test("goes back to the month of the account's creation", () => {
  expect(monthsSince("2025-11", "2026-01")).toEqual(["2026-01", "2025-12", "2025-11"]);
  expect(daysOf("2028-02")).toHaveLength(29);
});
