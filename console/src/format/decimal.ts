/** Exact arithmetic on plain decimal texts; money never becomes a binary fraction. */

interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

function parse(text: string): Scaled {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) {
    throw new Error(`Not a plain decimal: ${text}`);
  }
  const [, sign = "", whole = "0", fraction = ""] = found;
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

function raise(value: Scaled, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

function print(units: bigint, scale: number): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-scale)}`;
}

export function add(...texts: string[]): string {
  const values = texts.map(parse);
  const scale = Math.max(0, ...values.map((value) => value.scale));
  return print(
    values.reduce((sum, value) => sum + raise(value, scale), 0n),
    scale,
  );
}

export function negate(text: string): string {
  const value = parse(text);
  return print(-value.units, value.scale);
}

export function compare(a: string, b: string): number {
  const difference = parse(add(a, negate(b))).units;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isNegative(text: string): boolean {
  return parse(text).units < 0n;
}

export function isZero(text: string): boolean {
  return parse(text).units === 0n;
}

/** Rounded down to so many decimals, as documents are cut (C-2). */
export function cut(text: string, decimals: number): string {
  const value = parse(text);
  if (value.scale <= decimals) {
    return print(raise(value, decimals), decimals);
  }
  const factor = 10n ** BigInt(value.scale - decimals);
  const rest = value.units % factor;
  return print(value.units / factor - (rest < 0n ? 1n : 0n), decimals);
}

/** For the length of a bar only. */
export function roughly(text: string): number {
  return Number(text);
}
