import type { Price } from "../../api/catalog";

/** The flat price of a moment in a currency, as text; nothing where there is none. */
export function priceAt(prices: readonly Price[], currency: string, at: string): string | undefined {
  const moment = Date.parse(at);
  const held = prices.find(
    (price) =>
      price.model === "FLAT" &&
      price.currency === currency &&
      Date.parse(price.validFrom) <= moment &&
      (!price.validTo || moment < Date.parse(price.validTo)),
  );
  return held?.unitPrice ?? undefined;
}
