import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, asked, refusal } from "../../test/answers";
import { accountWith, idr, OF_ACCOUNT, renderOf } from "../../test/render";
import TopUpPage from "./TopUpPage";

const TOP_UPS = `${OF_ACCOUNT}/top-ups`;

beforeEach(() => {
  answer("GET /api/v1/payment-channels", {
    items: [
      {
        code: "GENERIC",
        name: "Generic",
        description: "Any method",
        enabled: true,
        minimumAmount: idr("50000"),
        serviceFee: idr("0"),
      },
    ],
    nextCursor: null,
  });
});

async function fillIn(amount: string) {
  await screen.findByRole("radio", { name: /Generic/ });
  const field = screen.getByLabelText("Credit to add");
  await userEvent.clear(field);
  await userEvent.type(field, amount);
  await userEvent.click(screen.getByRole("button", { name: "Continue to payment" }));
}

const topUps = () => asked.filter((call) => call.path === TOP_UPS);

test("asks for nothing below the channel's minimum", async () => {
  renderOf(accountWith(), <TopUpPage />);
  await fillIn("49.999");
  expect(await screen.findAllByText(/At least IDR.50,000/)).toHaveLength(2);
  expect(topUps()).toEqual([]);
});

test("sends the same key until there is a final answer", async () => {
  answer(`POST ${TOP_UPS}`, () => refusal(502, "payment-company-away"));
  renderOf(accountWith(), <TopUpPage />);
  await fillIn("50.000");
  expect(await screen.findByText(/payment company does not answer/)).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Continue to payment" }));

  await waitFor(() => expect(topUps()).toHaveLength(2));
  expect(topUps()[0]?.key).toBeTruthy();
  expect(topUps()[1]?.key).toBe(topUps()[0]?.key);
  expect(topUps()[0]?.body).toMatchObject({ amount: idr("50000"), channel: "GENERIC" });
});

test("shows a refusal at the field that it names", async () => {
  answer(`POST ${TOP_UPS}`, () => refusal(422, "below-minimum", "/amount"));
  renderOf(accountWith(), <TopUpPage />);
  await fillIn("60000");
  expect(await screen.findByText("wrong at /amount")).toBeTruthy();
});

test("is not offered to those who may only read, nor to credit-controlled accounts", () => {
  const { unmount } = renderOf(accountWith({ rights: ["READ"] }), <TopUpPage />);
  expect(screen.queryByRole("button", { name: "Continue to payment" })).toBeNull();
  unmount();
  renderOf(accountWith({ creditControlled: true }), <TopUpPage />);
  expect(screen.getByText(/by bank transfer/)).toBeTruthy();
});
