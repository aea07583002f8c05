import type { Context } from "../context.js";
import { memoByLocale } from "../matchers/memo.js";
import { entriesOf, foldWord } from "../matchers/words.js";

const alertsOf = memoByLocale((locale) => new Set(entriesOf(locale.trade.alerts)));

/** Whether the phrase is a label that stands where a dateline would: an alert, a genre, a credit. In any of the packs. */
export function isAlert(phrase: string, { locales }: Context): boolean {
  const key = foldWord(phrase.replace(/\s+/g, " ").trim());
  return locales.some((locale) => alertsOf(locale).has(key));
}
