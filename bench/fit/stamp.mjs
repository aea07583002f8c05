// Fits the model that chooses the publication stamp, and writes it as data.
//
//   node bench/fit/stamp.mjs PAGES.jsonl... --scores FILE --lines FILE [--out src/fields/stamp-model.ts] [--features] [--misses]
//
// Pages as for bench/fit/headline.mjs, which writes --scores (body) and --lines (headline), both by models that never saw a page of the
// same publisher. gold.published: { precision: "minute" | "date" | "date-noyear", local, offsetText, offsetMin, offsetLiteralMin }.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { binColumns, findCuts } from "./boost.mjs";
import { foldOf, readPages } from "./data.mjs";
import { encodeForest, printModule } from "./encode.mjs";
import { rank, scoreRow } from "./rank.mjs";

const FOLDS = 5;
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : null);
const files = args.filter((arg, i) => !arg.startsWith("--") && !["--out", "--scores", "--lines", "--settings"].includes(args[i - 1]));
if (files.length === 0 || option("--scores") === null || option("--lines") === null) {
  console.error("usage: node bench/fit/stamp.mjs PAGES.jsonl... --scores FILE --lines FILE [--out FILE] [--features] [--misses]");
  process.exit(2);
}
const settings = { trees: 150, depth: 3, rate: 0.1, features: 0.4, sample: 0.6, lambda: 4, least: 1, ...JSON.parse(option("--settings") ?? "{}") };
const pages = files.flatMap((file) => readPages([file]).map((page) => ({ ...page, file })));
const bodyScores = JSON.parse(readFileSync(option("--scores"), "utf8"));
const headlines = JSON.parse(readFileSync(option("--lines"), "utf8"));
const reader = await loadHeadReader();
const width = reader.STAMP_FEATURES.length;

const rows = [];
const data = pages.map((page, index) => {
  const blocks = reader.groupBlocks(page.raw);
  const detected = reader.detectLanguage(blocks, { language: null, locales: reader.allLocales, region: null, reference: null, zone: null });
  const context = { ...detected, source: page.raw, report() {} };
  let next = 0;
  const scores = blocks.map((block) => (block.blank ? -99 : bodyScores[index][next++]));
  const roles = scores.map((score) => (score > 0 ? "paragraph" : "furniture"));
  const sheet = reader.makeSheet(blocks, { roles, scores }, context);
  const stamps = sheet.start < 0 ? [] : reader.findStamps(sheet, headlines[index], context);
  const table = reader.stampRows(sheet, headlines[index], stamps);
  const ids = Array.from({ length: stamps.length + 1 }, (_, row) => rows.push(table.subarray(row * width, (row + 1) * width)) - 1);
  const outcomes = stamps.map(({ timestamp }) => judge(timestamp, page.gold));
  const known = page.gold.publishedAtUnknown !== true;
  const hasStamp = page.gold.publishedAtInText === true && page.gold.published != null;
  const right = [...outcomes.map((outcome) => (outcome === "exact" ? 1 : 0)), known && !hasStamp ? 1 : 0];
  return { page, sheet, stamps, outcomes, known, hasStamp, rows: ids, right, weight: 1, fold: foldOf(page.pubkey ?? page.id, FOLDS) };
});

const table = Float32Array.from(rows.flatMap((row) => [...row]));
const cuts = findCuts(table, width, [...rows.keys()]);
const columns = binColumns(table, width, rows.length, cuts);
const usable = data.filter(({ known, right }) => known && right.includes(1));
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
  const own = data.filter(({ page, known }) => page.file === file && known);
  for (const page of own) {
    const best = page.scores.indexOf(Math.max(...page.scores));
    page.chosen = best < page.stamps.length ? page.stamps[best] : null;
    page.outcome = page.hasStamp
      ? (page.outcomes[best] ?? "missing")
      : page.chosen === null
        ? "null"
        : spurious(page.chosen.timestamp, page.page.gold)
          ? "spurious"
          : "kept";
  }
  const dated = own.filter(({ hasStamp }) => hasStamp);
  const share = (list, outcome) =>
    `${outcome} ${((100 * list.filter((page) => page.outcome === outcome).length) / list.length).toFixed(1)}`;
  const undated = own.filter(({ hasStamp }) => !hasStamp);
  console.log(
    `${file}: of ${dated.length} ${["exact", "offsetLost", "dateOnly", "wrong", "missing"].map((o) => share(dated, o)).join(", ")}; of ${undated.length} without ${share(undated, "null")}, ${share(undated, "spurious")}; reachable ${dated.filter(({ right }) => right.includes(1)).length}`,
  );
  if (args.includes("--misses"))
    for (const page of own)
      if (!["exact", "null", "kept"].includes(page.outcome))
        console.log(
          `  ${page.outcome}${page.hasStamp && !page.right.includes(1) ? " NOT-FOUND" : ""} ${page.page.id} ${page.page.lang} got ${page.chosen?.timestamp.iso} "${page.chosen?.timestamp.text}" line ${page.chosen?.line} | gold ${page.page.gold.published?.local} ${page.page.gold.published?.offsetText} "${page.page.gold.published?.text}" in "${page.page.gold.published?.line}" | ${page.page.gold.relativeInText}`,
        );
}

const { forest, gain } = rank(columns, usable, rows.length, { ...settings, seed: 3 });
if (args.includes("--features")) {
  const total = gain.reduce((sum, value) => sum + value, 0);
  for (const f of [...gain.keys()].sort((a, b) => gain[b] - gain[a]))
    console.log(`  ${reader.STAMP_FEATURES[f].padEnd(18)} ${((100 * gain[f]) / total).toFixed(2)} %`);
}
if (option("--out") !== null) {
  const text = printModule(
    [["STAMP_FOREST", encodeForest(forest, cuts, reader.STAMP_FEATURES)]],
    `${pages.length} pages, ${rows.length} rows.`,
  );
  writeFileSync(option("--out"), text.replace("bench/fit/fit.mjs", "bench/fit/stamp.mjs").replace('"./forest.js"', '"../page/forest.js"'));
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

async function loadHeadReader() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { groupBlocks } from "./src/blocks/group.js";
        export { detectLanguage } from "./src/language.js";
        export { allLocales } from "./src/locales/all.js";
        export { makeSheet } from "./src/fields/sheet.js";
        export { findStamps } from "./src/fields/stamps.js";
        export { stampRows, STAMP_FEATURES } from "./src/fields/stamp-features.js";`,
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
