import type { Span } from "../model/span.js";
import { splitLines } from "../text/lines.js";

/** Lines in a row are read at once up to this many code units. */
const LONGEST_STRETCH = 4000;

/** Runs of lines without a blank line, so that no date is read across one, each small enough to be read at once. */
export function splitStretches(source: string, span: Span): Span[] {
  const text = source.slice(span.start, span.end);
  const stretches: Span[] = [];
  let start = -1;
  let end = -1;
  const take = (from: number, to: number): void => {
    const blank = isBlank(text, from, to);
    if (start >= 0 && (blank || to - start > LONGEST_STRETCH)) {
      stretches.push({ start: span.start + start, end: span.start + end });
      start = -1;
    }
    if (blank) return;
    if (start < 0) start = from;
    end = to;
  };
  if (OTHER_LINE_ENDS.some((mark) => text.includes(mark))) {
    for (const { content } of splitLines(text)) take(content.start, content.end);
  } else {
    let from = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
      take(from, at);
      from = at + 1;
    }
    if (from === 0) return [span];
    if (from < text.length) take(from, text.length);
  }
  if (start >= 0) stretches.push({ start: span.start + start, end: span.start + end });
  return stretches;
}

const OTHER_LINE_ENDS = ["\r", "\u0085", "\u2028", "\u2029"];

function isBlank(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  // Most lines show with their first letter that they are not.
  return from === to || ((code <= 0x20 || code > 0x7e) && text.slice(from, to).trim() === "");
}
