import type { Locale } from "../locale/locale.js";
import { memoByLocale } from "../matchers/memo.js";
import { entriesOf } from "../matchers/words.js";
import { hashPhrase, type Measures } from "./measure.js";

/** Bits of `Marks.row`: kinds of furniture words. */
export const enum Mark {
  Comments = 1,
  Related = 2,
  ReadAlso = 4,
  Share = 8,
  Legal = 16,
  Promotion = 32,
  Credit = 64,
  Navigation = 128,
  Section = 256,
  Role = 512,
}

/** Furniture words found. */
export interface Marks {
  /** Kinds a row opens with, or at least half of whose words are such. */
  readonly row: Uint16Array;
  /** Phrases of legal notices and promotion anywhere in the row. */
  readonly legal: Uint8Array;
  /** Words that name a picture or its source anywhere in the row. */
  readonly credit: Uint8Array;
  /** Words for what an author is anywhere in the row. */
  readonly role: Uint8Array;
}

interface Phrase {
  readonly words: readonly number[];
  readonly mark: Mark;
}

interface Phrases {
  /** First word of the phrase -> phrases. */
  readonly byFirst: ReadonlyMap<number, readonly Phrase[]>;
  /** 1 at the low bits of every first word: spares most words the look-up. */
  readonly maybe: Uint8Array;
}

const MAYBE_MASK = 0x3fff;

/** Bits of a word's hash that the table of function words is read by. */
export const FUNCTION_MASK = 0x3fff;

const phrasesOf = memoByLocale(compilePhrases);

/** 1 at the low bits of the function words of a pack; one other word in some hundred is taken for one. */
export const functionWordsOf = memoByLocale((locale) => {
  const table = new Uint8Array(FUNCTION_MASK + 1);
  for (const entry of entriesOf(locale.stopwords)) for (const hash of hashPhrase(entry)) table[hash & FUNCTION_MASK] = 1;
  return table;
});

function compilePhrases({ page }: Locale): Phrases {
  const lists = [
    [Mark.Comments, page.comments],
    [Mark.Related, page.related],
    [Mark.ReadAlso, page.readAlso],
    [Mark.Share, page.share],
    [Mark.Legal, page.legal],
    [Mark.Promotion, page.promotion],
    [Mark.Credit, page.credits],
    [Mark.Credit, page.sources],
    [Mark.Navigation, page.navigation],
    [Mark.Section, page.sections],
    [Mark.Role, page.authorRoles],
  ] as const;
  const byFirst = new Map<number, Phrase[]>();
  const maybe = new Uint8Array(MAYBE_MASK + 1);
  for (const [mark, words] of lists) {
    for (const entry of entriesOf(words)) {
      const hashes = hashPhrase(entry);
      const [first] = hashes;
      if (first === undefined) continue;
      const list = byFirst.get(first);
      maybe[first & MAYBE_MASK] = 1;
      if (list === undefined) byFirst.set(first, [{ words: hashes, mark }]);
      else list.push({ words: hashes, mark });
    }
  }
  return { byFirst, maybe };
}

/** Looks for the furniture words of the page's language and of English, which is printed on pages of every language. */
export function findMarks(m: Measures, locales: readonly Locale[]): Marks {
  const marks = {
    row: new Uint16Array(m.count),
    legal: new Uint8Array(m.count),
    credit: new Uint8Array(m.count),
    role: new Uint8Array(m.count),
  };
  const packs = [locales[0], locales.find(({ tag }) => tag === "en")];
  const tables = [...new Set(packs)].flatMap((pack) => (pack === undefined ? [] : [phrasesOf(pack)]));
  for (let i = 0; i < m.count; i++) markRow(m, i, tables, marks);
  return marks;
}

function markRow(m: Measures, i: number, tables: readonly Phrases[], marks: Marks): void {
  const start = m.wordStart[i] ?? 0;
  const end = m.wordStart[i + 1] ?? 0;
  for (let w = start; w < end; w++) {
    for (const table of tables) {
      const first = m.word[w] ?? 0;
      if (table.maybe[first & MAYBE_MASK] !== 1) continue;
      const candidates = table.byFirst.get(first);
      if (candidates === undefined) continue;
      for (const { words, mark } of candidates) {
        if (!holds(m, w, end, words)) continue;
        if (w === start || words.length * 2 >= end - start) marks.row[i] = (marks.row[i] ?? 0) | mark;
        const hits =
          (mark & (Mark.Legal | Mark.Promotion)) !== 0
            ? marks.legal
            : mark === Mark.Credit
              ? marks.credit
              : mark === Mark.Role
                ? marks.role
                : null;
        if (hits !== null) hits[i] = Math.min(9, (hits[i] ?? 0) + 1);
      }
    }
  }
}

function holds(m: Measures, at: number, end: number, words: readonly number[]): boolean {
  if (at + words.length > end) return false;
  for (let k = 1; k < words.length; k++) if (m.word[at + k] !== words[k]) return false;
  return true;
}
