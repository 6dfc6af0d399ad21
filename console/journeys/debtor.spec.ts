import { accountOf } from "./api";
import { castOf } from "./cast";
import { expect, tableOf, test } from "./world";

test("warga, who owes a bill, sees a negative available credit and what is overdue", async ({ world }) => {
  const { t, language } = world;
  const { warga } = castOf(language);
  const page = await world.as(warga, `/accounts/${await accountOf(warga)}/overview`);
  await expect(page.getByTestId("available-credit")).toContainText(/[-−]\s*IDR|IDR\s*[-−]/);
  await expect(page.getByText(t("credit.overdue"))).toBeVisible();
});

test("warga pays an invoice: the amount is filled in and cannot be lowered", async ({ world }) => {
  const { t, language } = world;
  const { warga } = castOf(language);
  const account = await accountOf(warga);
  const page = await world.as(warga, `/accounts/${account}/invoices`);
  await expect(page.getByRole("heading", { name: t("navigation.invoices") }).first()).toBeVisible();
  await page
    .locator(tableOf(t("bills.open")))
    .getByRole("link", { name: new RegExp(t("invoices.payOf", { number: "" })) })
    .first()
    .click();
  await expect(page.getByText(t("invoices.toPay"))).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await page.getByRole("button", { name: t("topUp.toPayment") }).click();
  await page.getByRole("button", { name: "Pay now" }).click();
  await expect(page.getByText(t("payments.arrived"), { exact: true })).toBeVisible({ timeout: 60_000 });
});
