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

/**
 * Claims to segments: the winners by precedence, cut to what is left; what nobody claimed is `blank` where it is white space, else
 * `furniture`. Tiles `[0, length)`.
 */
export function resolveSegments(length: number, claims: readonly Claim[], source = ""): Resolution {
  const ordered = byPrecedence(length, claims);
  const { edges, cellAt } = cutCells(length, ordered);
  const cells = edges.length - 1;
  const owner = new Int32Array(cells).fill(-1);
  const nextFree = freeCells(cells);
  const contested: Claim[] = [];
  for (let order = 0; order < ordered.length; order++) {
    const claim = ordered[order];
    if (claim === undefined) continue;
    const first = cellAt[claim.span.start] ?? cells;
    const last = cellAt[claim.span.end] ?? cells;
    const holder = owner[first] ?? -1;
    const before = holder < 0 ? undefined : ordered[holder];
    if (before !== undefined && before.kind !== claim.kind && !BACKGROUND.has(before.kind) && !BACKGROUND.has(claim.kind))
      contested.push(claim);
    for (let cell = nextFree.find(first); cell < last; cell = nextFree.find(cell)) {
      owner[cell] = order;
      nextFree.take(cell);
    }
  }
  return { segments: joinCells(edges, owner, ordered, source), contested };
}

/** The claims to some part of `[0, length)`: by precedence, those of one kind by their start, equals as they came. */
function byPrecedence(length: number, claims: readonly Claim[]): Claim[] {
  const ranks: Claim[][] = PRECEDENCE.map(() => []);
  for (const claim of claims) {
    const { start, end } = claim.span;
    if (end > start && start >= 0 && end <= length) ranks[RANK.get(claim.kind) ?? 0]?.push(claim);
  }
  const ordered: Claim[] = [];
  for (const own of ranks) {
    // Most claims come in the order of the text.
    if (!own.every((claim, index) => index === 0 || claim.span.start >= (own[index - 1]?.span.start ?? 0)))
      own.sort((a, b) => a.span.start - b.span.start);
    for (const claim of own) ordered.push(claim);
  }
  return ordered;
}

/** The offsets at which some claim begins or ends, and for each of them the number of the cell that begins there. */
function cutCells(length: number, claims: readonly Claim[]): { edges: number[]; cellAt: Int32Array } {
  const cellAt = new Int32Array(length + 1);
  cellAt[0] = 1;
  cellAt[length] = 1;
  for (const { span } of claims) {
    cellAt[span.start] = 1;
    cellAt[span.end] = 1;
  }
  const edges: number[] = [];
  for (let at = 0; at <= length; at++) {
    if (cellAt[at] !== 1) continue;
    cellAt[at] = edges.length;
    edges.push(at);
  }
  return { edges, cellAt };
}

/** Neighbouring cells as one segment: of one owner, of two claims to the same kind that overlap, or of one kind where a side is nobody's. */
function joinCells(edges: readonly number[], owner: Int32Array, ordered: readonly Claim[], source: string): Segment[] {
  const segments: Segment[] = [];
  let previous = -2;
  let last: Segment | undefined;
  for (let cell = 0; cell < owner.length; cell++) {
    const winner = owner[cell] ?? -1;
    const start = edges[cell] ?? 0;
    const end = edges[cell + 1] ?? 0;
    // An index below 0 is a name to the engine, and slow.
    const claim = winner < 0 ? undefined : ordered[winner];
    const kind = claim?.kind ?? (start < source.length && source.slice(start, end).trim() === "" ? "blank" : "furniture");
    const same = winner < 0 || previous < 0 ? last?.kind === kind && (kind === "blank" || winner === previous) : winner === previous;
    if (last !== undefined && (same || agree(claim, previous < 0 ? undefined : ordered[previous]))) last.span.end = end;
    else segments.push((last = { kind, span: { start, end } }));
    previous = winner;
  }
  return segments;
}

function agree(a: Claim | undefined, b: Claim | undefined): boolean {
  return a !== undefined && b !== undefined && a.kind === b.kind && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** The next cell without an owner, with path compression: all takes and finds together are near linear. */
function freeCells(cells: number): { find(cell: number): number; take(cell: number): void } {
  const next = new Int32Array(cells + 1);
  for (let cell = 0; cell <= cells; cell++) next[cell] = cell;
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
