// Fits the page model to labelled pages and writes it as data.
//
//   node bench/fit/fit.mjs PAGES.jsonl... [--out src/page/page-model.ts] [--predictions DIR] [--folds 5] [--features]
//
// A page is one line: { id, pubkey (publisher), raw (the text), gold: { goldKind, body: [paragraphs], summary, subheads } };
// goldKind "partial" has mustContain and mustNotContain in place of body. --predictions writes, for each file, the body found
// by models that never saw a page of the same publisher: the honest figure. --features lists what each feature is worth.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { boost } from "./boost.mjs";
import { loadReader, readPages, tabulate } from "./data.mjs";
import { encodeForest, FEATURES, printModule } from "./encode.mjs";
import { bin, fillSecondLook, FIRST, fitStage, scoreOutOfFold, SECOND, splitRows } from "./stages.mjs";

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const files = args.filter((arg, i) => !arg.startsWith("--") && !["--out", "--predictions", "--folds"].includes(args[i - 1]));
const out = option("--out", null);
const predictions = option("--predictions", null);
const folds = Number(option("--folds", "5"));
if (files.length === 0) {
  console.error("usage: node bench/fit/fit.mjs PAGES.jsonl... [--out FILE] [--predictions DIR] [--folds N] [--features]");
  process.exit(2);
}

const reader = await loadReader();
const pages = files.flatMap((file) => readPages([file]).map((page) => ({ ...page, file })));
const data = tabulate(reader, pages);
const rowsOf = splitRows(data, folds);
const all = rowsOf.flat();
const names = [...reader.FIRST_LOOK, ...reader.SECOND_LOOK];

const giveUp = (limits) => ({ ...limits, score: reader.GIVEN_UP });
const first = bin(data, all, (f) => f < data.narrow);
const outOfFold = scoreOutOfFold(data, rowsOf, first.columns, FIRST, giveUp(reader.FIRST_GIVE_UP), 1);
fillSecondLook(reader, data, outOfFold.scores);
const second = bin(data, all, () => true);
// The second look uses the features that a trial fit found most useful: fewer are faster and print shorter.
const trial = boost(second.columns, data.labels, data.weights, all, { ...SECOND, trees: 40, seed: 7 });
const useful = new Set([...trial.gain.keys()].sort((a, b) => trial.gain[b] - trial.gain[a]).slice(0, FEATURES));
second.columns = second.columns.map((column, f) => (useful.has(f) ? column : null));

if (predictions !== null) {
  const { scores } = scoreOutOfFold(data, rowsOf, second.columns, SECOND, giveUp(reader.SECOND_GIVE_UP), 11);
  mkdirSync(predictions, { recursive: true });
  for (const file of files) {
    const lines = data.parts
      .filter(({ page }) => page.file === file)
      .map(({ page, texts, start, measures, marks }) => {
        const { rows } = reader.decideRows(measures, marks, () => Float32Array.from(scores.subarray(start, start + texts.length)));
        return JSON.stringify({
          id: page.id,
          headline: page.gold.headline,
          publishedAt: null,
          authors: [],
          body: texts.filter((_, i) => rows[i] > 0),
        });
      });
    writeFileSync(join(predictions, basename(file)), `${lines.join("\n")}\n`);
  }
}

if (out !== null || args.includes("--features")) {
  const one = fitStage(first.columns, data.labels, data.weights, all, FIRST, 21);
  const two = fitStage(second.columns, data.labels, data.weights, all, SECOND, 22);
  if (args.includes("--features")) {
    for (const [label, { gain }] of [
      ["first look", one],
      ["second look", two],
    ]) {
      const total = gain.reduce((sum, value) => sum + value, 0);
      const order = [...gain.keys()].filter((f) => gain[f] > 0).sort((a, b) => gain[b] - gain[a]);
      console.log(`${label}\n${order.map((f) => `  ${names[f].padEnd(20)} ${((gain[f] / total) * 100).toFixed(2)} %`).join("\n")}`);
    }
  }
  if (out !== null) {
    const note = `${pages.length} pages, ${all.length} rows.`;
    writeFileSync(
      out,
      printModule(
        [
          ["FIRST_FOREST", encodeForest(one.forest, first.cuts, names)],
          ["SECOND_FOREST", encodeForest(two.forest, second.cuts, names)],
        ],
        note,
      ),
    );
  }
}
