// Fits the model that tells authors from other names, and writes it as data.
//
//   node bench/fit/name.mjs PAGES.jsonl... --scores FILE --lines FILE [--out src/fields/name-model.ts] [--features] [--misses]
//
// Pages as for bench/fit/headline.mjs, which writes --scores (body) and --lines (headline). gold.authorsInText lists the authors that the
// text names, gold.authors all of them.
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
  console.error("usage: node bench/fit/name.mjs PAGES.jsonl... --scores FILE --lines FILE [--out FILE] [--features] [--misses]");
  process.exit(2);
}
const settings = { trees: 250, depth: 3, rate: 0.06, features: 0.35, sample: 0.6, ...JSON.parse(option("--settings") ?? "{}") };
const pages = files.flatMap((file) => readPages([file]).map((page) => ({ ...page, file })));
const views = await readScores(pages, VIEWS, option("--scores"));
const headlines = JSON.parse(readFileSync(option("--lines"), "utf8"));
const reader = await loadHeadReader([
  'export { readPublication } from "./src/fields/published.js";',
  'export { readPublisher } from "./src/fields/surroundings.js";',
  'export { findCandidates } from "./src/fields/byline.js";',
  'export { pickNames } from "./src/fields/pick-names.js";',
  'export { nameRows, NAME_FEATURES } from "./src/fields/name-features.js";',
]);
const width = reader.NAME_FEATURES.length;
const squash = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
const words = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

const rows = [];
const data = pages.flatMap((page, index) => views.map((scores, view) => readPage(page, view, scores[index], headlines[view][index])));

function readPage(page, view, scores, headline) {
  const { sheet, context } = sheetOf(reader, page, scores);
  const { line } = reader.readPublication(sheet, headline, context);
  const publisher = reader.readPublisher(sheet, headline, new Set([headline, line]), context).text?.text ?? null;
  const found = reader.findCandidates(sheet, headline, publisher);
  const table = reader.nameRows(sheet, headline, line, found);
  const texts = found.map((name) => sheet.lines[name.line].text.slice(name.from, name.to));
  const inText = page.gold.authorsInText ?? [];
  const silent =
    inText.length === 0 && !(page.gold.goldKind === "full" && page.gold.authors.length === 0 && page.source.startsWith("fundus"));
  const right = texts.map((text) => (page.gold.authors.some((author) => same(author, text)) ? 1 : 0));
  // Where no candidate holds the author, no name is right: but that is the generator's fault, and counts for less.
  const lost = inText.length > 0 && !right.includes(1);
  right.push(right.includes(1) ? 0 : 1);
  const ids = right.map((_, row) => rows.push(table.subarray(row * width, (row + 1) * width)) - 1);
  return {
    page,
    sheet,
    found,
    texts,
    inText,
    silent,
    right,
    view,
    weight: ((page.gold.goldKind === "partial" ? 0.3 : 1) * (lost ? 0.3 : 1)) / VIEWS,
    rows: ids,
    fold: foldOfPage(page),
  };
}

const table = Float32Array.from(rows.flatMap((row) => [...row]));
const cuts = findCuts(table, width, [...rows.keys()]);
const columns = binColumns(table, width, rows.length, cuts);
const usable = data.filter(({ silent }) => !silent);
for (let k = 0; k < FOLDS; k++) {
  const { forest } = rank(
    columns,
    usable.filter(({ fold }) => fold !== k),
    rows.length,
    { ...settings, seed: 5 + k },
  );
  for (const page of data) if (page.fold === k) page.scores = page.rows.map((row) => scoreRow(forest, columns, row));
}
if (args.includes("--top")) {
  for (const file of files) {
    const own = data.filter(
      ({ page, view, right, silent }) => view === 0 && page.file === file && !silent && right[right.length - 1] === 0,
    );
    const top = own.filter(({ scores, texts, right }) => right[scores.indexOf(Math.max(...scores.slice(0, texts.length)))] === 1);
    console.log(`best name is an author on ${top.length} of ${own.length}`);
    for (const page of own)
      if (!top.includes(page)) {
        const best = page.scores.indexOf(Math.max(...page.scores.slice(0, page.texts.length)));
        const r = page.right.indexOf(1);
        const show = (i) =>
          `${page.texts[i]} form ${page.found[i].form} line ${page.found[i].line} [${page.sheet.lines[page.found[i].line].text.slice(0, 70)}] ${page.scores[i].toFixed(1)}`;
        console.log(`   ${page.page.id} start ${page.sheet.start} BEST ${show(best)} RIGHT ${show(r)}`);
      }
  }
}
const sums = nothing();
for (const file of files) {
  const own = nothing();
  const shares = views.map((_, view) => {
    const counts = nothing();
    for (const page of data) if (page.view === view && page.page.file === file && page.inText.length > 0) count(page, counts);
    for (const key of Object.keys(own)) own[key] += counts[key];
    return f1(counts).toFixed(1);
  });
  for (const key of Object.keys(sums)) sums[key] += own[key];
  console.log(`${show(own)}, by view ${shares.join(" ")}: authors in ${file}`);
  const silent = data.filter(({ page, inText }) => page.file === file && inText.length === 0);
  const named = silent.filter((page) => reader.pickNames(page.found, page.texts, page.scores).length > 0);
  console.log(`  names given on ${((100 * named.length) / Math.max(1, silent.length)).toFixed(1)} % of pages that name no author`);
}
if (files.length > 1) console.log(`${show(sums)}: authors in all`);
const { forest, gain } = rank(columns, usable, rows.length, { ...settings, seed: 3 });
if (args.includes("--features")) {
  const total = gain.reduce((sum, value) => sum + value, 0);
  for (const f of [...gain.keys()].sort((a, b) => gain[b] - gain[a]))
    console.log(`  ${reader.NAME_FEATURES[f].padEnd(18)} ${((100 * gain[f]) / total).toFixed(2)} %`);
}
if (option("--out") !== null) {
  const text = printModule(
    [["NAME_FOREST", encodeForest(forest, cuts, reader.NAME_FEATURES)]],
    `${pages.length} pages in ${VIEWS} views, ${rows.length} rows.`,
  );
  writeFileSync(option("--out"), text.replace("bench/fit/fit.mjs", "bench/fit/name.mjs").replace('"./forest.js"', '"../page/forest.js"'));
}

function nothing() {
  return { right: 0, missed: 0, given: 0, good: 0 };
}

/** Adds what the names picked on a page got right to the counts. */
function count({ page, view, found, texts, scores, inText }, counts) {
  const chosen = reader.pickNames(found, texts, scores).map((index) => texts[index]);
  const bad = chosen.filter((name) => !page.gold.authors.some((author) => same(author, name)));
  const lost = inText.filter((author) => !chosen.some((name) => same(author, name)));
  counts.right += inText.length - lost.length;
  counts.missed += lost.length;
  counts.given += chosen.length;
  counts.good += chosen.length - bad.length;
  if (view > 0 || !args.includes("--misses") || bad.length + lost.length === 0) return;
  const reached = lost.map((author) => {
    const best = Math.max(...texts.map((text, i) => (same(author, text) ? scores[i] : -99)));
    return best === -99 ? `${author} NOT-FOUND` : `${author} (${(best - Math.max(...scores)).toFixed(1)})`;
  });
  console.log(`  ${page.id} ${page.lang} wrong [${bad.join("; ")}] lost [${reached.join("; ")}]`);
}

function f1({ right, missed, given, good }) {
  return (200 * right * good) / Math.max(1, right * given + good * (right + missed));
}

function show(counts) {
  const { right, missed, given, good } = counts;
  const precision = (100 * good) / Math.max(1, given);
  const recall = (100 * right) / Math.max(1, right + missed);
  return `F1 ${f1(counts).toFixed(1)} (P ${precision.toFixed(1)} R ${recall.toFixed(1)})`;
}

/** Equal, or all words (two or more) of the one are in the other. */
function same(a, b) {
  const [x, y] = [squash(a), squash(b)];
  if (x === "" || y === "") return false;
  if (x === y) return true;
  const [few, many] = [words(a), words(b)].sort((p, q) => p.length - q.length);
  return few.length >= 2 && few.every((word) => many.includes(word));
}
