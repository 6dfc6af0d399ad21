import { accountOf, advance, call, coveredInvoice, idr, now, until } from "./api";
import { castOf } from "./cast";
import { expect, rupiah, test } from "./world";

/** What the term product costs a month. */
const MONTH = 100_000;
const MINUTE_MS = 60_000;

async function isRefunded(account: string, wanted: string): Promise<boolean> {
  const { body } = await call("operator", "GET", `/billing-accounts/${account}/refunds`);
  return (body as unknown as { items: { kind: string }[] }).items.some(({ kind }) => kind === wanted);
}

/** A person of this run alone, so that an amount stands for one refund. */
test("warga cancels a term of three months and finds two of them back in cash", async ({ world }) => {
  const { t, language } = world;
  const { warga } = castOf(language);
  const account = await accountOf(warga);
  const resource = `metal-3-${language}-${Date.now()}`;
  await call("operator", "POST", `/billing-accounts/${account}/adjustments`, {
    asset: "CASH",
    amount: idr("500000"),
    reason: "A journey",
  });
  const page = await world.as(warga, `/accounts/${account}/terms`);
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t("term.order") }).click();
  await dialog.getByLabel(t("usage.product")).click();
  await dialog.getByRole("option", { name: /journey\.metal/ }).click();
  await dialog.getByLabel(t("usage.resource")).fill(resource);
  await dialog.getByLabel(t("term.period"), { exact: true }).click();
  await dialog.getByRole("option", { name: t("termLength.P3M"), exact: true }).click();
  await dialog.getByRole("button", { name: t("term.order") }).click();
  await expect(dialog).toBeHidden();
  const term = page.getByRole("row", { name: resource });
  await expect(term).toContainText(rupiah(3 * MONTH));
  await coveredInvoice(account, "CASH", "TERM");
  // The first month has begun only after the instant of the order (O-10).
  await advance(new Date((await now()) + MINUTE_MS).toISOString());
  await term.getByRole("button", { name: t("term.cancel") }).click();
  await dialog
    .getByRole("button", { name: t("term.cancel") })
    .last()
    .click();
  await expect(term).toContainText(t("status.CANCELLED"));

  await until("the order is refunded", () => isRefunded(account, "ORDER_REFUND"));
  await page.goto(`/accounts/${account}/refunds`);
  const refund = page.getByRole("row", { name: t("refundKind.ORDER_REFUND") });
  await expect(refund).toContainText(rupiah(2 * MONTH));
  await expect(refund).toContainText(t("destination.CASH"));
  await expect(refund).toContainText(t("status.DONE"));
});

test("warga has a part of a payment sent back the way it came, and finds how far it is", async ({
  world,
}) => {
  const { t, language } = world;
  const { warga } = castOf(language);
  const page = await world.as(warga, `/accounts/${await accountOf(warga)}/top-up`);
  await page.getByLabel(t("topUp.amount")).fill("500000");
  await page.getByRole("button", { name: t("topUp.toPayment") }).click();
  await page.getByRole("button", { name: "Pay now" }).click();
  await expect(page.getByText(t("payments.arrived"), { exact: true })).toBeVisible({ timeout: 60_000 });
  const payment = /pay-\w+/.exec(page.url())?.[0];

  await page.getByRole("button", { name: t("refunds.ask") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("entries.amount")).fill("61000");
  await dialog.getByLabel(t("refunds.why")).fill("Too much");
  await dialog.getByRole("button", { name: t("refunds.ask") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("navigation.refunds") })).toBeVisible();
  const refund = page.getByRole("row", { name: t("refundKind.PAYMENT_REFUND") });
  await expect(refund).toContainText(rupiah(61_000));
  await expect(refund).toContainText(t("destination.ORIGINAL"));
  await expect(refund.locator(`a[href$="/payments/${payment}"]`)).toBeVisible();
  await expect(refund).toContainText(new RegExp(`${t("status.EXECUTING")}|${t("status.DONE")}`));
});
