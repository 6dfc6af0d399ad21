import { accountOf, call, hasOpenBill, idr } from "./api";
import { expect, tableOf, test } from "./world";

test("an operator raises maju's credit limit, and maju finds it in the change records", async ({ world }) => {
  const { t } = world;
  const home = `/accounts/${await accountOf("2001")}`;
  const registration = "journey-entity";
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
  await dialog.getByLabel(t("terms.creditLimit")).fill(String(5_000_000 + (Date.now() % 1_000_000)));
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog.getByText(t("staff.noReason"))).toBeVisible();
  await dialog.getByLabel(t("staff.reason")).fill("Grown");
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();

  const page = await world.as("maju", `${home}/billing-account`);
  await expect(page.getByText(t("account.bankCredit"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: t("account.changeRecords") }).click();
  await expect(page.getByRole("heading", { name: t("credit.information") })).toBeVisible();
  for (const column of ["transactionId", "transferredAt", "amountBefore"]) {
    await expect(page.getByRole("columnheader", { name: t(`credit.${column}`) })).toBeVisible();
  }
});

test("budi, who has no credit, is shown no credit panel", async ({ world }) => {
  const { t } = world;
  const page = await world.as("budi", `/accounts/${await accountOf("1001")}/billing-account`);
  await expect(page.getByRole("heading", { level: 3, name: t("terms.cashBalance") })).toBeVisible();
  await expect(page.getByText(t("account.bankCredit"), { exact: true })).toHaveCount(0);
});

test("maju switches automatic write-off off, chooses a bill and pays it by hand", async ({ world }) => {
  const { t } = world;
  test.skip(!(await hasOpenBill("2001")), "a run before has paid the last bill of maju");
  const account = await accountOf("2001");
  await call("maju", "PUT", `/billing-accounts/${account}/settings/auto-write-off`, { enabled: true });
  const page = await world.as("maju", `/accounts/${account}/billing-account`);
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
});

test("maju enables the Enterprise Account Center, an operator agrees, and jaya joins", async ({ world }) => {
  const { t, language } = world;
  test.skip(language === "id", "an account joins once");
  const main = `/accounts/${await accountOf("2001")}/enterprise`;
  const maju = await world.as("maju", main);
  const enable = maju.getByRole("button", { name: t("enterprise.enable") });
  await enable
    .or(maju.getByRole("button", { name: t("enterprise.invite") }))
    .first()
    .waitFor();
  test.skip(!(await enable.isVisible()), "this stack has the enterprise already");
  // Who owes something cannot join.
  await call("operator", "POST", `/billing-accounts/${await accountOf("2002")}/adjustments`, {
    asset: "CASH",
    amount: idr("1000000"),
    reason: "A journey",
  });
  await enable.click();
  await expect(maju.getByText(t("enterprise.applied"))).toBeVisible();

  const staff = await world.as("operator", "/staff/enterprises");
  await staff
    .getByRole("button", { name: t("staff.approve") })
    .first()
    .click();
  const decide = staff.getByRole("dialog");
  await decide.getByLabel(t("staff.reason")).fill("Verified");
  await decide.getByRole("button", { name: t("staff.approve") }).click();
  await expect(decide).toBeHidden();

  await maju.goto(main);
  await maju.getByRole("button", { name: t("enterprise.invite") }).click();
  const dialog = maju.getByRole("dialog");
  await dialog.getByLabel(t("relations.cloudAccount")).fill("2002");
  await dialog.getByRole("button", { name: t("enterprise.invite") }).click();
  await expect(dialog).toBeHidden();

  const jaya = await world.as("jaya", `/accounts/${await accountOf("2002")}/enterprise`);
  await jaya.getByRole("button", { name: `${t("enterprise.accept.action")}: 2002` }).click();
  await jaya
    .getByRole("dialog")
    .getByRole("button", { name: t("common.ok") })
    .click();
  await expect(jaya.getByText(t("status.ACTIVE")).first()).toBeVisible();
});

test("maju makes its account pay for jaya's, and changes who pays", async ({ world }) => {
  const { t, language } = world;
  test.skip(language === "id", "a payer changes once a month");
  const page = await world.as("maju", `/accounts/${await accountOf("2001")}/billing-account`);
  await page.getByRole("button", { name: t("relations.addAccount"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("2002");
  await dialog.getByRole("button", { name: t("common.confirm") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(tableOf(t("relations.payees")))).toContainText("2002");
  await page
    .getByRole("button", { name: t("relations.changePayer") })
    .first()
    .click();
  await expect(dialog.getByText(/2001/).first()).toBeVisible();
  await dialog.getByRole("button", { name: t("common.cancel") }).click();
});

test("maju adds administrators, is refused 21 at once, and revokes one after OK", async ({ world }) => {
  const { t } = world;
  const account = await accountOf("2001");
  await call("maju", "DELETE", `/billing-accounts/${account}/administrators/2002`);
  const page = await world.as("maju", `/accounts/${account}/billing-account`);
  const table = page.locator(tableOf(t("relations.administrators")));
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t("relations.addAdministrator") }).click();
  const many = Array.from({ length: 21 }, (_, i) => `30${i}`).join("\n");
  await dialog.getByRole("textbox").fill(many);
  await dialog.getByRole("button", { name: t("common.confirm") }).click();
  await expect(dialog.getByText("21").last()).toBeVisible();
  await dialog.getByRole("textbox").fill("2002");
  await dialog.getByRole("button", { name: t("common.confirm") }).click();
  await expect(dialog).toBeHidden();
  await expect(table).toContainText("2002");

  await page
    .getByRole("button", { name: t("relations.revoke") })
    .first()
    .click();
  await expect(table).toContainText("2002");
  await dialog.getByRole("button", { name: t("common.ok") }).click();
  await expect(table).not.toContainText("2002");
  const { status } = await call("jaya", "GET", `/billing-accounts/${account}`);
  expect(status).toBe(404);
});

test("maju settles bills of its enterprise in one run", async ({ world }) => {
  const { t } = world;
  test.skip(!(await hasOpenBill("2001")), "a run before has paid the last bill of maju");
  const page = await world.as("maju", `/accounts/${await accountOf("2001")}/enterprise`);
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
