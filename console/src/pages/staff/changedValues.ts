import type { Money } from "../../api/types";

/** One value of an object that staff have changed, by its name there; empty on one side where it was not, or is not any more. */
export interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two states of any shape, value by value; money counts as one value. */
export function changesOf(before: unknown, after: unknown, money: (value: Money) => string): Change[] {
  const old = new Map(valuesOf(before, "", money));
  const now = new Map(valuesOf(after, "", money));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? "", after: now.get(name) ?? "" }))
    .filter((change) => change.before !== change.after);
}

function valuesOf(state: unknown, name: string, money: (value: Money) => string): [string, string][] {
  if (state === undefined || state === null) {
    return [];
  }
  if (typeof state !== "object") {
    return [[name, String(state)]];
  }
  if (isMoney(state)) {
    return [[name, money(state)]];
  }
  return Object.entries(state).flatMap(([part, value]) =>
    valuesOf(value, name === "" ? part : `${name}.${part}`, money),
  );
}

function isMoney(state: object): state is Money {
  return Object.keys(state).sort().join() === "amount,currency";
}
