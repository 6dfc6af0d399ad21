import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, type BrowserContext, type Locator, type Page } from "@playwright/test";

type Texts = { readonly [key: string]: string | Texts };
type Fill = Readonly<Record<string, string | number>>;

export interface World {
  /** The console's own text in the language of the run. */
  t(key: string, fill?: Fill): string;
  /** A page of the console as this person sees it. */
  as(user: string, path?: string): Promise<Page>;
  readonly language: "en" | "id";
}

const here = import.meta.dirname;
/** The first sign-in of a stack that has just come up is slow: everything behind it starts cold. */
const SIGN_IN = { timeout: 60_000 };
const cookies = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>();

function textsOf(language: string): Texts {
  return JSON.parse(readFileSync(join(here, `../src/i18n/${language}.json`), "utf8")) as Texts;
}

export const test = base.extend<{ world: World }>({
  world: async ({ browser, locale, baseURL }, give) => {
    const language = locale?.startsWith("id") ? "id" : "en";
    const texts = textsOf(language);
    const opened: BrowserContext[] = [];

    function t(key: string, fill: Fill = {}): string {
      const found = key
        .split(".")
        .reduce<string | Texts | undefined>(
          (at, part) => (typeof at === "object" ? at[part] : undefined),
          texts,
        );
      if (typeof found !== "string") {
        throw new Error(`There is no text ${key}`);
      }
      return found.replace(/{{(\w+)}}/g, (_, name: string) => String(fill[name] ?? ""));
    }

    async function as(user: string, path = "/"): Promise<Page> {
      const context = await browser.newContext({ locale, baseURL, viewport: { width: 1280, height: 900 } });
      opened.push(context);
      await context.addCookies(cookies.get(user) ?? []);
      const page = await context.newPage();
      await page.goto(path);
      const name = page.locator("#username");
      await name.or(page.locator("#top")).first().waitFor(SIGN_IN);
      if (await name.isVisible()) {
        await name.fill(user);
        await page.locator("#password").fill(user);
        await page.locator("#kc-login, [type=submit]").first().click();
        await page.locator("#top").waitFor(SIGN_IN);
        cookies.set(user, await context.cookies());
      }
      return page;
    }

    await give({ t, as, language });
    for (const [index, context] of opened.entries()) {
      for (const page of context.pages()) {
        const path = base.info().outputPath(`end-${index}.png`);
        await page.screenshot({ path, fullPage: true }).catch(() => undefined);
      }
      await context.close();
    }
  },
});

export { expect } from "@playwright/test";

/** A table that moves by keyboard has the role of a grid, so tables are found by their label. */
export function tableOf(label: string): string {
  return `table[aria-label="${label}"]`;
}

/** An amount as either language writes it, and no part of a longer one. */
export function rupiah(amount: number): RegExp {
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, "[.,]");
  return new RegExp(`${amount < 0 ? "[-−]" : ""}IDR\\s${digits}(?![.,]?\\d)`);
}

/** What stands beside a label, in a list of facts. */
export function factOf(page: Page, label: string): Locator {
  return page
    .locator("dt")
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator("xpath=following-sibling::dd[1]");
}

/** The row of a table that has just this text in one of its cells. */
export function rowOf(page: Page, table: string, text: string): Locator {
  return page
    .locator(tableOf(table))
    .getByRole("row")
    .filter({ has: page.getByText(text, { exact: true }) });
}
