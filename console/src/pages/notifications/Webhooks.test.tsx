import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, asked, json, refusal } from "../../test/answers";
import { accountWith, OF_ACCOUNT, renderOf } from "../../test/render";
import { Webhooks } from "./Webhooks";

const HOOK = {
  id: "whk-1",
  url: "https://hooks.example/saldo",
  subscriptions: ["BALANCE", "INVOICE"],
  enabled: true,
  createdAt: "2026-10-01T00:00:00Z",
};

test("shows the secret of a new webhook once, and sends one key until the answer is final", async () => {
  let tries = 0;
  answer(`GET ${OF_ACCOUNT}/webhooks`, { webhooks: [] });
  answer(`POST ${OF_ACCOUNT}/webhooks`, () =>
    ++tries === 1 ? refusal(503, "overloaded") : json({ webhook: HOOK, secret: "whsec_abc" }, 201),
  );
  renderOf(accountWith(), <Webhooks />);
  await userEvent.click(await screen.findByRole("button", { name: "Add webhook" }));
  const address = await screen.findByLabelText("Address");
  await userEvent.clear(address);
  await userEvent.type(address, HOOK.url);
  const add = () => screen.getAllByRole("button", { name: "Add webhook" }).at(-1) as HTMLElement;
  await userEvent.click(add());
  await waitFor(() => expect(tries).toBe(1));
  await userEvent.click(add());
  expect(await screen.findByText("whsec_abc")).toBeTruthy();
  const posts = asked.filter(({ method }) => method === "POST");
  expect(posts[0]?.key).toBeTruthy();
  expect(new Set(posts.map(({ key }) => key)).size).toBe(1);
  expect(posts[0]?.body).toEqual({ url: HOOK.url, subscriptions: ["BALANCE", "INVOICE"] });
});

test("offers nothing that changes a webhook to those who may only read", async () => {
  answer(`GET ${OF_ACCOUNT}/webhooks`, { webhooks: [HOOK] });
  renderOf(accountWith({ rights: ["READ"] }), <Webhooks />);
  expect((await screen.findAllByText(HOOK.url)).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "Add webhook" })).toBeNull();
  expect(screen.queryByRole("button", { name: `Actions: ${HOOK.url}` })).toBeNull();
});
