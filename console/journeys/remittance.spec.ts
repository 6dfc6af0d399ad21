import { accountOf } from "./api";
import { expect, tableOf, test } from "./world";

test("an operator keeps a bank account, maju claims a transfer, and the operator approves it with the bank's line", async ({
  world,
}) => {
  const { t, language } = world;
  const reference = `J${Date.now()}`;
  const staff = await world.as("operator", "/staff/remittances");
  const dialog = staff.getByRole("dialog");
  await staff.getByRole("button", { name: t("remittance.keepAccount") }).click();
  await dialog.getByLabel(t("remittance.account"), { exact: true }).fill("7770001");
  await dialog.getByLabel(t("remittance.bank"), { exact: true }).fill("Bank Journey");
  await dialog.getByLabel(t("remittance.holder")).fill("Saldo");
  await dialog.getByLabel(t("staff.reason")).fill("A journey");
  await dialog.getByRole("button", { name: t("remittance.keepAccount") }).click();
  await expect(dialog).toBeHidden();
  await expect(staff.locator(tableOf(t("remittance.accounts")))).toContainText("7770001");

  const page = await world.as("maju", `/accounts/${await accountOf("2001")}/remittance`);
  await expect(page.getByText("Bank Journey")).toBeVisible();
  await page.getByRole("button", { name: t("remittance.claim") }).click();
  const claim = page.getByRole("dialog");
  await claim.getByLabel(t("entries.amount")).fill("1230");
  await claim.getByLabel(t("remittance.day")).fill("2026/01/20");
  await claim.getByLabel(t("remittance.payer")).fill(`Maju ${language}`);
  await claim.getByLabel(t("payments.reference")).fill(reference);
  await claim.getByRole("button", { name: t("remittance.claim") }).click();
  await expect(claim).toBeHidden();
  const mine = page.locator(tableOf(t("remittance.claims"))).getByRole("row", { name: reference });
  await expect(mine).toBeVisible();

  await staff.getByRole("button", { name: t("remittance.addLine") }).click();
  await dialog.getByLabel(t("remittance.account")).click();
  await dialog.getByRole("option", { name: /7770001/ }).click();
  await dialog.getByLabel(t("remittance.day")).fill("2026/01/20");
  await dialog.getByLabel(t("entries.amount")).fill("1230");
  await dialog.getByLabel(t("remittance.payer")).fill("Somebody else");
  await dialog.getByLabel(t("remittance.bankReference")).fill(`BANK-${reference}`);
  await dialog.getByRole("button", { name: t("remittance.addLine") }).click();
  await expect(dialog).toBeHidden();
  await expect(staff.locator(tableOf(t("remittance.lines")))).toContainText(`BANK-${reference}`);

  const asked = staff.locator(tableOf(t("remittance.claims"))).getByRole("row", { name: reference });
  await asked.getByRole("button", { name: t("staff.approve") }).click();
  await dialog.getByLabel(t("remittance.line")).click();
  await dialog.getByRole("option", { name: new RegExp(`BANK-${reference}`) }).click();
  await dialog.getByLabel(t("staff.reason")).fill("Seen at the bank");
  await dialog.getByRole("button", { name: t("staff.approve") }).click();
  await expect(dialog).toBeHidden();
  await expect(asked).toContainText(t("status.APPROVED"));
});

test("an operator takes a settlement file, twice, and is told what to do about its row", async ({
  world,
}) => {
  const { t, language } = world;
  const transaction = `NOBODY-${language}-${Date.now()}`;
  const file = {
    name: "settled.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      `kind,transactionId,orderId,currency,gross,fee,net,settledOn\nPAYMENT,${transaction},,IDR,51234,1000,50234,2026-01-20\n`,
    ),
  };
  const page = await world.as("operator", "/staff/settlement-files");
  const dialog = page.getByRole("dialog");
  const rows = page.locator(tableOf(t("settlementFile.rows")));
  for (let time = 1; time <= 2; time++) {
    await page.getByRole("button", { name: t("settlementFile.take") }).click();
    await dialog.locator("input[type=file]").setInputFiles(file);
    await expect(dialog.getByText(file.name)).toBeVisible();
    await dialog.getByRole("button", { name: t("settlementFile.take") }).click();
    await expect(dialog).toBeHidden();
    const row = rows.getByRole("row", { name: transaction });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(t("settlementAction.MISSING_HERE"));
    await expect(row).toContainText(/51[.,]234/);
  }
  await page.getByRole("button", { name: new RegExp(t("settlementFile.class")) }).click();
  await page.getByRole("option", { name: t("settlementClass.MATCHED") }).click();
  await expect(rows.getByRole("row", { name: transaction })).toHaveCount(0);
  await expect(page.locator(tableOf(t("settlementFile.days")))).toBeVisible();
});

test("siti sees no remittance on an account without credit control", async ({ world }) => {
  const { t } = world;
  const page = await world.as("siti", `/accounts/${await accountOf("1001")}/remittance`);
  await expect(page.getByText(t("remittance.notHere"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("remittance.claim") })).toHaveCount(0);
});
