import { splitLines } from "./lines.js";

/** A place in the source as an editor shows it: both numbers 1-based, the column in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
}

/**
 * Line and column of offsets, computed on demand.
 *
 * @returns an object whose `toPoint(offset)` clamps an offset outside the text to its nearest end; an offset
 * inside a line terminator belongs to the line it ends.
 */
export function createLocator(text: string): { toPoint(offset: number): Point } {
  let starts: number[] | null = null;
  return {
    toPoint(offset: number): Point {
      starts ??= lineStarts(text);
      const at = Math.min(Math.max(Number.isNaN(offset) ? 0 : Math.trunc(offset), 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    },
  };
}

function lineStarts(text: string): number[] {
  const lines = splitLines(text);
  const starts = lines.map((line) => line.span.start);
  const last = lines.at(-1);
  if (last === undefined) return [0];
  // A terminator at the very end opens one more, empty, line.
  if (last.span.end > last.content.end) starts.push(last.span.end);
  return starts;
}
