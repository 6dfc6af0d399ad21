// Fails when the console has become heavier than it may be (gzip, as it goes over the wire).
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");
const KIB = 1024;
const BUDGET = { start: 400 * KIB, all: 700 * KIB };

const page = await readFile(join(dist, "index.html"), "utf8");
const files = await readdir(join(dist, "assets"));
const sizes = new Map();
for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
  sizes.set(file, gzipSync(await readFile(join(dist, "assets", file))).length);
}
const sum = (names) => names.reduce((total, name) => total + sizes.get(name), 0);
const start = sum([...sizes.keys()].filter((name) => page.includes(name)));
const all = sum([...sizes.keys()]);

const kib = (bytes) => `${Math.round(bytes / KIB)} KiB`;
console.log(
  `bundle: ${kib(start)} at the start of ${kib(BUDGET.start)}, ${kib(all)} in all of ${kib(BUDGET.all)}`,
);
if (start > BUDGET.start || all > BUDGET.all) {
  console.error("The bundle is over its budget.");
  process.exitCode = 1;
}
