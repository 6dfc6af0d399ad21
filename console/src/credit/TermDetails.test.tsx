import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { answer } from "../test/answers";
import { accountWith, OF_ACCOUNT, renderOf } from "../test/render";
import { TermDetails } from "./TermDetails";

const idr = (amount: string) => ({ amount, currency: "IDR" });
const bill = (number: string, kind: string, month: string, open: string) => ({
  invoiceId: number,
  number,
  kind,
  month,
  scope: "PLATFORM",
  total: idr(open),
  unsettled: idr(open),
  invoiceable: idr(open),
  coveredBy: [],
  overdue: false,
});

beforeEach(() => {
  answer("GET /api/v1/clock", { now: "2026-11-02T03:00:00Z" });
  answer(`GET ${OF_ACCOUNT}/bills`, {
    items: [
      bill("term-now", "TERM", "2026-11", "50000"),
      bill("usage-october", "USAGE", "2026-10", "300000"),
    ],
    nextCursor: null,
  });
  answer(`GET ${OF_ACCOUNT}/assets`, { unsettledPreviousMonths: idr("340000"), cashBalance: idr("0") });
  answer(`GET ${OF_ACCOUNT}/usage`, { month: "2026-11", items: [] });
});

/** Ex:I-18a: 40,000 of October came after its invoice. */
test("opens what previous months owe: their bills, and what is not invoiced yet", async () => {
  renderOf(accountWith(), <TermDetails name="unsettledPreviousMonths" />);
  expect(await screen.findByText("usage-october")).toBeTruthy();
  expect(await screen.findByText(/not invoiced yet: IDR.40,000/)).toBeTruthy();
  expect(screen.queryByText("term-now")).toBeNull();
});

test("opens what this month owes: its usage, and terms that began in it", async () => {
  renderOf(accountWith(), <TermDetails name="unsettledCurrentMonth" />);
  expect(await screen.findByText("term-now")).toBeTruthy();
  await waitFor(() => expect(screen.queryByText("usage-october")).toBeNull());
});

test("opens the quota by what the partner has changed", async () => {
  answer(`GET ${OF_ACCOUNT}/quota-records`, {
    items: [
      {
        transactionId: "txn-1",
        changedAt: "2026-11-01T00:00:00Z",
        amountBefore: idr("0"),
        change: idr("2500000"),
        amountAfter: idr("2500000"),
        reason: "Contract",
      },
    ],
    nextCursor: null,
  });
  renderOf(accountWith(), <TermDetails name="quota" />);
  expect(await screen.findByText("Contract")).toBeTruthy();
});
