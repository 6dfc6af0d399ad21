import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, asked, json, refusal } from "../../test/answers";
import { accountWith, idr, OF_ACCOUNT, renderOf } from "../../test/render";
import { PaymentMethods } from "./PaymentMethods";

const PATH = `${OF_ACCOUNT}/payment-methods`;

beforeEach(() => {
  answer("GET /api/v1/payment-channels", {
    items: [
      {
        code: "CARD",
        gatewayAccount: "generic",
        gateway: "generic",
        name: "Card",
        description: "Visa and others",
        method: "CARD",
        enabled: true,
        minimumAmount: idr("50000"),
        serviceFee: idr("0"),
      },
    ],
  });
  answer(`GET ${PATH}`, {
    items: [
      {
        methodId: "mth-1",
        state: "ACTIVE",
        channel: "CARD",
        kind: "CARD",
        label: "Visa 4242",
        default: true,
        chargeable: true,
        createdAt: "2026-10-01T00:00:00Z",
      },
    ],
  });
});

const writes = () => asked.filter((call) => call.method !== "GET");

test("binds a card or wallet on the payment company's page, and asks before it forgets one (A80, A81)", async () => {
  answer(`POST ${PATH}`, () => refusal(422, "no-saved-methods"));
  answer(`DELETE ${PATH}/mth-1`, () => new Response(null, { status: 204 }));
  renderOf(accountWith({ paymentMode: "POSTPAID" }), <PaymentMethods />);
  await userEvent.click(await screen.findByRole("button", { name: "Add payment method" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Continue to the payment company" }));
  expect(await dialog.findByText(/detail of no-saved-methods/)).toBeTruthy();
  expect(writes()[0]?.body).toMatchObject({ channel: "CARD" });
  // An account's id has as many digits as a card's number and would be refused as one.
  expect(JSON.stringify(writes()[0]?.body)).not.toMatch(/\d{13}/);
  expect(writes()[0]?.key).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Cancel" }));

  await userEvent.click(screen.getByRole("button", { name: "Remove" }));
  expect(screen.getByText(/Visa 4242 is the default/)).toBeTruthy();
  expect(writes()).toHaveLength(1);
  const asking = within(screen.getByRole("dialog"));
  await userEvent.click(asking.getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(writes()[1]).toMatchObject({ method: "DELETE", path: `${PATH}/mth-1` }));
});

test("offers nothing of it to those who may not pay", async () => {
  answer(`GET ${PATH}`, () => json({ items: [] }));
  renderOf(accountWith({ rights: ["READ", "SETTINGS"] }), <PaymentMethods />);
  expect(await screen.findByText("No payment method is saved")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Add payment method" })).toBeNull();
});
