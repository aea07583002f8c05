import type { Segment } from "../model/article.js";
import type { Span } from "../model/span.js";
import type { SegmentKind } from "../vocabulary.js";

/** What a reader believes a stretch of the source to be. Claims of different readers may overlap. */
export interface Claim {
  readonly kind: SegmentKind;
  readonly span: Span;
}

/** Who wins where two claims overlap: the kind listed first. What is proved by its form stands before what is guessed from its place. */
const PRECEDENCE: readonly SegmentKind[] = [
  "unparsed",
  "blank",
  "header",
  "slug",
  "headline",
  "dateline",
  "timestamp",
  "byline",
  "editorsNote",
  "endMark",
  "credit",
  "publisher",
  "subheadline",
  "caption",
  "subheading",
  "listItem",
  "paragraph",
  "furniture",
];
const RANK = new Map(PRECEDENCE.map((kind, rank) => [kind, rank]));

/** Claims to segments: the winners by precedence, cut to what is left, and `furniture` for what nobody claimed. Tiles `[0, length)`. */
export function resolveSegments(length: number, claims: readonly Claim[]): Segment[] {
  const ordered = claims
    .filter((claim) => claim.span.end > claim.span.start)
    .map((claim, index) => ({ claim, index, rank: RANK.get(claim.kind) ?? PRECEDENCE.length }))
    .sort((a, b) => a.rank - b.rank || a.claim.span.start - b.claim.span.start || a.index - b.index);
  const edges = [...new Set([0, length, ...claims.flatMap(({ span }) => [span.start, span.end])])]
    .filter((edge) => edge >= 0 && edge <= length)
    .sort((a, b) => a - b);
  const cells = edges.length - 1;
  const indexOf = new Map(edges.map((edge, index) => [edge, index]));
  const owner = new Int32Array(Math.max(cells, 0)).fill(-1);
  /** Next cell at or after `index` that has no owner; path compression keeps the whole pass near linear. */
  const next = new Int32Array(cells + 1).map((_, index) => index);
  const free = (index: number): number => {
    let root = index;
    while (next[root] !== root) root = next[root] ?? cells;
    for (let i = index; i !== root;) {
      const following = next[i] ?? root;
      next[i] = root;
      i = following;
    }
    return root;
  };
  ordered.forEach(({ claim }, order) => {
    const last = indexOf.get(claim.span.end) ?? cells;
    for (let cell = free(indexOf.get(claim.span.start) ?? cells); cell < last; cell = free(cell)) {
      owner[cell] = order;
      next[cell] = cell + 1;
    }
  });
  const segments: Segment[] = [];
  let previous = -2;
  for (let cell = 0; cell < cells; cell++) {
    const winner = owner[cell] ?? -1;
    const span = { start: edges[cell] ?? 0, end: edges[cell + 1] ?? length };
    const kind = ordered[winner]?.claim.kind ?? "furniture";
    const last = segments.at(-1);
    if (last !== undefined && winner === previous) last.span.end = span.end;
    else segments.push({ kind, span });
    previous = winner;
  }
  return segments;
}
