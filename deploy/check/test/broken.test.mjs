// Each file of test/broken has one mistake and says how it must be found; what is right is left alone.
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { named } from "../src/sets.mjs";
import { line } from "../src/check.mjs";

const here = dirname(fileURLToPath(import.meta.url));

for (const file of readdirSync(join(here, "broken"))) {
  const text = readFileSync(join(here, "broken", file), "utf8");
  const [, mistake] = /^# Mistake: (.+)$/m.exec(text);
  const [, rule, object] = /^# Found as: (\S+) at (\S+)$/m.exec(text);
  test(`finds ${file}: ${mistake}`, async () => {
    const found = await named([join(here, "broken", file)]);
    const right = found.filter((finding) => finding.rule === rule && finding.object === object);
    assert.ok(right.length, `${rule} at ${object} is not among:\n${found.map(line).join("\n") || "nothing"}`);
    assert.ok(right.every(({ what, todo }) => what && todo));
  });
}

test("finds nothing in what is right", async () => {
  assert.deepEqual((await named([join(here, "good/shop.yaml")])).map(line), []);
});
