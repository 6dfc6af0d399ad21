import { accountOf, call, coveredInvoice, idr, thisMonth } from "./api";
import { expect, factOf, rowOf, rupiah, tableOf, test } from "./world";

test("budi finds the billing account in the navigation, with all of its parts", async ({ world }) => {
  const { t } = world;
  const page = await world.as("budi");
  await page.getByRole("link", { name: t("navigation.billingAccount"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("navigation.billingAccount") })).toBeVisible();
  for (const part of [
    "account.basic",
    "account.assets",
    "settings.title",
    "methods.title",
    "relations.payees",
    "relations.administrators",
  ]) {
    await expect(page.getByRole("heading", { level: 2, name: t(part) })).toBeVisible();
  }
  for (const label of ["name", "id", "type", "owner", "createdAt", "status"]) {
    await expect(page.getByText(t(`account.${label}`), { exact: true }).first()).toBeVisible();
  }
  await expect(page.getByText(await accountOf("1001")).first()).toBeVisible();
});

test("budi sees available credit as a formula and opens each of its terms", async ({ world }) => {
  const { t } = world;
  const page = await world.as("budi", `/accounts/${await accountOf("1001")}/overview`);
  await expect(page.getByTestId("available-credit")).toContainText("IDR");
  for (const term of ["cashBalance", "creditRefund", "unsettledCurrentMonth", "unsettledPreviousMonths"]) {
    const button = page.getByRole("button", { name: t("credit.opens", { term: t(`terms.${term}`) }) });
    await button.click();
    await expect(button).toHaveAttribute("aria-expanded", "true");
  }
  await expect(page.getByText(t("figures.remainingCredit"))).toBeVisible();
  await expect(page.getByText(t("figures.ongoingUsage"))).toBeVisible();
});

test("budi tops up on the payment company's page and sees it arrive with its reference number", async ({
  world,
}) => {
  const { t } = world;
  const home = `/accounts/${await accountOf("1001")}`;
  const page = await world.as("budi", `${home}/top-up`);
  await page.getByLabel(t("topUp.amount")).fill("49999");
  await page.getByRole("button", { name: t("topUp.toPayment") }).click();
  await expect(page.getByText(/50[.,]000/).first()).toBeVisible();
  await page.getByLabel(t("topUp.amount")).fill("500000");
  await page.getByRole("button", { name: t("topUp.toPayment") }).click();
  await page.getByRole("button", { name: "Pay now" }).click();
  await expect(page.getByText(t("payments.arrived"), { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(t("payments.reference"))).toBeVisible();
  await page.goto(`${home}/payments`);
  await expect(page.getByRole("columnheader", { name: t("payments.reference") })).toBeVisible();
  await expect(page.getByText(t("purpose.TOP_UP")).first()).toBeVisible();
});

test("budi redeems a voucher code and finds it in the history", async ({ world }) => {
  const { t, language } = world;
  const code = `JOURNEY-${language}-${Date.now()}`;
  await call("operator", "POST", "/vouchers", {
    kind: "CREDIT",
    code,
    value: idr("25000"),
    expiresAt: "2099-01-01T00:00:00Z",
    threshold: 0,
    reason: "A journey",
  });
  const page = await world.as("budi", `/accounts/${await accountOf("1001")}/vouchers`);
  await page.getByLabel(t("vouchers.code")).fill(code);
  await page.getByRole("button", { name: t("vouchers.look") }).click();
  await expect(page.getByText(/25[.,]000/).first()).toBeVisible();
  await page.getByRole("button", { name: t("vouchers.redeem") }).click();
  await expect(
    page.locator("table").getByText(code.toUpperCase()).or(page.getByText(code)).first(),
  ).toBeVisible();
});

test("budi reads an invoice: what covered it, and its PDF in both languages", async ({ world }) => {
  const { t } = world;
  const account = await accountOf("1001");
  const { number, total, unsettled, coveredBy } = await coveredInvoice(account);
  const page = await world.as("budi", `/accounts/${account}/invoices`);
  await page
    .locator(tableOf(t("navigation.invoices")))
    .getByRole("link", { name: number, exact: true })
    .click();
  await expect(factOf(page, t("invoices.total"))).toContainText(rupiah(Number(total.amount)));
  const part = (name: string) => rowOf(page, t("invoices.coveredBy"), name);
  for (const { asset, amount } of coveredBy) {
    await expect(part(t(`assets.${asset}`))).toContainText(rupiah(Number(amount.amount)));
  }
  await expect(part(t("bills.unsettled"))).toContainText(rupiah(Number(unsettled.amount)));
  const parts = [...coveredBy.map((one) => one.amount.amount), unsettled.amount];
  expect(parts.reduce((sum, amount) => sum + Number(amount), 0)).toBe(Number(total.amount));
  for (const language of ["en", "id"]) {
    const download = page.waitForEvent("download");
    await page
      .getByRole("button", { name: t("invoices.pdf", { language: t(`language.${language}`) }) })
      .click();
    expect((await download).suggestedFilename()).toContain(`-${language}.pdf`);
  }
});

test("budi changes the settings, and each says what will come of it", async ({ world }) => {
  const { t } = world;
  const page = await world.as("budi", `/accounts/${await accountOf("1001")}/billing-account`);
  const change = (name: string) =>
    page.getByRole("button", { name: t("settings.changeOf", { what: t(name) }) }).click();
  await expect(page.getByText(t("settings.suspension.benefit"))).toBeVisible();
  await change("settings.lowBalance.title");
  const dialog = page.getByRole("dialog");
  const threshold = dialog.getByLabel(t("settings.lowBalance.threshold"));
  if (!(await threshold.isVisible())) {
    await dialog.getByText(t("settings.lowBalance.enabled")).click();
  }
  await threshold.fill("100000");
  await expect(dialog.getByText(/100[.,]000/).first()).toBeVisible();
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/100[.,]000/).first()).toBeVisible();
  await expect(page.getByText(t("settings.alwaysOn"))).toBeVisible();

  await change("settings.spend.title");
  if ((await dialog.getByRole("textbox").count()) === 0) {
    await dialog.getByRole("button", { name: t("settings.spend.add") }).click();
  }
  await dialog.getByRole("textbox").first().fill("journey.compute");
  await dialog.getByRole("textbox").nth(1).fill("75000");
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/journey\.compute: IDR.75[.,]000/)).toBeVisible();

  await change("settings.currency.title");
  await expect(dialog.getByText(t("settings.currency.stays", { current: "IDR" }))).toBeVisible();
  await dialog.getByRole("button", { name: t("common.cancel") }).click();
});

/** What of an asset came in this month. */
async function incomeOf(account: string, asset: string): Promise<number> {
  const { body } = await call(
    "operator",
    "GET",
    `/billing-accounts/${account}/statements/${await thisMonth()}`,
  );
  const lines = (body as unknown as { assets: { asset: string; income: { amount: string } }[] }).assets;
  return Number(lines.find((line) => line.asset === asset)?.income.amount ?? 0);
}

/** Puts an amount that no other run has into an asset, and tells what has come in of it until then. */
async function moneyIn(account: string, asset: "CASH" | "CREDIT_REFUND", base: number) {
  const before = await incomeOf(account, asset);
  const amount = base + (Date.now() % 10_000);
  const { status } = await call("operator", "POST", `/billing-accounts/${account}/adjustments`, {
    asset,
    amount: idr(String(amount)),
    ...(asset === "CREDIT_REFUND" && { month: await thisMonth() }),
    reason: "A journey",
  });
  expect(status).toBe(201);
  return { asset, amount, income: before + amount };
}

test("budi reads income and expenditure of a month by asset", async ({ world }) => {
  const { t } = world;
  const account = await accountOf("1001");
  const cash = await moneyIn(account, "CASH", 20_000);
  const refund = await moneyIn(account, "CREDIT_REFUND", 40_000);
  const page = await world.as("budi", `/accounts/${account}/income-expenditure`);
  const records = page.locator(tableOf(t("entries.title")));
  const summary = page.locator(tableOf(t("income.summary")));
  for (const { book, shown, hidden } of [
    { book: t("terms.cashBalance"), shown: cash, hidden: refund },
    { book: t("income.refundBook"), shown: refund, hidden: cash },
  ]) {
    await page.getByRole("button", { name: book, exact: true }).click();
    const line = rowOf(page, t("income.summary"), t(`assets.${shown.asset}`));
    await expect(line).toContainText(rupiah(shown.income));
    await expect(records).toContainText(rupiah(shown.amount));
    await expect(records).not.toContainText(rupiah(hidden.amount));
    await expect(summary).not.toContainText(t(`assets.${hidden.asset}`));
  }
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t("income.csv") }).click();
  expect((await download).suggestedFilename()).toMatch(/^saldo-.*\.csv$/);
});

test("budi withdraws to the way it was paid and finds status and destination", async ({ world }) => {
  const { t } = world;
  const account = await accountOf("1001");
  const { body } = await call("operator", "GET", `/billing-accounts/${account}/refunds`);
  const refunds = (body as unknown as { items: { kind: string; state: string }[] }).items;
  const page = await world.as("budi", `/accounts/${account}/refunds`);
  // An account has one withdrawal at a time: while that of a run before is under way, its row is what there is.
  if (!refunds.some(({ kind, state }) => kind === "WITHDRAWAL" && state === "EXECUTING")) {
    await page.getByRole("button", { name: t("withdrawals.ask") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(t("entries.amount")).fill("50000");
    await dialog.getByRole("button", { name: t("withdrawals.look") }).click();
    await expect(dialog.getByText(t("withdrawals.withdrawable"))).toBeVisible();
    await expect(dialog.getByText(t("withdrawals.effect"))).toBeVisible();
    await dialog.getByRole("button", { name: t("withdrawals.confirm") }).click();
    await expect(dialog).toBeHidden();
  }
  const row = page.getByRole("row", { name: t("refundKind.WITHDRAWAL") }).first();
  await expect(row).toContainText(t("destination.ORIGINAL"));
});

test("budi finds the two usual questions answered with his own figures", async ({ world }) => {
  const { t } = world;
  const page = await world.as("budi", `/accounts/${await accountOf("1001")}/help`);
  await expect(page.getByRole("heading", { name: t("help.whyDifferent") })).toBeVisible();
  await expect(page.getByRole("link", { name: t("help.openBill") })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("help.whereRefund") })).toBeVisible();
  for (const guide of ["topUp", "currency", "suspension"]) {
    await page.getByRole("button", { name: t(`help.${guide}.title`) }).click();
    await expect(page.getByText(t(`help.${guide}.text`))).toBeVisible();
  }
});

test("budi is shown the sequence of a top-up step by step, with the state after each", async ({ world }) => {
  const { t } = world;
  const page = await world.as("budi", `/accounts/${await accountOf("1001")}/help`);
  await page.getByRole("button", { name: t("help.sequence.title") }).click();
  const steps = page.getByRole("list", { name: t("help.sequence.title") }).getByRole("listitem");
  await expect(steps).toHaveCount(6);
  await expect(steps.first()).toContainText(`${t("help.sequence.you")} → ${t("help.sequence.saldo")}`);
  await expect(steps.first()).toContainText(t("status.CREATED"));
});

test("budi reads his usage by product, resource, day and tag", async ({ world }) => {
  const { t } = world;
  const page = await world.as("budi", `/accounts/${await accountOf("1001")}/usage`);
  for (const by of ["resource", "day", "tag", "product"]) {
    await page.getByRole("tab", { name: t(`usage.by.${by}`) }).click();
    await expect(page.locator(tableOf(t(`usage.by.${by}`)))).toBeVisible();
  }
  await expect(page.getByText("journey.compute").first()).toBeVisible();
});

test("siti sees all of it and is offered nothing that changes it", async ({ world }) => {
  const { t } = world;
  const home = `/accounts/${await accountOf("1001")}`;
  const page = await world.as("siti", `${home}/billing-account`);
  await expect(page.getByRole("heading", { level: 2, name: t("account.assets") })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: t("relations.administrators") })).toBeVisible();
  for (const deed of [
    "account.rename",
    "methods.add",
    "relations.addAdministrator",
    "relations.addAccount",
  ]) {
    await expect(page.getByRole("button", { name: t(deed) })).toHaveCount(0);
  }
  await expect(
    page.getByRole("button", { name: new RegExp(t("settings.changeOf", { what: "" })) }),
  ).toHaveCount(0);
  await page.goto(`${home}/refunds`);
  await expect(page.getByRole("heading", { level: 1, name: t("navigation.refunds") })).toBeVisible();
  await expect(page.getByRole("button", { name: t("withdrawals.ask") })).toHaveCount(0);
});

test("rina signs out, and the session has ended in every tab", async ({ world }) => {
  const { t } = world;
  const page = await world.as("rina");
  const other = await page.context().newPage();
  await other.goto("/");
  await other.locator("#top").waitFor();
  await page.getByRole("button", { name: t("layout.user", { name: "rina" }) }).click();
  await page.getByRole("menuitem", { name: t("layout.signOut") }).click();
  await expect(page.getByRole("heading", { name: t("signedOut.title") })).toBeVisible();
  await expect(other.getByRole("heading", { name: t("signedOut.title") })).toBeVisible();
  await page.getByRole("button", { name: t("signedOut.again") }).click();
  await expect(page.locator("#username")).toBeVisible();
});

test("budi renames the account, and the new name shows", async ({ world }) => {
  const { t, language } = world;
  const account = await accountOf("1001");
  const page = await world.as("budi", `/accounts/${account}/billing-account`);
  await page.getByRole("button", { name: t("account.rename") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("account.name")).fill(`Budi ${language}`);
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(`Budi ${language}`).first()).toBeVisible();
});
