import type { Span } from "../model/span.js";

/** One line of the source. `span` includes its terminator, `content` does not; lines tile the source. */
export interface Line {
  readonly span: Span;
  readonly content: Span;
}

/** Ends of lines: LF, CRLF, CR, NEL, LS, PS (Unicode 5.8). The empty text has no line. */
export function splitLines(source: string): Line[] {
  return OTHER_ENDS.some((end) => source.includes(end)) ? splitAtAny(source) : splitAtFeeds(source);
}

const OTHER_ENDS = ["\r", "\u0085", "\u2028", "\u2029"];

/** The same where LF alone ends lines, as it does in most texts: the engine finds it many units at a time. */
function splitAtFeeds(source: string): Line[] {
  const lines: Line[] = [];
  const { length } = source;
  for (let start = 0; start < length;) {
    const feed = source.indexOf("\n", start);
    const contentEnd = feed < 0 ? length : feed;
    const end = feed < 0 ? length : feed + 1;
    lines.push({ span: { start, end }, content: { start, end: contentEnd } });
    start = end;
  }
  return lines;
}

function splitAtAny(source: string): Line[] {
  const lines: Line[] = [];
  const length = source.length;
  let start = 0;
  for (let i = 0; i < length; i++) {
    const code = source.charCodeAt(i);
    if (code > 0x0d && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue;
    if (code !== 0x0a && code !== 0x0d && code < 0x85) continue;
    const contentEnd = i;
    if (code === 0x0d && source.charCodeAt(i + 1) === 0x0a) i++;
    lines.push({ span: { start, end: i + 1 }, content: { start, end: contentEnd } });
    start = i + 1;
  }
  if (start < length) lines.push({ span: { start, end: length }, content: { start, end: length } });
  return lines;
}
