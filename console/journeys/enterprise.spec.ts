import { accountOf, call, coveredInvoice, idr, thisMonth } from "./api";
import { castOf, join20 } from "./cast";
import { expect, factOf, rowOf, rupiah, tableOf, test, type World } from "./world";

async function limitOf(account: string): Promise<number> {
  const { body } = await call("operator", "GET", `/billing-accounts/${account}/credit-records`);
  return Number(
    (body as unknown as { information: { creditLimit: { amount: string } } }).information.creditLimit.amount,
  );
}

test("an operator raises maju's credit limit, and maju finds it in the change records", async ({ world }) => {
  const { t } = world;
  const account = await accountOf("2001");
  const home = `/accounts/${account}`;
  const registration = "journey-entity";
  const before = await limitOf(account);
  const limit = 5_000_000 + (Date.now() % 1_000_000);
  const staff = await world.as("operator", `${home}/manage`);
  await expect(staff.getByRole("heading", { name: t("account.bankCredit") })).toBeVisible();
  const dialog = staff.getByRole("dialog");
  if (await staff.getByRole("button", { name: t("manage.entityCredit"), exact: true }).isHidden()) {
    await staff.getByRole("button", { name: t("manage.verify") }).click();
    await dialog.getByLabel(t("manage.registrationNumber")).fill(registration);
    await dialog.getByLabel(t("staff.reason")).fill("Seen the papers");
    await dialog.getByRole("button", { name: t("common.save") }).click();
    await expect(dialog).toBeHidden();
  }
  await staff.getByRole("button", { name: t("manage.entityCredit"), exact: true }).click();
  await dialog.getByLabel(t("manage.entityCredit")).fill("900000000");
  await dialog.getByLabel(t("staff.reason")).fill("Rating");
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();
  await staff.getByRole("button", { name: t("manage.creditLimit") }).click();
  await dialog.getByLabel(t("terms.creditLimit")).fill(String(limit));
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog.getByText(t("staff.noReason"))).toBeVisible();
  await dialog.getByLabel(t("staff.reason")).fill("Grown");
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();

  const page = await world.as("maju", `${home}/billing-account`);
  await expect(page.getByText(t("account.bankCredit"), { exact: true })).toBeVisible();
  await expect(factOf(page, t("terms.creditLimit"))).toContainText(rupiah(limit));
  await page.getByRole("button", { name: t("account.changeRecords") }).click();
  await expect(page.getByRole("heading", { name: t("credit.information") })).toBeVisible();
  for (const column of ["transactionId", "transferredAt", "amountBefore"]) {
    await expect(page.getByRole("columnheader", { name: t(`credit.${column}`) })).toBeVisible();
  }
  const newest = page
    .locator(tableOf(t("credit.record")))
    .getByRole("row")
    .nth(1);
  await expect(newest).toContainText(/txn-\S/);
  await expect(newest).toContainText((await thisMonth()).slice(0, 4));
  for (const amount of [before, limit]) {
    await expect(newest).toContainText(rupiah(amount));
  }
  await expect(newest).toContainText("Grown");
});

test("warga, who has no credit, is shown no credit panel", async ({ world }) => {
  const { t, language } = world;
  const { warga } = castOf(language);
  const page = await world.as(warga, `/accounts/${await accountOf(warga)}/billing-account`);
  await expect(page.getByRole("heading", { level: 3, name: t("terms.cashBalance") })).toBeVisible();
  await expect(page.getByText(t("account.bankCredit"), { exact: true })).toHaveCount(0);
});

/** On the invoice of the month: how much of it this asset has covered, and that all parts are its total. */
async function readsCover(world: World, user: string, asset: string, amount: number): Promise<void> {
  const { t } = world;
  const account = await accountOf(user);
  const { invoiceId, total, unsettled, coveredBy } = await coveredInvoice(account, asset);
  const page = await world.as(user, `/accounts/${account}/invoices/${invoiceId}`);
  const part = (name: string) => rowOf(page, t("invoices.coveredBy"), name);
  await expect(part(t(`assets.${asset}`))).toContainText(rupiah(amount));
  await expect(part(t("bills.unsettled"))).toContainText(rupiah(Number(unsettled.amount)));
  const covered = coveredBy.reduce((sum, one) => sum + Number(one.amount.amount), 0);
  expect(covered + Number(unsettled.amount)).toBe(Number(total.amount));
  await expect(factOf(page, t("invoices.total"))).toContainText(rupiah(Number(total.amount)));
}

test("a company writes off previous bills with a credit refund, and is shown both amounts", async ({
  world,
}) => {
  const { t, language } = world;
  const { pt } = castOf(language);
  const account = await accountOf(pt);
  const page = await world.as(pt, `/accounts/${account}/billing-account`);
  const title = t("settings.write-off-previous-bills.title");
  await page.getByRole("button", { name: t("settings.changeOf", { what: title }) }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(t("settings.write-off-previous-bills.on"))).toBeVisible();
  await dialog.getByRole("button", { name: t("settings.switchOn") }).click();
  await expect(dialog).toBeHidden();
  await call("operator", "POST", `/billing-accounts/${account}/adjustments`, {
    asset: "CREDIT_REFUND",
    amount: idr("3000"),
    month: await thisMonth(),
    reason: "A journey",
  });
  await page.goto(`/accounts/${account}/invoices`);
  await expect(page.getByText(t("bills.bothAmounts"))).toBeVisible();
  await expect(page.getByRole("columnheader", { name: t("bills.invoiceable") })).toBeVisible();
  await readsCover(world, pt, "CREDIT_REFUND", 3_000);
});

test("a company switches automatic write-off off, chooses a bill and pays it by hand", async ({ world }) => {
  const { t, language } = world;
  const { pt } = castOf(language);
  const account = await accountOf(pt);
  const page = await world.as(pt, `/accounts/${account}/billing-account`);
  await page
    .getByRole("button", { name: t("settings.changeOf", { what: t("settings.auto-write-off.title") }) })
    .click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(t("settings.auto-write-off.off"))).toBeVisible();
  await dialog.getByRole("button", { name: t("settings.switchOff") }).click();
  await expect(dialog).toBeHidden();
  await call("operator", "POST", `/billing-accounts/${account}/adjustments`, {
    asset: "CASH",
    amount: idr("4000"),
    reason: "A journey",
  });
  await page.goto(`/accounts/${account}/invoices`);
  const bills = page.locator(tableOf(t("bills.open")));
  await bills.getByRole("checkbox").nth(1).check({ force: true });
  await page.getByRole("button", { name: t("bills.payFromBalance") }).click();
  await expect(dialog.locator(tableOf(t("bills.allocations")))).toContainText(t("assets.CASH"));
  await dialog.getByRole("button", { name: t("bills.payNow") }).click();
  await expect(dialog).toBeHidden();
  await readsCover(world, pt, "CASH", 4_000);
});

test("a company enables the Enterprise Account Center, an operator agrees, and a branch joins", async ({
  world,
}) => {
  const { t, language } = world;
  const { pt, cabang, company } = castOf(language);
  const main = `/accounts/${await accountOf(pt)}/enterprise`;
  const leader = await world.as(pt, main);
  await leader.getByRole("button", { name: t("enterprise.enable") }).click();
  await expect(leader.getByText(t("enterprise.applied"))).toBeVisible();

  const staff = await world.as("operator", "/staff/enterprises");
  await staff
    .getByRole("row", { name: company })
    .getByRole("button", { name: t("staff.approve") })
    .click();
  const decide = staff.getByRole("dialog");
  await decide.getByLabel(t("staff.reason")).fill("Verified");
  await decide.getByRole("button", { name: t("staff.approve") }).click();
  await expect(decide).toBeHidden();

  await leader.goto(main);
  await leader.getByRole("button", { name: t("enterprise.invite") }).click();
  const dialog = leader.getByRole("dialog");
  await dialog.getByLabel(t("relations.cloudAccount")).fill(cabang);
  await dialog.getByRole("button", { name: t("enterprise.invite") }).click();
  await expect(dialog).toBeHidden();

  const branch = await world.as(cabang, `/accounts/${await accountOf(cabang)}/enterprise`);
  await branch.getByRole("button", { name: `${t("enterprise.accept.action")}: ${cabang}` }).click();
  await branch
    .getByRole("dialog")
    .getByRole("button", { name: t("common.ok") })
    .click();
  await expect(branch.getByText(t("status.ACTIVE")).first()).toBeVisible();
});

test("a company sets one low balance alert for itself and its branch", async ({ world }) => {
  const { t, language } = world;
  const { pt, cabang } = castOf(language);
  const page = await world.as(pt, `/accounts/${await accountOf(pt)}/enterprise`);
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t("enterprise.alerts") }).click();
  await dialog.getByText(pt, { exact: true }).click();
  await dialog.getByText(cabang, { exact: true }).click();
  await dialog.getByLabel(t("settings.lowBalance.threshold")).fill("77000");
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();
  for (const one of [pt, cabang]) {
    const owner = await world.as(one, `/accounts/${await accountOf(one)}/billing-account`);
    await expect(owner.getByText(/77[.,]000/).first()).toBeVisible();
  }
});

test("a company pays for the account of its branch, and changes who pays", async ({ world }) => {
  const { t, language } = world;
  const { pt, cabang } = castOf(language);
  const page = await world.as(pt, `/accounts/${await accountOf(pt)}/billing-account`);
  await page.getByRole("button", { name: t("relations.addAccount"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(cabang);
  await dialog.getByRole("button", { name: t("common.confirm") }).click();
  await expect(dialog).toBeHidden();
  await expect(rowOf(page, t("relations.payees"), cabang)).toContainText(t("payeeState.PENDING"));

  const own = rowOf(page, t("relations.payees"), pt);
  const choose = async (payer: string) => {
    await own.getByRole("button", { name: t("relations.changePayer") }).click();
    await dialog.getByLabel(t("relations.newPayer")).click();
    await dialog.getByRole("option", { name: payer }).click();
  };
  await choose(cabang);
  await expect(dialog.getByText(t("relations.changePayerText", { who: pt, account: pt }))).toBeVisible();
  await dialog.getByRole("button", { name: t("common.confirm") }).click();
  await expect(dialog).toBeHidden();
  const branch = await world.as(cabang, `/accounts/${await accountOf(cabang)}/billing-account`);
  await expect(rowOf(branch, t("relations.payees"), pt)).toContainText(t("payeeState.PENDING"));

  await choose(pt);
  await expect(dialog.getByText(t("relations.keepPayerText", { who: pt, account: pt }))).toBeVisible();
  await dialog.getByRole("button", { name: t("common.confirm") }).click();
  await expect(dialog).toBeHidden();
  await expect(own).toContainText(t("payeeState.VALID"));
  await branch.reload();
  await expect(rowOf(branch, t("relations.payees"), cabang)).toBeVisible();
  await expect(rowOf(branch, t("relations.payees"), pt)).toHaveCount(0);
});

test("a company is refused 21 administrators at once, adds 20, and revokes one after OK", async ({
  world,
}) => {
  const { t, language } = world;
  const cast = castOf(language);
  const { pt, cabang, members } = cast;
  const account = await accountOf(pt);
  await join20(cast);
  const page = await world.as(pt, `/accounts/${account}/billing-account`);
  const table = page.locator(tableOf(t("relations.administrators")));
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t("relations.addAdministrator") }).click();
  await dialog.getByRole("textbox").fill([...members, cabang].join("\n"));
  await dialog.getByRole("button", { name: t("common.confirm") }).click();
  await expect(dialog.getByText("21").last()).toBeVisible();
  await dialog.getByRole("textbox").fill([cabang, ...members.slice(1)].join("\n"));
  await dialog.getByRole("button", { name: t("common.confirm") }).click();
  await expect(dialog).toBeHidden();
  for (const added of [cabang, ...members.slice(1)]) {
    await expect(table).toContainText(added);
  }
  expect((await call(cabang, "GET", `/billing-accounts/${account}`)).status).toBe(200);

  await table
    .getByRole("row", { name: cabang })
    .getByRole("button", { name: t("relations.revoke") })
    .click();
  await expect(table).toContainText(cabang);
  await dialog.getByRole("button", { name: t("common.ok") }).click();
  await expect(table).not.toContainText(cabang);
  expect((await call(cabang, "GET", `/billing-accounts/${account}`)).status).toBe(404);
});

test("a company settles bills of its enterprise in one run", async ({ world }) => {
  const { t, language } = world;
  const { pt } = castOf(language);
  const page = await world.as(pt, `/accounts/${await accountOf(pt)}/enterprise`);
  await page.getByRole("button", { name: t("unified.make") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox").first().check({ force: true });
  await dialog.getByRole("button", { name: t("unified.make") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t("status.DRAFT"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: t("unified.cancel") }).click();
  await dialog.getByRole("button", { name: t("unified.cancel") }).click();
  await expect(page.getByText(t("status.CANCELLED"))).toBeVisible();
});
