import type { Dateline } from "../model/dateline.js";
import type { Span } from "../model/span.js";
import type { Claim } from "../segments/resolve.js";
import type { SegmentKind } from "../vocabulary.js";
import type { Story } from "./story.js";

const BODY: ReadonlySet<SegmentKind> = new Set<SegmentKind>(["paragraph", "subheading", "listItem"]);
/** Only white space and control characters. */
const BLANK = /^[\x00-\x20\x7f\xa0]*$/;

/**
 * Claims of a story that do not overlap: its fields first, then what its lines are, cut to what the fields leave; white space between is blank.
 */
export function storyClaims(source: string, story: Story, dateline: Dateline | null): Claim[] {
  const lines = story.claims.filter(({ kind }) => kind !== "header").sort(byStart);
  const headers = story.claims.filter(({ kind }) => kind === "header").sort(byStart);
  const fields = fieldClaims(story, dateline)
    .filter(({ kind, span }) => BODY.has(kind) || !isOnLine(lines, kind, span))
    .sort(byStart);
  const claims = [lines, headers].reduce((taken, layer) => taken.concat(cutAround(layer, taken)).sort(byStart), fields);
  return claims.concat(blanksBetween(source, claims));
}

function fieldClaims(story: Story, dateline: Dateline | null): Claim[] {
  const claim = (kind: SegmentKind, ...spans: (Span | null | undefined)[]): Claim[] =>
    spans.flatMap((span) => (span === null || span === undefined || span.end <= span.start ? [] : [{ kind, span }]));
  const inline = story.dateline === null && dateline !== null ? { start: dateline.span.start, end: dateline.bodyStart } : null;
  const body = story.body.flatMap(({ kind, span }) =>
    inline !== null && inline.start >= span.start && inline.end <= span.end
      ? claim(kind, { start: span.start, end: inline.start }, { start: inline.end, end: span.end })
      : claim(kind, span),
  );
  return [
    ...claim("publisher", story.publisher),
    ...claim("slug", story.slug),
    ...claim("headline", story.headline),
    ...claim("subheadline", story.subheadline),
    ...claim("dateline", story.dateline, inline),
    ...claim("timestamp", story.published?.span),
    ...claim("byline", ...story.bylines.map(({ span }) => span)),
    ...claim("editorsNote", ...story.editorsNotes),
    ...claim("credit", ...story.credits),
    ...body,
  ];
}

/** The claims, less what the sorted others hold. Both lists are walked once. */
function cutAround(claims: readonly Claim[], taken: readonly Claim[]): Claim[] {
  const left: Claim[] = [];
  let reached = 0;
  let from = 0;
  for (const { kind, span } of claims) {
    let start = Math.max(span.start, reached);
    while (from < taken.length && (taken[from]?.span.end ?? 0) <= start) from++;
    for (let at = from; at < taken.length; at++) {
      const other = taken[at]?.span;
      if (other === undefined || other.start >= span.end) break;
      if (other.start > start) left.push({ kind, span: { start, end: other.start } });
      start = Math.max(start, other.end);
    }
    if (span.end > start) left.push({ kind, span: { start, end: span.end } });
    reached = Math.max(reached, span.end);
  }
  return left;
}

function blanksBetween(source: string, claims: readonly Claim[]): Claim[] {
  const blanks: Claim[] = [];
  let at = 0;
  for (const span of [...claims.map((claim) => claim.span), { start: source.length, end: source.length }]) {
    if (span.start > at && BLANK.test(source.slice(at, span.start))) blanks.push({ kind: "blank", span: { start: at, end: span.start } });
    at = Math.max(at, span.end);
  }
  return blanks;
}

/** Whether a field stands on a line that is claimed whole for it. The lines are sorted and do not overlap. */
function isOnLine(lines: readonly Claim[], kind: SegmentKind, span: Span): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.span.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const line = lines[low - 1];
  return line !== undefined && line.kind === kind && line.span.end >= span.end;
}

function byStart(a: Claim, b: Claim): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
