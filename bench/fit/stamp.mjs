// Fits the model that chooses the publication stamp, and writes it as data.
//
//   node bench/fit/stamp.mjs PAGES.jsonl... --scores FILE --lines FILE [--out src/fields/stamp-model.ts] [--features] [--misses]
//
// Pages as for bench/fit/headline.mjs, which writes --scores (body) and --lines (headline), both by models that never saw a page of the
// same publisher. gold.published: { precision: "minute" | "date" | "date-noyear", local, offsetText, offsetMin, offsetLiteralMin }.
// --curve prints what other thresholds would give.
import { readFileSync, writeFileSync } from "node:fs";
import { binColumns, findCuts } from "./boost.mjs";
import { readPages } from "./data.mjs";
import { encodeForest, printModule } from "./encode.mjs";
import { FOLDS, foldOfPage, loadHeadReader, readScores, sheetOf, VIEWS } from "./heads.mjs";
import { rank, scoreRow } from "./rank.mjs";

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : null);
const files = args.filter((arg, i) => !arg.startsWith("--") && !["--out", "--scores", "--lines", "--settings"].includes(args[i - 1]));
if (files.length === 0 || option("--scores") === null || option("--lines") === null) {
  console.error("usage: node bench/fit/stamp.mjs PAGES.jsonl... --scores FILE --lines FILE [--out FILE] [--features] [--curve] [--misses]");
  process.exit(2);
}
/** `chains` forests of different seeds are averaged: steadier scores, so that "unsure" means something. */
const settings = {
  chains: 3,
  trees: 150,
  depth: 3,
  rate: 0.1,
  features: 0.4,
  sample: 0.25,
  lambda: 4,
  least: 1,
  ...JSON.parse(option("--settings") ?? "{}"),
};
const pages = files.flatMap((file) => readPages([file]).map((page) => ({ ...page, file })));
const views = await readScores(pages, VIEWS, option("--scores"));
const headlines = JSON.parse(readFileSync(option("--lines"), "utf8"));
const reader = await loadHeadReader([
  'export { chooseStamps } from "./src/fields/published.js";',
  'export { findStamps } from "./src/fields/stamps.js";',
  'export { stampRows, STAMP_FEATURES } from "./src/fields/stamp-features.js";',
]);
const width = reader.STAMP_FEATURES.length;

const rows = [];
const data = pages.flatMap((page, index) =>
  views.map((scores, view) => {
    const { sheet, context } = sheetOf(reader, page, scores[index]);
    const headline = headlines[view][index];
    const stamps = sheet.start < 0 ? [] : reader.findStamps(sheet, headline, context);
    const table = reader.stampRows(sheet, headline, stamps);
    const ids = Array.from({ length: stamps.length + 1 }, (_, row) => rows.push(table.subarray(row * width, (row + 1) * width)) - 1);
    const outcomes = stamps.map(({ timestamp }) => judge(timestamp, page.gold));
    const known = page.gold.publishedAtUnknown !== true;
    const hasStamp = page.gold.publishedAtInText === true && page.gold.published != null;
    const reach = outcomes.includes("exact");
    // Second best counts where the best cannot be had; where the text has no date, a day that is right by chance is no error.
    const isRight = (outcome, i) =>
      hasStamp
        ? outcome === "exact" || (!reach && ["dateOnly", "offsetLost"].includes(outcome))
        : page.gold.publishedAt != null && !spurious(stamps[i].timestamp, page.gold);
    const right = [...outcomes.map((outcome, i) => (isRight(outcome, i) ? 1 : 0)), known && !hasStamp ? 1 : 0];
    return { page, view, sheet, stamps, outcomes, known, hasStamp, rows: ids, right, weight: 1, fold: foldOfPage(page) };
  }),
);

const table = Float32Array.from(rows.flatMap((row) => [...row]));
const cuts = findCuts(table, width, [...rows.keys()]);
const columns = binColumns(table, width, rows.length, cuts);
const usable = data.filter(({ known, right, stamps }) => known && stamps.length > 0 && right.includes(1));
for (let k = 0; k < FOLDS; k++) {
  const { forest } = fit(
    usable.filter(({ fold }) => fold !== k),
    5 + k,
  );
  for (const page of data) if (page.fold === k) page.scores = page.rows.map((row) => scoreRow(forest, columns, row));
}
for (const file of files) {
  const own = data.filter(({ page, known }) => page.file === file && known);
  console.log(`${file}: ${figures(own)}`);
  if (args.includes("--curve"))
    for (const others of [0, 0.4, 0.7, 1, 1.4])
      for (const none of [-1, 0, 0.3, 0.6, 0.9]) console.log(`  ${others} above others, ${none} above none: ${figures(own, others, none)}`);
  figures(own);
  if (args.includes("--misses"))
    for (const { page, view, sheet, outcome, hasStamp, right, chosen } of own)
      if (view === 0 && !["exact", "null", "kept"].includes(outcome))
        console.log(
          `  ${outcome}${hasStamp && !right.includes(1) ? " NOT-FOUND" : ""} ${page.id} ${page.lang} body ${sheet.start} got ${chosen?.timestamp.iso} line ${chosen?.line} | gold ${page.gold.published?.local} "${page.gold.published?.text}" in "${page.gold.published?.line}"`,
        );
}

const { forest, gain } = fit(usable, 3);
if (args.includes("--features")) {
  const total = gain.reduce((sum, value) => sum + value, 0);
  for (const f of [...gain.keys()].sort((a, b) => gain[b] - gain[a]))
    console.log(`  ${reader.STAMP_FEATURES[f].padEnd(18)} ${((100 * gain[f]) / total).toFixed(2)} %`);
}
if (option("--out") !== null) {
  const text = printModule(
    [["STAMP_FOREST", encodeForest(forest, cuts, reader.STAMP_FEATURES)]],
    `${pages.length} pages in ${VIEWS} views, ${rows.length} rows.`,
  );
  writeFileSync(option("--out"), text.replace("bench/fit/fit.mjs", "bench/fit/stamp.mjs").replace('"./forest.js"', '"../page/forest.js"'));
}

/** The chains as one forest, each with its share of the vote. */
function fit(groups, seed) {
  const models = Array.from({ length: settings.chains }, (_, k) =>
    rank(columns, groups, rows.length, { ...settings, seed: seed + 100 * k }),
  );
  const share = (tree) =>
    tree.leaf === undefined ? { ...tree, left: share(tree.left), right: share(tree.right) } : { leaf: tree.leaf / settings.chains };
  return { forest: models.flatMap((model) => model.forest.map(share)), gain: models[0].gain };
}

/** Chooses on each page and says how that went; thresholds as shipped unless given. */
function figures(own, ...thresholds) {
  for (const page of own) {
    page.chosen = reader.chooseStamps(page.stamps, page.scores, ...thresholds).published;
    page.outcome = page.hasStamp
      ? (page.outcomes[page.stamps.indexOf(page.chosen)] ?? "missing")
      : page.chosen === null
        ? "null"
        : spurious(page.chosen.timestamp, page.page.gold)
          ? "spurious"
          : "kept";
  }
  const share = (list, outcome) =>
    `${outcome} ${((100 * list.filter((page) => page.outcome === outcome).length) / list.length).toFixed(1)}`;
  const dated = own.filter(({ hasStamp }) => hasStamp);
  const undated = own.filter(({ hasStamp }) => !hasStamp);
  const reach = (100 * dated.filter(({ outcomes }) => outcomes.includes("exact")).length) / dated.length;
  return `${["exact", "offsetLost", "dateOnly", "wrong", "missing"].map((outcome) => share(dated, outcome)).join(", ")}; without a date in the text ${share(undated, "null")}, ${share(undated, "spurious")}; within reach ${reach.toFixed(1)}`;
}

/** What a timestamp is worth beside the labelled one: "exact", "offsetLost", "dateOnly" or "wrong". */
function judge({ iso, offsetMinutes }, { published, publishedAtInText }) {
  if (publishedAtInText !== true || published == null) return "wrong";
  const day = iso.slice(0, 10);
  const wanted = published.local.slice(0, 10);
  const sameDay = published.precision === "date-noyear" ? day.slice(5) === wanted.slice(5) : day === wanted;
  if (published.precision !== "minute") return sameDay ? "exact" : "wrong";
  const sameClock = iso.slice(0, 16) === published.local.slice(0, 16);
  if (published.offsetText && published.offsetMin !== null) {
    if (sameClock && [published.offsetMin, published.offsetLiteralMin].includes(offsetMinutes)) return "exact";
    return sameClock ? "offsetLost" : sameDay ? "dateOnly" : "wrong";
  }
  return sameClock ? "exact" : sameDay ? "dateOnly" : "wrong";
}

function spurious({ iso }, { publishedAt }) {
  return (
    publishedAt != null &&
    Math.abs(Date.parse(`${iso.slice(0, 10)}T12:00Z`) - Date.parse(`${publishedAt.slice(0, 10)}T12:00Z`)) > 1.5 * 86_400_000
  );
}
