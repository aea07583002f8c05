import { LOWER } from "../text/char-classes.js";
import { memoByLocales } from "./memo.js";
import { entriesOf } from "./words.js";

/** FNV-1a over the folded units of a word. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** What `foldUnit` gives for a unit that cannot be folded by itself. */
export const UNKNOWN = -1;

/** One code unit as `foldWord` folds it, where that does not depend on its neighbours and leaves one unit; else `UNKNOWN`. */
export function foldUnit(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0x130 || code === 0x131) return 0x69;
  if (code === 0x3c2) return 0x3c3;
  if (code === 0x2019) return 0x27;
  return code === 0x307 || code >= 0x1000 ? UNKNOWN : (LOWER[code] ?? code);
}

interface Entry {
  readonly word: string;
  readonly hash: number;
  /** Places, among the packs, of those that list the word. */
  readonly packs: number[];
}

const NONE: readonly number[] = [];

/** The function words of several packs in one table: each word of a text is looked up once, whatever the number of packs, and without a copy of it. */
class Stopwords {
  readonly #byWord = new Map<string, Entry>();
  /** Entries by the low bits of their hash, in the first free place from there on. */
  readonly #places: (Entry | undefined)[];
  readonly #mask: number;

  constructor(lists: readonly (readonly string[])[]) {
    lists.forEach((words, place) => {
      for (const word of new Set(words)) {
        const entry = this.#byWord.get(word);
        if (entry === undefined) this.#byWord.set(word, { word, hash: hashOf(word), packs: [place] });
        else entry.packs.push(place);
      }
    });
    let size = 64;
    while (size < this.#byWord.size * 4) size *= 2;
    this.#mask = size - 1;
    this.#places = new Array<Entry | undefined>(size).fill(undefined);
    for (const entry of this.#byWord.values()) {
      let at = entry.hash & this.#mask;
      while (this.#places[at] !== undefined) at = (at + 1) & this.#mask;
      this.#places[at] = entry;
    }
  }

  /** The packs that list a word already folded. */
  get(word: string): readonly number[] {
    return this.#byWord.get(word)?.packs ?? NONE;
  }

  /** The packs that list text[from, to), of which each unit folds by itself and `hash` is the hash. */
  find(hash: number, text: string, from: number, to: number): readonly number[] {
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const entry = this.#places[at];
      if (entry === undefined) return NONE;
      if (entry.hash === hash && isFolded(text, from, to, entry.word)) return entry.packs;
    }
  }
}

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_PRIME);
  return hash;
}

function isFolded(text: string, from: number, to: number, word: string): boolean {
  if (to - from !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (foldUnit(text.charCodeAt(from + i)) !== word.charCodeAt(i)) return false;
  return true;
}

export const stopwordsOf = memoByLocales((locales) => new Stopwords(locales.map(({ stopwords }) => entriesOf(stopwords))));
