import { readAlike } from "../dictionary.js";
import { TokenFlag, type Tokens } from "../draft.js";
import { wordOf } from "../walk.js";
import { FUNCTION } from "./noun-phrase.js";

/** A word was seen in small letters. */
const LOWERED = 1;
/** It was seen with a capital inside a sentence. */
const INSIDE = 2;

/** How the capitalised words of a text are written elsewhere in it. Function words are left out. */
export class Capitals {
  /** Hash and number of a word by turns; numbers count from 1. */
  private readonly slots: Int32Array;
  /** First token of a word, by number. */
  private readonly firsts: number[] = [0];
  /** By number. */
  private readonly seen: Uint8Array;
  private readonly spellings: (string | undefined)[] = [];

  constructor(private readonly tokens: Tokens) {
    const { count, flags, classes, hashes } = tokens;
    let capitals = 0;
    for (let at = 0; at < count; at++) if (((flags[at] as number) & TokenFlag.Capital) !== 0) capitals++;
    let size = 16;
    while (size < capitals * 4) size *= 2;
    this.slots = new Int32Array(size);
    this.seen = new Uint8Array(capitals + 1);
    if (capitals === 0) return;
    for (let at = 0; at < count; at++) {
      const flag = flags[at] as number;
      if ((flag & TokenFlag.Capital) === 0) continue;
      const slot = this.slotOf(at);
      if (this.slots[slot + 1] === 0) {
        this.slots[slot] = hashes[at] as number;
        this.slots[slot + 1] = this.firsts.push(at) - 1;
      }
      if ((flag & (TokenFlag.Word | TokenFlag.SentenceStart)) === TokenFlag.Word && ((classes[at] as number) & FUNCTION) === 0)
        this.mark(slot, INSIDE);
    }
    for (let at = 0; at < count; at++) {
      if (((flags[at] as number) & (TokenFlag.Word | TokenFlag.Capital)) !== TokenFlag.Word) continue;
      if (((classes[at] as number) & FUNCTION) === 0) this.mark(this.slotOf(at), LOWERED);
    }
  }

  /** Printed in lower case somewhere: a capital at the start of a sentence makes no name of it. */
  isLowered(at: number): boolean {
    return (this.lookUp(at) & LOWERED) !== 0;
  }

  /** Capitalised somewhere inside a sentence. */
  isInside(at: number): boolean {
    return (this.lookUp(at) & INSIDE) !== 0;
  }

  /** A word of a name, folded and without the dot at its end: one and the same string wherever the word stands. */
  spelling(at: number): string {
    if (((this.tokens.flags[at] ?? 0) & TokenFlag.Capital) === 0) return withoutDot(wordOf(this.tokens, at));
    const number = this.slots[this.slotOf(at) + 1] as number;
    return (this.spellings[number] ??= withoutDot(wordOf(this.tokens, at)));
  }

  private lookUp(at: number): number {
    return this.seen[this.slots[this.slotOf(at) + 1] as number] as number;
  }

  private mark(slot: number, bit: number): void {
    const number = this.slots[slot + 1] as number;
    if (number > 0) this.seen[number] = (this.seen[number] as number) | bit;
  }

  /** The slot of the word at `at`, or the free one where it would be. */
  private slotOf(at: number): number {
    const { slots, tokens } = this;
    const hash = tokens.hashes[at] as number;
    const mask = slots.length - 1;
    for (let slot = ((hash ^ (hash >>> 15)) << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = slots[slot + 1] as number;
      if (number === 0 || (slots[slot] === hash && this.isSame(this.firsts[number] as number, at))) return slot;
    }
  }

  private isSame(one: number, other: number): boolean {
    const { ids, text, from, to } = this.tokens;
    if (ids[one] !== ids[other]) return false;
    return ids[one] !== 0 || readAlike(text, from[one] ?? 0, to[one] ?? 0, from[other] ?? 0, to[other] ?? 0);
  }
}

function withoutDot(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}
