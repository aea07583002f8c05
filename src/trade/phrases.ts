import type { Context } from "../context.js";
import type { Locale } from "../locale/locale.js";
import type { TradeWords } from "../locale/trade-words.js";
import { memoByLocales } from "../matchers/memo.js";
import { entriesOf } from "../matchers/words.js";

export type WordList = keyof TradeWords;

/** One entry of a list. */
interface Entry {
  readonly text: string;
  /** It may end inside a word: languages without blanks, elided words. */
  readonly open: boolean;
}

/** One list of a set of packs. */
interface PhraseIndex {
  /** 1 at the mixed first two code units of every entry, `ALONE` for a second that is not there: spares most texts the look-up. */
  readonly heads: Uint8Array;
  /** Entries by their first code unit, longest first. */
  readonly byFirst: ReadonlyMap<number, readonly Entry[]>;
}

const HEAD_MASK = 0x7ff;
const ALONE = 0;

function headOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & HEAD_MASK;
}

/** The indexes of a set of packs, made when a list is first asked for and kept as long as the packs. */
class Phrases {
  readonly #locales: readonly Locale[];
  readonly #made: Partial<Record<WordList, PhraseIndex>> = {};

  readonly #heads = new Map<readonly WordList[], Uint8Array>();

  constructor(locales: readonly Locale[]) {
    this.#locales = locales;
  }

  /** The heads of several lists in one table. */
  headsOf(lists: readonly WordList[]): Uint8Array {
    let heads = this.#heads.get(lists);
    if (heads === undefined) {
      heads = new Uint8Array(HEAD_MASK + 1);
      for (const list of lists) {
        const own = this.index(list).heads;
        for (let head = 0; head <= HEAD_MASK; head++) if (own[head] === 1) heads[head] = 1;
      }
      this.#heads.set(lists, heads);
    }
    return heads;
  }

  index(list: WordList): PhraseIndex {
    return (this.#made[list] ??= indexPhrases(new Set(this.#locales.flatMap((locale) => entriesOf(locale.trade[list] ?? "")))));
  }
}

const ofLanguage = memoByLocales((locales) => {
  const first = locales[0];
  const english = locales.find(({ tag }) => tag === "en");
  return new Phrases(first === undefined ? [] : english === undefined || english === first ? [first] : [first, english]);
});
const ofAll = memoByLocales((locales) => new Phrases(locales));

/** Marks of the trade are printed in the language of the story or in English; undecided, in any language. */
function phrasesFor({ locales, language }: Context): Phrases {
  return language !== null && locales.length > 0 ? ofLanguage(locales) : ofAll(locales);
}

const OPEN_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]|'$/u;

function indexPhrases(entries: ReadonlySet<string>): PhraseIndex {
  const heads = new Uint8Array(HEAD_MASK + 1);
  const byFirst = new Map<number, Entry[]>();
  for (const text of [...entries].sort((a, b) => b.length - a.length)) {
    const first = text.charCodeAt(0);
    const entry: Entry = { text, open: OPEN_END.test(text) };
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
    heads[headOf(first, text.length > 1 ? text.charCodeAt(1) : ALONE)] = 1;
  }
  return { heads, byFirst };
}

/** One code unit folded as `foldWord` folds: never longer, so that offsets stay. */
function foldUnit(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0x130 || code === 0x131) return 0x69;
  if (code === 0x3c2) return 0x3c3;
  if (code === 0x2019) return 0x27;
  // Letters without case.
  if ((code >= 0x590 && code < 0x10a0) || (code >= 0x2e80 && code < 0xa640) || (code >= 0xac00 && code < 0xff00)) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return WORD_UNIT.test(String.fromCharCode(code));
}

function matches(text: string, at: number, { text: entry, open }: Entry): boolean {
  const end = at + entry.length;
  if (end > text.length) return false;
  for (let i = 0; i < entry.length; i++) if (foldUnit(text.charCodeAt(at + i)) !== entry.charCodeAt(i)) return false;
  // A word ends where no letter follows; languages without blanks have no such end.
  return open || end === text.length || !isWordUnit(text.charCodeAt(end));
}

/** Offset behind the longest entry of the lists that stands at `at`, in any letter case; -1 when none does. */
export function phraseAt(text: string, at: number, lists: readonly WordList[], context: Context): number {
  if (at < 0 || at >= text.length) return -1;
  const first = foldUnit(text.charCodeAt(at));
  const alone = headOf(first, ALONE);
  const head = at + 1 < text.length ? headOf(first, foldUnit(text.charCodeAt(at + 1))) : alone;
  const phrases = phrasesFor(context);
  let longest = -1;
  for (const list of lists) {
    const { heads, byFirst } = phrases.index(list);
    if (heads[head] !== 1 && heads[alone] !== 1) continue;
    for (const entry of byFirst.get(first) ?? NONE) {
      if (at + entry.text.length <= longest) break;
      if (matches(text, at, entry)) {
        longest = at + entry.text.length;
        break;
      }
    }
  }
  return longest;
}

const NONE: readonly Entry[] = [];

/** Whether an entry of one of the lists may stand at `at`: false is certain, true is not. `lists` is one and the same array each time. */
export function mayOpen(text: string, at: number, lists: readonly WordList[], context: Context): boolean {
  if (at >= text.length) return false;
  const heads = phrasesFor(context).headsOf(lists);
  const first = foldUnit(text.charCodeAt(at));
  return heads[headOf(first, ALONE)] === 1 || (at + 1 < text.length && heads[headOf(first, foldUnit(text.charCodeAt(at + 1)))] === 1);
}

/** Whether an entry of the list is printed in small letters somewhere in `text`: a cheap look before a slow one. */
export function mentions(text: string, list: WordList, context: Context): boolean {
  const { heads, byFirst } = phrasesFor(context).index(list);
  let first = text.charCodeAt(0);
  for (let at = 0; at < text.length; at++) {
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : ALONE;
    const known = heads[headOf(first, second)] === 1 || heads[headOf(first, ALONE)] === 1;
    if (known && byFirst.get(first)?.some((entry) => text.startsWith(entry.text, at)) === true) return true;
    first = second;
  }
  return false;
}

/** Whether the whole of `text` is an entry of the list. */
export function isPhrase(text: string, list: WordList, context: Context): boolean {
  return text !== "" && phraseAt(text, 0, [list], context) === text.length;
}
