import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { answer, json, refusal } from "../../test/answers";
import { accountWith, renderOf } from "../../test/render";
import { GatewayAccounts } from "./GatewayAccounts";

const CHANNELS: Record<string, readonly string[]> = { IDR: ["duitku", "generic"], USD: ["generic"] };

function kept(name: string) {
  return {
    name,
    gateway: name,
    merchantCode: "M",
    url: "u",
    callbackUrl: "c",
    expiryMinutes: 60,
    secrets: 1,
  };
}

test("finds each gateway account once, by the channels of every currency", async () => {
  // The service shows the channels of one currency, and refuses to show those of none.
  answer("GET /api/v1/payment-channels", ({ query }) => {
    const currency = query.get("currency");
    const names = currency ? (CHANNELS[currency] ?? []) : undefined;
    return names
      ? json({ items: names.map((gatewayAccount) => ({ gatewayAccount })), nextCursor: null })
      : refusal(400, "malformed");
  });
  for (const name of ["duitku", "generic"]) {
    answer(`GET /api/v1/gateway-accounts/${name}`, kept(name));
  }
  renderOf(accountWith(), <GatewayAccounts />);
  expect(await screen.findAllByRole("button", { name: "Change" })).toHaveLength(2);
});
