import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, asked, refusal } from "../../test/answers";
import { ACCOUNT_ID, accountWith, renderOf } from "../../test/render";
import { SessionContext } from "../../auth/SessionContext";
import IntegrityPage from "./IntegrityPage";

const RELEASE = `/api/v1/ledger/integrity/${ACCOUNT_ID}/release`;
const operator = {
  claims: { name: "operator", roles: ["operator"] },
  signOut: () => Promise.resolve(),
};

test("releases a stopped account whose book is repaired, with a reason, and says when it is not", async () => {
  // Once it is repaired its difference is off the list; the account stays stopped until somebody releases it.
  answer("GET /api/v1/ledger/integrity", {
    sound: true,
    accounts: 12,
    everyBookCheckedSince: "2026-10-01T00:00:00Z",
    currencies: [],
    differences: [],
    outbox: { waiting: 0, refused: 0 },
    parkedAccounts: [ACCOUNT_ID],
    unmatchedMoney: ["ump-1", "ump-2"],
  });
  answer(`POST ${RELEASE}`, () => refusal(422, "book-differs"));
  renderOf(
    accountWith(),
    <SessionContext value={operator}>
      <IntegrityPage />
    </SessionContext>,
  );
  expect((await screen.findByRole("link", { name: "2" })).getAttribute("href")).toBe("/staff/unmatched");
  await userEvent.click(await screen.findByRole("button", { name: "Release" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Release" }));
  const writes = () => asked.filter(({ method }) => method === "POST");
  expect(writes()).toHaveLength(0);
  await userEvent.type(dialog.getByRole("textbox"), "Repaired");
  await userEvent.click(dialog.getByRole("button", { name: "Release" }));
  expect(await dialog.findByText(/detail of book-differs/)).toBeTruthy();
  answer(`POST ${RELEASE}`, {});
  await userEvent.click(dialog.getByRole("button", { name: "Release" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(writes().map(({ path, body }) => [path, body])).toEqual([
    [RELEASE, { reason: "Repaired" }],
    [RELEASE, { reason: "Repaired" }],
  ]);
});
