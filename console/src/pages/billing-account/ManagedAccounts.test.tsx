import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, asked, json } from "../../test/answers";
import { accountWith, ACCOUNT_ID, OF_ACCOUNT, renderOf } from "../../test/render";
import { ManagedAccounts } from "./ManagedAccounts";

const PAYER = "PUT /api/v1/cloud-accounts/1001/payer";
const OTHER = accountWith({ id: "1000123456789025", name: "Branch" });

function paysFor(effectiveTo?: string) {
  answer(`GET ${OF_ACCOUNT}/payees`, {
    items: [{ cloudAccountId: "1001", type: "OWN", effectiveFrom: null, effectiveTo, state: "VALID" }],
  });
}

async function opened() {
  renderOf(accountWith(), <ManagedAccounts />);
  await userEvent.click(await screen.findByRole("button", { name: "Change payment account" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: /Pays from then on/ }));
  return dialog;
}

beforeEach(() => {
  answer("GET /api/v1/billing-accounts", { items: [accountWith(), OTHER], nextCursor: null });
  answer(PAYER, () => json({}));
});

test("offers other accounts to pay, not the one that pays already (A87)", async () => {
  paysFor();
  const dialog = await opened();
  expect(await dialog.findByRole("option", { name: /Branch/ })).toBeTruthy();
  expect(dialog.queryByRole("option", { name: /Budi Santoso/ })).toBeNull();
});

test("takes a planned change back by choosing the account that pays now (E-14)", async () => {
  paysFor("2026-11-30T17:00:00Z");
  const dialog = await opened();
  await userEvent.click(await dialog.findByRole("option", { name: /Budi Santoso/ }));
  expect(dialog.getByText(/goes on paying for 1001; the change that was planned is taken back/)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Confirm" }));
  await waitFor(() =>
    expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ billingAccountId: ACCOUNT_ID }),
  );
});
