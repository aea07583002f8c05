import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import { firstLook, FIRST_LOOK } from "./first-look.js";
import { readForest, scoreTable } from "./forest.js";
import { findMarks, functionWordsOf } from "./markers.js";
import { measure } from "./measure.js";
import { FIRST_FOREST, SECOND_FOREST } from "./page-model.js";
import { readProse } from "./prose.js";
import { assignRoles, type BlockRole } from "./roles.js";
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
const BLANK = -99;

/**
 * Decides which blocks are the body of the story, in two looks: each line by itself and in its place on the page, then again
 * beside what the first look made of its neighbours and against the style of the body found so far.
 */
export function findStory(blocks: readonly Block[], context: Context): Story {
  const measures = measure(blocks, context.source);
  const pack = context.language === null ? undefined : context.locales[0];
  const prose = readProse(measures, pack === undefined ? null : functionWordsOf(pack));
  const marks = findMarks(measures, context.locales);
  const { count } = measures;
  const table = new Float32Array(count * WIDTH);
  firstLook(measures, prose, marks, table, WIDTH);
  const early = scoreTable(FIRST, table, WIDTH, count, AFTER, HOPELESS);
  secondLook(measures, prose.functionShare, early, table, WIDTH, FIRST_LOOK.length);
  const rows = scoreTable(SECOND, table, WIDTH, count, AFTER, HOPELESS);
  const scores = new Float32Array(blocks.length).fill(BLANK);
  for (let row = 0; row < count; row++) scores[measures.block[row] ?? 0] = rows[row] ?? BLANK;
  const roles = assignRoles(blocks, measures, marks, rows);
  const first = scores.findIndex((score) => score > 0);
  const last = scores.findLastIndex((score) => score > 0);
  return { roles, scores, first, last };
}
