import type { ExactAmount, UsageItem } from "../api/types";
import { add, compare } from "../format/decimal";

/** Usage under one heading: a product, a resource, a day. */
export interface UsageRow {
  readonly name: string;
  readonly quantity?: string;
  readonly amount: ExactAmount;
}

function grouped(
  items: readonly UsageItem[],
  nameOf: (item: UsageItem) => string,
  withQuantity: boolean,
): UsageRow[] {
  const rows = new Map<string, UsageRow>();
  for (const item of items) {
    const name = nameOf(item);
    const row = rows.get(name);
    rows.set(name, {
      name,
      quantity: withQuantity ? add(row?.quantity ?? "0", item.quantity) : undefined,
      amount: { ...item.amount, exact: add(row?.amount.exact ?? "0", item.amount.exact) },
    });
  }
  return [...rows.values()];
}

const dearestFirst = (a: UsageRow, b: UsageRow) => compare(b.amount.exact, a.amount.exact);

export function byProduct(items: readonly UsageItem[]): UsageRow[] {
  return grouped(items, (item) => item.product, true).sort(dearestFirst);
}

/** Units differ from product to product, so a resource or a day has no quantity of its own. */
export function byResource(items: readonly UsageItem[]): UsageRow[] {
  return grouped(items, (item) => item.resourceId ?? "", false).sort(dearestFirst);
}

export function byDay(items: readonly UsageItem[]): UsageRow[] {
  return grouped(items, (item) => String(item.day ?? ""), false).sort((a, b) => a.name.localeCompare(b.name));
}

/** Only the tags that the provider lists are kept, and one usage may have several of them. */
export function byTag(items: readonly UsageItem[]): UsageRow[] {
  return grouped(items, ({ tag }) => (tag ? `${tag.key} = ${tag.value}` : ""), false).sort(dearestFirst);
}

export function totalOf(items: readonly UsageItem[]): ExactAmount | undefined {
  const [first] = items;
  return first && { ...first.amount, exact: add(...items.map((item) => item.amount.exact)) };
}
