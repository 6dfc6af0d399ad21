// Chromium as Debian packages it, and signing in as a person does.
import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const PLACES = [
  process.env.SALDO_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export async function findChromium() {
  for (const place of PLACES) {
    if (
      place &&
      (await access(place, constants.X_OK).then(
        () => true,
        () => false,
      ))
    ) {
      return place;
    }
  }
  return undefined;
}

export async function openBrowser(executablePath) {
  const profile = await mkdtemp(join(tmpdir(), "saldo-smoke-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

export async function signIn(page, address, user) {
  await page.goto(address);
  await page.locator("#username").fill(user);
  await page.locator("#password").fill(user);
  await page.locator("#kc-login, [type=submit]").first().click();
  await page.waitForURL((url) => url.href.startsWith(address) && !url.pathname.startsWith("/signed-in"));
}

/** Goes to another page as a link does, without loading the console anew. */
export async function follow(page, path) {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
}
