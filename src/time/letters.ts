import { CLASS, COMPOSABLE, INVISIBLE, PLAIN, unitClass, unitInfo, WHITE } from "../text/chars.js";
import { MATCH } from "../text/rules.js";

/** What a code unit of a match view is to the date scanner. */
export const enum Char {
  Other = 1,
  Blank = 2,
  Letter = 3,
  Digit = 4,
  /** Han, kana, Thai: written without blanks, so each is a word of its own. Hangul has blanks: a run of it is a word. */
  Ideograph = 5,
}

/**
 * What is known of a code unit, filled in when it is first met: class in the low three bits, folded code unit in the
 * sixteen above them, `COMPOSING`, then the value of a Chinese numeral. Scanners read it in place; 0 asks for `charInfo`.
 */
export const INFO = /* @__PURE__ */ new Int32Array(0x10000);

/** Set for combining marks: raw text that has one may write a letter in two units. */
export const COMPOSING = 1 << 20;
/** Set for what a match view may not take over as it is: all but plain units that are not folded, and U+0020. */
const UNEVEN = 1 << 21;
const NUMERAL = 22;

/** Class, folded code unit and `COMPOSING` of a code unit in one look-up: `info & 7`, `foldedOf(info)`. */
export function charInfo(code: number): number {
  return INFO[code] || describe(code);
}

/** Whether `text[from, to)` is its own match view: nothing to fold or edit, and no blanks but single ones inside. */
export function isEven(text: string, from: number, to: number): boolean {
  let blank = true;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (blank) return false;
      blank = true;
    } else {
      blank = false;
      if (((INFO[code] || describe(code)) & UNEVEN) !== 0) return false;
    }
  }
  return !blank;
}

/** The folded code unit of an info. */
export function foldedOf(info: number): number {
  return (info >>> 3) & 0xffff;
}

function describe(code: number): number {
  const numeral = NUMERALS.indexOf(String.fromCharCode(code)) + 1;
  const composing = /\p{Mn}/u.test(String.fromCharCode(code)) ? COMPOSING : 0;
  const even = code === 0x20 || ((unitInfo(code) & (CLASS | COMPOSABLE)) === PLAIN && MATCH.fold?.[code] === code);
  const info = (computeFold(code) << 3) | classify(code) | composing | (even ? 0 : UNEVEN) | (numeral << NUMERAL);
  INFO[code] = info;
  return info;
}

/** Class of a code unit; `Other` for NaN, the code behind the end of a string. */
export function charClass(code: number): Char {
  return charInfo(code) & 7;
}

function classify(code: number): Char {
  let kind = Char.Other;
  // Raw text is scanned too: its white space, invisible characters and foreign digits count as what a view makes of them.
  const unit = unitClass(code);
  if (unit === WHITE || unit === INVISIBLE || code === 0x200c || code === 0x200d) kind = Char.Blank;
  else if (/\p{Nd}/u.test(String.fromCharCode(code))) kind = Char.Digit;
  else if (isIdeograph(code)) kind = Char.Ideograph;
  else if (code === 0xb0 || code === 0xaa || code === 0xba || /[\p{L}\p{M}]/u.test(String.fromCharCode(code))) kind = Char.Letter;
  return kind;
}

function isIdeograph(code: number): boolean {
  if (code < 0x0e01) return false;
  if (code <= 0x0e5b) return true;
  if (code < 0x3005) return false;
  return code <= 0x3007 || (code >= 0x3041 && code <= 0x30fa) || (code >= 0x3400 && code <= 0x9fff);
}

/** Han, kana or Hangul: marks such as 月 and 월 stand straight behind their number. */
export function isEastAsian(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3005 && charClass(code) === Char.Ideograph);
}

/** Letters that news writes in two ways and that mean one: Arabic and Persian yeh, kaf, alef; Romanian cedilla; Greek tonos. */
const ALIKE: readonly (readonly [letters: string, to: string])[] = [
  ["أإآٱ", "ا"],
  ["ىی", "ي"],
  ["ک", "ك"],
  ["ۀە", "ه"],
  ["ş", "ș"],
  ["ţ", "ț"],
  ["ά", "α"],
  ["έ", "ε"],
  ["ή", "η"],
  ["ίϊΐ", "ι"],
  ["ό", "ο"],
  ["ύϋΰ", "υ"],
  ["ώ", "ω"],
  ["ς", "σ"],
  ["ı", "i"],
  ["º°", "º"],
  ["ё", "е"],
];

/** One code unit for one: lower case, and letters of the table above made alike. Never changes a length. */
export function foldChar(code: number): number {
  return foldedOf(charInfo(code));
}

function computeFold(code: number): number {
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return 0x27;
  const lower = code === 0x130 ? "i" : String.fromCharCode(code).toLowerCase();
  const letter = lower.length === 1 ? lower : String.fromCharCode(code);
  for (const [letters, to] of ALIKE) if (letters.includes(letter)) return to.charCodeAt(0);
  return letter.charCodeAt(0);
}

/** `text` folded code unit by code unit. */
export function foldLetters(text: string): string {
  let same = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return foldEach(text);
    if (code <= 0x5a && code >= 0x41) same = false;
  }
  // Nothing but case is folded in ASCII.
  return same ? text : text.toLowerCase();
}

function foldEach(text: string): string {
  let out = "";
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldChar(code);
    if (folded === code) continue;
    out += text.slice(kept, i) + String.fromCharCode(folded);
    kept = i + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** Geresh and gershayim stand for apostrophe and quotation mark; the rest is itself. */
export function foldMark(code: number): number {
  return code === 0x5f3 ? 0x27 : code === 0x5f4 ? 0x22 : code;
}

/** Multiplier of the rolling hash; scanners step it in place. */
export const HASH = 31;

/** Continues a rolling hash by one folded code unit. */
export function hashStep(hash: number, folded: number): number {
  return (Math.imul(hash, HASH) + folded) | 0;
}

/** Hash of a whole word. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, foldChar(word.charCodeAt(i)));
  return hash;
}

/** Pieces of a phrase: runs of letters, runs of digits, every other unit and ideograph alone; blanks only separate. */
export function splitPhrase(phrase: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < phrase.length) {
    const kind = charClass(phrase.charCodeAt(at));
    let end = at + 1;
    if (kind === Char.Letter || kind === Char.Digit) while (end < phrase.length && charClass(phrase.charCodeAt(end)) === kind) end++;
    if (kind !== Char.Blank) {
      const piece = phrase.slice(at, end);
      pieces.push(kind === Char.Other ? String.fromCharCode(foldMark(piece.charCodeAt(0))) : foldLetters(piece));
    }
    at = end;
  }
  return pieces;
}

const NUMERALS = "零一二三四五六七八九十百千〇两";
const VALUES = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000, 0, 2];

/** Value of a Chinese numeral: 0 to 9, 10, 100, 1000; or -1. */
export function cjkDigit(code: number): number {
  return VALUES[charInfo(code) >> NUMERAL] ?? -1;
}
