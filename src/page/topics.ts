import { isStamp } from "./first-look.js";
import type { Measures } from "./measure.js";
import { wordTable } from "./word-hash.js";

/** A stretch of rows that the first look takes for running text: the story, or another one. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  /** Weight of its rows by their probability. */
  readonly mass: number;
  /** Place by mass, 0 the heaviest. */
  rank: number;
  /** How well a line above it is echoed in its opening: 1 for a headline all of whose words are. */
  readonly title: number;
  /** Row of that line; the cluster's first row when there is none. */
  readonly titleRow: number;
  /** Rows up to the nearest short line with a date or time, at most 30. */
  readonly stamp: number;
}

/** Rows and weight that may stand between two rows of one cluster. */
const GAP_ROWS = 7;
const GAP_WEIGHT = 260;
/** A cluster lighter than this is none. */
const LEAST = 40;
/** Rows above a cluster that may hold its headline. */
const ABOVE = 30;
/** Rows of a cluster that are read for what it is about. */
const LEAD = 6;

/** Finds the clusters in page order. */
export function findClusters(m: Measures, p: Float32Array, mass: Float32Array): Cluster[] {
  const { mask, size } = wordTable(m);
  const seen = new Int32Array(size);
  const clusters: Cluster[] = [];
  let start = -1;
  let end = 0;
  let sum = 0;
  let gap = 0;
  const close = (): void => {
    if (start >= 0 && sum >= LEAST) {
      const number = clusters.length + 1;
      clusters.push({ start, end, mass: sum, rank: 0, ...titleOf(m, start, end, seen, number, mask), stamp: stampAbove(m, start) });
    }
    start = -1;
    sum = 0;
    gap = 0;
  };
  for (let i = 0; i < m.count; i++) {
    if ((p[i] ?? 0) > 0.3) {
      if (start < 0) start = i;
      end = i + 1;
      sum += mass[i] ?? 0;
      gap = 0;
    } else if (start >= 0) {
      gap += Math.min(200, m.weight[i] ?? 0);
      if (i - end >= GAP_ROWS || gap > GAP_WEIGHT) close();
    }
  }
  close();
  [...clusters].sort((a, b) => b.mass - a.mass).forEach((cluster, rank) => (cluster.rank = rank));
  return clusters;
}

/** The best echo of a line above in the first rows of the cluster. */
function titleOf(
  m: Measures,
  start: number,
  end: number,
  seen: Int32Array,
  number: number,
  mask: number,
): Pick<Cluster, "title" | "titleRow"> {
  const last = m.wordStart[Math.min(end, start + LEAD)] ?? 0;
  for (let w = m.wordStart[start] ?? 0; w < last; w++) seen[(m.word[w] ?? 0) & mask] = number;
  let title = 0;
  let titleRow = start;
  for (let i = Math.max(0, start - ABOVE); i < start; i++) {
    let content = 0;
    let hits = 0;
    const stop = m.wordStart[i + 1] ?? 0;
    for (let w = m.wordStart[i] ?? 0; w < stop; w++) {
      const hash = m.word[w] ?? 0;
      if (hash >= 0) continue;
      content++;
      if (seen[hash & mask] === number) hits++;
    }
    if (content < 2) continue;
    const echo = (hits / content) * Math.min(1, hits / 3);
    if (echo <= title) continue;
    title = echo;
    titleRow = i;
  }
  return { title, titleRow };
}

function stampAbove(m: Measures, start: number): number {
  for (let i = start - 1; i >= Math.max(0, start - ABOVE); i--) if (isStamp(m, i)) return start - i;
  return ABOVE;
}
