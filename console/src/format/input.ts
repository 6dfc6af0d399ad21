import type { Money } from "../api/types";
import { minorDigits, type Currency } from "./currency";

export type AmountFault = "empty" | "malformed" | "decimals" | "notPositive";

export type ReadAmount = { readonly money: Money } | { readonly fault: AmountFault };

/** What a person typed: "1.250.000", "1,250,000" and "1250000" are one amount, "12,50" and "12.50" another. */
export function readAmount(text: string, currency: Currency): ReadAmount {
  const typed = text.replace(/[\s\u00a0]/g, "");
  if (typed === "") {
    return { fault: "empty" };
  }
  const plain = withoutGroups(typed);
  if (plain === undefined) {
    return { fault: "malformed" };
  }
  const [, fraction = ""] = plain.split(".");
  if (fraction.length > minorDigits(currency)) {
    return { fault: "decimals" };
  }
  if (/^[0.]*$/.test(plain)) {
    return { fault: "notPositive" };
  }
  return { money: { amount: plain, currency } };
}

/** A mark that is followed by three digits each time parts groups; a single last one with others parts decimals. */
function withoutGroups(typed: string): string | undefined {
  if (/^\d+$/.test(typed)) {
    return typed;
  }
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(typed);
  if (grouped && grouped[2] !== grouped[3]) {
    const whole = (grouped[1] ?? "").replace(/[.,]/g, "");
    return grouped[4] === undefined ? whole : `${whole}.${grouped[4]}`;
  }
  const decimal = /^(\d+)[.,](\d+)$/.exec(typed);
  return decimal ? `${decimal[1]}.${decimal[2]}` : undefined;
}
