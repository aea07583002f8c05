import { foldWord } from "../matchers/words.js";
import { LOWER } from "../text/char-classes.js";

/** What `foldWord` makes of one code unit below U+2000; 0 where that takes a look at its neighbours. */
const FOLD = buildFold();

function buildFold(): Uint16Array {
  const table = LOWER.slice();
  table[0x130] = table[0x131] = 0x69;
  table[0x3c2] = 0x3c3;
  // A dot above may belong to an I; of these scripts `LOWER` holds no twins.
  table[0x307] = 0;
  table.fill(0, 0x10a0, 0x10ce);
  table.fill(0, 0x13a0, 0x13f6);
  table.fill(0, 0x1c90, 0x1cc0);
  return table;
}

/** A code unit as `foldWord` folds it; 0 where only the whole word tells. */
export function foldCode(code: number): number {
  if (code < 0x2000) return FOLD[code] as number;
  if (code === 0x2019) return 0x27;
  if (code < 0x2100) return code;
  if (code < 0x2e00) return code < 0x2190 || code >= 0x2c00 ? 0 : code;
  if (code < 0xa640) return code;
  return code < 0xac00 || (code >= 0xd800 && code < 0xe000) || (code >= 0xff21 && code <= 0xff3a) ? 0 : code;
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** One more folded code unit in the hash of a word. */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = hashCode(hash, word.charCodeAt(at));
  return hash;
}

/** Folded words by number, found from the printed ones without a string being made. Numbers count from 1. */
export class Dictionary {
  /** By number; 0 is no word. */
  readonly spellings: string[] = [""];
  /** Hash and number by turns. */
  private slots = new Int32Array(256);

  /** The number of a folded word, a new one if need be. */
  add(word: string): number {
    const known = this.numberOf(word);
    if (known !== 0) return known;
    const id = this.spellings.push(word) - 1;
    if (id * 6 > this.slots.length) this.grow();
    else this.put(hashWord(word), id);
    return id;
  }

  /** The number of a folded word, or 0. */
  numberOf(word: string): number {
    const hash = hashWord(word);
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1] as number;
      if (id === 0 || (slots[slot] === hash && this.spellings[id] === word)) return id;
    }
  }

  /** The number of the word printed at text[from, to) whose folded code units have this hash, or 0. No unit of it may fold to 0. */
  find(text: string, from: number, to: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1] as number;
      if (id === 0 || (slots[slot] === hash && reads(this.spellings[id] as string, text, from, to))) return id;
    }
  }

  private put(hash: number, id: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = slotOf(hash) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.spellings.length; id++) this.put(hashWord(this.spellings[id] ?? ""), id);
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function reads(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) if (foldCode(text.charCodeAt(at)) !== word.charCodeAt(at - from)) return false;
  return true;
}

/** Whether two stretches of equal hash read alike when folded. */
export function readAlike(text: string, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from === otherTo - otherFrom) {
    let at = 0;
    for (; at < to - from; at++) {
      const code = foldCode(text.charCodeAt(from + at));
      if (code === 0 || code !== foldCode(text.charCodeAt(otherFrom + at))) break;
    }
    if (at === to - from) return true;
  }
  return foldWord(text.slice(from, to)) === foldWord(text.slice(otherFrom, otherTo));
}
