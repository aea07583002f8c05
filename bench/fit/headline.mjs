// Fits the headline model to labelled pages and writes it as data.
//
//   node bench/fit/headline.mjs PAGES.jsonl... [--out src/fields/headline-model.ts] [--scores FILE] [--lines FILE] [--features] [--misses]
//
// A page is one line: { id, pubkey (publisher), raw (the text), gold: { headline, headlineAlt, body, ... } }. Body scores come from page
// models that never saw a page of the same publisher (kept in --scores for the next run), and so does the figure printed.
// --lines keeps the line chosen on each page, once a view, for bench/fit/stamp.mjs.
import { writeFileSync } from "node:fs";
import { binColumns, findCuts } from "./boost.mjs";
import { readPages } from "./data.mjs";
import { encodeForest, printModule } from "./encode.mjs";
import { FOLDS, foldOfPage, loadHeadReader, readScores, sheetOf, VIEWS } from "./heads.mjs";
import { rank, scoreRow } from "./rank.mjs";

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : null);
const files = args.filter((arg, i) => !arg.startsWith("--") && !["--out", "--scores", "--lines", "--settings"].includes(args[i - 1]));
if (files.length === 0) {
  console.error("usage: node bench/fit/headline.mjs PAGES.jsonl... [--out FILE] [--scores FILE] [--lines FILE] [--features] [--misses]");
  process.exit(2);
}
const settings = { trees: 400, depth: 3, rate: 0.05, sample: 0.25, features: 0.25, ...JSON.parse(option("--settings") ?? "{}") };
const pages = files.flatMap((file) => readPages([file]).map((page) => ({ ...page, file })));
const views = await readScores(pages, VIEWS, option("--scores"));
const reader = await loadHeadReader([
  'export { chooseHeadline } from "./src/fields/headline.js";',
  'export { headlineCandidates, HEADLINE_FEATURES } from "./src/fields/headline-features.js";',
]);

const squash = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
const width = reader.HEADLINE_FEATURES.length;
const rows = [];
const data = pages.flatMap((page, index) =>
  views.map((scores, view) => {
    const { sheet } = sheetOf(reader, page, scores[index]);
    const wanted = new Set([page.gold.headline, ...(page.gold.headlineAlt ?? [])].filter(Boolean).map(squash));
    const { lines, table } = sheet.start < 0 ? { lines: [], table: [] } : reader.headlineCandidates(sheet);
    const right = lines.map((line) => (wanted.has(squash(sheet.lines[line].text)) ? 1 : 0));
    const ids = lines.map((_, k) => rows.push(table.subarray(k * width, (k + 1) * width)) - 1);
    return { page, view, sheet, lines, wanted, rows: ids, right, weight: 1 / VIEWS, fold: foldOfPage(page) };
  }),
);

const table = Float32Array.from(rows.flatMap((row) => [...row]));
const cuts = findCuts(table, width, [...rows.keys()]);
const columns = binColumns(table, width, rows.length, cuts);
const usable = data.filter(({ right }) => right.includes(1));

for (let k = 0; k < FOLDS; k++) {
  const { forest } = rank(
    columns,
    usable.filter(({ fold }) => fold !== k),
    rows.length,
    { ...settings, seed: 5 + k },
  );
  for (const page of data) {
    if (page.fold !== k) continue;
    const { line, core } = reader.chooseHeadline(
      page.sheet,
      page.page.raw,
      page.lines,
      page.rows.map((row) => scoreRow(forest, columns, row)),
    );
    page.line = line;
    page.text = line < 0 ? "" : page.sheet.lines[line].text.slice(core.from, core.to);
    page.hit = page.wanted.has(squash(page.text));
  }
}
for (const file of files) {
  const own = data.filter(({ page }) => page.file === file);
  const shares = views.map((_, view) => {
    const some = own.filter((page) => page.view === view);
    return ((100 * some.filter(({ hit }) => hit).length) / some.length).toFixed(1);
  });
  console.log(`${shares.join(", ")} % of ${own.length / VIEWS} headlines right in ${file}`);
  if (args.includes("--misses"))
    for (const { page, view, hit, line, text, lines, right } of own)
      if (view === 0 && !hit)
        console.log(`  ${page.id} [${line}] ${text} | [${right.flatMap((one, k) => (one ? [lines[k]] : []))}] ${page.gold.headline}`);
}

if (option("--lines") !== null) {
  const chosen = views.map((_, view) => data.filter((page) => page.view === view).map(({ line }) => line));
  writeFileSync(option("--lines"), JSON.stringify(chosen));
}

const { forest, gain } = rank(columns, usable, rows.length, { ...settings, seed: 3 });
if (args.includes("--features")) {
  const total = gain.reduce((sum, value) => sum + value, 0);
  for (const f of [...gain.keys()].sort((a, b) => gain[b] - gain[a]))
    console.log(`  ${reader.HEADLINE_FEATURES[f].padEnd(18)} ${((100 * gain[f]) / total).toFixed(2)} %`);
}
if (option("--out") !== null) {
  const text = printModule(
    [["HEADLINE_FOREST", encodeForest(forest, cuts, reader.HEADLINE_FEATURES)]],
    `${pages.length} pages in ${VIEWS} views, ${rows.length} rows.`,
  );
  writeFileSync(
    option("--out"),
    text.replace("bench/fit/fit.mjs", "bench/fit/headline.mjs").replace('"./forest.js"', '"../page/forest.js"'),
  );
}
