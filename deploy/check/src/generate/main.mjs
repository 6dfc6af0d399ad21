// Writes what is made from contracts, settings and the service map: node src/generate/main.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { kubernetes } from "../project.mjs";
import { generated } from "./files.mjs";

for (const [file, text] of generated()) {
  mkdirSync(dirname(join(kubernetes, file)), { recursive: true });
  writeFileSync(join(kubernetes, file), text);
}
