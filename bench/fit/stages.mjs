// The two looks at a page, fitted one after the other.
import { boost, binColumns, findCuts, scoreRows } from "./boost.mjs";
import { foldOf } from "./data.mjs";

/** `chains` forests of different seeds are averaged: their trees take turns, each with its share of the vote. */
export const FIRST = { chains: 1, trees: 120, depth: 5, rate: 0.1, lambda: 40, least: 15, features: 0.25 };
export const SECOND = { chains: 3, trees: 60, depth: 5, rate: 0.1, lambda: 40, least: 15, features: 0.25 };

function shareLeaves(tree, share) {
  return tree.leaf === undefined
    ? { ...tree, left: shareLeaves(tree.left, share), right: shareLeaves(tree.right, share) }
    : { leaf: tree.leaf * share };
}

/** Fits one stage. */
export function fitStage(columns, labels, weights, rows, settings, seed) {
  const models = Array.from({ length: settings.chains }, (_, k) =>
    boost(columns, labels, weights, rows, { ...settings, seed: seed + 1000 * k }),
  );
  const forest = models[0].forest.flatMap((_, t) => models.map((model) => shareLeaves(model.forest[t], 1 / models.length)));
  return { forest, gain: models[0].gain.map((_, f) => models.reduce((sum, model) => sum + model.gain[f], 0)) };
}

/** Rows of each fold. */
export function splitRows(data, folds, foldOfPage = (page) => foldOf(page.pubkey ?? page.publisher ?? page.id, folds)) {
  const rowsOf = Array.from({ length: folds }, () => []);
  for (const part of data.parts) {
    part.fold = foldOfPage(part.page);
    for (let i = 0; i < part.measures.count; i++) rowsOf[part.fold].push(part.start + i);
  }
  return rowsOf;
}

/** Fits one stage on all folds but one and scores that one, for each. */
export function scoreOutOfFold(data, rowsOf, columns, settings, giveUp, seed) {
  const scores = new Float64Array(data.count);
  const gain = new Float64Array(columns.length);
  rowsOf.forEach((rows, k) => {
    const others = rowsOf.flatMap((own, i) => (i === k ? [] : own));
    const model = fitStage(columns, data.labels, data.weights, others, settings, seed + k);
    scoreRows(model.forest, columns, rows, scores, giveUp);
    model.gain.forEach((value, f) => (gain[f] += value));
  });
  return { scores, gain };
}

/** Fills the second-look columns by the first-look scores given. */
export function fillSecondLook(reader, data, scores) {
  for (const { measures, functionShare, start } of data.parts) {
    const end = start + measures.count;
    const own = Float32Array.from(scores.subarray(start, end));
    reader.secondLook(measures, functionShare, own, data.table.subarray(start * data.width, end * data.width), data.width, data.narrow);
  }
}

/** Cuts and bins of the columns named in `use` (all when absent); other columns are left out. */
export function bin(data, rows, use) {
  const cuts = findCuts(data.table, data.width, rows);
  const columns = binColumns(data.table, data.width, data.count, cuts);
  return { cuts, columns: columns.map((column, f) => (use(f) ? column : null)) };
}
