import { narrowed, type Context } from "../context.js";
import type { Timestamp } from "../model/timestamp.js";
import { toView } from "../text/view.js";
import { isSentence, withoutEnd } from "./line-shape.js";
import { openingOf, PageWord, type Opening, type PageLexicon } from "./page-lexicon.js";
import { regionOf } from "./region.js";
import type { Sheet, SheetLine } from "./sheet.js";
import { findGluedTimestamps, findJoinedTimestamp } from "./unglue.js";

/** A date of the page that may be its stamp. */
export interface Stamp {
  readonly timestamp: Timestamp;
  /** Line of the sheet it begins on. */
  readonly line: number;
  /** Where it stands in the line's view. */
  readonly from: number;
  readonly to: number;
  /** A word before it says that it is the publication, or a later version. */
  readonly label: "published" | "updated" | null;
  /** Its place among the dates of its line. */
  readonly order: number;
}

/** Lines around the headline and the body in which stamps are looked for. */
const ABOVE_HEADLINE = 50;
const BELOW_START = 3;
const BELOW_END = 25;
/** Longer lines are prose: their dates are what the story tells of. */
const LONGEST = 220;
/** So are body lines heavier than this; the date of an inline dateline is not lost: it stands in where there is no stamp. */
const PROSE = 120;
/** Inside the body only its last lines are looked at, and only short ones: the stamp under the story. */
const NEAR_END = 4;
const SHORT = 60;
/** A line that opens with a clock and holds little else. */
const CLOCK_LINE = /^\D{0,4}\d{1,2}(?:[:h.]| ?h ?)\d\d.{0,14}$/i;
const LABEL_REACH = 34;
/** Lines far from the head that are read at most: each stamp is seen beside all others. */
const MOST_FAR = 60;
/** A shorter headline is found again by chance. */
const SHORTEST_TITLE = 20;
/** Blank lines that may part a date from its clock. */
const CLOCK_GAP = 1;

/** The dates of the lines where a page prints its stamps, each with the word that labels it. */
export function findStamps(sheet: Sheet, headline: number, context: Context): Stamp[] {
  const { lines, start, end } = sheet;
  const anchor = headline < 0 ? start : headline;
  const quiet = narrowed(context, {
    region: context.region ?? (context.locales[0]?.tag === "en" ? regionOf(context.source) : null),
    report: () => undefined,
  });
  const stamps: Stamp[] = [];
  let far = 0;
  const from = Math.max(0, Math.min(anchor, start) - ABOVE_HEADLINE);
  const to = Math.min(lines.length, Math.max(end + BELOW_END, anchor + 12));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    // "> On 4 Mar 2024, NAME wrote:" is the day of a letter that this one answers.
    if (line === undefined || line.text.length > LONGEST || line.text.startsWith(">")) continue;
    if (line.body && line.weight > PROSE && i >= start && i < end) continue;
    const inside = i > Math.max(start, anchor) + BELOW_START && i < end && (i < end - NEAR_END || (line.body && line.text.length > SHORT));
    if (!mayHoldDate(line.text, context)) continue;
    if (i < from || i >= to || inside) {
      if (far >= MOST_FAR || !speaksOf(sheet, headline, i)) continue;
      far++;
    }
    stamps.push(...stampsOf(sheet, i, quiet));
  }
  return stamps;
}

function readsAs(line: SheetLine | undefined, folded: string): boolean {
  return line?.text.length === folded.length && line.folded === folded;
}

/** Far from the head: the line has the headline and more, follows a printing of it, or opens with the label of a stamp. */
function speaksOf({ lines, end }: Sheet, headline: number, i: number): boolean {
  const line = lines[i];
  const title = lines[headline]?.folded ?? "";
  if (line === undefined || line.body) return false;
  if (i >= end && line.opening.mask & (PageWord.published | PageWord.updated)) return true;
  if (title.length < SHORTEST_TITLE) return false;
  if (line.folded.length > title.length && line.folded.includes(title)) return true;
  return readsAs(lines[i - 1], title) || readsAs(lines[i - 2], title);
}

/** A year, or a date all in numbers; with a reference any number, for "2 hours ago". */
function mayHoldDate(text: string, { reference }: Context): boolean {
  return reference === null ? /\d{4}|\d ?[./-] ?\d{1,2} ?[./-] ?\d{2}/.test(text) : /\d/.test(text);
}

function stampsOf({ lines, lexicon }: Sheet, index: number, context: Context): Stamp[] {
  const line = lines[index];
  if (line === undefined) return [];
  const { view } = line.block;
  const found = findGluedTimestamps(view.span, context);
  const stamps: Stamp[] = [];
  const told = line.body && found.length > 0 && isSentence(line.text);
  let before = 0;
  for (const timestamp of found) {
    const from = toView(view, timestamp.span.start);
    const to = toView(view, timestamp.span.end);
    const isDay = isStamp(timestamp);
    const joined = timestamp.kind === "date" ? joinNextLine(timestamp, index, to, lines, context) : null;
    if (isDay) {
      const own = labelBefore(line.folded, before, from, lexicon);
      const label = own ?? (stamps.length === 0 && from < 3 ? labelOfLine(lines[index - 1]?.folded ?? "", lexicon) : null);
      if (!told || label !== null) stamps.push({ timestamp: joined ?? timestamp, line: index, from, to, label, order: stamps.length });
    }
    before = to;
  }
  return stamps;
}

/** A day at least, with a year: what a page is stamped with. */
function isStamp({ kind, iso }: Timestamp): boolean {
  return (kind === "instant" || kind === "local" || kind === "date") && /^\d{4}-\d\d-\d\d/.test(iso);
}

/** A date that ends its line and a clock that opens the next are one stamp. */
function joinNextLine(date: Timestamp, index: number, to: number, lines: Sheet["lines"], context: Context): Timestamp | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined || next.gap > CLOCK_GAP || line.text.length - to > 2 || !CLOCK_LINE.test(next.text))
    return null;
  return findJoinedTimestamp(date.span, next.block.view.span, context);
}

/** The label nearest before a stamp: the last entry between the stamp before it and it. */
function labelBefore(text: string, after: number, at: number, lexicon: PageLexicon): Stamp["label"] {
  let label: Stamp["label"] = null;
  for (let i = Math.max(after, at - LABEL_REACH); i < at; i++) {
    const { mask, length } = wordAt(text, i, lexicon);
    if (length === 0 || i + length > at + 1) continue;
    if (mask & PageWord.updated) label = "updated";
    else if (mask & PageWord.published) label = length > 3 ? "published" : label;
    i += length - 1;
  }
  return label;
}

/** The entry that opens at `at` if a word may begin there; labels are often glued to the clock before them. */
function wordAt(text: string, at: number, lexicon: PageLexicon): Opening {
  const previous = at > 0 ? text.charAt(at - 1) : " ";
  return /\p{L}/u.test(previous) && !/\p{Lo}/u.test(previous) ? { mask: 0, length: 0 } : openingOf(text, lexicon, at);
}

/** The label when the line is nothing but one. */
function labelOfLine(text: string, lexicon: PageLexicon): Stamp["label"] {
  if (text.length > 40) return null;
  const bare = withoutEnd(text, " :|-");
  const { mask, length } = openingOf(bare, lexicon);
  if (length === 0 || length < bare.length) return null;
  return mask & PageWord.updated ? "updated" : mask & PageWord.published ? "published" : null;
}
