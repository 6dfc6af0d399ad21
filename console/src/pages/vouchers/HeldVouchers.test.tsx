import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer } from "../../test/answers";
import { accountWith, idr, OF_ACCOUNT, renderOf } from "../../test/render";
import { HeldVouchers } from "./HeldVouchers";

const use = (type: string, amount: string, balance: string, invoiceId?: string) => ({
  type,
  invoiceId,
  amount: idr(amount),
  faceValue: idr("50000"),
  balance: idr(balance),
  at: "2026-11-01T03:00:00Z",
});

const voucher = (voucherId: string, usage: object[]) => ({
  voucherId,
  kind: "BILL",
  state: "AVAILABLE",
  value: idr("50000"),
  balance: idr("30000"),
  expiresAt: "2026-12-31T17:00:00Z",
  usage,
});

test("opens what has taken from a voucher, with the invoice and what was left (V-7)", async () => {
  answer(`GET ${OF_ACCOUNT}/vouchers`, {
    items: [
      voucher("vch-used", [use("BILL", "-20000", "30000", "inv-1"), use("GIVEN", "50000", "50000")]),
      voucher("vch-new", []),
    ],
    nextCursor: null,
  });
  renderOf(accountWith(), <HeldVouchers />);
  await userEvent.click(await screen.findByRole("button", { name: "2 changes" }));
  const taken = screen.getByText(/Invoice covered/);
  expect(taken.textContent).toMatch(/[-−]IDR.20,000, left IDR.30,000/);
  expect(screen.getByRole("link", { name: "Invoice" }).getAttribute("href")).toContain("/invoices/inv-1");
  expect(screen.getAllByRole("button", { name: /change/ })).toHaveLength(1);
});
