import type { Locale } from "../locale/locale.js";
import { entriesOf } from "../matchers/words.js";
import { memoByLocale } from "../matchers/memo.js";
import { hashPhrase, hashWord, type Measures } from "./measure.js";

/** Bits of `Marks.row`. */
export const enum Mark {
  Comments = 1,
  Related = 2,
  Share = 4,
  Legal = 8,
  Credit = 16,
  About = 32,
}

/** Furniture words found. */
export interface Marks {
  /** Kinds a row opens with, or holds anywhere when it is short. */
  readonly row: Uint8Array;
  /** Phrases of legal notices, subscription and author notes anywhere in the row. */
  readonly legalHits: Uint8Array;
  /** Words that name a picture or its source anywhere in the row. */
  readonly creditHits: Uint8Array;
}

/** Rows of at most this many words are read to the end for every kind. */
const SHORT = 9;

interface Phrase {
  readonly words: readonly number[];
  readonly mark: Mark;
}

/** First word of the phrase -> phrases. */
type Phrases = ReadonlyMap<number, readonly Phrase[]>;

const phrasesOf = memoByLocale(compilePhrases);

/** Hashes of the function words of a pack. */
export const functionWordsOf = memoByLocale((locale) => new Set(entriesOf(locale.stopwords).flatMap((word) => hashPhrase(word))));

function compilePhrases({ furniture }: Locale): Phrases {
  const lists = [
    [Mark.Comments, furniture.comments],
    [Mark.Related, furniture.related],
    [Mark.Share, furniture.share],
    [Mark.Legal, furniture.legal],
    [Mark.Credit, furniture.credits],
    [Mark.About, furniture.about],
  ] as const;
  const phrases = new Map<number, Phrase[]>();
  for (const [mark, words] of lists) {
    for (const entry of entriesOf(words)) {
      const hashes = hashPhrase(entry);
      const first = hashes[0] ?? hashWord(entry);
      const list = phrases.get(first) ?? [];
      list.push({ words: hashes, mark });
      phrases.set(first, list);
    }
  }
  return phrases;
}

/** Looks for the furniture words of the page's language and of English, which is printed on pages of every language. */
export function findMarks(m: Measures, locales: readonly Locale[]): Marks {
  const row = new Uint8Array(m.count);
  const legalHits = new Uint8Array(m.count);
  const creditHits = new Uint8Array(m.count);
  const packs = [locales[0], locales.find(({ tag }) => tag === "en")];
  const tables = [...new Set(packs)].flatMap((pack) => (pack === undefined ? [] : [phrasesOf(pack)]));
  for (let i = 0; i < m.count; i++) {
    const start = m.wordStart[i] ?? 0;
    const end = m.wordStart[i + 1] ?? 0;
    const isShort = (m.words[i] ?? 0) <= SHORT;
    let marks = 0;
    for (let w = start; w < end; w++) {
      for (const table of tables) {
        const candidates = table.get(m.word[w] ?? 0);
        if (candidates === undefined) continue;
        for (const { words, mark } of candidates) {
          if (!holds(m, w, end, words)) continue;
          if (isShort || w === start) marks |= mark;
          if ((mark & (Mark.Legal | Mark.About)) !== 0) legalHits[i] = Math.min(9, (legalHits[i] ?? 0) + 1);
          else if (mark === Mark.Credit) creditHits[i] = Math.min(9, (creditHits[i] ?? 0) + 1);
        }
      }
    }
    row[i] = marks;
  }
  return { row, legalHits, creditHits };
}

function holds(m: Measures, at: number, end: number, words: readonly number[]): boolean {
  if (at + words.length > end) return false;
  for (let k = 1; k < words.length; k++) if (m.word[at + k] !== words[k]) return false;
  return true;
}
