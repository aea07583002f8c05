import type { Measures } from "./measure.js";

/** Rows of a page that belong together, first to last. */
export interface Stretch {
  start: number;
  end: number;
}

/** Rows less likely to be body than this never are, and do not count as text that may be lost. */
const LEAST_ODDS = 0.15;
/** Steps towards the best bar; it is near after three. */
const ROUNDS = 5;

/**
 * Scores (log-odds of being body) moved so that body is what lies above 0, at the bar where the F1 to be expected is best, each row weighed
 * by its text. That bar is half the best F1 itself (Lipton, Elkan and Narayanaswamy, "Optimal thresholding of classifiers to maximize F1
 * measure", 2014): a page that is all clear is cut at even odds, one where everything is doubtful yields whatever is likely enough.
 * Rows outside the stretch are never body.
 */
export function atBestBar(m: Measures, scores: Float32Array, { start, end }: Stretch): Float32Array {
  const odds = scores.map((score, row) => (row < start || row > end ? 0 : 1 / (1 + Math.exp(-score))));
  let expected = 0;
  odds.forEach((p, row) => {
    if (p > LEAST_ODDS) expected += p * textOf(m, row);
  });
  let bar = 0.5;
  for (let round = 0; round < ROUNDS; round++) {
    let right = 0;
    let taken = 0;
    odds.forEach((p, row) => {
      if (p <= bar) return;
      right += p * textOf(m, row);
      taken += textOf(m, row);
    });
    bar = Math.max(LEAST_ODDS, right / Math.max(1, taken + expected));
  }
  const move = Math.log((1 - bar) / bar);
  return scores.map((score, row) => (row < start || row > end ? -Math.abs(score + move) : score + move));
}

/** What a row weighs: long rows count more, but not in proportion. */
function textOf(m: Measures, row: number): number {
  return Math.sqrt(m.weight[row] ?? 0);
}
