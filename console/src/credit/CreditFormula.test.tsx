import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, asked } from "../test/answers";
import { accountWith, idr, OF_ACCOUNT, renderOf } from "../test/render";
import { AvailableCredit } from "./AvailableCredit";

const assets = {
  availableCredit: idr("-138224"),
  cashBalance: idr("1700000"),
  cashParts: { own: idr("1700000"), transferredIn: idr("0"), promotional: idr("0") },
  creditRefund: idr("0"),
  creditRefunds: [],
  unsettledCurrentMonth: idr("1838224"),
  unsettledPreviousMonths: idr("0"),
  withdrawing: idr("0"),
  overdue: true,
  overdueAmount: idr("138224"),
};

test("shows a negative credit as negative, and what is overdue (A34)", () => {
  renderOf(accountWith(), <AvailableCredit assets={assets} />);
  expect(screen.getByTestId("available-credit")).toHaveProperty(
    "textContent",
    expect.stringMatching(/^-IDR.138,224/),
  );
  expect(screen.getByText(/IDR.138,224 is open/)).toBeTruthy();
});

test("opens a term to the entries that it is made of, with their source", async () => {
  answer(`GET ${OF_ACCOUNT}/ledger-entries`, {
    items: [
      {
        id: "txn-1-1",
        transactionId: "txn-1",
        bookedAt: "2026-10-01T03:00:00Z",
        direction: "IN",
        type: "CHARGE",
        channel: "GENERIC",
        asset: "CASH",
        amount: idr("1700000"),
        balanceBefore: idr("0"),
        balanceAfter: idr("1700000"),
        source: { type: "PAYMENT", id: "pay-0r5k" },
        description: "TOP_UP",
      },
    ],
    nextCursor: null,
  });
  renderOf(accountWith(), <AvailableCredit assets={assets} />);
  expect(asked).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: /Cash balance/ }));

  const link = await screen.findByRole("link", { name: "pay-0r5k" });
  expect(link.getAttribute("href")).toContain("/payments/pay-0r5k");
  expect(asked[0]?.query.getAll("asset")).toEqual(["CASH", "TRANSFER_LEDGER", "PROMO_CREDIT"]);
});

test("says so when the figures do not add up", () => {
  renderOf(accountWith(), <AvailableCredit assets={{ ...assets, cashBalance: idr("1") }} />);
  expect(screen.getByText(/do not add up/)).toBeTruthy();
});
