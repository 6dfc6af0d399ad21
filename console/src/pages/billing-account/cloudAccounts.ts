/** Cloud account ids as people paste them: by lines, blanks or commas; each once. */
export function readIds(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((id) => id !== ""))];
}

/** How many administrators one operation adds (A97). */
export const MOST_AT_ONCE = 20;
