import { isDirect, type Assets, type Money } from "../api/types";
import { add, compare, isZero, negate } from "../format/decimal";

/** The parts of available credit, each with the sign that it counts with. */
export type TermName =
  | "cashBalance"
  | "creditLimit"
  | "creditRefund"
  | "unsettledCurrentMonth"
  | "unsettledPreviousMonths"
  | "quota"
  | "quotaConsumption"
  | "unbilled";

export interface Term {
  readonly name: TermName;
  readonly counts: 1 | -1;
  readonly value: Money;
}

export function termsOf(assets: Assets): readonly Term[] {
  const plus = (name: TermName, value: Money): Term => ({ name, counts: 1, value });
  const minus = (name: TermName, value: Money): Term => ({ name, counts: -1, value });
  if (!isDirect(assets)) {
    return [
      ...(assets.quota ? [plus("quota", assets.quota)] : []),
      minus("quotaConsumption", assets.quotaConsumption),
      minus("unbilled", assets.unbilled),
    ];
  }
  const { creditLimit } = assets;
  return [
    plus("cashBalance", assets.cashBalance),
    // A limit is shown once there is one.
    ...(creditLimit && !isZero(creditLimit.amount) ? [plus("creditLimit", creditLimit)] : []),
    plus("creditRefund", assets.creditRefund),
    minus("unsettledCurrentMonth", assets.unsettledCurrentMonth),
    minus("unsettledPreviousMonths", assets.unsettledPreviousMonths),
  ];
}

export function sumOf(terms: readonly Term[]): string {
  return add("0", ...terms.map(({ counts, value }) => (counts === 1 ? value.amount : negate(value.amount))));
}

/** False would be a mistake of ours, which the page then says instead of hiding it. */
export function addsUp(assets: Assets): boolean {
  return compare(sumOf(termsOf(assets)), assets.availableCredit.amount) === 0;
}
