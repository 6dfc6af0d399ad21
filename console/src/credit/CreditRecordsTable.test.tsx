import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { answer } from "../test/answers";
import { accountWith, idr, OF_ACCOUNT, renderOf } from "../test/render";
import { CreditRecordsTable } from "./CreditRecordsTable";

const STANDING = {
  creditLimit: idr("5000000"),
  used: idr("1200000"),
  available: idr("3800000"),
  currency: "IDR",
  status: "NONE",
};
const CONTRACT = {
  status: "IN_FORCE",
  settlementCycle: "MONTHLY",
  paymentTerm: { days: 30 },
  contractDate: "2026-10-05",
  validFrom: "2026-10-05T03:00:00Z",
  entityCredit: idr("900000000"),
  entityAllocated: idr("5000000"),
};
const RAISED = {
  transactionId: "txn-1",
  transferredAt: "2026-10-06T03:00:00Z",
  amountBefore: idr("4000000"),
  change: idr("1000000"),
  amountAfter: idr("5000000"),
  actor: "operator",
  reason: "Grown",
  source: "PROVIDER",
};

function opened(information: object) {
  answer(`GET ${OF_ACCOUNT}/credit-records`, { information, items: [RAISED], nextCursor: "" });
  renderOf(accountWith(), <CreditRecordsTable />);
}

const valueOf = async (label: string) =>
  (await screen.findByText(label)).closest("dt")?.nextElementSibling?.textContent ?? "";

test("tells the credit, its contract and the entity's part of it (K-7), and who changed it (A47)", async () => {
  opened({ ...STANDING, ...CONTRACT });
  expect(await valueOf("Credit used")).toMatch(/IDR.1,200,000/);
  expect(await valueOf("Credit control")).toContain("In force");
  expect(await valueOf("Settlement cycle")).toContain("Monthly");
  expect(await valueOf("Payment term")).toContain("30 days");
  expect(await valueOf("Contract date")).toMatch(/2026/);
  expect(await valueOf("Entity credit")).toMatch(/IDR.900,000,000/);
  expect(await valueOf("Entity credit allocated")).toMatch(/IDR.5,000,000/);
  expect(screen.queryByText("Valid until")).toBeNull();
  expect(screen.getByText("operator")).toBeTruthy();
  expect(screen.getByText("Grown")).toBeTruthy();
});

test("leaves out a contract and an entity's credit that there are not", async () => {
  opened(STANDING);
  expect(await valueOf("Credit control")).toContain("None");
  for (const label of ["Settlement cycle", "Payment term", "Contract date", "Entity credit"]) {
    expect(screen.queryByText(label)).toBeNull();
  }
});
