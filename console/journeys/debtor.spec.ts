import { accountOf, call, until } from "./api";
import { castOf, HOUR_PRICE, HOURS } from "./cast";
import { expect, factOf, rupiah, tableOf, test } from "./world";

const LAST_MONTH = HOURS.lastMonth * HOUR_PRICE;
const THIS_MONTH = HOURS.thisMonth * HOUR_PRICE;

/** Usage takes a moment to become a charge. */
async function chargedFor(account: string): Promise<void> {
  await until("the usage of this month is charged", async () => {
    const { body } = await call("operator", "GET", `/billing-accounts/${account}/assets`);
    const { ongoingUsage } = body as unknown as { ongoingUsage: { amount: string } };
    return ongoingUsage.amount === String(THIS_MONTH);
  });
}

test("warga, who owes a bill, sees a negative available credit and what is overdue", async ({ world }) => {
  const { t, language } = world;
  const { warga } = castOf(language);
  const account = await accountOf(warga);
  await chargedFor(account);
  const page = await world.as(warga, `/accounts/${account}/overview`);
  await expect(page.getByTestId("available-credit")).toContainText(rupiah(-LAST_MONTH - THIS_MONTH));
  await expect(page.getByText(t("credit.overdue"))).toBeVisible();
  for (const [term, amount] of [
    ["cashBalance", 0],
    ["unsettledCurrentMonth", THIS_MONTH],
    ["unsettledPreviousMonths", LAST_MONTH],
  ] as const) {
    const opens = page.getByRole("button", { name: t("credit.opens", { term: t(`terms.${term}`) }) });
    await expect(opens.locator("xpath=../..")).toContainText(rupiah(amount));
  }
});

test("warga finds ongoing usage and remaining credit, which the bill of last month is not in", async ({
  world,
}) => {
  const { t, language } = world;
  const { warga } = castOf(language);
  const account = await accountOf(warga);
  await chargedFor(account);
  const page = await world.as(warga, `/accounts/${account}/overview`);
  await expect(factOf(page, t("figures.ongoingUsage"))).toContainText(rupiah(THIS_MONTH));
  await expect(factOf(page, t("figures.remainingCredit"))).toContainText(rupiah(-THIS_MONTH));
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
  await expect(factOf(page, t("invoices.toPay"))).toContainText(rupiah(LAST_MONTH));
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await page.getByRole("button", { name: t("topUp.toPayment") }).click();
  await page.getByRole("button", { name: "Pay now" }).click();
  await expect(page.getByText(t("payments.arrived"), { exact: true })).toBeVisible({ timeout: 60_000 });
});
