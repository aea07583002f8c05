import type { Span } from "../model/span.js";
import { Char, CHAR_CLASS } from "../text/char-classes.js";
import { AMPERSAND, PLAIN, unitClass } from "../text/chars.js";
import { splitLines, type Line } from "../text/lines.js";
import { withoutEmphasis } from "../text/markup.js";
import { normalize } from "../text/normalize.js";
import { MATCH } from "../text/rules.js";
import type { View } from "../text/view.js";

/** Whole lines of the source that are read as one: a paragraph, a headline, one line of furniture, a blank line. Blocks tile the source. */
export interface Block {
  /** Whole lines, terminators included. */
  readonly span: Span;
  /** Match view of the block without its last terminator, and without the signs that emphasise a line as a whole. */
  readonly view: View;
  /** Nothing but white space and invisible characters. */
  readonly blank: boolean;
}

/** Columns between which the full lines of hard-wrapped text end. */
const SHORTEST = 55;
const LONGEST = 80;
/** Share of a stretch's lines, its last one apart, that must be full. */
const FULL_SHARE = 0.7;
/** One in so many full lines must break inside a sentence before any lines are joined. */
const BROKEN_SHARE = 3;
/** For one line longer than the measure there must be so many full ones. */
const LONGER_SHARE = 10;

/**
 * Groups lines into blocks: one block a line, but the lines of a hard-wrapped paragraph (e-mail, wire copy: a break after 55 to
 * 80 columns, a blank or an indented line between paragraphs) are one block together.
 *
 * @param within whole lines; the rest of the source gets no blocks
 */
export function groupBlocks(source: string, within?: Span): Block[] {
  return groupLines(source, within).map(({ span, content }) => {
    const view = normalize(source, withoutEmphasis(source, content), MATCH);
    return { span, view, blank: view.text === "" };
  });
}

/** The spans of the blocks that are not blank, without their last terminators: for readers that look at nothing else of them. */
export function blockSpans(source: string): Span[] {
  const spans: Span[] = [];
  for (const { content } of groupLines(source)) if (!isBlank(source, content)) spans.push(content);
  return spans;
}

/** Nothing but white space and invisible characters, references to them too. */
function isBlank(source: string, span: Span): boolean {
  for (let i = span.start; i < span.end; i++) {
    const kind = unitClass(source.charCodeAt(i));
    if (kind === PLAIN) return false;
    if (kind === AMPERSAND) return normalize(source, span, MATCH).text === "";
  }
  return true;
}

/** Lines, those of a wrapped paragraph as one: first start to last end. */
function groupLines(source: string, within?: Span): readonly Line[] {
  const all = splitLines(source);
  const lines = within === undefined ? all : all.filter(({ span }) => span.start >= within.start && span.end <= within.end);
  if (!looksWrapped(source, lines)) return lines;
  const grouped: Line[] = [];
  for (let from = 0; from < lines.length;) {
    const to = wrappedEnd(source, lines, from);
    const first = lines[from];
    const last = lines[to - 1];
    if (first === undefined || last === undefined) break;
    grouped.push(
      to - from === 1
        ? first
        : { span: { start: first.span.start, end: last.span.end }, content: { start: first.span.start, end: last.content.end } },
    );
    from = to;
  }
  return grouped;
}

/**
 * A text set to a measure: hardly a line is longer, and of the full lines with another right below enough break inside a
 * sentence. A menu of headlines has full lines too, but each begins anew.
 */
function looksWrapped(source: string, lines: readonly Line[]): boolean {
  let full = 0;
  let longer = 0;
  let pairs = 0;
  let broken = 0;
  for (let i = 0; i < lines.length; i++) {
    const content = lines[i]?.content ?? { start: 0, end: 0 };
    const width = content.end - content.start;
    if (width > LONGEST) longer++;
    if (width < SHORTEST || width > LONGEST) continue;
    full++;
    const next = lines[i + 1];
    if (next === undefined || !continues(source, next)) continue;
    pairs++;
    if (isInsideSentence(source, content, next.content)) broken++;
  }
  return broken > 0 && broken * BROKEN_SHARE >= pairs && longer * LONGER_SHARE <= full;
}

/** The line ends in no sentence mark and the next goes on with a small letter or one of a script without case. */
function isInsideSentence(source: string, line: Span, next: Span): boolean {
  const last = CHAR_CLASS[source.charCodeAt(line.end - 1)];
  const first = CHAR_CLASS[source.charCodeAt(next.start)];
  return last !== Char.Stop && last !== Char.Colon && (first === Char.Lower || first === Char.Caseless);
}

/** End of the stretch of lines from `from` that is one wrapped paragraph; `from + 1` when it is none. */
function wrappedEnd(source: string, lines: readonly Line[], from: number): number {
  let to = from;
  let full = 0;
  while (to < lines.length) {
    const line = lines[to];
    if (line === undefined || (to > from && !continues(source, line)) || (to === from && !opens(source, line))) break;
    const width = line.content.end - line.content.start;
    if (width > LONGEST) break;
    to++;
    if (width < SHORTEST && !couldTakeNext(source, width, lines[to])) break;
    if (width >= SHORTEST) full++;
  }
  return to - from > 1 && full >= FULL_SHARE * (to - from - 1) && full > 0 ? to : from + 1;
}

/** The line was broken before a word that would not have fitted: a short line is full when the next word is long. */
function couldTakeNext(source: string, width: number, next: Line | undefined): boolean {
  if (next === undefined) return false;
  let end = next.content.start;
  while (end < next.content.end && source.charCodeAt(end) > 0x20) end++;
  return width + 1 + (end - next.content.start) > SHORTEST + 10;
}

const ITEM = / {0,3}(?:[-*+•·▪●◦>|]|\d{1,3}[.)])[ \t]/y;

/** A paragraph may begin here, indented or not. */
function opens(source: string, { content }: Line): boolean {
  return content.end > content.start && firstCode(source, content) > 0 && !isItem(source, content);
}

/** The line can be the second or a later one of a wrapped paragraph: not blank, not indented, no item. */
function continues(source: string, { content }: Line): boolean {
  const code = source.charCodeAt(content.start);
  return content.end > content.start && code > 0x20 && code !== 0xa0 && code !== 0x3000 && !isItem(source, content);
}

function isItem(source: string, { start }: Span): boolean {
  ITEM.lastIndex = start;
  return ITEM.test(source);
}

/** First code unit of the line that is no white space; 0 when there is none or a tab comes first. */
function firstCode(source: string, { start, end }: Span): number {
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x09) return 0;
    if (code > 0x20) return code;
  }
  return 0;
}
