import type { Span } from "../model/span.js";
import { splitLines } from "../text/lines.js";

/** One line of a message. */
export interface WireLine {
  /** With its terminator. */
  readonly span: Span;
  /** Without terminator, and without white space and control characters at both ends. */
  readonly inner: Span;
  /** `text` over `inner`. */
  readonly text: string;
  /** Characters before `inner`: TAB, blanks, BS ... */
  readonly indent: string;
}

/** Lines of a stretch of the message, in order; they tile it. */
export function linesIn(source: string, span: Span): WireLine[] {
  return splitLines(source.slice(span.start, span.end)).map((line) => {
    const start = span.start + line.content.start;
    const raw = source.slice(start, span.start + line.content.end);
    const left = /^[\x00-\x20\x7f\xa0]*/.exec(raw)?.[0].length ?? 0;
    let right = raw.length;
    while (right > left && isEmpty(raw.charCodeAt(right - 1))) right--;
    const inner = { start: start + left, end: start + right };
    return {
      span: { start: span.start + line.span.start, end: span.start + line.span.end },
      inner,
      text: raw.slice(left, right),
      indent: raw.slice(0, left),
    };
  });
}

/** White space or a control character. */
function isEmpty(code: number): boolean {
  return code <= 0x20 || code === 0x7f || code === 0xa0;
}
