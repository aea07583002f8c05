// Pages as the head readers see them, their bodies found by page models that never saw a page of the same publisher.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compile, foldOf, loadReader, PAGE_EXPORTS, tabulate } from "./data.mjs";
import { bin, fillSecondLook, FIRST, scoreOutOfFold, SECOND, splitRows } from "./stages.mjs";

export const FOLDS = 5;
/** Readings of each page by different page models: enough to show what a page model may get wrong. */
export const VIEWS = 3;

/** Fold of a page in view `view`: in each view publishers are shared out anew. */
export const foldOfPage = (page, view = 0) => foldOf(`${view > 0 ? `${view} ` : ""}${page.pubkey ?? page.publisher ?? page.id}`, FOLDS);

/**
 * Body scores of each page's blocks that are not blank, once a view: the same page read by page models of other publishers and seeds.
 * One view tells what the figures are; more of them show the fit what else a page model may get wrong.
 *
 * @param cache file for the scores of the first view, `.1`, `.2` behind it for the others; null for none
 */
export async function readScores(pages, views, cache) {
  const fileOf = (view) => (view === 0 ? cache : `${cache}.${view}`);
  const known = Array.from({ length: views }, (_, view) =>
    cache !== null && existsSync(fileOf(view)) ? JSON.parse(readFileSync(fileOf(view), "utf8")) : null,
  );
  if (!known.includes(null)) return known;
  const reader = await loadReader();
  const data = tabulate(reader, pages);
  const giveUp = (stage) => ({ ...stage, score: reader.GIVEN_UP });
  known.forEach((old, view) => {
    if (old !== null) return;
    const rowsOf = splitRows(data, FOLDS, (page) => foldOfPage(page, view));
    const all = rowsOf.flat();
    const seed = 100 * view;
    const first = bin(data, all, (f) => f < data.narrow);
    fillSecondLook(reader, data, scoreOutOfFold(data, rowsOf, first.columns, FIRST, giveUp(reader.FIRST_GIVE_UP), 1 + seed).scores);
    const second = bin(data, all, () => true);
    const { scores } = scoreOutOfFold(data, rowsOf, second.columns, SECOND, giveUp(reader.SECOND_GIVE_UP), 11 + seed);
    known[view] = data.parts.map(({ start, measures, marks }) => {
      const own = Float32Array.from(scores.subarray(start, start + measures.count));
      return Array.from(reader.decideRows(measures, marks, () => own).rows, (score) => Number(score.toFixed(2)));
    });
    if (cache !== null) writeFileSync(fileOf(view), JSON.stringify(known[view]));
  });
  return known;
}

/** The page as the head readers see it, with the context it was read in. */
export function sheetOf(reader, page, scoresOfRows) {
  const blocks = reader.groupBlocks(page.raw);
  const detected = reader.detectLanguage(blocks, { language: null, locales: reader.allLocales, region: null, reference: null, zone: null });
  const context = { ...detected, source: page.raw, report() {} };
  const measures = reader.measure(blocks, page.raw);
  const marks = reader.findMarks(measures, detected.locales);
  const scores = new Float32Array(blocks.length).fill(-99);
  measures.block.forEach((index, row) => (scores[index] = scoresOfRows[row]));
  const roles = reader.assignRoles(blocks, 0, measures, marks, Float32Array.from(scoresOfRows));
  return { sheet: reader.makeSheet(blocks, { roles, scores }, context), context };
}

/** The readers of the head, with further exports. */
export const loadHeadReader = (lines) =>
  compile([
    ...PAGE_EXPORTS,
    'export { findMarks } from "./src/page/markers.js";',
    'export { assignRoles } from "./src/page/roles.js";',
    'export { makeSheet } from "./src/fields/sheet.js";',
    ...lines,
  ]);
