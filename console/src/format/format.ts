import type { ExactAmount, Money } from "../api/types";
import { CURRENCIES, minorDigits, type Currency } from "./currency";
import { isNegative, negate } from "./decimal";

/** Money as a payment company or a bank has told of it, perhaps of a currency that we do not know. */
export interface Reported {
  readonly amount: string;
  readonly currency: string;
}

/** Numbers, money and times as one language writes them, in one time zone. */
export interface Format {
  money(value: Money): string;
  signed(value: Money): string;
  reported(value: Reported): string;
  exact(value: ExactAmount): string;
  quantity(value: string): string;
  percent(value: string): string;
  instant(value: string): string;
  date(value: string): string;
  month(value: string): string;
}

const EXACT_DECIMALS = 10;

type NumericText = `${number}`;

function currencyFormat(locale: string, currency: Currency, most: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "code",
    minimumFractionDigits: minorDigits(currency),
    maximumFractionDigits: most,
  });
}

function money(locale: string, value: Money): string {
  return currencyFormat(locale, value.currency, minorDigits(value.currency)).format(
    value.amount as NumericText,
  );
}

function reported(locale: string, { amount, currency }: Reported): string {
  const known = CURRENCIES.find((one) => one === currency);
  return known ? money(locale, { amount, currency: known }) : `${currency} ${amount}`;
}

export function formatOf(locale: string, timeZone: string): Format {
  const quantity = new Intl.NumberFormat(locale, { maximumFractionDigits: 18 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 4 });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  return {
    money: (value) => money(locale, value),
    signed: (value) =>
      isNegative(value.amount)
        ? `−${money(locale, { ...value, amount: negate(value.amount) })}`
        : `+${money(locale, value)}`,
    reported: (value) => reported(locale, value),
    exact: (value) =>
      currencyFormat(locale, value.currency, EXACT_DECIMALS).format(value.exact as NumericText),
    quantity: (value) => quantity.format(value as NumericText),
    percent: (value) => percent.format(value as NumericText),
    instant: (value) => instant.format(new Date(value)),
    date: (value) => date.format(new Date(`${value}T00:00:00Z`)),
    month: (value) => month.format(new Date(`${value}-01T00:00:00Z`)),
  };
}
