// A picture of every page, wide and narrow, light and dark, in both languages: to be looked at by people.
// node smoke/screenshots.mjs [ADDRESS] [USER] [FOLDER]
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { findChromium, openBrowser, signIn } from "./browser.mjs";
import { accountOf, PAGES } from "./pages.mjs";

const [address = "http://localhost:8080", user = "budi", folder = "target/screenshots"] =
  process.argv.slice(2);
const LOOKS = [
  { name: "wide-light-en", width: 1280, theme: "light", language: "en" },
  { name: "wide-dark-id", width: 1280, theme: "dark", language: "id" },
  { name: "narrow-light-id", width: 390, theme: "light", language: "id" },
  { name: "narrow-dark-en", width: 390, theme: "dark", language: "en" },
];

const { context, close } = await openBrowser(await findChromium());
const page = await context.newPage();
page.on("console", (message) => message.type() === "error" && console.log("console:", message.text()));
page.on("pageerror", (error) => console.log("error:", error.message));
await signIn(page, address, user);
for (const look of LOOKS) {
  await mkdir(join(folder, look.name), { recursive: true });
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.evaluate(({ theme, language }) => {
    localStorage.setItem("saldo.theme", theme);
    localStorage.setItem("saldo.language", language);
  }, look);
  await page.goto(address);
  const account = await accountOf(page);
  for (const { name, path } of PAGES) {
    await page.goto(address + path(account));
    await page.locator("h1").waitFor();
    await page
      .getByText(/^(Loading|Memuat)$/)
      .first()
      .waitFor({ state: "detached" })
      .catch(() => undefined);
    await page.waitForTimeout(400);
    await page.screenshot({
      path: join(folder, look.name, `${name}.png`),
      fullPage: true,
      animations: "disabled",
    });
  }
}
await close();
