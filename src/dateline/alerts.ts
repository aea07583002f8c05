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

/** Words that a day follows as a place does: "Today, 14 January 2025.", "Posted, …", "Sport, …"; of any of the packs. */
const ownDayLabels = memoByLocale(({ dates, page }) =>
  [
    ...Object.values(dates.days ?? {}),
    ...Object.values(dates.seasons ?? {}),
    dates.now ?? "",
    page.published,
    page.updated,
    page.sections,
    page.authorRoles,
    page.sources,
  ].flatMap((words) => entriesOf(words)),
);
const dayLabelsOf = memoByLocales((locales) => new Set(locales.flatMap(ownDayLabels)));

/** Whether the phrase is a word that labels a day, or the one who writes. */
export function labelsDay(phrase: string, { locales }: Context): boolean {
  return dayLabelsOf(locales).has(keyOf(phrase));
}

/** Whether the phrase is a label that stands where a dateline would: an alert, a genre, a revision, a credit. In any of the packs. */
export function isAlert(phrase: string, { locales }: Context): boolean {
  return labelsOf(locales).has(keyOf(phrase));
}

function keyOf(phrase: string): string {
  return isSimpleName(phrase) ? phrase.toLowerCase() : foldWord(phrase.replace(/\s+/g, " ").trim());
}
