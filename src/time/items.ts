import { Char, charClass, cjkDigit, foldLetters, foldMark } from "./letters.js";
import { step, type Lexicon, type Node } from "./lexicon-tree.js";
import { has, Kind, ROLE, type Entry } from "./roles.js";

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
/** The items of an island: `text[from, to)` of a match view. */
export function readIsland(text: string, from: number, to: number, lexicon: Lexicon): Item[] {
  return new IslandReader(text, from, to, lexicon.root).read();
}

/** Where the words of each kind end in an island: a reader that begins behind the last word it needs finds nothing. */
export interface Reach {
  /** Index behind the last item of `Kind.Month`; of `Kind.Period`; of `Kind.Relative`; of `Kind.Counted`. */
  readonly month: number;
  readonly period: number;
  readonly relative: number;
  readonly counted: number;
}

/**
 * Whether an island can hold a date at all, and how far what reaches in it; null when it cannot. It needs a word that
 * tells time, a zone, a year's four digits, or numbers joined by a mark. Most hold a bare count.
 */
export function reachOf(items: Island): Reach | null {
  let holds = false;
  let month = 0;
  let period = 0;
  let relative = 0;
  let counted = 0;
  for (let i = 0; i < items.length; i++) {
    const { entry, digits, mark } = items[i] as Item;
    if (entry !== null) {
      const { kinds } = entry;
      if ((kinds & (Kind.Tells | Kind.Zone)) !== 0) holds = true;
      if ((kinds & Kind.Month) !== 0) month = i + 1;
      if ((kinds & Kind.Period) !== 0) period = i + 1;
      if ((kinds & Kind.Relative) !== 0) relative = i + 1;
      if ((kinds & Kind.Counted) !== 0) counted = i + 1;
    } else if (digits >= 4 ? items.length > 1 : mark !== 0 && (items[i - 1]?.digits ?? 0) > 0 && (items[i + 1]?.digits ?? 0) > 0)
      holds = true;
  }
  return holds ? { month, period, relative, counted } : null;
}

interface Found {
  readonly entry: Entry;
  /** Index behind its last piece. */
  readonly to: number;
}

/** Pieces of one island, and what the lexicon makes of them. */
class IslandReader {
  private readonly start: number[] = [];
  private readonly end: number[] = [];
  private readonly kind: Char[] = [];
  /** Folded, each when it is first asked for. */
  private readonly words: (string | undefined)[] = [];
  private readonly count: number;

  constructor(
    private readonly text: string,
    from: number,
    to: number,
    private readonly root: Node,
  ) {
    let at = from;
    while (at < to) {
      const begin = at;
      const kind = charClass(text.charCodeAt(at++));
      if (kind === Char.Blank) continue;
      if (kind === Char.Letter || kind === Char.Digit) while (at < to && charClass(text.charCodeAt(at)) === kind) at++;
      this.start.push(begin);
      this.end.push(at);
      this.kind.push(kind);
    }
    this.count = this.start.length;
  }

  read(): Item[] {
    const { text, count } = this;
    const items: Item[] = [];
    let at = 0;
    while (at < count) {
      const start = this.startOf(at);
      const end = this.endOf(at);
      const kind = this.kind[at];
      const spaced = start > 0 && (at === 0 ? charClass(text.charCodeAt(start - 1)) === Char.Blank : this.endOf(at - 1) < start);
      if (kind === Char.Digit) {
        const digits = end - start;
        if ((digits === 5 || digits === 6) && YEAR_AND_HOUR.test(text.slice(start, end + 3))) {
          const middle = start + 4;
          items.push(item(start, middle, Number(text.slice(start, middle)), 4, null, 0, spaced));
          items.push(item(middle, end, Number(text.slice(middle, end)), digits - 4, null, 0, false));
        } else items.push(item(start, end, numberOf(text, start, end), digits, null, 0, spaced));
        at++;
        continue;
      }
      const found = this.longest(at);
      const numeral = kind === Char.Ideograph ? this.numeral(at) : null;
      if (numeral !== null && (found === null || numeral.to >= found.to)) {
        items.push(item(start, this.endOf(numeral.to - 1), numeral.value, numeral.digits, null, 0, spaced));
        at = numeral.to;
      } else if (found !== null) {
        const number = found.entry.cardinal >= 0 ? this.composed(at) : null;
        const to = number !== null && number.to > found.to ? number.to : found.to;
        const entry = to > found.to || has(found.entry, ROLE.never) ? null : found.entry;
        items.push(item(start, this.endOf(to - 1), number?.value ?? -1, 0, entry, 0, spaced));
        at = to;
      } else {
        items.push(item(start, end, -1, 0, null, kind === Char.Other ? foldMark(text.charCodeAt(start)) : 0, spaced));
        at++;
      }
    }
    return items;
  }

  private startOf(index: number): number {
    return this.start[index] ?? 0;
  }

  private endOf(index: number): number {
    return this.end[index] ?? 0;
  }

  private word(index: number): string {
    return (this.words[index] ??=
      this.kind[index] === Char.Other
        ? String.fromCharCode(foldMark(this.text.charCodeAt(this.startOf(index))))
        : foldLetters(this.text.slice(this.startOf(index), this.endOf(index))));
  }

  /** A blank between two ideographs ends the word, as it parts no word in writing without blanks. */
  private isParted(index: number): boolean {
    return this.kind[index] === Char.Ideograph && this.kind[index - 1] === Char.Ideograph && this.endOf(index - 1) < this.startOf(index);
  }

  private longest(at: number): Found | null {
    let node: Node = this.root;
    let entry: Entry | null = null;
    let to = at;
    for (let i = at; i < this.count; i++) {
      if (i > at && this.isParted(i)) break;
      const word = this.word(i);
      const next = step(node, word);
      if (next === undefined) {
        // "Москва, стандартное время": lists cannot hold a comma, so one may stand inside a phrase that is not whole yet.
        if (word === "," && node !== this.root && node.entry === null && this.word(i - 1).length > 1) continue;
        break;
      }
      node = next;
      if (node.entry !== null) {
        entry = node.entry;
        to = i + 1;
      }
      if (node.next === null) break;
    }
    return entry === null ? null : { entry, to };
  }

  /** "two thousand sixteen", "vingt et un", "quatre-vingt-dix-sept", "nineteen ninety-five". */
  private composed(at: number): { value: number; to: number } | null {
    let done = 0;
    let current = -1;
    let to = at;
    let i = at;
    while (i < this.count) {
      const found = this.longest(i);
      if (found === null || found.entry.cardinal < 0) {
        const hyphen = this.word(i) === "-";
        const joiner =
          current >= 20 || done > 0 || hyphen
            ? found !== null && has(found.entry, ROLE.numberJoiners)
              ? found.to
              : hyphen
                ? i + 1
                : -1
            : -1;
        const next = joiner > 0 && joiner < this.count ? this.longest(joiner) : null;
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

  /** 二〇二三 digit by digit, 二十三 by place. */
  private numeral(at: number): { value: number; digits: number; to: number } | null {
    let to = at;
    let plain = 0;
    let total = 0;
    let current = -1;
    let placed = false;
    while (to < this.count && to - at < 8) {
      const from = this.startOf(to);
      const joined = this.kind[to] === Char.Ideograph && (to === at || this.endOf(to - 1) === from);
      const digit = joined ? cjkDigit(this.text.charCodeAt(from)) : -1;
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
}

function item(start: number, end: number, value: number, digits: number, entry: Entry | null, mark: number, spaced: boolean): Item {
  return { start, end, value, digits, entry, mark, spaced };
}

/** Value of a run of digits; -1 for one too long to be a number of a date. Digits that no view folds to ASCII have no value. */
function numberOf(text: string, start: number, end: number): number {
  if (end - start > LONGEST_DIGITS) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
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
