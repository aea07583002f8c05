import type { Context } from "../context.js";
import type { TradeWords } from "../locale/trade-words.js";
import { memoByLocale, memoByLocales } from "../matchers/memo.js";
import { entriesOf, foldWord } from "../matchers/words.js";
import { isSimpleName } from "../text/simple.js";

const LABELS = [
  "alerts",
  "flashes",
  "exclusives",
  "labels",
  "updates",
  "leads",
  "wrapups",
  "repeats",
  "corrections",
  "kills",
  "holds",
  "notes",
  "embargoes",
  "immediate",
  "sources",
  "contacts",
  "ends",
  "more",
] as const satisfies readonly (keyof TradeWords)[];

const ownLabels = memoByLocale(({ trade }) => LABELS.flatMap((list) => entriesOf(trade[list] ?? "")));
const labelsOf = memoByLocales((locales) => new Set(locales.flatMap(ownLabels)));

/** Whether the phrase is a label that stands where a dateline would: an alert, a genre, a revision, a credit. In any of the packs. */
export function isAlert(phrase: string, { locales }: Context): boolean {
  const key = isSimpleName(phrase) ? phrase.toLowerCase() : foldWord(phrase.replace(/\s+/g, " ").trim());
  return labelsOf(locales).has(key);
}
