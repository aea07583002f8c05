/**
 * Fits the coefficients of src/quotes/decide-weights.ts: is a marked stretch a quotation?
 *
 *     npx esbuild bench/fit/quotes-marks.ts --bundle --platform=node --format=esm --outfile=/tmp/fit.mjs
 *     node /tmp/fit.mjs TAG FILE.jsonl... [--lines N]
 *
 * A line of the data is `{text, quotes: [{type, content: [[start, end]...], optional?}]}`, offsets in UTF-16 code units.
 * Logistic regression by Newton steps with a ridge; prints the coefficients in the order of FEATURES, and how
 * five-fold cross-validation fares.
 */
import { readFileSync } from "node:fs";
import { groupBlocks } from "../../src/blocks/group.js";
import * as locales from "../../src/locales/index.js";
import type { Locale } from "../../src/locale/locale.js";
import { gather } from "../../src/quotes/assemble.js";
import { cuesOfSentences, FEATURES, features, isJoined, repeatedPairs } from "../../src/quotes/decide.js";
import { governPairs } from "../../src/quotes/governance.js";
import { lexiconOf } from "../../src/quotes/lexicon.js";
import { readTokens, spanOfRange } from "../../src/quotes/tokens.js";

interface Row {
  text: string;
  quotes: { type: string; content: [number, number][]; optional?: boolean }[];
}

interface Example {
  x: number[];
  y: 0 | 1;
  group: number;
}

const [tag = "en", ...files] = process.argv.slice(2);
const locale = Object.values(locales as Record<string, Locale>).find((one) => one.tag === tag);
if (locale === undefined) throw new Error(`No pack ${tag}`);
const examples = files.flatMap((file, place) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line, index) => examplesOf(JSON.parse(line) as Row, locale, place + index)),
);

function examplesOf({ text, quotes }: Row, pack: Locale, group: number): Example[] {
  const lexicon = lexiconOf(pack);
  const context = { source: text, locales: [pack], language: pack.tag, region: null, reference: null, zone: null, report: () => undefined };
  const tokens = readTokens(
    groupBlocks(text)
      .filter(({ blank }) => !blank)
      .map(({ view }) => view.span),
    context,
    lexicon,
  );
  const gathered = gather(tokens, lexicon);
  const governance = governPairs(tokens, gathered);
  const repeated = repeatedPairs(tokens);
  const cues = cuesOfSentences(tokens);
  let before = false;
  return tokens.pairs.flatMap((pair, index) => {
    const { start, end } = spanOfRange(tokens, { from: pair.from, to: pair.to });
    const covered = (kinds: (type: string, optional: boolean) => boolean): boolean =>
      quotes.some(
        (quote) =>
          kinds(quote.type, quote.optional === true) &&
          quote.content.some(([from, to]) => Math.min(end, to) - Math.max(start, from) > 0.6 * (end - start)),
      );
    if (end <= start || covered((_, optional) => optional)) return [];
    const yes = covered((type) => type !== "indirect");
    if (!yes && covered((type) => type === "indirect")) return [];
    const surroundings = {
      governance: governance[index] ?? 0,
      repeated: repeated.has(pair),
      cues: cues[tokens.sentence[pair.first] ?? 0] ?? 0,
      joined: isJoined(tokens, index) ? (before ? ("quotation" as const) : ("name" as const)) : null,
    };
    before = yes;
    return [{ x: features(tokens, lexicon, pair, surroundings), y: yes ? 1 : 0, group }];
  });
}

/** Coefficients by Newton's method; the first feature, the constant, is not held back. */
function fit(data: readonly Example[], ridge: number): number[] {
  const size = FEATURES.length;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 25; step++) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const { x, y } of data) {
      const active = x.flatMap((value, index) => (value === 0 ? [] : [index]));
      const p = 1 / (1 + Math.exp(-active.reduce((sum, index) => sum + (weights[index] ?? 0), 0)));
      for (const i of active) {
        gradient[i] = (gradient[i] ?? 0) + (y - p);
        const row = hessian[i];
        if (row !== undefined) for (const j of active) row[j] = (row[j] ?? 0) + p * (1 - p);
      }
    }
    for (let i = 0; i < size; i++) {
      const held = i === 0 ? 0.01 : ridge;
      gradient[i] = (gradient[i] ?? 0) - held * (weights[i] ?? 0);
      const row = hessian[i];
      if (row !== undefined) row[i] = (row[i] ?? 0) + held;
    }
    solve(hessian, gradient).forEach((delta, index) => (weights[index] = (weights[index] ?? 0) + delta));
  }
  return weights;
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, index) => (Math.abs(row[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0) ? index + i : best), i);
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    const head = rows[i] ?? [];
    for (let j = i + 1; j < size; j++) {
      const row = rows[j] ?? [];
      const factor = (row[i] ?? 0) / (head[i] ?? 1);
      for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (head[k] ?? 0);
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    let sum = row[size] ?? 0;
    for (let j = i + 1; j < size; j++) sum -= (row[j] ?? 0) * (result[j] ?? 0);
    result[i] = sum / (row[i] ?? 1);
  }
  return result;
}

const scoreOf = (weights: readonly number[], { x }: Example): number =>
  x.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

for (const ridge of [1, 3]) {
  for (const threshold of [-1, -0.5, 0, 0.5]) {
    let [hits, falseHits, misses, rejected, others] = [0, 0, 0, 0, 0];
    for (let fold = 0; fold < 5; fold++) {
      const weights = fit(
        examples.filter(({ group }) => group % 5 !== fold),
        ridge,
      );
      for (const example of examples) {
        if (example.group % 5 !== fold) continue;
        const yes = scoreOf(weights, example) > threshold;
        if (example.y === 1) {
          if (yes) hits++;
          else misses++;
        } else {
          others++;
          if (yes) falseHits++;
          else rejected++;
        }
      }
    }
    console.log(
      `ridge ${String(ridge)} threshold ${String(threshold)}: F1 ${((200 * hits) / (2 * hits + falseHits + misses)).toFixed(1)} rejected ${((100 * rejected) / others).toFixed(1)} % of ${String(others)}`,
    );
  }
}
console.log(FEATURES.join(" "));
console.log(
  fit(examples, 1)
    .map((weight) => String(Number(weight.toFixed(2))))
    .join(", "),
);
