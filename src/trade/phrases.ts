import type { Context } from "../context.js";
import type { Locale } from "../locale/locale.js";
import type { TradeWords } from "../locale/trade-words.js";
import { memoByLocale } from "../matchers/memo.js";
import { entriesOf } from "../matchers/words.js";

export type WordList = keyof TradeWords;

/** Entries of one list by their first code unit, longest first. */
type PhraseIndex = ReadonlyMap<string, readonly string[]>;

/** The indexes of a set of packs, made when a list is first asked for and kept as long as the packs. */
class Phrases {
  readonly #locales: readonly Locale[];
  readonly #made = new Map<WordList, PhraseIndex>();

  constructor(locales: readonly Locale[]) {
    this.#locales = locales;
  }

  index(list: WordList): PhraseIndex {
    let index = this.#made.get(list);
    if (index === undefined) {
      index = indexPhrases(new Set(this.#locales.flatMap((locale) => entriesOf(locale.trade[list] ?? ""))));
      this.#made.set(list, index);
    }
    return index;
  }
}

const ofLanguage = memoByLocale((first) => memoByLocale((english) => new Phrases(first === english ? [first] : [first, english])));
const ofAll = new WeakMap<readonly Locale[], Phrases>();

/** Marks of the trade are printed in the language of the story or in English; undecided, in any language. */
function phrasesFor({ locales, language }: Context): Phrases {
  const first = locales[0];
  if (language !== null && first !== undefined) return ofLanguage(first)(locales.find(({ tag }) => tag === "en") ?? first);
  let phrases = ofAll.get(locales);
  if (phrases === undefined) {
    phrases = new Phrases(locales);
    ofAll.set(locales, phrases);
  }
  return phrases;
}

function indexPhrases(entries: ReadonlySet<string>): PhraseIndex {
  const index = new Map<string, string[]>();
  for (const entry of [...entries].sort((a, b) => b.length - a.length)) {
    const key = entry[0] ?? "";
    const list = index.get(key);
    if (list === undefined) index.set(key, [entry]);
    else list.push(entry);
  }
  return index;
}

/** One code unit folded as `foldWord` folds: never longer, so that offsets stay. */
function foldUnit(unit: string): string {
  if (unit === "İ" || unit === "ı") return "i";
  if (unit === "ς") return "σ";
  if (unit === "’") return "'";
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

function matches(text: string, at: number, entry: string): boolean {
  if (at + entry.length > text.length) return false;
  for (let i = 0; i < entry.length; i++) if (foldUnit(text[at + i] ?? "") !== entry[i]) return false;
  const next = text[at + entry.length] ?? " ";
  // A word ends where no letter follows; languages without blanks have no such end.
  return !/[\p{L}\p{M}\p{N}]/u.test(next) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(entry) || entry.endsWith("'");
}

/** Offset behind the longest entry of the lists that stands at `at`, in any letter case; -1 when none does. */
export function phraseAt(text: string, at: number, lists: readonly WordList[], context: Context): number {
  const first = foldUnit(text[at] ?? "");
  const phrases = phrasesFor(context);
  let longest = -1;
  for (const list of lists) {
    for (const entry of phrases.index(list).get(first) ?? NONE) {
      if (at + entry.length <= longest) break;
      if (matches(text, at, entry)) {
        longest = at + entry.length;
        break;
      }
    }
  }
  return longest;
}

const NONE: readonly string[] = [];

/** Whether an entry of the list is printed in small letters somewhere in `text`: a cheap look before a slow one. */
export function mentions(text: string, list: WordList, context: Context): boolean {
  for (const entries of phrasesFor(context).index(list).values()) if (entries.some((entry) => text.includes(entry))) return true;
  return false;
}

/** Whether the whole of `text` is an entry of the list. */
export function isPhrase(text: string, list: WordList, context: Context): boolean {
  return text !== "" && phraseAt(text, 0, [list], context) === text.length;
}
