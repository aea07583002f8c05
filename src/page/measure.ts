import type { Block } from "../blocks/group.js";
import { Char, CHAR_CLASS, LOWER } from "./char-classes.js";

/** How a block ends, from least to most like a sentence. */
export const enum Ending {
  Nothing = 0,
  Digit = 1,
  Letter = 2,
  Bracket = 3,
  Comma = 4,
  Colon = 5,
  /** A closing quotation mark with no stop before it. */
  Quoted = 6,
  Ellipsis = 7,
  /** A stop, with closing marks behind it or not. */
  Sentence = 8,
}

/** How a block opens. */
export const enum Opening {
  Other = 0,
  Separator = 1,
  Digit = 2,
  Bracket = 3,
  Lower = 4,
  Upper = 5,
  Letter = 6,
  Quote = 7,
}

/** Bits of `signs`. */
export const enum Sign {
  /** `http`, `www.` or a slash between words without blanks. */
  Link = 1,
  Mail = 2,
  Handle = 4,
  Copyright = 8,
  /** White space before the first character: an indented paragraph, as U+3000 or tabs. */
  Indent = 16,
  /** A tab between columns. */
  Tab = 32,
  /** A clock time, 12:30. */
  Clock = 64,
  /** A full date in digits, or a year beside another number. */
  Date = 128,
}

/** What one pass over the characters of every block that is not blank found; one row each, in page order. */
export interface Measures {
  /** Rows: blocks that are not blank. */
  readonly count: number;
  /** Index of the row's block. */
  readonly block: Int32Array;
  /** Blank blocks right before the row. */
  readonly gap: Uint8Array;
  /** Letters and digits, Han and kana counted twice. */
  readonly weight: Int32Array;
  readonly words: Int32Array;
  readonly letters: Int32Array;
  readonly upper: Int32Array;
  /** Words that open with a capital, the first word apart. */
  readonly capitalised: Int32Array;
  /** Words of at most three letters. */
  readonly short: Int32Array;
  readonly digits: Int32Array;
  readonly longest: Uint16Array;
  readonly commas: Int32Array;
  /** Sentence ends inside the block. */
  readonly stops: Int32Array;
  readonly separators: Int32Array;
  readonly quotes: Int32Array;
  readonly brackets: Int32Array;
  readonly ending: Uint8Array;
  readonly opening: Uint8Array;
  readonly signs: Uint8Array;
  /** Share of the letters in a script without spaces between words. */
  readonly unspaced: Float32Array;
  /** Hash of all words: equal for the same line. */
  readonly hash: Uint32Array;
  /** Hashes of the words, folded to lower case; Han and kana as pairs. Row r holds [wordStart[r], wordStart[r + 1]). */
  readonly word: Uint32Array;
  readonly wordStart: Int32Array;
}

const HASH_SEED = 0x811c9dc5;

/** Continues a word hash by one UTF-16 code unit already folded. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mixes a finished word hash, so that its low bits can be used as a table index. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Hash of a word as `measure` computes it. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    hash = hashUnit(hash, code < 0x2000 ? (LOWER[code] ?? code) : code);
  }
  return finishHash(hash);
}

/** Hashes of the words of a phrase, in order, as `measure` computes them. */
export function hashPhrase(phrase: string): number[] {
  const m = emptyMeasures(1, phrase.length);
  return [...m.word.subarray(0, measureRow(m, 0, phrase, 0))];
}

/** Measures every block that is not blank. Linear in the length of the source. */
export function measure(blocks: readonly Block[], source: string): Measures {
  let count = 0;
  let units = 0;
  for (const { blank, view } of blocks) {
    if (blank) continue;
    count++;
    units += view.text.length;
  }
  const m = emptyMeasures(count, units);
  let row = 0;
  let gap = 0;
  let filled = 0;
  blocks.forEach((block, index) => {
    if (block.blank) {
      if (gap < 9) gap++;
      return;
    }
    m.block[row] = index;
    m.gap[row] = gap;
    gap = 0;
    filled = measureRow(m, row, block.view.text, filled);
    if (isIndented(source, block.span.start)) m.signs[row] = (m.signs[row] ?? 0) | Sign.Indent;
    row++;
  });
  m.gap[count] = Math.max(gap, 1);
  m.wordStart[count] = filled;
  return m;
}

function emptyMeasures(count: number, units: number): Measures {
  return {
    count,
    block: new Int32Array(count),
    gap: new Uint8Array(count + 1),
    weight: new Int32Array(count),
    words: new Int32Array(count),
    letters: new Int32Array(count),
    upper: new Int32Array(count),
    capitalised: new Int32Array(count),
    short: new Int32Array(count),
    digits: new Int32Array(count),
    longest: new Uint16Array(count),
    commas: new Int32Array(count),
    stops: new Int32Array(count),
    separators: new Int32Array(count),
    quotes: new Int32Array(count),
    brackets: new Int32Array(count),
    ending: new Uint8Array(count),
    opening: new Uint8Array(count),
    signs: new Uint8Array(count),
    unspaced: new Float32Array(count),
    hash: new Uint32Array(count),
    word: new Uint32Array(units),
    wordStart: new Int32Array(count + 1),
  };
}

function isIndented(source: string, start: number): boolean {
  const code = source.charCodeAt(start);
  return code === 0x3000 || code === 0x09 || ((code === 0x20 || code === 0xa0) && CHAR_CLASS[source.charCodeAt(start + 1)] === Char.Space);
}

/** One row; returns the new fill of `word`. */
function measureRow(m: Measures, row: number, text: string, wordFill: number): number {
  const { word } = m;
  let fill = wordFill;
  let letters = 0;
  let upper = 0;
  let han = 0;
  let unspaced = 0;
  let digits = 0;
  let words = 0;
  let short = 0;
  let capitalised = 0;
  let longest = 0;
  let commas = 0;
  let stops = 0;
  let separators = 0;
  let quotes = 0;
  let brackets = 0;
  let signs = 0;
  let lineHash = HASH_SEED;
  let hash = HASH_SEED;
  let wordLength = 0;
  let wordKind = Char.Other;
  let previousHan = 0;
  let previous = Char.Space;
  let digitRun = 0;
  let numbers = 0;
  let year = false;
  m.wordStart[row] = fill;
  const length = text.length;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0x20;
    const kind: Char = CHAR_CLASS[code] ?? Char.Other;
    if (kind >= Char.Mark && kind <= Char.Digit) {
      if (kind === Char.Digit) {
        digits++;
        digitRun++;
      } else {
        if (digitRun > 0) {
          numbers++;
          if (isYear(text, i, digitRun)) year = true;
          digitRun = 0;
        }
        if (kind === Char.Han) {
          han++;
          if (wordLength > 0) {
            word[fill++] = finishHash(hash);
            words++;
            if (wordLength <= 3) short++;
            if (wordLength > longest) longest = wordLength;
            wordLength = 0;
            hash = HASH_SEED;
          }
          if (previousHan !== 0) word[fill++] = finishHash(hashUnit(hashUnit(HASH_SEED, previousHan), code));
          words++;
          previousHan = code;
          lineHash = hashUnit(lineHash, code);
          previous = kind;
          continue;
        }
        letters++;
        if (kind === Char.Upper) upper++;
        else if (kind === Char.Unspaced) unspaced++;
      }
      previousHan = 0;
      if (wordLength === 0) wordKind = kind;
      const folded = code < 0x2000 ? (LOWER[code] ?? code) : code;
      hash = hashUnit(hash, folded);
      lineHash = hashUnit(lineHash, folded);
      wordLength++;
      previous = kind;
      continue;
    }
    previousHan = 0;
    if (wordLength > 0) {
      // An apostrophe inside a word is part of it.
      if (kind === Char.Quote && code !== 0x22 && i + 1 < length && (CHAR_CLASS[text.charCodeAt(i + 1)] ?? 0) >= Char.Mark && (CHAR_CLASS[text.charCodeAt(i + 1)] ?? 0) <= Char.Caseless) {
        hash = hashUnit(hash, 0x27);
        continue;
      }
      if (digitRun > 0) {
        numbers++;
        if (isYear(text, i, digitRun)) year = true;
        if (kind === Char.Colon && (CHAR_CLASS[text.charCodeAt(i + 1)] ?? 0) === Char.Digit && i + 1 < length) signs |= Sign.Clock;
        digitRun = 0;
      }
      word[fill++] = finishHash(hash);
      if (words > 0 && wordKind === Char.Upper) capitalised++;
      words++;
      if (wordLength <= 3) short++;
      if (wordLength > longest) longest = wordLength;
      wordLength = 0;
      hash = HASH_SEED;
    }
    switch (kind) {
      case Char.Stop:
        if (previous !== Char.Digit || (CHAR_CLASS[text.charCodeAt(i + 1)] ?? 0) !== Char.Digit) {
          const next = i + 1 < length ? (CHAR_CLASS[text.charCodeAt(i + 1)] ?? 0) : Char.Space;
          if (next === Char.Space || next === Char.Close || next === Char.Quote || code > 0x2fff) stops++;
          else if (code === 0x2e && i > 2 && text.startsWith("www", i - 3)) signs |= Sign.Link;
        }
        break;
      case Char.Comma:
        commas++;
        break;
      case Char.Colon:
        if (text.startsWith("://", i)) signs |= Sign.Link;
        break;
      case Char.Open:
        if (code === 0x28) brackets++;
        else if (code !== 0x5b && code !== 0x7b) quotes++;
        break;
      case Char.Close:
        if (code === 0xbb && previous === Char.Space && i + 1 < length && text.charCodeAt(i + 1) === 0x20) separators++;
        else if (code !== 0x29 && code !== 0x5d && code !== 0x7d) quotes++;
        break;
      case Char.Quote:
        if (code === 0x22 || previous === Char.Space) quotes++;
        break;
      case Char.Separator:
        separators++;
        break;
      case Char.Sign:
        if (code === 0x40) signs |= previous >= Char.Lower && previous <= Char.Digit ? Sign.Mail : Sign.Handle;
        else if (code === 0xa9) signs |= Sign.Copyright;
        break;
      default:
    }
    previous = kind;
  }
  if (year && numbers >= 2) signs |= Sign.Date;
  const weight = letters + han * 2 + digits;
  m.weight[row] = weight;
  m.words[row] = words;
  m.letters[row] = letters + han;
  m.upper[row] = upper;
  m.capitalised[row] = capitalised;
  m.short[row] = short;
  m.digits[row] = digits;
  m.longest[row] = longest;
  m.commas[row] = commas;
  m.stops[row] = stops;
  m.separators[row] = separators;
  m.quotes[row] = quotes;
  m.brackets[row] = brackets;
  m.signs[row] = signs;
  m.unspaced[row] = letters > 0 ? unspaced / letters : 0;
  m.hash[row] = finishHash(hashUnit(lineHash, weight));
  m.ending[row] = endingOf(text);
  m.opening[row] = openingOf(text);
  return fill;
}

/** Four digits before `end` that open with 19 or 20. */
function isYear(text: string, end: number, digits: number): boolean {
  return digits === 4 && (text.startsWith("19", end - 4) || text.startsWith("20", end - 4));
}

function openingOf(text: string): Opening {
  switch (CHAR_CLASS[text.charCodeAt(0)] as Char) {
    case Char.Separator:
    case Char.Dash:
    case Char.Sign:
      return Opening.Separator;
    case Char.Digit:
      return Opening.Digit;
    case Char.Open:
      return "([{".includes(text.charAt(0)) ? Opening.Bracket : Opening.Quote;
    case Char.Quote:
    case Char.Close:
      return Opening.Quote;
    case Char.Lower:
      return Opening.Lower;
    case Char.Upper:
      return Opening.Upper;
    case Char.Caseless:
    case Char.Unspaced:
    case Char.Han:
      return Opening.Letter;
    default:
      return Opening.Other;
  }
}

function endingOf(text: string): Ending {
  let at = text.length - 1;
  let closed = 0;
  let kind = CHAR_CLASS[text.charCodeAt(at)] as Char;
  while (at > 0 && (kind === Char.Close || kind === Char.Quote || kind === Char.Space)) {
    if (kind === Char.Close && ")]}）］".includes(text.charAt(at))) closed |= 1;
    else if (kind !== Char.Space) closed |= 2;
    at--;
    kind = CHAR_CLASS[text.charCodeAt(at)] as Char;
  }
  if (kind === Char.Stop) {
    const code = text.charCodeAt(at);
    return code === 0x2026 || (code === 0x2e && at > 1 && text.charCodeAt(at - 1) === 0x2e) ? Ending.Ellipsis : Ending.Sentence;
  }
  // The Greek question mark is a semicolon.
  if (kind === Char.Comma && text.charCodeAt(at) === 0x3b && at > 0 && text.charCodeAt(at - 1) >= 0x370 && text.charCodeAt(at - 1) < 0x400) return Ending.Sentence;
  if ((closed & 2) !== 0) return Ending.Quoted;
  if (closed !== 0) return Ending.Bracket;
  if (kind === Char.Colon) return Ending.Colon;
  if (kind === Char.Comma) return Ending.Comma;
  if (kind === Char.Digit) return Ending.Digit;
  return kind >= Char.Mark && kind <= Char.Han ? Ending.Letter : Ending.Nothing;
}
