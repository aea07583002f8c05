import type { Context } from "../context.js";
import type { Locale } from "../locale/locale.js";
import type { PageWords } from "../locale/page-words.js";
import { memoByLocale } from "../matchers/memo.js";
import { entriesOf, foldWord } from "../matchers/words.js";

/** One bit for each list of a pack's page words. */
export const PageWord = {
  bylineIntros: 1 << 0,
  authorJoiners: 1 << 1,
  authorRoles: 1 << 2,
  published: 1 << 3,
  updated: 1 << 4,
  readingTime: 1 << 5,
  credits: 1 << 6,
  sources: 1 << 7,
  readAlso: 1 << 8,
  related: 1 << 9,
  comments: 1 << 10,
  share: 1 << 11,
  promotion: 1 << 12,
  legal: 1 << 13,
  navigation: 1 << 14,
  sections: 1 << 15,
} as const satisfies Record<keyof PageWords, number>;

/** What a line that is no headline, name or standfirst opens with or consists of. */
export const FURNITURE =
  PageWord.readAlso | PageWord.related | PageWord.comments | PageWord.share | PageWord.promotion | PageWord.legal | PageWord.navigation;

/** Phrase to the bits of the lists it stands in. */
export interface PageLexicon {
  readonly phrases: ReadonlyMap<string, number>;
  readonly stopwords: ReadonlySet<string>;
  /** Names of months and weekdays. */
  readonly calendar: ReadonlySet<string>;
}

/** An entry found at the start of a text. */
export interface Opening {
  /** Bits of `PageWord`. */
  readonly mask: number;
  /** Code units of the text that the entry takes up. */
  readonly length: number;
}

const NOTHING: Opening = { mask: 0, length: 0 };

/** Longest opening that is looked up, in code units. */
const LONGEST = 40;

const lexiconOf = memoByLocale((locale): PageLexicon => {
  const phrases = new Map<string, number>();
  for (const [list, bit] of Object.entries(PageWord)) {
    for (const entry of entriesOf(locale.page[list as keyof PageWords])) phrases.set(entry, (phrases.get(entry) ?? 0) | bit);
  }
  const calendar = new Set([...locale.dates.months, ...locale.dates.weekdays].flatMap(entriesOf));
  return { phrases, stopwords: new Set(entriesOf(locale.stopwords)), calendar };
});

/** The lexicon of the text's language, and English beside it: sites of all countries mix the two. */
export function lexiconsFor({ locales }: Context): readonly PageLexicon[] {
  const [first] = locales;
  const english = locales.find(({ tag }) => tag === "en");
  const chosen: Locale[] = [];
  if (first !== undefined) chosen.push(first);
  if (english !== undefined && english !== first) chosen.push(english);
  return chosen.map(lexiconOf);
}

/** The longest entry that `text` opens with from `from` on; ends at a word's end, and anywhere in scripts without spaces. */
export function openingOf(text: string, lexicons: readonly PageLexicon[], from = 0): Opening {
  let best = NOTHING;
  const limit = Math.min(text.length, from + LONGEST);
  for (let end = from + 1; end <= limit; end++) {
    if (!isEdge(text, end)) continue;
    const phrase = foldWord(text.slice(from, end));
    let mask = 0;
    for (const { phrases } of lexicons) mask |= phrases.get(phrase) ?? 0;
    if (mask !== 0) best = { mask, length: end - from };
  }
  return best;
}

/** Bits of the lists that hold the whole text. */
export function maskOf(text: string, lexicons: readonly PageLexicon[]): number {
  if (text.length > LONGEST) return 0;
  const phrase = foldWord(text);
  let mask = 0;
  for (const { phrases } of lexicons) mask |= phrases.get(phrase) ?? 0;
  return mask;
}

/** Whether a word may end before `at`: no letter or digit follows, or one side is written without spaces. */
function isEdge(text: string, at: number): boolean {
  if (at >= text.length) return true;
  return !isWordUnit(text.charCodeAt(at)) || isEndless(text.charCodeAt(at)) || isEndless(text.charCodeAt(at - 1));
}

function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x3020);
}

/** Thai to Khmer, Han, kana: a word's end cannot be seen. */
function isEndless(code: number): boolean {
  return isUnspaced(code) && code < 0xac00;
}

/** The same and Hangul: few characters say much. */
export function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code < 0x0f00) || (code >= 0x1000 && code < 0x10a0) || (code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4);
}
