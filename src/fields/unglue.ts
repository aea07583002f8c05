import { narrowed, type Context } from "../context.js";
import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import { textSpan } from "../text/normalize.js";
import { findTimestamps } from "../time/find.js";

/**
 * Where pages run a stamp into what stands beside it because a blank got lost:
 *
 *     APR 28 2023|2:23 PM EDT    PM EST|UPDATED TUE    NAME|24.04.2024    2023-11-02 10:33:49|2023-11-03    21:25|LA GAZETTE
 *
 * The cut is behind the whole match.
 */
const GLUES: readonly RegExp[] = [
  /(?:19|20)\d\d(?=\d{1,2}(?:[:h]\d\d|\. ?\p{L}))/gu,
  /\p{L}(?=(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|(?:19|20)\d\d年)(?!\d))/gu,
  /(?<![\d.])\d{1,2}\.\d{1,2}\.\d\d(?=(?:[01]\d|2[0-3]):[0-5]\d(?!\d))/gu,
  /:\d\d(?=\d{4}-\d\d)/gu,
  /:\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?[A-Z]{2,4}T)?(?=\p{Lu}\p{L}{3})/gu,
  /(?:19|20)\d\d(?=\p{Lu}\p{L}{3})/gu,
];
/** A hyphen between a date in numbers and its clock. */
const HYPHEN = /(\d[./]\d{1,2}[./]\d{2,4})-(?=\d{1,2}:\d\d)/g;

/** Every date in the span, read as if the lost blanks stood where they belong; spans are those of the source. */
export function findGluedTimestamps(span: Span, context: Context): Timestamp[] {
  const raw = context.source.slice(span.start, span.end);
  const cuts = cutsOf(raw);
  const loose = raw.includes("-") ? raw.replace(HYPHEN, "$1 ") : raw;
  if (cuts.length === 0 && loose === raw) return findTimestamps(span, context);
  let copy = "";
  let kept = 0;
  for (const cut of cuts) {
    copy += `${loose.slice(kept, cut)} `;
    kept = cut;
  }
  copy += loose.slice(kept);
  return readCopy(copy, (at) => span.start + at - cuts.filter((cut, index) => cut + index < at).length, context);
}

/** A date at the end of one span and its clock at the start of the next, read as one stamp; null when they are not. */
export function findJoinedTimestamp(date: Span, clock: Span, context: Context): Timestamp | null {
  const first = context.source.slice(date.start, date.end);
  const copy = `${first} ${context.source.slice(clock.start, clock.end)}`;
  const [joined, ...more] = readCopy(copy, (at) => (at <= first.length ? date.start + at : clock.start + at - first.length - 1), context);
  return joined === undefined || more.length > 0 || joined.span.end <= clock.start || !joined.iso.includes("T") ? null : joined;
}

function readCopy(copy: string, toSource: (at: number) => number, context: Context): Timestamp[] {
  return findTimestamps({ start: 0, end: copy.length }, narrowed(context, { source: copy })).map((timestamp) => ({
    ...timestamp,
    ...textSpan(context.source, { start: toSource(timestamp.span.start), end: toSource(timestamp.span.end) }),
  }));
}

function cutsOf(raw: string): number[] {
  const cuts: number[] = [];
  for (const glue of GLUES) {
    glue.lastIndex = 0;
    while (glue.test(raw)) if (!cuts.includes(glue.lastIndex)) cuts.push(glue.lastIndex);
  }
  return cuts.sort((a, b) => a - b);
}
