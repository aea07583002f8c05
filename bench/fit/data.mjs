// Labelled pages as rows of features: one row a block that is not blank.
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { labelPage } from "./labels.mjs";

/** The parts of the library named by lines of exports, compiled from source: what is fitted is what is shipped. */
export async function compile(lines) {
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: new URL("../../", import.meta.url).pathname },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** What reads a text up to the measures of its rows. */
export const PAGE_EXPORTS = [
  'export { groupBlocks } from "./src/blocks/group.js";',
  'export { detectLanguage } from "./src/language.js";',
  'export { allLocales } from "./src/locales/all.js";',
  'export { measure } from "./src/page/measure.js";',
];

/** The page reader itself. */
export const loadReader = () =>
  compile([
    ...PAGE_EXPORTS,
    'export { decideRows } from "./src/page/decide.js";',
    'export { readProse } from "./src/page/prose.js";',
    'export { findMarks, functionWordsOf } from "./src/page/markers.js";',
    'export { FIRST_GIVE_UP, GIVEN_UP, SECOND_GIVE_UP } from "./src/page/forest.js";',
    'export { firstLook, FIRST_LOOK } from "./src/page/first-look.js";',
    'export { secondLook, SECOND_LOOK } from "./src/page/second-look.js";',
  ]);

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

/** Measures one page: first-look features of each row, with what the second look needs. */
function readPage(reader, page, width) {
  const blocks = reader.groupBlocks(page.raw);
  const options = { language: null, locales: reader.allLocales, region: null, reference: null, zone: null };
  const { language, locales } = reader.detectLanguage(blocks, options);
  const measures = reader.measure(blocks, page.raw);
  const prose = reader.readProse(measures, language === null ? null : reader.functionWordsOf(locales[0]));
  const own = new Float32Array(measures.count * width);
  const marks = reader.findMarks(measures, locales);
  reader.firstLook(measures, prose, marks, own, width);
  return {
    page,
    measures,
    marks,
    functionShare: prose.functionShare,
    own,
    texts: Array.from(measures.block, (index) => blocks[index].view.text),
  };
}

/** Measures pages; returns one table for all of them, first-look columns filled, second-look columns free. */
export function tabulate(reader, pages) {
  const width = reader.FIRST_LOOK.length + reader.SECOND_LOOK.length;
  const parts = pages.map((page) => {
    const part = readPage(reader, page, width);
    return { ...part, ...labelPage(part.texts, page.gold) };
  });
  let count = 0;
  for (const part of parts) {
    part.start = count;
    count += part.measures.count;
  }
  const table = new Float32Array(count * width);
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  for (const part of parts) {
    table.set(part.own, part.start * width);
    labels.set(part.labels, part.start);
    weights.set(part.weights, part.start);
    delete part.own;
  }
  return { parts, table, labels, weights, width, narrow: reader.FIRST_LOOK.length, count };
}
