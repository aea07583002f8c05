// Labelled pages as rows of features: one row a block that is not blank.
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { labelPage } from "./labels.mjs";

/** The page reader itself, compiled from source: what is fitted is what is shipped. */
export async function loadReader() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { groupBlocks } from "./src/blocks/group.js";
        export { detectLanguage } from "./src/language.js";
        export { allLocales } from "./src/locales/all.js";
        export { measure } from "./src/page/measure.js";
        export { readProse } from "./src/page/prose.js";
        export { findMarks, functionWordsOf } from "./src/page/markers.js";
        export { firstLook, FIRST_LOOK } from "./src/page/first-look.js";
        export { secondLook, SECOND_LOOK } from "./src/page/second-look.js";`,
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

/** Pages of JSON Lines files: { id, pubkey, lang, raw, gold }. */
export function readPages(files) {
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line)),
  );
}

/** Which of `folds` parts a publisher is in: the same for all its pages. */
export function foldOf(key, folds) {
  let hash = 2166136261;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % folds;
}

/** Measures every page; returns one table for all of them, first-look columns filled, second-look columns free. */
export function tabulate(reader, pages, share = () => 1) {
  const width = reader.FIRST_LOOK.length + reader.SECOND_LOOK.length;
  const parts = [];
  let count = 0;
  for (const page of pages) {
    const blocks = reader.groupBlocks(page.raw);
    const options = { language: null, locales: reader.allLocales, region: null, reference: null, zone: null };
    const { locales } = reader.detectLanguage(blocks, options);
    const measures = reader.measure(blocks, page.raw);
    const language = reader.detectLanguage(blocks, options).language;
    const prose = reader.readProse(measures, language === null ? null : reader.functionWordsOf(locales[0]));
    const own = new Float32Array(measures.count * width);
    reader.firstLook(measures, prose, reader.findMarks(measures, locales), own, width);
    const texts = Array.from(measures.block, (index) => blocks[index].view.text);
    parts.push({ page, measures, functionShare: prose.functionShare, own, texts, start: count, ...labelPage(texts, page.gold) });
    count += measures.count;
  }
  const table = new Float32Array(count * width);
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  const narrow = reader.FIRST_LOOK.length;
  for (const part of parts) {
    const scale = share(part.page, part);
    table.set(part.own, part.start * width);
    for (let i = 0; i < part.measures.count; i++) {
      labels[part.start + i] = part.labels[i];
      weights[part.start + i] = part.weights[i] * scale;
    }
    delete part.own;
  }
  return { parts, table, labels, weights, width, narrow, count };
}
