import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import { firstLook, FIRST_LOOK } from "./first-look.js";
import { readForest, scoreTable } from "./forest.js";
import { findMarks, functionWordsOf, type Marks } from "./markers.js";
import { measure, type Measures } from "./measure.js";
import { FIRST_FOREST, SECOND_FOREST } from "./page-model.js";
import { isRunning, readPlain } from "./plain.js";
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
}

const WIDTH = FIRST_LOOK.length + SECOND_LOOK.length;
const NAMES: readonly string[] = [...FIRST_LOOK, ...SECOND_LOOK];
const FIRST = /* @__PURE__ */ readForest(FIRST_FOREST, NAMES);
const SECOND = /* @__PURE__ */ readForest(SECOND_FOREST, NAMES);

/** A row this hopeless after this many trees is given up; the fit does the same. */
const AFTER = 16;
const HOPELESS = -3.5;
/** Score of a blank block, and of every row of a text without a story. */
const BLANK = -99;
const NO_STORY = -9;

/**
 * Decides which blocks are the body of the story, in two looks: each line by itself and in its place on the page, then again
 * beside what the first look made of its neighbours and against the style of the body found so far.
 */
export function findStory(blocks: readonly Block[], context: Context): Story {
  const measures = measure(blocks, context.source);
  const pack = context.language === null ? undefined : context.locales[0];
  const marks = findMarks(measures, context.locales);
  const rows = readPlain(measures, marks) ?? scorePage(measures, marks, pack === undefined ? null : functionWordsOf(pack));
  if (!holdsStory(measures, rows)) rows.fill(NO_STORY);
  const scores = new Float32Array(blocks.length).fill(BLANK);
  for (let row = 0; row < measures.count; row++) scores[measures.block[row] ?? 0] = rows[row] ?? BLANK;
  return { roles: assignRoles(blocks, measures, marks, rows), scores, first: scores.findIndex((score) => score > 0), last: lastAbove(scores) };
}

/** Log-odds of each row by the two looks. */
function scorePage(measures: Measures, marks: Marks, functionWords: ReadonlySet<number> | null): Float32Array {
  const { count } = measures;
  const table = new Float32Array(count * WIDTH);
  const prose = readProse(measures, functionWords);
  firstLook(measures, prose, marks, table, WIDTH);
  const first = scoreTable(FIRST, table, WIDTH, count, AFTER, HOPELESS);
  secondLook(measures, prose.functionShare, first, table, WIDTH, FIRST_LOOK.length);
  return scoreTable(SECOND, table, WIDTH, count, AFTER, HOPELESS);
}

/** Something among the rows taken for body reads like a sentence: menus and tables alone are no story. */
function holdsStory(measures: Measures, rows: Float32Array): boolean {
  return rows.some((score, row) => score > 0 && isRunning(measures, row));
}
