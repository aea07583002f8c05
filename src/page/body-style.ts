import { Ending } from "./edges.js";
import type { Measures } from "./measure.js";

/** Means and shares over the rows taken for body, by their probability. */
export interface Style {
  readonly weight: number;
  readonly sentences: number;
  readonly functionWords: number;
  readonly capitals: number;
  readonly quotes: number;
  gap(row: number): number;
  gapBefore(row: number): number;
  gapAfter(row: number): number;
  shape(row: number): number;
}

/** How the rows taken for body so far are set and written. */
export function bodyStyle(m: Measures, functionShare: Float32Array, p: Float32Array): Style {
  const gaps = new Float64Array(16);
  const gapsBefore = new Float64Array(4);
  const gapsAfter = new Float64Array(4);
  const shapes = new Float64Array(54);
  const shapeRows = new Float64Array(54);
  let rows = 0;
  let weight = 0;
  let sentences = 0;
  let functionWords = 0;
  let capitals = 0;
  let quotes = 0;
  const gapOf = (at: number): number => Math.min(3, m.gap[at] ?? 0);
  const shapeOf = (i: number): number => Math.min(5, Math.floor(Math.log2(4 + (m.weight[i] ?? 0)) - 2)) * 9 + (m.ending[i] ?? 0);
  for (let i = 0; i < m.count; i++) {
    const own = p[i] ?? 0;
    const shape = shapeOf(i);
    shapes[shape] = (shapes[shape] ?? 0) + own;
    shapeRows[shape] = (shapeRows[shape] ?? 0) + 1;
    if (own < 0.1) continue;
    rows += own;
    weight += own * (m.weight[i] ?? 0);
    if ((m.ending[i] ?? 0) >= Ending.Ellipsis) sentences += own;
    functionWords += own * (functionShare[i] ?? 0);
    capitals += (own * (m.capitalised[i] ?? 0)) / Math.max(1, m.words[i] ?? 0);
    quotes += own * Math.min(4, m.quotes[i] ?? 0);
    const before = gapOf(i);
    const after = gapOf(i + 1);
    gaps[before * 4 + after] = (gaps[before * 4 + after] ?? 0) + own;
    gapsBefore[before] = (gapsBefore[before] ?? 0) + own;
    gapsAfter[after] = (gapsAfter[after] ?? 0) + own;
  }
  const all = Math.max(0.5, rows);
  return {
    weight: weight / all,
    sentences: sentences / all,
    functionWords: functionWords / all,
    capitals: capitals / all,
    quotes: quotes / all,
    gap: (row) => (gaps[gapOf(row) * 4 + gapOf(row + 1)] ?? 0) / all,
    gapBefore: (row) => (gapsBefore[gapOf(row)] ?? 0) / all,
    gapAfter: (row) => (gapsAfter[gapOf(row + 1)] ?? 0) / all,
    shape: (row) => {
      const others = (shapeRows[shapeOf(row)] ?? 0) - 1;
      return others > 0 ? ((shapes[shapeOf(row)] ?? 0) - (p[row] ?? 0)) / others : -1;
    },
  };
}
