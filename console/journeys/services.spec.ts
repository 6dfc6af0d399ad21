import { accountOf, call, idr } from "./api";
import { expect, tableOf, test } from "./world";

test("budi buys bare metal for a month, finds its invoice, lets it renew and cancels it", async ({
  world,
}) => {
  const { t, language } = world;
  const account = await accountOf("1001");
  await call("operator", "POST", `/billing-accounts/${account}/adjustments`, {
    asset: "CASH",
    amount: idr("300000"),
    reason: "A journey",
  });
  const resource = `metal-${language}-${Date.now()}`;
  const page = await world.as("budi", `/accounts/${account}/terms`);
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t("term.order") }).click();
  await dialog.getByLabel(t("usage.product")).click();
  await dialog.getByRole("option", { name: /journey\.metal/ }).click();
  await expect(dialog.getByText(/100[.,]000/)).toBeVisible();
  await dialog.getByLabel(t("usage.resource")).fill(resource);
  await dialog.getByRole("button", { name: t("term.order") }).click();
  await expect(dialog).toBeHidden();
  const row = page.getByRole("row", { name: resource });
  await expect(row).toContainText(t("status.ACTIVE"));
  await expect(row.getByRole("link", { name: t("term.invoice") })).toBeVisible();
  await row.getByRole("button", { name: t("term.renewOn") }).click();
  await dialog.getByRole("button", { name: t("term.renewOn") }).click();
  await expect(row).toContainText(t("term.renews"));
  await row.getByRole("button", { name: t("term.cancel") }).click();
  await expect(dialog.getByText(t("term.cancelEffect", { resource }))).toBeVisible();
  await dialog
    .getByRole("button", { name: t("term.cancel") })
    .last()
    .click();
  await expect(row).toContainText(t("status.CANCELLED"));
});

test("budi has a bookkeeper told by mail, and takes the contact back", async ({ world }) => {
  const { t, language } = world;
  const email = `books-${language}@example.com`;
  const page = await world.as("budi", `/accounts/${await accountOf("1001")}/notifications`);
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t("notices.addContact") }).click();
  await dialog.getByLabel(t("notices.email")).fill("nobody");
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog.getByLabel(t("notices.email"))).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel(t("notices.email")).fill(email);
  await dialog.getByText(t("newsGroup.SERVICE")).click();
  await dialog.getByRole("button", { name: t("common.save") }).click();
  await expect(dialog).toBeHidden();
  const row = page.locator(tableOf(t("notices.contacts"))).getByRole("row", { name: email });
  await expect(row).toContainText(t("newsGroup.INVOICE"));
  await expect(row).not.toContainText(t("newsGroup.SERVICE"));
  await row.getByRole("button", { name: t("methods.remove") }).click();
  await expect(dialog.getByText(t("notices.removeContactEffect", { email }))).toBeVisible();
  await dialog.getByRole("button", { name: t("methods.remove") }).click();
  await expect(row).toHaveCount(0);
  await expect(
    page
      .locator(tableOf(t("notices.sent")))
      .getByRole("row")
      .nth(1),
  ).toBeVisible();
});

test("budi connects a webhook, keeps its secret, tests it and removes it", async ({ world }) => {
  const { t } = world;
  const url = `https://hooks.example.com/${Date.now()}`;
  const page = await world.as("budi", `/accounts/${await accountOf("1001")}/notifications`);
  const dialog = page.getByRole("dialog");
  const choose = async (deed: string) => {
    await page.getByRole("button", { name: t("webhooks.actionsOf", { url }) }).click();
    await page.getByRole("menuitem", { name: t(`webhooks.${deed}`) }).click();
    await dialog.getByRole("button", { name: t(`webhooks.${deed}`) }).click();
    await expect(dialog).toBeHidden();
  };
  await page.getByRole("button", { name: t("webhooks.add") }).click();
  await dialog.getByLabel(t("webhooks.url")).fill("nowhere");
  await dialog.getByRole("button", { name: t("webhooks.add") }).click();
  await expect(dialog.getByLabel(t("webhooks.url"))).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel(t("webhooks.url")).fill(url);
  await dialog.getByRole("button", { name: t("webhooks.add") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await choose("test");
  const row = page.getByRole("row", { name: url });
  await row.getByRole("button", { name: t("webhooks.log") }).click();
  await expect(page.locator(tableOf(t("webhooks.log")))).toContainText("TEST");
  await choose("remove");
  await expect(row).toHaveCount(0);
});

test("dewi, who has no right, is told so", async ({ world }) => {
  const page = await world.as("dewi");
  await expect(page.getByRole("heading", { name: world.t("start.nothingTitle") })).toBeVisible();
});
