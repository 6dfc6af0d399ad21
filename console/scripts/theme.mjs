// Writes src/theme.css: our font and colour on the component library. Made here, since the library's table of all
// tokens would be a quarter of what the browser loads.
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const server = await createServer({
  root,
  logLevel: "error",
  configFile: false,
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
  ssr: { noExternal: [/@cloudscape-design/] },
});
const { generateThemeStylesheet } = await server.ssrLoadModule("@cloudscape-design/components/theming");

const green = { light: "#0a6b58", dark: "#3fcfae" };
const strong = { light: "#07493c", dark: "#86e5cf" };
const tokens = {
  fontFamilyBase: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
  colorBackgroundButtonPrimaryDefault: green,
  colorBackgroundButtonPrimaryHover: strong,
  colorBackgroundButtonPrimaryActive: strong,
  colorBackgroundControlChecked: green,
  colorBackgroundItemSelected: { light: "#eaf6f3", dark: "#0d2a24" },
  colorBackgroundSegmentActive: green,
  colorBorderItemSelected: green,
  colorBorderSegmentActive: green,
  colorBorderButtonNormalDefault: green,
  colorBorderButtonNormalHover: strong,
  colorTextAccent: green,
  colorTextButtonNormalDefault: green,
  colorTextButtonNormalHover: strong,
  colorTextLinkDefault: green,
  colorTextLinkHover: strong,
};
const css = generateThemeStylesheet({ theme: { tokens } });
await writeFile(join(root, "src/theme.css"), `/* Made by "npm run theme"; not to be edited. */\n${css}`);
await server.close();
