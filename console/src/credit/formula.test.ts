import { expect, test } from "vitest";
import type { DirectAssets, EcosystemAssets } from "../api/types";
import { idr } from "../test/render";
import { addsUp, termsOf } from "./formula";

const direct: DirectAssets = {
  availableCredit: idr("9200"),
  cashBalance: idr("10000"),
  cashParts: { own: idr("10000"), transferredIn: idr("0"), promotional: idr("0") },
  creditLimit: idr("5000"),
  creditRefund: idr("200"),
  creditRefunds: [],
  unsettledCurrentMonth: idr("3000"),
  unsettledPreviousMonths: idr("3000"),
  withdrawing: idr("0"),
};

test("cash + limit + refund - unsettled is the available credit (A-1)", () => {
  expect(addsUp(direct)).toBe(true);
  expect(addsUp({ ...direct, availableCredit: idr("9201") })).toBe(false);
});

test("a limit is a term only once there is one (A42)", () => {
  const names = termsOf({ ...direct, creditLimit: idr("0") }).map((term) => term.name);
  expect(names).not.toContain("creditLimit");
  expect(termsOf(direct).map((term) => term.name)).toContain("creditLimit");
});

test("quota - ledger - unbilled is that of an ecosystem account (A-2)", () => {
  const assets: EcosystemAssets = {
    availableCredit: idr("550"),
    quota: idr("1000"),
    quotaConsumption: idr("300"),
    unbilled: idr("150"),
  };
  expect(addsUp(assets)).toBe(true);
});
