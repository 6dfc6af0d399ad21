import { expect, test } from "vitest";
import { once } from "./idempotency";
import { problemOf } from "./problem";

const ACCOUNT = "1000123456789017";

function keysOf(answers: (() => Promise<string>)[]) {
  const keys: string[] = [];
  return {
    keys,
    send: (_body: unknown, key: string) => {
      keys.push(key);
      return (answers.shift() ?? (() => Promise.resolve("done")))();
    },
  };
}

const lost = () => Promise.reject(problemOf(0, undefined));
const refused = () => Promise.reject(problemOf(422, {}));
const broken = () => Promise.reject(problemOf(502, {}));

test("a double click is one request", async () => {
  const { keys, send } = keysOf([]);
  await Promise.all([
    once("top-up", ACCOUNT, { amount: "1" }, send),
    once("top-up", ACCOUNT, { amount: "1" }, send),
  ]);
  expect(keys).toHaveLength(1);
});

test("a lost answer is asked for again with the same key, also after a reload", async () => {
  const { keys, send } = keysOf([lost, broken]);
  for (let i = 0; i < 3; i++) {
    await once("top-up", ACCOUNT, { amount: "1" }, send).catch(() => undefined);
  }
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test("after a final answer the same wish is a new one", async () => {
  const { keys, send } = keysOf([refused]);
  await once("top-up", ACCOUNT, { amount: "1" }, send).catch(() => undefined);
  await once("top-up", ACCOUNT, { amount: "1" }, send);
  await once("top-up", ACCOUNT, { amount: "1" }, send);
  expect(new Set(keys).size).toBe(3);
});

test("another amount, account or operation has a key of its own", async () => {
  const { keys, send } = keysOf([lost, lost, lost, lost]);
  await once("top-up", ACCOUNT, { amount: "1" }, send).catch(() => undefined);
  await once("top-up", ACCOUNT, { amount: "2" }, send).catch(() => undefined);
  await once("top-up", "1000000000000000", { amount: "2" }, send).catch(() => undefined);
  await once("redeem", ACCOUNT, { amount: "2" }, send).catch(() => undefined);
  expect(new Set(keys).size).toBe(4);
});

test("a key is visible ASCII without blanks", async () => {
  const { keys, send } = keysOf([]);
  await once("top-up", ACCOUNT, {}, send);
  expect(keys[0]).toMatch(/^[\x21-\x7e]{1,255}$/);
});
