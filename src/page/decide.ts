import { atBestBar } from "./best-bar.js";
import type { Marks } from "./markers.js";
import type { Measures } from "./measure.js";
import { isRunning, readPlain } from "./plain.js";
import { findSecondStory } from "./second-story.js";

/** What was made of the rows. */
export interface Decision {
  /** One score a row; above 0 is body. */
  readonly rows: Float32Array;
  /** Row of the headline of another story; -1 when there is none. */
  readonly second: number;
  /** Read by the plain rule: there is no page around the story. */
  readonly bare: boolean;
}

/** Rows that score more than this make up the stretches of a page. */
const LIKELY = -0.5;
/** Rows between two stretches of body that make them two texts, and what the first must weigh to be the story. */
const WIDEST_HOLE = 25;
const LEAST_STORY = 400;

/** Score of a row that belongs to no story, or to another. */
const NO_STORY = -9;

/**
 * Decides which rows are body: by the plain rule where the text is a story and hardly anything else, else by the page model's
 * scores.
 */
export function decideRows(m: Measures, marks: Marks, scorePage: () => Float32Array): Decision {
  const plain = readPlain(m, marks);
  const rows = plain ?? atBestBar(m, keepStory(m, scorePage()));
  // Menus and tables alone are no story: something among the rows must read like a sentence.
  if (!rows.some((score, row) => score > 0 && isRunning(m, row))) rows.fill(NO_STORY);
  const second = findSecondStory(
    m,
    rows.findIndex((score) => score > 0),
  );
  if (plain !== null && second >= 0) rows.fill(-1, second);
  return { rows, second, bare: plain !== null };
}

/**
 * Of stretches of body far from each other keeps the first that is no teaser, or the heaviest: a story comes before the comments, the
 * ticker and the notes on the house's other sites that are written in sentences like it.
 */
function keepStory(m: Measures, rows: Float32Array): Float32Array {
  let first: Stretch | null = null;
  let heaviest: Stretch | null = null;
  let own: Stretch | null = null;
  for (let row = 0; row < rows.length; row++) {
    if (!((rows[row] ?? 0) > LIKELY)) continue;
    if (own === null || row - own.end > WIDEST_HOLE) own = { start: row, end: row, weight: 0 };
    own.end = row;
    own.weight += m.weight[row] ?? 0;
    if (first === null && own.weight >= LEAST_STORY) first = own;
    if (heaviest === null || own.weight > heaviest.weight) heaviest = own;
  }
  const story = first ?? heaviest;
  if (story === null) return rows;
  return rows.map((score, row) => (row < story.start || row > story.end ? Math.min(score, NO_STORY) : score));
}

/** Rows from the first to the last of a text, and the weight of its body. */
interface Stretch {
  start: number;
  end: number;
  weight: number;
}
