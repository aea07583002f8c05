import type { Block } from "../blocks/group.js";
import { Char, CHAR_CLASS, LOWER } from "../text/char-classes.js";
import { classAt, Ending, endingOf, endsSentence, isLetter, isYear, openingOf } from "./edges.js";
import { CONTENT_LENGTH, finishHash, HASH_SEED, hashUnit, wordHash } from "./word-hash.js";

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

/** Letters of a usual word and sentence in scripts without spaces. */
const UNSPACED_WORD = 5;
const UNSPACED_SENTENCE = 120;

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
  readonly hash: Int32Array;
  /** Hashes of the words, folded to lower case, negative for words of content; Han and kana as pairs. Row r holds [wordStart[r], wordStart[r + 1]). */
  readonly word: Int32Array;
  readonly wordStart: Int32Array;
}

/** Hashes of the words of a phrase, in order, as `measure` computes them. */
export function hashPhrase(phrase: string): number[] {
  const m = emptyMeasures(1, phrase.length);
  return [...m.word.subarray(0, measureRow(m, 0, phrase, 0, phrase.length, 0))];
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
    const { view } = block;
    // A view without edits differs from the source by folds only: one flat string is faster to read than many slices.
    filled =
      view.edits.length === 0
        ? measureRow(m, row, source, view.span.start, view.span.end, filled)
        : measureRow(m, row, view.text, 0, view.text.length, filled);
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
    hash: new Int32Array(count),
    word: new Int32Array(units),
    wordStart: new Int32Array(count + 1),
  };
}

function isIndented(source: string, start: number): boolean {
  const code = source.charCodeAt(start);
  return code === 0x3000 || code === 0x09 || ((code === 0x20 || code === 0xa0) && CHAR_CLASS[source.charCodeAt(start + 1)] === Char.Space);
}

/** One row, text[from, to); returns the new fill of `word`. */
function measureRow(m: Measures, row: number, text: string, from: number, to: number, wordFill: number): number {
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
  let opensUpper = false;
  let previousHan = 0;
  let digitRun = 0;
  let numbers = 0;
  let year = false;
  m.wordStart[row] = fill;
  for (let i = from; i <= to; i++) {
    let code = i < to ? text.charCodeAt(i) : 0x20;
    let kind: Char = CHAR_CLASS[code] ?? Char.Other;
    if (kind === Char.Lower && digitRun === 0) {
      // Most of any text: small letters, one after the other.
      const start = i;
      do {
        hash = hashUnit(hash, code);
        code = ++i < to ? text.charCodeAt(i) : 0x20;
        kind = CHAR_CLASS[code] ?? Char.Other;
      } while (kind === Char.Lower);
      letters += i - start;
      wordLength += i - start;
    }
    if (kind >= Char.Mark && kind <= Char.Unspaced) {
      if (digitRun > 0) {
        numbers++;
        year ||= isYear(text, i, digitRun);
        digitRun = 0;
      }
      letters++;
      if (kind === Char.Upper) {
        upper++;
        if (wordLength === 0) opensUpper = true;
        hash = hashUnit(hash, code < 0x2000 ? (LOWER[code] ?? code) : code);
      } else {
        if (kind === Char.Unspaced) unspaced++;
        hash = hashUnit(hash, code);
      }
      wordLength++;
      continue;
    }
    if (kind === Char.Digit) {
      digits++;
      digitRun++;
      wordLength++;
      hash = hashUnit(hash, code);
      continue;
    }
    if (wordLength > 0) {
      // An apostrophe inside a word is part of it.
      if (kind === Char.Quote && code !== 0x22 && isLetter(text, i + 1)) {
        hash = hashUnit(hash, 0x27);
        continue;
      }
      if (digitRun > 0) {
        numbers++;
        year ||= isYear(text, i, digitRun);
        if (kind === Char.Colon && classAt(text, i + 1) === Char.Digit) signs |= Sign.Clock;
        digitRun = 0;
      }
      lineHash = hashUnit(lineHash, hash);
      word[fill++] = wordHash(hash, wordLength);
      if (opensUpper && words > 0) capitalised++;
      opensUpper = false;
      words++;
      if (wordLength <= 3) short++;
      if (wordLength > longest) longest = wordLength;
      wordLength = 0;
      hash = HASH_SEED;
      previousHan = 0;
    }
    if (kind === Char.Space) {
      previousHan = 0;
      continue;
    }
    if (kind === Char.Han) {
      han++;
      words++;
      if (previousHan !== 0) word[fill++] = wordHash(hashUnit(hashUnit(HASH_SEED, previousHan), code), CONTENT_LENGTH);
      previousHan = code;
      lineHash = hashUnit(lineHash, code);
      continue;
    }
    previousHan = 0;
    switch (kind) {
      case Char.Stop:
        if (endsSentence(text, i, code)) stops++;
        else if (code === 0x2e && i > 2 && text.startsWith("www", i - 3)) signs |= Sign.Link;
        break;
      case Char.Comma:
        commas++;
        break;
      case Char.Colon:
        if (text.startsWith("://", i)) signs |= Sign.Link;
        break;
      case Char.Open:
        if (code === 0x28 || code === 0xff08) brackets++;
        else if (code !== 0x5b && code !== 0x7b) quotes++;
        break;
      case Char.Close:
        if (code === 0xbb && classAt(text, i - 1) === Char.Space && text.charCodeAt(i + 1) === 0x20) separators++;
        else if (code !== 0x29 && code !== 0x5d && code !== 0x7d && code !== 0xff09) quotes++;
        break;
      case Char.Quote:
        if (code === 0x22 || classAt(text, i - 1) === Char.Space) quotes++;
        break;
      case Char.Separator:
        separators++;
        break;
      case Char.Sign:
        if (code === 0x40) signs |= isLetter(text, i - 1) ? Sign.Mail : Sign.Handle;
        else if (code === 0xa9) signs |= Sign.Copyright;
        break;
      default:
    }
  }
  if (year && numbers >= 2) signs |= Sign.Date;
  const isUnspaced = unspaced * 2 > letters;
  if (isUnspaced) {
    // Thai, Lao and Khmer set neither blanks between words nor stops: reckon with usual lengths.
    words += Math.floor(unspaced / UNSPACED_WORD);
    longest = Math.min(longest, 2 * UNSPACED_WORD);
    stops = Math.max(stops, Math.floor(unspaced / UNSPACED_SENTENCE));
  }
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
  m.ending[row] = isUnspaced && unspaced >= UNSPACED_SENTENCE / 2 ? Ending.Sentence : endingOf(text, from, to);
  m.opening[row] = openingOf(text, from);
  return fill;
}
