export interface Tier {
  readonly upTo?: string;
  readonly unitPrice: string;
}

/** Lines of "100 5.5": up to 100 at 5.5 each; the last line has the price alone. */
export function tiersOf(text: string): Tier[] | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const tiers = lines.map((line, index) => tierOf(line, index === lines.length - 1));
  const whole = tiers.filter((tier) => tier !== undefined);
  return whole.length > 0 && whole.length === lines.length ? whole : undefined;
}

function tierOf(line: string, isLast: boolean): Tier | undefined {
  const found = /^(?:(\d+(?:\.\d+)?)\s+)?(\d+(?:\.\d+)?)$/.exec(line.trim());
  if (!found || (found[1] === undefined) !== isLast) {
    return undefined;
  }
  const [, upTo, unitPrice = ""] = found;
  return upTo === undefined ? { unitPrice } : { upTo, unitPrice };
}
