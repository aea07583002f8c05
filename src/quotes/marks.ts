import { CueClass, TokenFlag, type MarkPair, type Tokens } from "./draft.js";
import { Shape, shapeOf } from "./words.js";

type Columns = Pick<Tokens, "count" | "flags" | "words" | "paragraphs" | "cues" | "locale">;

/** Families of marks that may open and close one another. */
const enum Family {
  None = 0,
  Double = 1,
  Guillemet = 2,
  Single = 3,
  Corner = 4,
  SmallGuillemet = 5,
  WhiteCorner = 6,
}

/** Which way the shape of a mark points; straight marks point by their spacing. */
const enum Points {
  Either = 0,
  Open = 1,
  Close = 2,
  /** Opens in some languages, closes in others: the high 66 mark. */
  Mostly = 3,
}

const SHAPES: ReadonlyMap<string, readonly [Family, Points]> = new Map<string, readonly [Family, Points]>([
  ["“", [Family.Double, Points.Mostly]],
  ["”", [Family.Double, Points.Close]],
  ["„", [Family.Double, Points.Open]],
  ["‟", [Family.Double, Points.Open]],
  ['"', [Family.Double, Points.Either]],
  ["＂", [Family.Double, Points.Either]],
  ["″", [Family.Double, Points.Either]],
  ["''", [Family.Double, Points.Either]],
  ["``", [Family.Double, Points.Open]],
  ["‘‘", [Family.Double, Points.Open]],
  ["’’", [Family.Double, Points.Close]],
  ["´´", [Family.Double, Points.Either]],
  ["〝", [Family.Double, Points.Open]],
  ["〞", [Family.Double, Points.Close]],
  ["〟", [Family.Double, Points.Close]],
  ["«", [Family.Guillemet, Points.Open]],
  ["»", [Family.Guillemet, Points.Close]],
  ["‹", [Family.SmallGuillemet, Points.Open]],
  ["›", [Family.SmallGuillemet, Points.Close]],
  ["‘", [Family.Single, Points.Open]],
  ["’", [Family.Single, Points.Close]],
  ["‚", [Family.Single, Points.Open]],
  ["‛", [Family.Single, Points.Open]],
  ["'", [Family.Single, Points.Either]],
  ["`", [Family.Single, Points.Open]],
  ["´", [Family.Single, Points.Close]],
  ["「", [Family.Corner, Points.Open]],
  ["」", [Family.Corner, Points.Close]],
  ["｢", [Family.Corner, Points.Open]],
  ["｣", [Family.Corner, Points.Close]],
  ["『", [Family.WhiteCorner, Points.Open]],
  ["』", [Family.WhiteCorner, Points.Close]],
]);

/** The `mark` of a pair that is speech led by a dash: its last token is a word or sign, no mark. */
export const DIALOGUE = "—";

/** Deeper nesting than this is damage, not style. */
const DEEPEST = 6;

interface Open {
  at: number;
  family: Family;
  mark: string;
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
  for (const { from, to } of paragraphs) {
    if (from === to) continue;
    const before = pairs.length;
    if (columns.locale.quotes?.dialogueDash === true && isDialogue(columns, from, to)) pairDialogue(columns, from, to, pairs);
    else pending = pairParagraph(columns, from, to, pending, pairs);
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
function pairParagraph(columns: Columns, from: number, to: number, pending: Open | null, pairs: MarkPair[]): Open | null {
  const { words } = columns;
  const marks = marksIn(columns, from, to);
  if (marks.length === 0) return pending;
  const singleCloses = nextSingleClose(columns, marks, to);
  const stack: Open[] = [];
  const close = (depth: number, at: number): void => {
    const open = stack[depth];
    if (open === undefined) return;
    stack.length = depth;
    if (depth === 0 && at > open.at + 1)
      pairs.push({ first: open.at, last: at, from: open.at + 1, to: at, mark: open.mark, unclosed: false, unopened: false });
  };
  marks.forEach((at, index) => {
    const mark = words[at] ?? "";
    const [family, points] = SHAPES.get(mark) ?? [Family.None, Points.Either];
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
        pairs.push({ first: from, last: at, from, to: at, mark, unclosed: false, unopened: true });
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
    pairs.push({ first: open.at, last: to - 1, from: open.at + 1, to, mark: open.mark, unclosed: true, unopened: false });
  return open;
}

function marksIn({ words, flags }: Columns, from: number, to: number): number[] {
  const marks: number[] = [];
  for (let at = from; at < to; at++) {
    if (((flags[at] ?? 0) & (TokenFlag.Word | TokenFlag.Number)) !== 0) continue;
    const word = words[at] ?? "";
    if (shapeOf(word.charCodeAt(0)) !== Shape.Mark || !SHAPES.has(word)) continue;
    // Feet and inches, minutes and seconds.
    if (
      isPrime(word) &&
      at > from &&
      ((flags[at - 1] ?? 0) & TokenFlag.Number) !== 0 &&
      ((flags[at] ?? 0) & TokenFlag.Spaced) === 0 &&
      !opensBefore(marks, words, word)
    )
      continue;
    marks.push(at);
  }
  return marks;
}

function isPrime(mark: string): boolean {
  return mark === "'" || mark === "’" || mark === '"' || mark === "''" || mark === "″";
}

/** Whether an odd number of such marks stands before: then this one closes. */
function opensBefore(marks: readonly number[], words: readonly string[], mark: string): boolean {
  const last = marks.at(-1);
  return last !== undefined && (mark === "'" || mark === "’" ? ["'", "‘", "‚"] : ['"', "“", "„", "''", "``"]).includes(words[last] ?? "");
}

function isClosing(points: Points, opens: boolean, closes: boolean, open: Open | undefined, mark: string): boolean {
  switch (points) {
    case Points.Close:
      // ”So” in the Nordic countries, »so« in German books.
      return !(opens && !closes && open === undefined);
    case Points.Open:
      return open !== undefined && open.mark === "»" && mark === "«" ? !opens || closes : open?.mark === "›" && mark === "‹";
    case Points.Mostly:
      return open !== undefined && (open.mark === "„" ? !opens || closes : closes && !opens);
    case Points.Either:
      return open === undefined ? closes && !opens : !opens || closes;
  }
}

/** A space, the paragraph's start or an opening sign before, and a word behind. */
function looksOpening({ flags, words }: Columns, at: number, from: number): boolean {
  const spaced =
    at === from ||
    ((flags[at] ?? 0) & TokenFlag.Spaced) !== 0 ||
    "([{—–-/:¿¡'‘“„«\"".includes(words[at - 1] ?? " ") ||
    ((flags[at - 1] ?? 0) & TokenFlag.Elided) !== 0;
  return spaced && ((flags[at + 1] ?? TokenFlag.Spaced) & TokenFlag.Spaced) === 0 && !".,;:!?)".includes(words[at + 1] ?? ".");
}

/** No space before, and a space, a sign or the paragraph's end behind. */
function looksClosing({ flags, words }: Columns, at: number, to: number): boolean {
  if (((flags[at] ?? 0) & TokenFlag.Spaced) !== 0) return false;
  return (
    at + 1 >= to ||
    ((flags[at + 1] ?? 0) & TokenFlag.Spaced) !== 0 ||
    ((flags[at + 1] ?? 0) & TokenFlag.Word) === 0 ||
    shapeOf((words[at + 1] ?? " ").charCodeAt(0)) === Shape.Hyphen
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
    const [family, points] = SHAPES.get(columns.words[at] ?? "") ?? [Family.None, Points.Either];
    if (family !== Family.Single) continue;
    result[index] = next;
    if (points !== Points.Open && looksClosing(columns, at, to) && closesSingle(columns, at)) next = at;
  }
  return result;
}

/** A single mark after a plural "s" and before a word is rather a possessive. */
function closesSingle({ flags, words }: Columns, at: number): boolean {
  const next = flags[at + 1] ?? 0;
  return !((words[at - 1] ?? "").endsWith("s") && (next & TokenFlag.Word) !== 0 && (next & TokenFlag.Capital) === 0);
}

/** A paragraph that a dash opens: what somebody says, the narrator's words between further dashes. */
function isDialogue({ words, flags }: Columns, from: number, to: number): boolean {
  return (
    to - from > 2 &&
    isSpeechDash(words[from]) &&
    ((flags[from + 1] ?? 0) & TokenFlag.Spaced) !== 0 &&
    ((flags[from + 1] ?? 0) & TokenFlag.Capital) !== 0
  );
}

function isSpeechDash(word: string | undefined): boolean {
  return word === "—" || word === "–" || word === "―" || word === "-" || word === "--";
}

/** Words behind a dash in which the narrator's cue must come. */
const NARRATOR = 4;

/**
 * Pairs the dashes of dialogue as if they were marks. Speech ends at a dash behind a comma or full stop that a cue
 * follows; the narrator ends at the next dash behind one.
 */
function pairDialogue({ words, flags, cues }: Columns, from: number, to: number, pairs: MarkPair[]): void {
  let open = from;
  const push = (end: number): void => {
    if (end > open + 1)
      pairs.push({ first: open, last: end - 1, from: open + 1, to: end, mark: DIALOGUE, unclosed: false, unopened: false });
  };
  let speaking = true;
  for (let at = from + 1; at < to; at++) {
    if (!isSpeechDash(words[at]) || !",.!?…".includes((words[at - 1] ?? " ").charAt(0))) continue;
    if (!speaking) {
      open = at;
      speaking = true;
      continue;
    }
    let cue = false;
    for (let next = at + 1; next < to && next <= at + NARRATOR; next++) {
      cue ||= ((cues[next] ?? 0) & (CueClass.Speech | CueClass.Utter | CueClass.Thought)) !== 0;
      if (((flags[next] ?? 0) & (TokenFlag.Word | TokenFlag.Number)) === 0) break;
    }
    if (!cue) continue;
    push(at);
    speaking = false;
  }
  if (speaking) push(to);
}
