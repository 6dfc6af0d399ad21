/** Decimals of the minor unit (C-1); IDR has none here, although ISO 4217 gives two. */
const MINOR_DIGITS = { EUR: 2, HKD: 2, IDR: 0, SGD: 2, USD: 2 } as const;

export type Currency = keyof typeof MINOR_DIGITS;

export const CURRENCIES = Object.keys(MINOR_DIGITS) as readonly Currency[];

export function minorDigits(currency: Currency): number {
  return MINOR_DIGITS[currency];
}
