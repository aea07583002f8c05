import { atBestBar, type Stretch } from "./best-bar.js";
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

/** Score of every row of a text without a story. */
const NO_STORY = -9;

/**
 * Decides which rows are body: by the plain rule where the text is a story and hardly anything else, else by the page model's
 * scores.
 */
export function decideRows(m: Measures, marks: Marks, scorePage: () => Float32Array): Decision {
  const plain = readPlain(m, marks);
  const rows = plain ?? scoreStory(m, scorePage());
  // Menus and tables alone are no story: something among the rows must read like a sentence.
  if (!rows.some((score, row) => score > 0 && isRunning(m, row))) rows.fill(NO_STORY);
  const second = findSecondStory(
    m,
    rows.findIndex((score) => score > 0),
  );
  if (plain !== null && second >= 0) rows.fill(-1, second);
  return { rows, second, bare: plain !== null };
}

function scoreStory(m: Measures, scores: Float32Array): Float32Array {
  const story = findStretch(m, scores);
  return story === null ? scores : atBestBar(m, scores, story);
}

/**
 * Of stretches of body far from each other the first that is no teaser, or the heaviest: a story comes before the comments, the ticker and
 * the notes on the house's other sites that are written in sentences like it.
 */
function findStretch(m: Measures, scores: Float32Array): Stretch | null {
  let heaviest: WeighedStretch | null = null;
  let own: WeighedStretch | null = null;
  let first: WeighedStretch | null = null;
  for (let row = 0; row < scores.length; row++) {
    if (!((scores[row] ?? 0) > LIKELY)) continue;
    if (own === null || row - own.end > WIDEST_HOLE) own = { start: row, end: row, weight: 0 };
    own.end = row;
    own.weight += m.weight[row] ?? 0;
    if (first === null && own.weight >= LEAST_STORY) first = own;
    if (heaviest === null || own.weight > heaviest.weight) heaviest = own;
  }
  return first ?? heaviest;
}

interface WeighedStretch extends Stretch {
  weight: number;
}
