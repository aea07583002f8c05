import type { Context } from "../context.js";
import type { Locale } from "../locale/locale.js";
import type { PageWords } from "../locale/page-words.js";
import { memoByLocale } from "../matchers/memo.js";
import { entriesOf } from "../matchers/words.js";

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

/** The page words of two packs as one table. */
export interface PageLexicon {
  /** Folded phrase to the bits of the lists it stands in. */
  readonly phrases: ReadonlyMap<string, number>;
  /** Length of the longest phrase by its first four code units, or all it has, mixed: spares most look-ups. */
  readonly heads: Uint8Array;
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

const HEAD_MASK = 0x3fff;
const HEAD = 4;

const lexiconOf = memoByLocale((first) => memoByLocale((second) => compile(first === second ? [first] : [first, second])));

function compile(locales: readonly Locale[]): PageLexicon {
  const phrases = new Map<string, number>();
  const heads = new Uint8Array(HEAD_MASK + 1);
  for (const { page } of locales) {
    for (const [list, bit] of Object.entries(PageWord)) {
      for (const entry of entriesOf(page[list as keyof PageWords])) {
        phrases.set(entry, (phrases.get(entry) ?? 0) | bit);
        let head = 0;
        for (let i = 0; i < entry.length && i < HEAD; i++) head = mix(head, entry.charCodeAt(i));
        heads[head] = Math.max(heads[head] ?? 0, Math.min(LONGEST, entry.length));
      }
    }
  }
  const calendar = new Set(locales.flatMap(({ dates }) => [...dates.months, ...dates.weekdays].flatMap(entriesOf)));
  return { phrases, heads, stopwords: new Set(locales.flatMap(({ stopwords }) => entriesOf(stopwords))), calendar };
}

const EMPTY: PageLexicon = { phrases: new Map(), heads: new Uint8Array(HEAD_MASK + 1), stopwords: new Set(), calendar: new Set() };

/** The lexicon of the text's language, with English: sites of all countries mix the two. */
export function lexiconFor({ locales }: Context): PageLexicon {
  const [first] = locales;
  if (first === undefined) return EMPTY;
  return lexiconOf(first)(locales.find(({ tag }) => tag === "en") ?? first);
}

/** The longest entry that a folded line opens with from `from` on; ends at a word's end, and anywhere in scripts without spaces. */
export function openingOf(folded: string, { phrases, heads }: PageLexicon, from = 0): Opening {
  if (from >= folded.length) return NOTHING;
  const known = Math.min(folded.length, from + HEAD);
  let longest = 0;
  for (let at = from, head = 0; at < known; at++) {
    head = mix(head, folded.charCodeAt(at));
    longest = Math.max(longest, heads[head] ?? 0);
  }
  if (longest === 0) return NOTHING;
  let best = NOTHING;
  const limit = Math.min(folded.length, from + longest);
  for (let end = from + 1; end <= limit; end++) {
    if (!isEdge(folded, end)) continue;
    const mask = phrases.get(folded.slice(from, end));
    if (mask !== undefined) best = { mask, length: end - from };
  }
  return best;
}

/** Bits of the lists that hold the whole of a folded text. */
export function maskOf(folded: string, { phrases }: PageLexicon): number {
  return folded.length > LONGEST ? 0 : (phrases.get(folded) ?? 0);
}

/** The head of a text by that of the text without its last unit. */
function mix(head: number, unit: number): number {
  return (Math.imul(head, 67) + unit) & HEAD_MASK;
}

/** Lower case, dotted and dotless I alike, final sigma as sigma, as `foldWord` does it, but code unit by code unit: offsets stay. */
export function foldLine(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return /[ıς]/.test(lower) ? lower.replaceAll("ı", "i").replaceAll("ς", "σ") : lower;
  let folded = "";
  for (const sign of text) {
    const small = sign === "İ" ? "i" : sign.toLowerCase();
    folded += small.length === sign.length ? small : sign;
  }
  return folded.replaceAll("ı", "i").replaceAll("ς", "σ");
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
  return (
    (code >= 0x0e00 && code < 0x0f00) ||
    (code >= 0x1000 && code < 0x10a0) ||
    (code >= 0x3040 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xd7a4)
  );
}
