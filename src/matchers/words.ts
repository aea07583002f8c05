import type { Words } from "../locale/locale.js";

/** The entries of a comma-separated list, folded for look-up. */
export function entriesOf(words: Words): string[] {
  const entries: string[] = [];
  for (const entry of words.split(",")) {
    const trimmed = entry.trim().replace(/\s+/g, " ");
    if (trimmed !== "") entries.push(foldWord(trimmed));
  }
  return entries;
}

/**
 * Folds a word for comparison: lower case, dotted and dotless I alike, final sigma as sigma, one apostrophe.
 * The result may differ in length: look words up by it, never index a text by it.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower)
    ? lower
    : lower.replaceAll("i\u0307", "i").replaceAll("ı", "i").replaceAll("ς", "σ").replaceAll("’", "'");
}
