import type { Segment } from "../model/article.js";
import type { Span } from "../model/span.js";
import type { SegmentKind } from "../vocabulary.js";

/** What a reader believes a stretch of the source to be. Claims of different readers may overlap. */
export interface Claim {
  readonly kind: SegmentKind;
  readonly span: Span;
}

/** Segments that tile the source, and the claims that lost a part of their stretch to a different field. */
export interface Resolution {
  readonly segments: Segment[];
  readonly contested: Claim[];
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

/** Kinds every block gets by default: a field that cuts into them contests nothing. */
const BACKGROUND: ReadonlySet<SegmentKind> = new Set<SegmentKind>([
  "unparsed",
  "blank",
  "subheading",
  "listItem",
  "paragraph",
  "caption",
  "furniture",
]);

/** Claims to segments: the winners by precedence, cut to what is left, and `furniture` for what nobody claimed. Tiles `[0, length)`. */
export function resolveSegments(length: number, claims: readonly Claim[]): Resolution {
  const ordered = claims
    .filter(({ span }) => span.end > span.start && span.start >= 0 && span.end <= length)
    .sort((a, b) => (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0) || a.span.start - b.span.start);
  const edges = [...new Set([0, length, ...ordered.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b);
  const cellAt = new Map(edges.map((edge, cell) => [edge, cell]));
  const cells = edges.length - 1;
  const owner = new Int32Array(cells).fill(-1);
  const nextFree = freeCells(cells);
  const contested: Claim[] = [];
  ordered.forEach((claim, order) => {
    const first = cellAt.get(claim.span.start) ?? cells;
    const last = cellAt.get(claim.span.end) ?? cells;
    const before = ordered[owner[first] ?? -1];
    if (before !== undefined && before.kind !== claim.kind && !BACKGROUND.has(before.kind) && !BACKGROUND.has(claim.kind))
      contested.push(claim);
    for (let cell = nextFree.find(first); cell < last; cell = nextFree.find(cell)) {
      owner[cell] = order;
      nextFree.take(cell);
    }
  });
  return { segments: joinCells(edges, owner, ordered), contested };
}

/** Neighbouring cells as one segment: of one owner, or of two claims to the same kind that overlap. */
function joinCells(edges: readonly number[], owner: Int32Array, ordered: readonly Claim[]): Segment[] {
  const segments: Segment[] = [];
  let previous = -2;
  owner.forEach((winner, cell) => {
    const span = { start: edges[cell] ?? 0, end: edges[cell + 1] ?? 0 };
    const last = segments.at(-1);
    if (last !== undefined && (winner === previous || agree(ordered[winner], ordered[previous]))) last.span.end = span.end;
    else segments.push({ kind: ordered[winner]?.kind ?? "furniture", span });
    previous = winner;
  });
  return segments;
}

function agree(a: Claim | undefined, b: Claim | undefined): boolean {
  return a !== undefined && b !== undefined && a.kind === b.kind && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** The next cell without an owner, with path compression: all takes and finds together are near linear. */
function freeCells(cells: number): { find(cell: number): number; take(cell: number): void } {
  const next = new Int32Array(cells + 1).map((_, cell) => cell);
  return {
    find(cell) {
      let root = cell;
      while ((next[root] ?? root) !== root) root = next[root] ?? cells;
      for (let at = cell; at !== root;) {
        const following = next[at] ?? root;
        next[at] = root;
        at = following;
      }
      return root;
    },
    take(cell) {
      next[cell] = cell + 1;
    },
  };
}
