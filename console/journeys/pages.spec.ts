import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page, Request } from "@playwright/test";
import { accountOf } from "./api";
import { expect, test } from "./world";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SERIOUS = ["serious", "critical"];

const OF_ACCOUNT = [
  "overview",
  "billing-account",
  "income-expenditure",
  "invoices",
  "usage",
  "terms",
  "notifications",
  "top-up",
  "payments",
  "refunds",
  "help",
];
const STAFF = [
  "/accounts",
  "/staff/approvals",
  "/staff/vouchers",
  "/staff/billing-run",
  "/staff/enterprises",
  "/staff/prices",
  "/staff/channels",
  "/staff/settings",
  "/staff/remittances",
  "/staff/settlement-files",
  "/staff/unmatched",
  "/staff/parked",
  "/staff/audit",
  "/staff/integrity",
];

const HEIGHT = 900;

const LOOKS = [
  { name: "wide-light", width: 1280, scheme: "light" },
  { name: "narrow-dark", width: 390, scheme: "dark" },
] as const;

const ROLES = [
  { user: "budi", of: "1001", pages: [...OF_ACCOUNT, "vouchers"], others: ["/messages"] },
  { user: "maju", of: "2001", pages: [...OF_ACCOUNT, "enterprise", "transfers", "remittance"], others: [] },
  { user: "mitra-end", of: "3001", pages: ["overview", "billing-account", "invoices", "usage"], others: [] },
  { user: "partner", of: "3001", pages: ["billing-account"], others: [] },
  { user: "operator", of: "2001", pages: ["overview", "billing-account", "manage"], others: STAFF },
  { user: "approver", of: "1001", pages: [], others: ["/staff/approvals"] },
];

for (const { user, of, pages, others } of ROLES) {
  test(`every page of ${user} reads well, wide and narrow, light and dark`, async ({ world }, info) => {
    test.setTimeout(600_000);
    const account = await accountOf(of);
    const paths = [...pages.map((name) => `/accounts/${account}/${name}`), ...others];
    const page = await world.as(user);
    const quiet = quietOf(page);
    for (const look of LOOKS) {
      await page.setViewportSize({ width: look.width, height: HEIGHT });
      await page.emulateMedia({ colorScheme: look.scheme });
      // Loading anew signs in again; only then does the page stay.
      await page.goto("/messages");
      await page.locator("#top").waitFor();
      await page.locator("h1").waitFor();
      for (const path of paths) {
        await follow(page, path);
        await quiet();
        const name = path.replace(account, user).replaceAll("/", "-").slice(1);
        const folder = `target/journeys/pictures/${info.project.name}-${look.name}`;
        await picture(page, look.width, `${folder}/${name}.png`);
        await hasNoSeriousFault(page, `${name}, ${look.name}`);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect.soft(wider, `${name} is wider than the screen, ${look.name}`).toBe(false);
        expect.soft(await cutTables(page), `${name} cuts a table, ${look.name}`).toEqual([]);
      }
    }
  });
}

/** As a link does, without loading the console anew. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector("h1")?.setAttribute("data-left", "");
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await page.locator("h1:not([data-left])").waitFor();
  await expect(page.getByText(/^(Loading|Memuat)$/)).toHaveCount(0);
}

/** The first words of tables that one has to scroll sideways to read. */
async function cutTables(page: Page): Promise<string[]> {
  return page
    .locator("table")
    .evaluateAll((tables: HTMLElement[]) =>
      tables
        .filter((table) => table.offsetWidth > (table.parentElement?.clientWidth ?? 0) + 1)
        .map((table) => table.innerText.slice(0, 40)),
    );
}

/** Of the whole page in a window of its height: grown by the screenshot itself, a chart is drawn before it is measured. */
async function picture(page: Page, width: number, path: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.screenshot({ path, animations: "disabled" });
  await page.setViewportSize({ width, height: HEIGHT });
}

const MOMENT_MS = 250;

/** Waits until all that a page has asked for is there, and nothing has been asked for a moment. */
function quietOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = Date.now();
  const isAwaited = (request: Request) => !new URL(request.url()).pathname.endsWith("/messages/stream");
  const ended = (request: Request) => {
    open.delete(request);
    last = Date.now();
  };
  page.on("request", (request) => isAwaited(request) && open.add(request));
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  return () => expect.poll(() => open.size === 0 && Date.now() - last > MOMENT_MS).toBe(true);
}

async function hasNoSeriousFault(page: Page, name: string): Promise<void> {
  // Evaluated by the debugger, which the page's content security policy does not bind.
  await page.evaluate(axe);
  const faults = await page.evaluate(async (serious) => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    // The component library's own bar for phones carries a direction that its role does not have; it harms nobody.
    const isOfLibrary = (id: string, html: string) =>
      id === "aria-allowed-attr" && html.includes("mobile-toolbar-nav");
    return violations
      .filter((found) => serious.includes(found.impact))
      .filter((found) => !found.nodes.every((node) => isOfLibrary(found.id, node.html)))
      .map((found) => `${found.id}: ${found.nodes[0]?.html.slice(0, 160)}`);
  }, SERIOUS);
  expect.soft(faults, name).toEqual([]);
}
