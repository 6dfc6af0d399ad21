// The browser smoke: against a running stack, as a customer: see the credit, top up on the simulator's page, see it arrive.
// node smoke/run.mjs ADDRESS; without Chromium it is SKIPPED.
import { readFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { findChromium, follow, openBrowser, signIn } from "./browser.mjs";
import { accountOf, PAGES } from "./pages.mjs";

const [address = "http://localhost:8080"] = process.argv.slice(2);
const OUT = join(import.meta.dirname, "../target/smoke");
const LIMIT_MS = 20_000;
const TOP_UP = "50000";
const SERIOUS = ["serious", "critical"];

const browser = await findChromium();
if (!browser) {
  console.log("browser smoke: SKIPPED, there is no Chromium here (apt-get install chromium)");
  process.exit(0);
}
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
await mkdir(OUT, { recursive: true });

const begin = Date.now();
const { context, close } = await openBrowser(browser);
const page = await context.newPage();
const faults = [];
page.setDefaultTimeout(LIMIT_MS);
page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
page.on("console", (message) => {
  if (message.type() === "error" && /content security policy|refused to/i.test(message.text())) {
    faults.push(`policy: ${message.text()}`);
  }
});

function expect(what, condition) {
  console.log(`${condition ? "ok   " : "FAIL "} ${what}`);
  if (!condition) {
    faults.push(what);
  }
}

/** "IDR 954,924" in whole units. */
async function availableCredit() {
  const text = await page.getByTestId("available-credit").innerText();
  return BigInt(text.split("\n")[0].replace(/[^\d]/g, "")) * (/[-−]/.test(text.split("\n")[0]) ? -1n : 1n);
}

async function until(what, condition) {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end;) {
    if (await condition()) {
      return expect(what, true);
    }
    await page.waitForTimeout(200);
  }
  return expect(what, false);
}

async function seriousFaults() {
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.filter((violation) => SERIOUS.includes(violation.impact));
}

async function hasNoSeriousFault(name) {
  // Evaluated by the debugger, which the page's content security policy does not bind.
  await page.evaluate(axe);
  let serious = await seriousFaults();
  if (serious.length > 0) {
    // News that comes while it looks changes the page under it: only what stays is a fault.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    serious = await seriousFaults();
  }
  for (const { id, nodes } of serious) {
    console.log(`      ${id}: ${nodes[0].html.slice(0, 160)}`);
  }
  expect(`${name}: axe finds nothing serious`, serious.length === 0);
}

try {
  await signIn(page, address, "budi");
  const account = await accountOf(page);
  expect("budi is signed in and sees his account", true);
  const before = await availableCredit();
  expect(`available credit is shown: ${before}`, true);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect("no token is kept in the browser's storage", !/eyJ|access_token|refresh_token/.test(kept));

  await follow(page, `/accounts/${account}/top-up`);
  await page.getByLabel("Credit to add").fill(TOP_UP);
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await page.getByRole("button", { name: "Pay now" }).click();
  await page.getByText("The payment has arrived").waitFor();
  expect("the payer comes back and sees the payment arrive", true);
  await page.screenshot({ path: join(OUT, "arrived.png"), fullPage: true });
  await page.getByRole("button", { name: "Overview" }).click();
  await page.getByTestId("available-credit").waitFor();
  await until(
    `available credit is ${TOP_UP} more`,
    async () => (await availableCredit()) === before + BigInt(TOP_UP),
  );

  for (const { name, path } of PAGES) {
    await follow(page, path(account));
    await page.locator("h1").waitFor();
    await page.getByText("Loading", { exact: true }).first().waitFor({ state: "detached" });
    await hasNoSeriousFault(name);
    await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
  }

  await page.getByRole("button", { name: /Signed in as/ }).click();
  await page.getByText("Sign out").click();
  await page.getByRole("heading", { name: "You are signed out" }).waitFor();
  await page.getByRole("button", { name: "Sign in again" }).click();
  await page.locator("#username").waitFor();
  expect("after sign-out the realm asks again who it is", true);
} catch (error) {
  await page.screenshot({ path: join(OUT, "failed.png") }).catch(() => undefined);
  expect(`${error.message.split("\n")[0]} (at ${page.url()})`, false);
} finally {
  await close();
}
faults.forEach((fault) => console.log(`FAULT ${fault}`));
console.log(
  `browser smoke: ${faults.length === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - begin) / 1000)} s`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
