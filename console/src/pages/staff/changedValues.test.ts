import { expect, test } from "vitest";
import type { Money } from "../../api/types";
import { changesOf } from "./changedValues";

const money = ({ amount, currency }: Money) => `${currency} ${amount}`;
const idr = (amount: string) => ({ amount, currency: "IDR" });

test("names each value that differs, whole amounts, and nothing that stayed", () => {
  const before = { name: "Budi", limit: idr("0"), owner: { kind: "INDIVIDUAL" }, tags: ["a"] };
  const after = { name: "Budi S", limit: idr("5000"), owner: { kind: "INDIVIDUAL" }, tags: ["a", "b"] };
  expect(changesOf(before, after, money)).toEqual([
    { name: "name", before: "Budi", after: "Budi S" },
    { name: "limit", before: "IDR 0", after: "IDR 5000" },
    { name: "tags.1", before: "", after: "b" },
  ]);
});

test("takes a state that was not there, and one that is a value itself", () => {
  expect(changesOf(null, { id: "v-1", ends: null }, money)).toEqual([
    { name: "id", before: "", after: "v-1" },
  ]);
  expect(changesOf(idr("0"), idr("430000"), money)).toEqual([
    { name: "", before: "IDR 0", after: "IDR 430000" },
  ]);
});
