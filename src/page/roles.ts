import type { Block } from "../blocks/group.js";
import type { Marks } from "./markers.js";
import { Ending, Opening } from "./edges.js";
import type { Measures } from "./measure.js";

/** What the page model makes of one block. */
export type BlockRole = "paragraph" | "subheading" | "listItem" | "caption" | "furniture";

/** A body row at most this heavy that ends no sentence may be a subheading. */
const HEADING = 70;

/**
 * Turns scores of rows into roles of blocks: body by kind, captions by their credit, the rest furniture.
 *
 * @param from block that the first row's index counts from
 */
export function assignRoles(blocks: readonly Block[], from: number, m: Measures, marks: Marks, scores: Float32Array): BlockRole[] {
  const roles: BlockRole[] = blocks.map(() => "furniture");
  const first = scores.findIndex((score) => score > 0);
  const last = lastAbove(scores);
  for (let i = 0; i < m.count; i++) {
    const block = from + (m.block[i] ?? 0);
    if ((scores[i] ?? 0) > 0) roles[block] = bodyRole(m, scores, i);
    else if (i >= first - 6 && i <= last && isCaption(m, marks, i)) roles[block] = "caption";
  }
  return roles;
}

/** Index of the last score above 0; -1 when there is none. */
export function lastAbove(scores: Float32Array): number {
  let at = scores.length - 1;
  while (at >= 0 && !((scores[at] ?? 0) > 0)) at--;
  return at;
}

function bodyRole(m: Measures, scores: Float32Array, i: number): BlockRole {
  if (m.opening[i] === Opening.Separator && (m.weight[i] ?? 0) > 0 && isListed(m, scores, i)) return "listItem";
  if (!isBrief(m, scores, i)) return "paragraph";
  // Brief rows in a row are a list; one alone above running text is a heading.
  if (isBrief(m, scores, i - 1) || isBrief(m, scores, i + 1)) return "listItem";
  const opens = i + 1 < m.count && (scores[i + 1] ?? 0) > 0 && (m.weight[i + 1] ?? 0) > (m.weight[i] ?? 0);
  return opens && i > 0 && m.opening[i] !== Opening.Lower && m.ending[i] !== Ending.Colon ? "subheading" : "paragraph";
}

/** A short body row that ends no sentence. */
function isBrief(m: Measures, scores: Float32Array, i: number): boolean {
  if (i < 0 || i >= m.count || !((scores[i] ?? 0) > 0)) return false;
  const ending = m.ending[i] ?? 0;
  return (m.weight[i] ?? 0) <= HEADING && ending < Ending.Quoted && ending !== Ending.Comma;
}

/** A neighbour opens with the same kind of sign. */
function isListed(m: Measures, scores: Float32Array, i: number): boolean {
  return [i - 1, i + 1].some(
    (other) => other >= 0 && other < m.count && (scores[other] ?? 0) > 0 && m.opening[other] === Opening.Separator,
  );
}

function isCaption(m: Measures, marks: Marks, i: number): boolean {
  return (marks.credit[i] ?? 0) > 0 && (m.words[i] ?? 0) > 2;
}
