import { Char, charClass, foldMark, foldLetters, hashStep } from "./letters.js";
import { slotOf, step, type Lexicon, type Node } from "./lexicon.js";
import { has, ROLE, type Entry } from "./roles.js";

/** A piece of an island: a number, a word or phrase of the lexicon, or a mark. Offsets are of the view. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** Value of a number in digits or words, or -1. */
  readonly value: number;
  /** Count of digits; 0 for words and marks. */
  readonly digits: number;
  readonly entry: Entry | null;
  /** Code unit of a mark, or 0. */
  readonly mark: number;
  /** A blank stands before it. */
  readonly spaced: boolean;
}

/** A run of known words, numbers and marks that holds something a date may hang on. */
export type Island = readonly Item[];

const LONGEST_DIGITS = 15;
/** More marks in a row than this part islands: rules and leaders of dots. */
const MOST_MARKS = 5;

interface Piece {
  start: number;
  end: number;
  kind: Char;
}

/**
 * Cuts a text into islands in one pass. Words are hashed while they are walked over; only those whose hash the lexicon
 * knows are ever cut out and looked up.
 */
export function findIslands(text: string, lexicon: Lexicon, visit: (island: Island) => void): void {
  const { flags } = lexicon;
  let pieces: Piece[] = [];
  let strong = false;
  let marks = 0;
  const close = (): void => {
    if (strong) visit(readItems(text, pieces, lexicon));
    if (pieces.length > 0) pieces = [];
    strong = false;
    marks = 0;
  };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === Char.Blank) {
      at++;
      continue;
    }
    const start = at;
    if (kind === Char.Letter) {
      let hash = 0;
      do hash = hashStep(hash, text.charCodeAt(at++));
      while (at < length && charClass(text.charCodeAt(at)) === Char.Letter);
      const flag = flags[slotOf(hash)] ?? 0;
      if (flag === 0) {
        close();
        continue;
      }
      if (flag > 1) strong = true;
      marks = 0;
    } else if (kind === Char.Digit) {
      do at++;
      while (at < length && charClass(text.charCodeAt(at)) === Char.Digit);
      strong = true;
      marks = 0;
    } else if (kind === Char.Ideograph) {
      at++;
      const flag = flags[slotOf(hashStep(0, code))] ?? 0;
      if (flag === 0 && cjkDigit(code) < 0) {
        close();
        continue;
      }
      if (flag > 1) strong = true;
      marks = 0;
    } else {
      at++;
      if (pieces.length === 0 && !strong && code !== 0x28 && code !== 0x2b && code !== 0x27) continue;
      if (++marks > MOST_MARKS) {
        close();
        continue;
      }
    }
    pieces.push({ start, end: at, kind });
  }
  close();
}

function readItems(text: string, pieces: readonly Piece[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  const words: (string | undefined)[] = [];
  const word = (index: number): string => (words[index] ??= pieceText(text, pieces[index] as Piece));
  const parted = (index: number): boolean => areParted(pieces[index - 1], pieces[index]);
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] as Piece;
    const spaced = piece.start > 0 && (at === 0 ? charClass(text.charCodeAt(piece.start - 1)) === Char.Blank : (pieces[at - 1] as Piece).end < piece.start);
    if (piece.kind === Char.Digit) {
      const digits = piece.end - piece.start;
      items.push({ start: piece.start, end: piece.end, value: digits <= LONGEST_DIGITS ? Number(text.slice(piece.start, piece.end)) : -1, digits, entry: null, mark: 0, spaced });
      at++;
      continue;
    }
    const found = longestEntry(lexicon.root, pieces.length, at, word, parted);
    const numeral = piece.kind === Char.Ideograph ? readNumeral(text, pieces, at) : null;
    if (numeral !== null && (found === null || numeral.to >= found.to)) {
      const last = pieces[numeral.to - 1] as Piece;
      items.push({ start: piece.start, end: last.end, value: numeral.value, digits: numeral.digits, entry: null, mark: 0, spaced });
      at = numeral.to;
    } else if (found !== null) {
      const number = found.entry.cardinal >= 0 ? composeNumber(lexicon.root, pieces.length, at, word, parted) : null;
      const to = number !== null && number.to > found.to ? number.to : found.to;
      const entry = to > found.to || has(found.entry, ROLE.never) ? null : found.entry;
      items.push({ start: piece.start, end: (pieces[to - 1] as Piece).end, value: number?.value ?? -1, digits: 0, entry, mark: 0, spaced });
      at = to;
    } else {
      const mark = piece.kind === Char.Other ? foldMark(text.charCodeAt(piece.start)) : 0;
      items.push({ start: piece.start, end: piece.end, value: -1, digits: 0, entry: null, mark, spaced });
      at++;
    }
  }
  return items;
}

function pieceText(text: string, { start, end, kind }: Piece): string {
  if (kind === Char.Other) return String.fromCharCode(foldMark(text.charCodeAt(start)));
  return foldLetters(text.slice(start, end));
}

/** A blank between two ideographs ends the word, as it parts no word in writing without blanks. */
function areParted(left: Piece | undefined, right: Piece | undefined): boolean {
  return left?.kind === Char.Ideograph && right?.kind === Char.Ideograph && left.end < right.start;
}

function longestEntry(root: Node, count: number, at: number, word: (index: number) => string, parted: (index: number) => boolean): { entry: Entry; to: number } | null {
  let node: Node | undefined = root;
  let best: { entry: Entry; to: number } | null = null;
  for (let i = at; i < count; i++) {
    if (i > at && parted(i)) break;
    const next: Node | undefined = step(node, word(i));
    // "Москва, стандартное время": lists cannot hold a comma, so one may stand inside a phrase that is not whole yet.
    if (next === undefined && word(i) === "," && node !== root && node.entry === null && word(i - 1).length > 1) continue;
    if (next === undefined) break;
    node = next;
    if (node.entry !== null) best = { entry: node.entry, to: i + 1 };
  }
  return best;
}

/** "two thousand sixteen", "vingt et un", "quatre-vingt-dix-sept", "nineteen ninety-five". */
function composeNumber(root: Node, count: number, at: number, word: (index: number) => string, parted: (index: number) => boolean): { value: number; to: number } | null {
  let done = 0;
  let current = -1;
  let to = at;
  let i = at;
  while (i < count) {
    const found = longestEntry(root, count, i, word, parted);
    if (found === null || found.entry.cardinal < 0) {
      const joiner = current >= 20 || done > 0 || word(i) === "-" ? (found !== null && has(found.entry, ROLE.numberJoiners) ? found.to : word(i) === "-" ? i + 1 : -1) : -1;
      const next = joiner > 0 && joiner < count ? longestEntry(root, count, joiner, word, parted) : null;
      if (next === null || next.entry.cardinal < 0 || next.entry.cardinal > 99) break;
      i = joiner;
      continue;
    }
    const grown = grow(current, found.entry.cardinal);
    if (found.entry.cardinal === 1000 && current < 1000) {
      done += (current < 0 ? 1 : current) * 1000;
      current = 0;
    } else if (grown !== null) current = grown;
    else break;
    i = found.to;
    to = i;
  }
  return to > at ? { value: done + Math.max(current, 0), to } : null;
}

/** The number so far with one more word, or null when the word does not continue it. */
function grow(current: number, next: number): number | null {
  if (current <= 0) return next;
  if (next === 100) return current < 20 ? current * 100 : null;
  if (current >= 100 && current % 100 === 0 && next < 100) return current + next;
  if (current % 10 === 0 && current % 100 >= 20 && next > 0 && next < 10) return current + next;
  if ((current % 100 === 60 || current % 100 === 80) && next >= 10 && next < 20) return current + next;
  if (current >= 100 && (current % 100) % 10 === 0 && current % 100 >= 20 && next < 10) return current + next;
  if (current >= 18 && current <= 20 && next >= 10 && next < 100) return current * 100 + next;
  return null;
}

const CJK = "〇一二三四五六七八九";

function cjkDigit(code: number): number {
  if (code === 0x5341) return 10;
  if (code === 0x767e) return 100;
  if (code === 0x5343) return 1000;
  if (code === 0x4e24) return 2;
  if (code === 0x96f6) return 0;
  return code === 0x3007 || (code >= 0x4e00 && code <= 0x9fa5) ? CJK.indexOf(String.fromCharCode(code)) : -1;
}

/** 二〇二三 digit by digit, 二十三 by place. */
function readNumeral(text: string, pieces: readonly Piece[], at: number): { value: number; digits: number; to: number } | null {
  let to = at;
  let plain = 0;
  let total = 0;
  let current = -1;
  let placed = false;
  while (to < pieces.length && to - at < 8) {
    const piece = pieces[to] as Piece;
    const digit = piece.kind === Char.Ideograph && (to === at || (pieces[to - 1] as Piece).end === piece.start) ? cjkDigit(text.charCodeAt(piece.start)) : -1;
    if (digit < 0) break;
    if (digit >= 10) {
      placed = true;
      total += (current < 0 ? 1 : current) * digit;
      current = -1;
    } else {
      plain = plain * 10 + digit;
      current = digit;
    }
    to++;
  }
  if (to === at) return null;
  return placed ? { value: total + Math.max(current, 0), digits: 0, to } : { value: plain, digits: to - at, to };
}
