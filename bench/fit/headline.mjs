// Fits the headline model to labelled pages and writes it as data.
//
//   node bench/fit/headline.mjs PAGES.jsonl... [--out src/fields/headline-model.ts] [--scores FILE] [--lines FILE] [--features] [--misses]
//
// A page is one line: { id, pubkey (publisher), raw (the text), gold: { headline, headlineAlt, body, ... } }. Body scores come from page
// models that never saw a page of the same publisher (kept in --scores for the next run), and so does the figure printed.
// --lines keeps the line chosen on each page for bench/fit/stamp.mjs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { binColumns, findCuts } from "./boost.mjs";
import { foldOf, loadReader, readPages, tabulate } from "./data.mjs";
import { encodeForest, printModule } from "./encode.mjs";
import { rank, scoreRow } from "./rank.mjs";
import { bin, fillSecondLook, FIRST, scoreOutOfFold, SECOND, splitRows } from "./stages.mjs";

const FOLDS = 5;
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : null);
const files = args.filter((arg, i) => !arg.startsWith("--") && !["--out", "--scores", "--lines", "--settings"].includes(args[i - 1]));
if (files.length === 0) {
  console.error("usage: node bench/fit/headline.mjs PAGES.jsonl... [--out FILE] [--scores FILE] [--features]");
  process.exit(2);
}
const settings = JSON.parse(option("--settings") ?? "{}");
const pages = files.flatMap((file) => readPages([file]).map((page) => ({ ...page, file })));
const bodyScores = await readScores(option("--scores"));
const reader = await loadHeadReader();

const squash = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
const width = reader.HEADLINE_FEATURES.length;
const rows = [];
const data = pages.map((page, index) => {
  const blocks = reader.groupBlocks(page.raw);
  const detected = reader.detectLanguage(blocks, { language: null, locales: reader.allLocales, region: null, reference: null, zone: null });
  const context = { ...detected, source: page.raw, report() {} };
  let next = 0;
  const scores = blocks.map((block) => (block.blank ? -99 : bodyScores[index][next++]));
  const roles = scores.map((score) => (score > 0 ? "paragraph" : "furniture"));
  const sheet = reader.makeSheet(blocks, { roles, scores }, context);
  const wanted = new Set([page.gold.headline, ...(page.gold.headlineAlt ?? [])].filter(Boolean).map(squash));
  const { lines, table } = sheet.start < 0 ? { lines: [], table: [] } : reader.headlineCandidates(sheet);
  const right = lines.map((line) => (wanted.has(squash(sheet.lines[line].text)) ? 1 : 0));
  const ids = lines.map((_, k) => rows.push(table.subarray(k * width, (k + 1) * width)) - 1);
  return {
    page,
    sheet,
    lines,
    wanted,
    rows: ids,
    right,
    weight: page.gold.goldKind === "partial" ? 0.7 : 1,
    fold: foldOf(page.pubkey ?? page.id, FOLDS),
  };
});

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
  for (const page of data) if (page.fold === k) page.scores = page.rows.map((row) => scoreRow(forest, columns, row));
}
for (const file of files) {
  const own = data.filter(({ page }) => page.file === file);
  const hit = own.filter((page) => {
    const best = reader.pickCandidate(page.sheet, page.lines, page.scores);
    page.line = best < 0 ? null : reader.choosePrinting(page.sheet, page.lines[best]);
    page.text = page.line === null ? null : page.sheet.lines[page.line].text;
    return page.text !== null && page.wanted.has(squash(page.text));
  });
  console.log(`${((100 * hit.length) / own.length).toFixed(1)} % of ${own.length} headlines right in ${file}`);
  if (args.includes("--misses"))
    for (const page of own)
      if (!hit.includes(page))
        console.log(
          `  ${page.page.id} [${page.line}] ${page.text} | [${page.right.flatMap((one, k) => (one ? [page.lines[k]] : []))}] ${page.page.gold.headline}`,
        );
}

if (option("--lines") !== null) writeFileSync(option("--lines"), JSON.stringify(data.map(({ line }) => line ?? -1)));

const { forest, gain } = rank(columns, usable, rows.length, { ...settings, seed: 3 });
if (args.includes("--features")) {
  const total = gain.reduce((sum, value) => sum + value, 0);
  for (const f of [...gain.keys()].sort((a, b) => gain[b] - gain[a]))
    console.log(`  ${reader.HEADLINE_FEATURES[f].padEnd(18)} ${((100 * gain[f]) / total).toFixed(2)} %`);
}
if (option("--out") !== null) {
  const text = printModule(
    [["HEADLINE_FOREST", encodeForest(forest, cuts, reader.HEADLINE_FEATURES)]],
    `${pages.length} pages, ${rows.length} rows.`,
  );
  writeFileSync(
    option("--out"),
    text.replace("bench/fit/fit.mjs", "bench/fit/headline.mjs").replace('"./forest.js"', '"../page/forest.js"'),
  );
}

/** Body scores of each page's blocks that are not blank, from models of other publishers. */
async function readScores(cache) {
  if (cache !== null && existsSync(cache)) return JSON.parse(readFileSync(cache, "utf8"));
  const reader = await loadReader();
  const data = tabulate(reader, pages);
  const rowsOf = splitRows(data, FOLDS);
  const all = rowsOf.flat();
  const giveUp = (stage) => ({ ...stage, score: reader.GIVEN_UP });
  const first = bin(data, all, (f) => f < data.narrow);
  fillSecondLook(reader, data, scoreOutOfFold(data, rowsOf, first.columns, FIRST, giveUp(reader.FIRST_GIVE_UP), 1).scores);
  const second = bin(data, all, () => true);
  const { scores } = scoreOutOfFold(data, rowsOf, second.columns, SECOND, giveUp(reader.SECOND_GIVE_UP), 11);
  const found = data.parts.map(({ start, measures }) =>
    Array.from(scores.subarray(start, start + measures.count), (score) => Number(score.toFixed(2))),
  );
  if (cache !== null) writeFileSync(cache, JSON.stringify(found));
  return found;
}

async function loadHeadReader() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { groupBlocks } from "./src/blocks/group.js";
        export { detectLanguage } from "./src/language.js";
        export { allLocales } from "./src/locales/all.js";
        export { makeSheet } from "./src/fields/sheet.js";
        export { choosePrinting, pickCandidate } from "./src/fields/headline-printing.js";
        export { headlineCandidates, HEADLINE_FEATURES } from "./src/fields/headline-features.js";`,
      resolveDir: new URL("../../", import.meta.url).pathname,
    },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
