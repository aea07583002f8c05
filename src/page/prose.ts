import { Ending } from "./edges.js";
import { FUNCTION_MASK } from "./markers.js";
import type { Measures } from "./measure.js";
import { wordTable } from "./word-hash.js";

/** Rough prose of the page, before any model has looked: what the lines are measured against. */
export interface Prose {
  /** Weight of rows that look like prose at first sight, capped; 0 for all others. */
  readonly weight: Float32Array;
  readonly lines: number;
  readonly total: number;
  readonly totalWeight: number;
  /** Share of words that are function words of the page's language. */
  readonly functionShare: Float32Array;
  /** How often the same line stands on the page. */
  readonly copies: Int32Array;
  /** Rows that open with the same word. */
  readonly sameStart: Int32Array;
  /** Share of words that other prose rows hold too. */
  readonly shared: Float32Array;
  /** The same of words that few rows of the page hold. */
  readonly sharedRare: Float32Array;
  /** Share of words no other row holds. */
  readonly unique: Float32Array;
  /** Share of words that stand in a short line above the prose and in prose: words of the headline. */
  readonly titleOverlap: Float32Array;
}

/** More than this of one row adds nothing to the evidence. */
const CAP = 400;

/** Lowest weight of a prose row that ends a sentence, and of one that does not. */
const SENTENCE = 60;
const LONG = 160;

export function readProse(m: Measures, functionWords: Uint8Array | null): Prose {
  const n = m.count;
  const weight = new Float32Array(n);
  const functionShare = new Float32Array(n);
  let lines = 0;
  let total = 0;
  let totalWeight = 0;
  for (let i = 0; i < n; i++) {
    const own = m.weight[i] ?? 0;
    totalWeight += own;
    const ending = m.ending[i] ?? 0;
    const least = ending >= Ending.Ellipsis ? SENTENCE : (m.unspaced[i] ?? 0) > 0.5 ? 100 : LONG;
    if (own < least) continue;
    weight[i] = Math.min(own, CAP);
    total += weight[i] ?? 0;
    lines++;
  }
  if (functionWords !== null) {
    for (let i = 0; i < n; i++) {
      let hits = 0;
      const end = m.wordStart[i + 1] ?? 0;
      const start = m.wordStart[i] ?? 0;
      for (let w = start; w < end; w++) hits += functionWords[(m.word[w] ?? 0) & FUNCTION_MASK] ?? 0;
      functionShare[i] = end > start ? hits / (end - start) : 0;
    }
  } else functionShare.fill(-1);
  return { weight, lines, total, totalWeight, functionShare, ...countCopies(m), ...compareWords(m, weight) };
}

function countCopies(m: Measures): Pick<Prose, "copies" | "sameStart"> {
  const starts = new Int32Array(m.count);
  for (let i = 0; i < m.count; i++) starts[i] = firstWord(m, i);
  return { copies: countEqual(m.hash), sameStart: countEqual(starts) };
}

/** For each value how many are equal to it, by open addressing. */
function countEqual(values: Int32Array): Int32Array {
  let size = 64;
  while (size < values.length * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const counts = new Int32Array(size);
  const slots = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    let slot = value & mask;
    while (counts[slot] !== 0 && keys[slot] !== value) slot = (slot + 1) & mask;
    keys[slot] = value;
    counts[slot] = (counts[slot] ?? 0) + 1;
    slots[i] = slot;
  }
  return slots.map((slot) => counts[slot] ?? 1);
}

function firstWord(m: Measures, i: number): number {
  const start = m.wordStart[i] ?? 0;
  return start < (m.wordStart[i + 1] ?? 0) ? (m.word[start] ?? 0) : 0;
}

/** Rows a word may stand in and still count as rare. */
const RARE = 6;

/** How the words of each row are spread over the page. Words are told apart by a table of hashes: a rare collision costs nothing. */
function compareWords(m: Measures, prose: Float32Array): Pick<Prose, "shared" | "sharedRare" | "unique" | "titleOverlap"> {
  const n = m.count;
  const { mask, size } = wordTable(m);
  const inRows = new Uint16Array(size);
  const inProse = new Uint16Array(size);
  const inShortAbove = new Uint8Array(size);
  const lastRow = new Int32Array(size).fill(-1);
  const firstProse = prose.findIndex((weight) => weight > 0);
  for (let i = 0; i < n; i++) {
    const isProse = (prose[i] ?? 0) > 0;
    const isShort = !isProse && (m.words[i] ?? 0) >= 4;
    const end = m.wordStart[i + 1] ?? 0;
    for (let w = m.wordStart[i] ?? 0; w < end; w++) {
      const at = (m.word[w] ?? 0) & mask;
      if (lastRow[at] === i) continue;
      lastRow[at] = i;
      if ((inRows[at] ?? 0) < 0xffff) inRows[at] = (inRows[at] ?? 0) + 1;
      if (isProse && (inProse[at] ?? 0) < 0xffff) inProse[at] = (inProse[at] ?? 0) + 1;
      if (isShort && i < firstProse + 40) inShortAbove[at] = 1;
    }
  }
  const shared = new Float32Array(n);
  const sharedRare = new Float32Array(n);
  const unique = new Float32Array(n);
  const titleOverlap = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const isProse = (prose[i] ?? 0) > 0 ? 1 : 0;
    const start = m.wordStart[i] ?? 0;
    const end = m.wordStart[i + 1] ?? 0;
    if (end === start) continue;
    let common = 0;
    let rare = 0;
    let rareShared = 0;
    let alone = 0;
    let title = 0;
    for (let w = start; w < end; w++) {
      const at = (m.word[w] ?? 0) & mask;
      const others = (inProse[at] ?? 0) - isProse;
      const rows = inRows[at] ?? 0;
      if (others > 0) common++;
      if (rows === 1) alone++;
      if (rows <= RARE) {
        rare++;
        if (others > 0) rareShared++;
        if (others > 0 && (inShortAbove[at] ?? 0) > 0) title++;
      }
    }
    const count = end - start;
    shared[i] = common / count;
    sharedRare[i] = rare > 0 ? rareShared / rare : -1;
    unique[i] = alone / count;
    titleOverlap[i] = rare > 0 ? title / rare : -1;
  }
  return { shared, sharedRare, unique, titleOverlap };
}

/** The stretch of rows with the most prose for the other text it holds: a first guess at where the story stands. */
export function findProseRun(m: Measures, prose: Prose): { start: number; end: number } {
  let best = 0;
  let sum = 0;
  let from = 0;
  let start = 0;
  let end = 0;
  for (let i = 0; i < m.count; i++) {
    const own = prose.weight[i] ?? 0;
    sum += own > 0 ? own : -Math.min(m.weight[i] ?? 0, 60) - 15;
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best) {
      best = sum;
      start = from;
      end = i + 1;
    }
  }
  return { start, end };
}

/** How much of the page's prose stands between gaps like this row's. */
export function prosePatterns(m: Measures, prose: Prose): { both(row: number): number; before(row: number): number } {
  const both = new Float64Array(16);
  const before = new Float64Array(4);
  const gap = (at: number): number => Math.min(3, m.gap[at] ?? 0);
  for (let i = 0; i < m.count; i++) {
    const own = prose.weight[i] ?? 0;
    if (own === 0) continue;
    const first = gap(i);
    const key = first * 4 + gap(i + 1);
    both[key] = (both[key] ?? 0) + own;
    before[first] = (before[first] ?? 0) + own;
  }
  const total = Math.max(1, prose.total);
  return {
    both: (row) => (both[gap(row) * 4 + gap(row + 1)] ?? 0) / total,
    before: (row) => (before[gap(row)] ?? 0) / total,
  };
}
