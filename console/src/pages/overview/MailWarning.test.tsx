import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { answer, asked } from "../../test/answers";
import { accountWith, OF_ACCOUNT, renderOf } from "../../test/render";
import { MailWarning } from "./MailWarning";

const PATH = `${OF_ACCOUNT}/contacts`;

test("says where the account is looked at first that news of it reaches nobody by mail (L-7)", async () => {
  answer(`GET ${PATH}`, { contacts: [], warnings: ["Nobody is subscribed to PAYMENT."] });
  renderOf(accountWith({}), <MailWarning />);
  expect(await screen.findByText("Some news of this account reaches nobody by mail")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Look at the contacts" })).toBeTruthy();
});

test("says nothing while all news reaches somebody", async () => {
  answer(`GET ${PATH}`, { contacts: [], warnings: [] });
  renderOf(accountWith({}), <MailWarning />);
  await waitFor(() => expect(asked.some((call) => call.path.endsWith("/contacts"))).toBe(true));
  expect(screen.queryByText("Some news of this account reaches nobody by mail")).toBeNull();
});
