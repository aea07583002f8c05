import { Ending } from "./edges.js";
import { isStamp } from "./first-look.js";
import type { Measures } from "./measure.js";
import { isRunning } from "./plain.js";

/** Words of a headline. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 25;
/** Rows in which the stamp and then the first running text follow. */
const STAMP_WITHIN = 2;
const TEXT_WITHIN = 5;
/** Rows of running text there must be on either side. */
const LEAST_TEXT = 2;
/** Weight of such a row, and of all of them above the headline. */
const FULL_ROW = 60;
const LEAST_WEIGHT = 150;

/**
 * Finds the headline of another story below the first: a headline-like row, a short row with a date or time right below it, then
 * running text again.
 *
 * @param from first row of the story; rows above it are not looked at
 * @returns the row of the headline; -1 when there is none
 */
export function findSecondStory(m: Measures, from: number): number {
  let text = 0;
  let weight = 0;
  for (let i = Math.max(0, from); i + 2 < m.count; i++) {
    if (isRunning(m, i)) {
      if ((m.weight[i] ?? 0) > FULL_ROW) text++;
      weight += m.weight[i] ?? 0;
      continue;
    }
    // A headline and a standfirst in full sentences are no story yet.
    if (text < LEAST_TEXT || weight < LEAST_WEIGHT || !isHeading(m, i)) continue;
    const stamp = stampBelow(m, i);
    if (stamp > 0 && textBelow(m, stamp) >= LEAST_TEXT) return i;
  }
  return -1;
}

function isHeading(m: Measures, i: number): boolean {
  const words = m.words[i] ?? 0;
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    (m.ending[i] ?? 0) !== Ending.Colon &&
    (m.ending[i] ?? 0) !== Ending.Comma &&
    !isStamp(m, i) &&
    (m.letters[i] ?? 0) > 3 * (m.digits[i] ?? 0)
  );
}

function stampBelow(m: Measures, i: number): number {
  for (let at = i + 1; at <= i + STAMP_WITHIN && at < m.count; at++) if (isStamp(m, at)) return at;
  return -1;
}

function textBelow(m: Measures, stamp: number): number {
  let text = 0;
  for (let at = stamp + 1; at <= stamp + TEXT_WITHIN && at < m.count; at++) if (isRunning(m, at) && (m.weight[at] ?? 0) > FULL_ROW) text++;
  return text;
}
