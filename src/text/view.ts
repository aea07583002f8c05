import type { Span } from "../model/span.js";

/** In a View's text. Other property names than Span's on purpose: mixing the two does not compile. */
export interface ViewRange {
  readonly from: number;
  readonly to: number;
}

/** source[start, end) was replaced by view[from, to). `start < end` always: nothing is inserted from nowhere. */
export interface Edit extends Span, ViewRange {}

/** A normalised reading of one span. Between edits the two texts are equal in length, so offsets differ by a constant. */
export interface View {
  readonly text: string;
  readonly span: Span;
  /** Sorted and disjoint. One-to-one folds are no edits: they move nothing. */
  readonly edits: readonly Edit[];
}

/**
 * The source span a range of the view was read from.
 *
 * Snaps outward, hugs inward: an edge inside a replacement moves out to the whole replaced source; a deletion at an
 * edge stays outside, one in the middle stays inside. An empty range gives an empty span.
 */
export function toSource(view: View, range: ViewRange): Span {
  const start = sourceStart(view, range.from);
  if (range.to <= range.from) return { start, end: start };
  return { start, end: sourceEnd(view, range.to) };
}

/** Start: the last edit with `from <= at`; behind its replacement the offset is a constant away. */
export function sourceStart(view: View, at: number): number {
  const edit = editBefore(view.edits, at, true);
  if (edit === undefined) return view.span.start + at;
  return at < edit.to ? edit.start : edit.end + (at - edit.to);
}

/** End: the last edit with `from < at`. */
function sourceEnd(view: View, at: number): number {
  const edit = editBefore(view.edits, at, false);
  if (edit === undefined) return view.span.start + at;
  return at <= edit.to ? edit.end : edit.end + (at - edit.to);
}

/** Offset in the view of a source offset; inside a replacement, the start of the replacement. */
export function toView(view: View, offset: number): number {
  const { edits } = view;
  if (edits.length === 0) return offset - view.span.start;
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const edit = low === 0 ? undefined : edits[low - 1];
  if (edit === undefined) return offset - view.span.start;
  return offset < edit.end ? edit.from : edit.to + (offset - edit.end);
}

function editBefore(edits: readonly Edit[], at: number, inclusive: boolean): Edit | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = edits[middle]?.from ?? 0;
    if (from < at || (inclusive && from === at)) low = middle + 1;
    else high = middle;
  }
  // An index below 0 is a name to the engine, and slow.
  return low === 0 ? undefined : edits[low - 1];
}
