import { Char, charClass, cjkDigit, foldLetters, foldMark } from "./letters.js";
import { step, type Lexicon, type Node } from "./lexicon-tree.js";
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
/** "20194:29": a year and a clock printed without a blank. */
const YEAR_AND_HOUR = /^(?:19|20)\d\d(?:[01]?\d|2[0-3]):[0-5]\d$/;
/** The pieces of an island, in parallel lists. */
interface Pieces {
  readonly start: number[];
  readonly end: number[];
  readonly kind: Char[];
  readonly count: number;
}

/** The items of an island: `text[from, to)` of a match view. */
export function readIsland(text: string, from: number, to: number, lexicon: Lexicon): Item[] {
  const start: number[] = [];
  const end: number[] = [];
  const kinds: Char[] = [];
  let at = from;
  while (at < to) {
    const begin = at;
    const kind = charClass(text.charCodeAt(at++));
    if (kind === Char.Blank) continue;
    if (kind === Char.Letter || kind === Char.Digit) while (at < to && charClass(text.charCodeAt(at)) === kind) at++;
    start.push(begin);
    end.push(at);
    kinds.push(kind);
  }
  return readItems(text, { start, end, kind: kinds, count: start.length }, lexicon);
}

const TELLING = [
  ROLE.hours,
  ROLE.am,
  ROLE.pm,
  ROLE.noon,
  ROLE.midnight,
  ROLE.halfPast,
  ROLE.halfTo,
  ROLE.quarterPast,
  ROLE.quarterTo,
  ROLE.minutesPast,
  ROLE.minutesTo,
  ROLE.andHalf,
  ROLE.andQuarter,
  ROLE.lessQuarter,
  ROLE.morning,
  ROLE.afternoon,
  ROLE.evening,
  ROLE.night,
  ROLE.afterYear,
  ROLE.beforeYear,
  ROLE.afterMonth,
  ROLE.beforeMonth,
  ROLE.afterDay,
  ROLE.quarterMarks,
  ROLE.afterDecade,
  ROLE.beforeDecade,
];

/** Whether an island can hold a date at all: a word that tells time, a year's four digits, or numbers joined by a mark. Most hold a bare count. */
export function mayHoldDate(items: Island): boolean {
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const { entry } = item;
    if (entry !== null) {
      if (
        entry.month > 0 ||
        entry.weekday > 0 ||
        entry.unit !== null ||
        entry.season !== null ||
        entry.day !== null ||
        entry.dayPart !== null ||
        entry.relative !== null
      )
        return true;
      if (entry.zone !== null || entry.era !== null || entry.foreignMonth !== null || TELLING.some((role) => entry.roles[role] === 1))
        return true;
    }
    if (item.digits >= 4 && items.length > 1) return true;
    if (item.mark !== 0 && (items[i - 1]?.digits ?? 0) > 0 && (items[i + 1]?.digits ?? 0) > 0) return true;
  }
  return false;
}

function readItems(text: string, pieces: Pieces, lexicon: Lexicon): Item[] {
  const startOf = (index: number): number => pieces.start[index] ?? 0;
  const endOf = (index: number): number => pieces.end[index] ?? 0;
  const { count } = pieces;
  const items: Item[] = [];
  const words: (string | undefined)[] = [];
  const word = (index: number): string =>
    (words[index] ??= pieceText(text, startOf(index), endOf(index), pieces.kind[index] === Char.Other));
  // A blank between two ideographs ends the word, as it parts no word in writing without blanks.
  const parted = (index: number): boolean =>
    pieces.kind[index - 1] === Char.Ideograph && pieces.kind[index] === Char.Ideograph && endOf(index - 1) < startOf(index);
  let at = 0;
  while (at < count) {
    const piece = { start: startOf(at), end: endOf(at), kind: pieces.kind[at] };
    const spaced = piece.start > 0 && (at === 0 ? charClass(text.charCodeAt(piece.start - 1)) === Char.Blank : endOf(at - 1) < piece.start);
    if (piece.kind === Char.Digit) {
      const digits = piece.end - piece.start;
      if ((digits === 5 || digits === 6) && YEAR_AND_HOUR.test(text.slice(piece.start, piece.end + 3))) {
        const middle = piece.start + 4;
        items.push({
          start: piece.start,
          end: middle,
          value: Number(text.slice(piece.start, middle)),
          digits: 4,
          entry: null,
          mark: 0,
          spaced,
        });
        items.push({
          start: middle,
          end: piece.end,
          value: Number(text.slice(middle, piece.end)),
          digits: digits - 4,
          entry: null,
          mark: 0,
          spaced: false,
        });
        at++;
        continue;
      }
      items.push({
        start: piece.start,
        end: piece.end,
        value: digits <= LONGEST_DIGITS ? Number(text.slice(piece.start, piece.end)) : -1,
        digits,
        entry: null,
        mark: 0,
        spaced,
      });
      at++;
      continue;
    }
    const found = longestEntry(lexicon.root, count, at, word, parted);
    const numeral = piece.kind === Char.Ideograph ? readNumeral(text, pieces, at) : null;
    if (numeral !== null && (found === null || numeral.to >= found.to)) {
      items.push({
        start: piece.start,
        end: endOf(numeral.to - 1),
        value: numeral.value,
        digits: numeral.digits,
        entry: null,
        mark: 0,
        spaced,
      });
      at = numeral.to;
    } else if (found !== null) {
      const number = found.entry.cardinal >= 0 ? composeNumber(lexicon.root, count, at, word, parted) : null;
      const to = number !== null && number.to > found.to ? number.to : found.to;
      const entry = to > found.to || has(found.entry, ROLE.never) ? null : found.entry;
      items.push({ start: piece.start, end: endOf(to - 1), value: number?.value ?? -1, digits: 0, entry, mark: 0, spaced });
      at = to;
    } else {
      const mark = piece.kind === Char.Other ? foldMark(text.charCodeAt(piece.start)) : 0;
      items.push({ start: piece.start, end: piece.end, value: -1, digits: 0, entry: null, mark, spaced });
      at++;
    }
  }
  return items;
}

function pieceText(text: string, start: number, end: number, mark: boolean): string {
  if (mark) return String.fromCharCode(foldMark(text.charCodeAt(start)));
  return foldLetters(text.slice(start, end));
}

function longestEntry(
  root: Node,
  count: number,
  at: number,
  word: (index: number) => string,
  parted: (index: number) => boolean,
): { entry: Entry; to: number } | null {
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
function composeNumber(
  root: Node,
  count: number,
  at: number,
  word: (index: number) => string,
  parted: (index: number) => boolean,
): { value: number; to: number } | null {
  let done = 0;
  let current = -1;
  let to = at;
  let i = at;
  while (i < count) {
    const found = longestEntry(root, count, i, word, parted);
    if (found === null || found.entry.cardinal < 0) {
      const joiner =
        current >= 20 || done > 0 || word(i) === "-"
          ? found !== null && has(found.entry, ROLE.numberJoiners)
            ? found.to
            : word(i) === "-"
              ? i + 1
              : -1
          : -1;
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

/** 二〇二三 digit by digit, 二十三 by place. */
function readNumeral(text: string, { start, end, kind, count }: Pieces, at: number): { value: number; digits: number; to: number } | null {
  let to = at;
  let plain = 0;
  let total = 0;
  let current = -1;
  let placed = false;
  while (to < count && to - at < 8) {
    const from = start[to] ?? 0;
    const digit = kind[to] === Char.Ideograph && (to === at || end[to - 1] === from) ? cjkDigit(text.charCodeAt(from)) : -1;
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
