import type { Lexicon } from "./lexicon-tree.js";

/** Regions that write the month first in digits (CLDR). Canada writes all three orders: no region settles them. */
const MONTH_FIRST = new Set(["US", "PH", "PR", "GU", "AS", "VI", "MP", "UM", "FM", "MH", "PW", "PA", "BZ"]);
const UNSETTLED = new Set(["CA"]);

/** Whether a region writes 04/03 for 3 April; null where it does not say. */
export function monthFirstRegion(region: string): boolean | null {
  return UNSETTLED.has(region) ? null : MONTH_FIRST.has(region);
}

/** Whether the language writes the year first when it writes all in digits. */
export function yearFirstLanguage(lexicon: Lexicon): boolean {
  return lexicon.orders[0] === "ymd";
}

const NUMERIC = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/])/g;

/**
 * The order that the unmistakable dates of a text agree on: "25/03/2023" shows day first. Null when there is none or they differ.
 * The text is looked at once; candidates are short and anchored on their separators.
 */
export function seenOrderOf(text: string): string | null {
  let seen: string | null = null;
  for (const match of text.matchAll(NUMERIC)) {
    const a = Number(match[1]);
    const b = Number(match[3]);
    const order = a > 12 && a <= 31 && b <= 12 ? "dmy" : b > 12 && b <= 31 && a <= 12 ? "mdy" : null;
    if (order === null) continue;
    if (seen !== null && seen !== order) return null;
    seen = order;
  }
  return seen;
}
