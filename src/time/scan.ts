import { INVISIBLE, unitClass } from "../text/chars.js";
import { MATCH } from "../text/rules.js";
import { Char, charInfo, cjkDigit, COMPOSING, foldedOf, HASH, INFO } from "./letters.js";
import { COUNTS, FOUNDS, KNOWN, NUMBERS, PAIR, slotOf, TELLS, ZONES } from "./lexicon-tree.js";

/** More marks in a row than this part islands: rules and leaders of dots. */
const MOST_MARKS = 5;

/** What the digits of an island show so far. */
const enum Digits {
  None,
  /** The last piece is a number. */
  Number,
  /** The last piece is a mark behind a number. */
  Marked,
}

/**
 * Finds the islands of `source[from, to)` in one pass: start and end of each, one after the other. Words are hashed while
 * they are walked over and looked up by hash alone; nothing is cut out or copied. A blank line parts islands.
 *
 * An island without a word that tells time, four digits or two numbers joined by a mark holds no date and is left out; what
 * is left in may still hold none.
 *
 * @returns null for raw text that cannot be read word by word, since it writes a character in several units: a character
 * reference, a combining mark. Then a view of it must be scanned (`raw` false), which holds what is left of them.
 */
export function scanIslands(source: string, from: number, to: number, flags: Uint8Array, raw: boolean): readonly number[] | null {
  const table = INFO;
  const folds = MATCH.fold ?? NO_FOLDS;
  let islands = NONE;
  let seen = 0;
  let islandStart = -1;
  let islandEnd = 0;
  let strong = false;
  let marks = 0;
  let lineEnds = 0;
  let counts = 0;
  let tells = 0;
  let digits = Digits.None;
  let numerals = 0;
  // The ideograph or mark before, folded as in a view.
  let before = 0;
  let at = from;
  while (at < to) {
    const start = at;
    const code = source.charCodeAt(at++);
    let info = table[code] || charInfo(code);
    const kind: Char = info & 7;
    let flag = KNOWN;
    if (kind === Char.Letter) {
      let hash = 0;
      for (;;) {
        seen |= info;
        hash = (Math.imul(hash, HASH) + foldedOf(info)) | 0;
        if (at >= to) break;
        const next = source.charCodeAt(at);
        info = table[next] || charInfo(next);
        if ((info & 7) !== Char.Letter) break;
        at++;
      }
      flag = flags[slotOf(hash)] ?? 0;
      if (at - start === 1 && (flag & ISLAND) !== 0) {
        flag &= ~TELLS;
        if (((flags[slotOf((HASH + hash) | 0)] ?? 0) & PAIR) !== 0) flag |= TELLS;
      }
      if ((flag & COUNTS) !== 0) counts++;
      marks = 0;
      digits = Digits.None;
      before = 0;
    } else if (kind === Char.Blank) {
      if (code === 0x20) continue;
      if (islandStart < 0) continue;
      if (code < 0x20 && code !== 0x09) {
        // CR and LF count once together.
        if (code !== 0x0a || source.charCodeAt(start - 1) !== 0x0d) lineEnds++;
        if (lineEnds > 1) {
          if (strong && tellsTime(tells)) islands = add(islands, islandStart, islandEnd);
          islandStart = -1;
          strong = false;
          counts = 0;
        }
      }
      // What is invisible may part a word here that is whole in a view.
      if (unitClass(code) === INVISIBLE) tells |= TELLS;
      continue;
    } else if (kind === Char.Other) {
      if (code === 0x26 && raw && REFERENCE.test(source.charAt(at))) return null;
      before = folds[code] ?? code;
      if (islandStart < 0 && code !== 0x28 && code !== 0x2b && code !== 0x27) continue;
      if (++marks > MOST_MARKS) flag = 0;
      digits = digits === Digits.Number ? Digits.Marked : Digits.None;
      numerals = 0;
    } else if (kind === Char.Digit) {
      while (at < to) {
        const next = source.charCodeAt(at);
        if (((table[next] || charInfo(next)) & 7) !== Char.Digit) break;
        at++;
      }
      // A number founds an island only with something beside it.
      if (islandStart >= 0) {
        strong = true;
        if (at - start > 3 || digits === Digits.Marked) tells |= TELLS;
        tells |= NUMBERS;
      } else tells = at - start > 3 ? TELLS | NUMBERS : NUMBERS;
      digits = Digits.Number;
      before = 0;
      counts++;
      marks = 0;
    } else {
      const folded = foldedOf(info);
      flag = (flags[slotOf(folded)] ?? 0) & ~TELLS;
      if ((flag & COUNTS) !== 0) counts++;
      if ((flag & ISLAND) !== 0) {
        const alone = flags[slotOf((HASH + folded) | 0)] ?? 0;
        const pair = flags[slotOf((Math.imul(before, HASH) + folded) | 0)] ?? 0;
        if (((alone | pair) & PAIR) !== 0) flag |= TELLS;
      }
      before = folded;
      if (cjkDigit(code) >= 0) {
        if ((flag & ISLAND) === 0) flag |= KNOWN;
        flag |= NUMBERS;
        numerals++;
        if (numerals > 3 || digits === Digits.Marked) flag |= TELLS;
        digits = Digits.Number;
      } else {
        numerals = 0;
        digits = Digits.None;
      }
      marks = 0;
    }
    lineEnds = 0;
    if ((flag & ISLAND) === 0) {
      if (strong && tellsTime(tells)) islands = add(islands, islandStart, islandEnd);
      islandStart = -1;
      strong = false;
      marks = 0;
      counts = 0;
      numerals = 0;
      continue;
    }
    if ((flag & FOUNDS) !== 0 || (counts > 0 && islandStart >= 0)) strong = true;
    if (islandStart < 0) {
      islandStart = start;
      if (kind !== Char.Digit) tells = 0;
    }
    tells |= flag;
    islandEnd = at;
  }
  if (strong && tellsTime(tells)) islands = add(islands, islandStart, islandEnd);
  return raw && (seen & COMPOSING) !== 0 ? null : islands;
}

const NO_FOLDS: ArrayLike<number> = [];
const NONE: readonly number[] = [];

/** Adds an island to a list; most texts have none, so the list is made for the first. */
function add(islands: readonly number[], start: number, end: number): readonly number[] {
  if (islands === NONE) return [start, end];
  (islands as number[]).push(start, end);
  return islands;
}

/** A word of a zone tells time beside a number only: "at" is one in capitals. */
function tellsTime(tells: number): boolean {
  return (tells & TELLS) !== 0 || (tells & (ZONES | NUMBERS)) === (ZONES | NUMBERS);
}

const ISLAND = KNOWN | FOUNDS | COUNTS;
const REFERENCE = /[#a-z]/i;
