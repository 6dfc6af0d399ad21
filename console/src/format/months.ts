/** `2026-01` gives `2025-12`. */
function before(month: string): string {
  const [year = 0, ordinal = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, ordinal - 2, 1)).toISOString().slice(0, 7);
}

/** Newest first; the first month of an account is the one of its creation. */
export function monthsSince(since: string, current: string): readonly string[] {
  const months = [current];
  for (let month = before(current); month >= since; month = before(month)) {
    months.push(month);
  }
  return months;
}

/** The days of a month, also those without anything. */
export function daysOf(month: string): readonly string[] {
  const [year = 0, ordinal = 0] = month.split("-").map(Number);
  const length = new Date(Date.UTC(year, ordinal, 0)).getUTCDate();
  return Array.from({ length }, (_, day) => `${month}-${String(day + 1).padStart(2, "0")}`);
}

/** The month of an instant in a time zone. */
export function monthOf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", timeZone });
  return parts.format(new Date(instant)).slice(0, 7);
}
