import { Sign, TokenFlag, type MarkPair, type Tokens } from "./draft.js";
import { DIALOGUE, isDialogue, pairDialogue } from "./dialogue.js";
import { Family, familyOf, Points, pointsOf, SHAPES } from "./mark-shapes.js";
import { wordOf } from "./walk.js";

interface Columns extends Pick<
  Tokens,
  "count" | "flags" | "signs" | "ids" | "spellings" | "text" | "from" | "to" | "paragraphs" | "cues" | "classes" | "locale"
> {
  /** Tokens that look like marks, in order. */
  readonly marks: readonly number[];
}

/** Deeper nesting than this is damage, not style. */
const DEEPEST = 6;

interface Open {
  at: number;
  family: Family;
  /** As in `Tokens.signs`. */
  mark: number;
  /** The token that closes a single mark; -1 for the others. */
  close: number;
}

/**
 * Pairs quotation marks, paragraph by paragraph: nested, repaired where a mark is of the wrong shape or lacks its
 * partner, and carried into the next paragraph where a long quotation goes on. Marks the outermost pairs in `flags`.
 */
export function pairMarks(columns: Columns): { pairs: MarkPair[]; pairOf: Int32Array } {
  const { flags, paragraphs } = columns;
  const pairs: MarkPair[] = [];
  const pairOf = new Int32Array(columns.count).fill(-1);
  let pending: Open | null = null;
  let next = 0;
  for (const { from, to } of paragraphs) {
    if (from === to) continue;
    const before = pairs.length;
    const first = next;
    while ((columns.marks[next] ?? to) < to) next++;
    if (columns.locale.quotes?.dialogueDash === true && isDialogue(columns, from, to)) pairDialogue(columns, from, to, pairs);
    else if (next > first) pending = pairParagraph(columns, first, from, to, pending, pairs);
    for (let index = before; index < pairs.length; index++) {
      const pair = pairs[index];
      if (pair === undefined) continue;
      pairOf.fill(index, pair.first, pair.last + 1);
      for (let at = pair.first; at <= pair.last; at++) flags[at] = (flags[at] ?? 0) | TokenFlag.Inside;
      if (!pair.unopened) flags[pair.first] = (flags[pair.first] ?? 0) | TokenFlag.Mark;
      if (!pair.unclosed && pair.mark !== DIALOGUE) flags[pair.last] = (flags[pair.last] ?? 0) | TokenFlag.Mark;
    }
  }
  return { pairs, pairOf };
}

/** @returns the opening mark a later paragraph may close, or null. */
function pairParagraph(columns: Columns, first: number, from: number, to: number, pending: Open | null, pairs: MarkPair[]): Open | null {
  const { signs } = columns;
  const marks = marksIn(columns, first, from, to);
  if (marks.length === 0) return pending;
  const singleCloses = nextSingleClose(columns, marks, to);
  const stack: Open[] = [];
  const close = (depth: number, at: number): void => {
    const open = stack[depth];
    if (open === undefined) return;
    stack.length = depth;
    if (depth === 0 && at > open.at + 1)
      pairs.push({ first: open.at, last: at, from: open.at + 1, to: at, mark: printed(open.mark), unclosed: false, unopened: false });
  };
  marks.forEach((at, index) => {
    const mark = signs[at] ?? 0;
    const shape = SHAPES.get(mark) ?? 0;
    const family = familyOf(shape);
    const points = pointsOf(shape);
    const opens = looksOpening(columns, at, from);
    const closes = looksClosing(columns, at, to);
    const depth = lastOpen(stack, family);
    if (family === Family.Single) {
      const top = stack[depth];
      if (top?.close === at) close(depth, at);
      else if (stack.length === 0 && opens && points !== Points.Close && (singleCloses[index] ?? -1) > at)
        stack.push({ at, family, mark, close: singleCloses[index] ?? -1 });
      return;
    }
    if (isClosing(points, opens, closes, stack[depth], mark)) {
      if (depth >= 0) {
        close(depth, at);
        return;
      }
      // A mark of the other family closes what its own did not open, if it hugs the word before it.
      if (closes && !opens && stack.length === 1 && stack[0]?.family !== Family.Single && family !== Family.Corner) {
        close(0, at);
        return;
      }
      if (index === 0 && pending?.family === family) {
        pairs.push({ first: from, last: at, from, to: at, mark: printed(mark), unclosed: false, unopened: true });
        pending = null;
        return;
      }
      if (!opens || points === Points.Open) return;
    }
    if (depth >= 0 && stack[depth]?.mark === mark && depth === stack.length - 1 && !nests(columns, marks, index, to)) {
      // The one before was never closed: it is no quotation unless a sentence ended there.
      stack.length = depth;
    }
    if (stack.length < DEEPEST) stack.push({ at, family, mark, close: -1 });
  });
  const open = stack[0];
  if (open === undefined || open.family === Family.Single) return null;
  const last = pairs.at(-1);
  if (open.at + 1 < to && (last === undefined || last.last < open.at))
    pairs.push({ first: open.at, last: to - 1, from: open.at + 1, to, mark: printed(open.mark), unclosed: true, unopened: false });
  return open;
}

function printed(sign: number): string {
  return String.fromCharCode(sign & 0xffff).repeat((sign >> 16) + 1);
}

/** The marks of a paragraph, without apostrophes of other kinds, feet and inches. @param first place of its first one among all. */
function marksIn({ marks: all, signs, flags }: Columns, first: number, from: number, to: number): number[] {
  const marks: number[] = [];
  for (let index = first; ; index++) {
    const at = all[index];
    if (at === undefined || at >= to) return marks;
    const sign = signs[at] ?? 0;
    if (!SHAPES.has(sign)) continue;
    // Feet and inches, minutes and seconds.
    if (
      isPrime(sign) &&
      at > from &&
      ((flags[at - 1] ?? 0) & TokenFlag.Number) !== 0 &&
      ((flags[at] ?? 0) & TokenFlag.Spaced) === 0 &&
      !opensBefore(marks, signs, sign)
    )
      continue;
    marks.push(at);
  }
}

const TWO_APOSTROPHES = Sign.Apostrophe + Sign.Again;
const TWO_GRAVES = 0x60 + Sign.Again;

function isPrime(sign: number): boolean {
  return sign === Sign.Apostrophe || sign === 0x2019 || sign === Sign.Quote || sign === TWO_APOSTROPHES || sign === 0x2033;
}

/** Whether an odd number of such marks stands before: then this one closes. */
function opensBefore(marks: readonly number[], signs: Int32Array, sign: number): boolean {
  const before = signs[marks[marks.length - 1] ?? signs.length] ?? 0;
  return sign === Sign.Apostrophe || sign === 0x2019
    ? before === Sign.Apostrophe || before === 0x2018 || before === 0x201a
    : before === Sign.Quote || before === 0x201c || before === 0x201e || before === TWO_APOSTROPHES || before === TWO_GRAVES;
}

function isClosing(points: Points, opens: boolean, closes: boolean, open: Open | undefined, mark: number): boolean {
  switch (points) {
    case Points.Close:
      // ”So” in the Nordic countries, »so« in German books.
      return !(opens && !closes && open === undefined);
    case Points.Open:
      // »so« and ›so‹
      return open !== undefined && open.mark === 0xbb && mark === 0xab ? !opens || closes : open?.mark === 0x203a && mark === 0x2039;
    case Points.Mostly:
      return open !== undefined && (open.mark === 0x201e ? !opens || closes : closes && !opens);
    case Points.Either:
      return open === undefined ? closes && !opens : !opens || closes;
  }
}

/** A space, the paragraph's start or an opening sign before, and a word behind. */
function looksOpening({ flags, signs }: Columns, at: number, from: number): boolean {
  const spaced =
    at === from ||
    ((flags[at] ?? 0) & TokenFlag.Spaced) !== 0 ||
    opensWords(signs[at - 1] ?? 0) ||
    ((flags[at - 1] ?? 0) & TokenFlag.Elided) !== 0;
  return spaced && ((flags[at + 1] ?? TokenFlag.Spaced) & TokenFlag.Spaced) === 0 && !closesWords(signs[at + 1] ?? Sign.Stop);
}

function opensWords(sign: number): boolean {
  switch (sign) {
    case Sign.Open:
    case Sign.SquareOpen:
    case 0x7b:
    case Sign.EmDash:
    case Sign.EnDash:
    case Sign.Hyphen:
    case 0x2f:
    case Sign.Colon:
    case 0xbf:
    case 0xa1:
    case Sign.Apostrophe:
    case 0x2018:
    case 0x201c:
    case 0x201e:
    case 0xab:
    case Sign.Quote:
      return true;
    default:
      return false;
  }
}

function closesWords(sign: number): boolean {
  return (
    sign === Sign.Stop ||
    sign === Sign.Comma ||
    sign === Sign.Semicolon ||
    sign === Sign.Colon ||
    sign === 0x21 ||
    sign === 0x3f ||
    sign === Sign.Close
  );
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** No space before, and a space, a sign or the paragraph's end behind. */
function looksClosing({ flags, text, from }: Columns, at: number, to: number): boolean {
  if (((flags[at] ?? 0) & (TokenFlag.Spaced | TokenFlag.ParagraphStart)) !== 0) return false;
  return (
    at + 1 >= to ||
    ((flags[at + 1] ?? 0) & TokenFlag.Spaced) !== 0 ||
    ((flags[at + 1] ?? 0) & TokenFlag.Word) === 0 ||
    isHyphen(text.charCodeAt(from[at + 1] ?? 0))
  );
}

function lastOpen(stack: readonly Open[], family: Family): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) if (stack[depth]?.family === family) return depth;
  return -1;
}

/** Whether the next two marks both close: then a second opener is a nested one. */
function nests(columns: Columns, marks: readonly number[], index: number, to: number): boolean {
  const next = marks[index + 1];
  const second = marks[index + 2];
  return next !== undefined && second !== undefined && looksClosing(columns, next, to) && looksClosing(columns, second, to);
}

/** For each mark that could open single quotes, the token that would close it, or -1. */
function nextSingleClose(columns: Columns, marks: readonly number[], to: number): Int32Array {
  const result = new Int32Array(marks.length).fill(-1);
  let next = -1;
  for (let index = marks.length - 1; index >= 0; index--) {
    const at = marks[index] ?? 0;
    const shape = SHAPES.get(columns.signs[at] ?? 0) ?? 0;
    if (familyOf(shape) !== Family.Single) continue;
    result[index] = next;
    if (pointsOf(shape) !== Points.Open && looksClosing(columns, at, to) && closesSingle(columns, at)) next = at;
  }
  return result;
}

/** A single mark after a plural "s" and before a word is rather a possessive. */
function closesSingle(columns: Columns, at: number): boolean {
  const { flags } = columns;
  const next = flags[at + 1] ?? 0;
  return !(wordOf(columns, at - 1).endsWith("s") && (next & TokenFlag.Word) !== 0 && (next & TokenFlag.Capital) === 0);
}
