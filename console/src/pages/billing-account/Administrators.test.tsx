import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, asked, json } from "../../test/answers";
import { accountWith, OF_ACCOUNT, renderOf } from "../../test/render";
import { Administrators } from "./Administrators";

const PATH = `${OF_ACCOUNT}/administrators`;

beforeEach(() => {
  answer(`GET ${PATH}`, {
    items: [
      { cloudAccountId: "2001", kind: "SUPER", since: "2026-10-01T00:00:00Z" },
      { cloudAccountId: "2002", kind: "REGULAR", since: "2026-10-02T00:00:00Z" },
    ],
    nextCursor: null,
  });
});

async function add(ids: string) {
  await userEvent.click(await screen.findByRole("button", { name: "Add administrator account" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("textbox"));
  await userEvent.paste(ids);
  await userEvent.click(dialog.getByRole("button", { name: "Confirm" }));
}

const writes = () => asked.filter((call) => call.method !== "GET");
const numbers = (count: number) => Array.from({ length: count }, (_, i) => `30${i}`).join("\n");

test("adds 20 at once (A97)", async () => {
  answer(`POST ${PATH}`, () => json({ items: [] }, 201));
  renderOf(accountWith(), <Administrators />);
  await add(numbers(20));
  await waitFor(() => expect(writes()).toHaveLength(1));
  expect((writes()[0]?.body as { cloudAccountIds: string[] }).cloudAccountIds).toHaveLength(20);
});

test("refuses 21 as a whole before anything is sent (A97)", async () => {
  renderOf(accountWith(), <Administrators />);
  await add(numbers(21));
  expect(await screen.findByText("At most 20 at once; these are 21.")).toBeTruthy();
  expect(writes()).toEqual([]);
});

test("revokes after OK and not before; the super administrator stays (A98)", async () => {
  answer(`DELETE ${PATH}/2002`, () => new Response(null, { status: 204 }));
  renderOf(accountWith(), <Administrators />);
  const buttons = await screen.findAllByRole("button", { name: "Revoke authorization" });
  expect(buttons).toHaveLength(1);
  await userEvent.click(buttons[0] as HTMLElement);
  expect(screen.getByText(/2002 can no longer see or manage/)).toBeTruthy();
  expect(writes()).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: "OK" }));

  await waitFor(() =>
    expect(writes().map((call) => `${call.method} ${call.path}`)).toEqual([`DELETE ${PATH}/2002`]),
  );
});

test("offers neither to those who may not", async () => {
  renderOf(accountWith({ rights: ["READ", "SETTINGS"] }), <Administrators />);
  expect(await screen.findByText("2002")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Add administrator account" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Revoke authorization" })).toBeNull();
});
