// 200 seeded mistakes in our own manifests: at least 95 of 100 must be found; what is not found is listed.
import test from "node:test";
import assert from "node:assert/strict";
import { check } from "../src/check.mjs";
import { overlay } from "../src/manifests.mjs";
import { mutate } from "./mutate.mjs";

const COPIES = Number(process.env.SALDO_MUTATIONS ?? 200);
const FIRST = Number(process.env.SALDO_FIRST_SEED ?? 1);

test("finds at least 95 % of seeded mistakes in our manifests", async (t) => {
  const { objects: entries } = overlay("production");
  const options = { production: true, whole: true };
  assert.deepEqual(await check(entries, options), []);
  const objects = entries.map(({ object }) => object);
  const missed = [];
  const byRule = new Map();
  for (let seed = FIRST; seed < FIRST + COPIES; seed++) {
    const { at, object, says } = mutate(objects, seed);
    const found = await check(entries.with(at, { ...entries[at], object }), options);
    if (!found.length) missed.push(says);
    const rules = new Set(found.map(({ rule }) => rule));
    if (rules.size === 1) byRule.set([...rules][0], (byRule.get([...rules][0]) ?? 0) + 1);
  }
  missed.forEach((says) => t.diagnostic(`not found: ${says}`));
  t.diagnostic(`mistakes in manifests: ${COPIES - missed.length} of ${COPIES} found; by one rule alone: ${[...byRule].map(([rule, n]) => `${rule} ${n}`).join(", ")}`);
  assert.ok(missed.length <= COPIES * 0.05, `${missed.length} of ${COPIES} mistakes were not found`);
});
