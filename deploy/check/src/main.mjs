// deploy-check [--release] [FILE...]: one line for each finding, and a status other than 0 when there is one.
import { relative, resolve } from "node:path";
import { line } from "./check.mjs";
import { named, ours } from "./sets.mjs";
import { root } from "./project.mjs";

const calledIn = process.env.SALDO_CALLED_IN ?? process.cwd();
const words = process.argv.slice(2);
const options = { release: words.includes("--release") };
const unknown = words.find((word) => word.startsWith("--") && word !== "--release");

try {
  if (unknown) throw new Error(`${unknown} is not known. Usage: ./saldo deploy-check [--release] [FILE...]`);
  process.chdir(root);
  const files = words.filter((word) => !word.startsWith("--")).map((file) => relative(root, resolve(calledIn, file)));
  const found = files.length ? await named(files, options) : await ours(options);
  found.forEach((finding) => console.log(line(finding)));
  console.log(found.length ? `${found.length} found.` : "Nothing found.");
  process.exitCode = found.length ? 1 : 0;
} catch (e) {
  console.error(e.message);
  process.exitCode = 2;
}
