import { Char, charClass, charInfo, cjkDigit, COMPOSING, foldedOf, hashStep } from "./letters.js";
import { COUNTS, FOUNDS, KNOWN, slotOf } from "./lexicon-tree.js";

/** More marks in a row than this part islands: rules and leaders of dots. */
const MOST_MARKS = 5;

/**
 * Finds the islands of `source[from, to)` in one pass: start and end of each, one after the other. Words are hashed while
 * they are walked over and looked up by hash alone; nothing is cut out or copied. A blank line parts islands.
 *
 * @returns null for raw text that cannot be read word by word, since it writes a character in several units: a character
 * reference, a combining mark. Then a view of it must be scanned (`raw` false), which holds what is left of them.
 */
export function scanIslands(source: string, from: number, to: number, flags: Uint8Array, raw: boolean): number[] | null {
  const islands: number[] = [];
  let seen = 0;
  let islandStart = -1;
  let islandEnd = 0;
  let strong = false;
  let marks = 0;
  let lineEnds = 0;
  let counts = 0;
  let at = from;
  while (at < to) {
    const start = at;
    const code = source.charCodeAt(at++);
    let info = charInfo(code);
    const kind: Char = info & 7;
    if (kind === Char.Blank) {
      if (code < 0x20 && code !== 0x09 && islandStart >= 0) {
        // CR and LF count once together.
        if (code !== 0x0a || source.charCodeAt(start - 1) !== 0x0d) lineEnds++;
        if (lineEnds > 1) {
          if (strong) islands.push(islandStart, islandEnd);
          islandStart = -1;
          strong = false;
          counts = 0;
        }
      }
      continue;
    }
    let flag = 1;
    if (kind === Char.Letter) {
      let hash = 0;
      for (;;) {
        seen |= info;
        hash = hashStep(hash, foldedOf(info));
        if (at >= to) break;
        info = charInfo(source.charCodeAt(at));
        if ((info & 7) !== Char.Letter) break;
        at++;
      }
      flag = (flags[slotOf(hash)] ?? 0) & ISLAND;
      if ((flag & COUNTS) !== 0) counts++;
      marks = 0;
    } else if (kind === Char.Other) {
      if (code === 0x26 && raw && REFERENCE.test(source.charAt(at))) return null;
      if (islandStart < 0 && code !== 0x28 && code !== 0x2b && code !== 0x27) continue;
      if (++marks > MOST_MARKS) flag = 0;
    } else if (kind === Char.Digit) {
      while (at < to && charClass(source.charCodeAt(at)) === Char.Digit) at++;
      // A number founds an island only with something beside it.
      flag = 1;
      if (islandStart >= 0) strong = true;
      counts++;
      marks = 0;
    } else {
      flag = (flags[slotOf(hashStep(0, foldedOf(info)))] ?? 0) & ISLAND;
      if ((flag & COUNTS) !== 0) counts++;
      if (flag === 0 && cjkDigit(code) >= 0) flag = 1;
      marks = 0;
    }
    lineEnds = 0;
    if (flag === 0) {
      if (strong) islands.push(islandStart, islandEnd);
      islandStart = -1;
      strong = false;
      marks = 0;
      counts = 0;
      continue;
    }
    if ((flag & FOUNDS) !== 0 || (counts > 0 && islandStart >= 0)) strong = true;
    if (islandStart < 0) islandStart = start;
    islandEnd = at;
  }
  if (strong) islands.push(islandStart, islandEnd);
  return raw && (seen & COMPOSING) !== 0 ? null : islands;
}

const ISLAND = KNOWN | FOUNDS | COUNTS;
const REFERENCE = /[#a-z]/i;
