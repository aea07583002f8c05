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
}

/** Weight of the body below which the bar is lowered, and by how much. */
const HARDLY_ANY = 240;
const LOWER_BAR = 1;

/** Score of every row of a text without a story. */
const NO_STORY = -9;

/**
 * Decides which rows are body: by the plain rule where the text is a story and hardly anything else, else by the page model's
 * scores.
 */
export function decideRows(m: Measures, marks: Marks, scorePage: () => Float32Array): Decision {
  const plain = readPlain(m, marks);
  const rows = plain ?? lowerBar(m, scorePage());
  // Menus and tables alone are no story: something among the rows must read like a sentence.
  if (!rows.some((score, row) => score > 0 && isRunning(m, row))) rows.fill(NO_STORY);
  const second = findSecondStory(
    m,
    rows.findIndex((score) => score > 0),
  );
  if (plain !== null && second >= 0) rows.fill(-1, second);
  return { rows, second };
}

/** On a page where next to nothing is taken for body, what comes near it is. Scores are moved so that body stays above 0. */
function lowerBar(m: Measures, rows: Float32Array): Float32Array {
  let body = 0;
  for (let row = 0; row < rows.length; row++) if ((rows[row] ?? 0) > 0) body += m.weight[row] ?? 0;
  return body >= HARDLY_ANY ? rows : rows.map((score) => score + LOWER_BAR);
}
