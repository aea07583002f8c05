import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import { decideRows } from "./decide.js";
import { firstLook, FIRST_LOOK } from "./first-look.js";
import { FIRST_GIVE_UP, readForest, scoreTable, SECOND_GIVE_UP } from "./forest.js";
import { findMarks, functionWordsOf, type Marks } from "./markers.js";
import { measure, type Measures } from "./measure.js";
import { FIRST_FOREST, SECOND_FOREST } from "./page-model.js";
import { readProse } from "./prose.js";
import { assignRoles, lastAbove, type BlockRole } from "./roles.js";
import { secondLook, SECOND_LOOK } from "./second-look.js";

/** The story inside the page: one role a block, blank blocks are furniture. */
export interface Story {
  readonly roles: readonly BlockRole[];
  /** Log-odds of being body, one a block; above 0 is body. Blank blocks have the lowest. */
  readonly scores: Float32Array;
  /** Index of the first body block; -1 when there is no story. */
  readonly first: number;
  /** Index of the last body block; -1 when there is no story. */
  readonly last: number;
  /** The text is a story and hardly anything else. */
  readonly bare: boolean;
}

const WIDTH = FIRST_LOOK.length + SECOND_LOOK.length;
const NAMES: readonly string[] = [...FIRST_LOOK, ...SECOND_LOOK];
const FIRST = /* @__PURE__ */ readForest(FIRST_FOREST, NAMES);
const SECOND = /* @__PURE__ */ readForest(SECOND_FOREST, NAMES);

/** Score of a blank block. */
const BLANK = -99;

/** Blocks looked at: more than any page has, and few enough that memory stays small on any text. */
const MOST_BLOCKS = 12000;

/**
 * Decides which blocks are the body of the story, in two looks: each line by itself and in its place on the page, then again
 * beside what the first look made of its neighbours and against the style of the body found so far. A bare story without a page
 * around it is read by a plain rule. Reports `second-story` when another headline, date and text follow.
 */
export function findStory(blocks: readonly Block[], context: Context): Story {
  const from = blocks.length > MOST_BLOCKS ? densestWindow(blocks) : 0;
  const measures = measure(from > 0 || blocks.length > MOST_BLOCKS ? blocks.slice(from, from + MOST_BLOCKS) : blocks, context.source);
  const pack = context.language === null ? undefined : context.locales[0];
  const marks = findMarks(measures, context.locales);
  const { rows, second, bare } = decideRows(measures, marks, () =>
    scorePage(measures, marks, pack === undefined ? null : functionWordsOf(pack)),
  );
  if (second > lastAbove(rows) && second >= 0) context.report("second-story", blocks[from + (measures.block[second] ?? 0)]?.span ?? null);
  const scores = new Float32Array(blocks.length).fill(BLANK);
  for (let row = 0; row < measures.count; row++) scores[from + (measures.block[row] ?? 0)] = rows[row] ?? BLANK;
  const roles = assignRoles(blocks, from, measures, marks, rows);
  return { roles, scores, first: scores.findIndex((score) => score > 0), last: lastAbove(scores), bare };
}

/** Start of the window of `MOST_BLOCKS` blocks with the most text. */
function densestWindow(blocks: readonly Block[]): number {
  let best = 0;
  let most = -1;
  let sum = 0;
  for (let i = 0; i < blocks.length; i++) {
    sum += Math.min(400, blocks[i]?.view.text.length ?? 0);
    if (i >= MOST_BLOCKS) sum -= Math.min(400, blocks[i - MOST_BLOCKS]?.view.text.length ?? 0);
    if (sum <= most) continue;
    most = sum;
    best = Math.max(0, i - MOST_BLOCKS + 1);
  }
  return best;
}

/** Log-odds of each row by the two looks. */
function scorePage(measures: Measures, marks: Marks, functionWords: Uint8Array | null): Float32Array {
  const { count } = measures;
  const table = new Float32Array(count * WIDTH);
  const prose = readProse(measures, functionWords);
  firstLook(measures, prose, marks, table, WIDTH);
  const first = scoreTable(FIRST, table, WIDTH, count, FIRST_GIVE_UP);
  secondLook(measures, prose.functionShare, first, table, WIDTH, FIRST_LOOK.length);
  return scoreTable(SECOND, table, WIDTH, count, SECOND_GIVE_UP);
}
