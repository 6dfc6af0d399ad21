import { expect, test } from "vitest";
import { add, compare, cut, isNegative, isZero, negate } from "./decimal";

test("adds what binary fractions cannot", () => {
  expect(add("0.1", "0.2")).toBe("0.3");
  expect(add("9007199254740993", "0.0000000001")).toBe("9007199254740993.0000000001");
  expect(add("-5", "3.25")).toBe("-1.75");
});

test("keeps the sign of less than one", () => {
  expect(negate("0.05")).toBe("-0.05");
  expect(isNegative("-0.05")).toBe(true);
  expect(isNegative("-0.00")).toBe(false);
  expect(isZero("0.00")).toBe(true);
});

test("compares whatever the number of decimals", () => {
  expect(compare("1.50", "1.5")).toBe(0);
  expect(compare("-2", "1")).toBe(-1);
  expect(compare("10", "9")).toBe(1);
});

test("cuts towards minus infinity, as documents do (C-2)", () => {
  expect(cut("0.9999999999", 2)).toBe("0.99");
  expect(cut("-0.003", 2)).toBe("-0.01");
  expect(cut("1234.99", 0)).toBe("1234");
  expect(cut("5", 2)).toBe("5.00");
});

test("refuses what is no plain decimal", () => {
  expect(() => add("1e3")).toThrow("plain decimal");
});
