import type { Context } from "../context.js";
import type { TextSpan } from "../model/span.js";
import { readForest, scoreTable } from "../page/forest.js";
import type { Claim } from "../segments/resolve.js";
import { textSpan } from "../text/normalize.js";
import { toSource, type ViewRange } from "../text/view.js";
import { ALL_TREES } from "./all-trees.js";
import { HEADLINE_FEATURES, headlineCandidates } from "./headline-features.js";
import { HEADLINE_FOREST } from "./headline-model.js";
import { choosePrinting, coreOf, pickCandidate } from "./headline-printing.js";
import { Ending } from "./line-shape.js";
import type { Sheet } from "./sheet.js";

export interface Headline {
  /** Null when the text has none, as when it opens with the lead. */
  readonly text: TextSpan | null;
  /** Line of the sheet it was read from; -1 for none. */
  readonly line: number;
  /** Every printing of it on the page. */
  readonly claims: Claim[];
}

const WIDTH = HEADLINE_FEATURES.length;
const FOREST = /* @__PURE__ */ readForest(HEADLINE_FOREST, HEADLINE_FEATURES);
/** A best candidate below this is no headline. */
const LEAST = -3;
/** A body line that weighs this much and ends a sentence is a lead, not a headline the page model took for body; a heavier one is whatever its end. */
const LEAD = 40;
const HEAVY = 170;

const NO_CHOICE = { line: -1, core: { from: 0, to: 0 } };
const NONE: Headline = { text: null, line: -1, claims: [] };

/** Chooses the headline among the lines above the body, and finds its other printings. */
export function readHeadline(sheet: Sheet, context: Context): Headline {
  if (sheet.start < 0) return NONE;
  const { lines, table } = headlineCandidates(sheet);
  const scores = scoreTable(FOREST, table, WIDTH, lines.length, ALL_TREES);
  const { line, core } = chooseHeadline(sheet, context.source, lines, scores);
  const block = sheet.lines[line]?.block;
  if (block === undefined) return NONE;
  return { text: textSpan(context.source, toSource(block.view, core)), line, claims: printings(sheet, line) };
}

/** The line of the headline by the scores of the candidates, -1 for none, and the part of the line that is the headline. */
export function chooseHeadline(
  sheet: Sheet,
  source: string,
  lines: readonly number[],
  scores: ArrayLike<number>,
): { line: number; core: ViewRange } {
  const best = pickCandidate(sheet, lines, scores);
  const chosen = sheet.lines[lines[best] ?? -1];
  if (chosen === undefined || (scores[best] ?? 0) < LEAST || isLead(chosen)) return NO_CHOICE;
  const line = firstClean(sheet, choosePrinting(sheet, lines[best] ?? -1), source);
  const core = coreOf(sheet.lines[line]?.text ?? "", sheet);
  return core.to > core.from ? { line, core } : NO_CHOICE;
}

/** Lines above the chosen one among which its first clean printing is looked for. */
const ABOVE = 12;

/** The first line near above that reads the same and is printed as it reads, without double blanks or stray signs. */
function firstClean({ lines, copies }: Sheet, chosen: number, source: string): number {
  const text = lines[chosen]?.text;
  const same = copies.get(lines[chosen]?.folded ?? "") ?? [];
  return (
    same.find((line) => {
      const block = lines[line]?.block;
      return (
        line >= chosen - ABOVE &&
        block !== undefined &&
        block.view.text === text &&
        source.slice(block.view.span.start, block.view.span.end).trim().length === text.length
      );
    }) ?? chosen
  );
}

function isLead({ body, weight, shape }: Sheet["lines"][number]): boolean {
  return body && weight > LEAD && (weight > HEAVY || shape.ending === Ending.Stop);
}

/** All lines that read as this one does, in whatever case. */
function printings({ lines, copies }: Sheet, line: number): Claim[] {
  const same = copies.get(lines[line]?.folded ?? "") ?? [line];
  return same.flatMap((index) => {
    const block = lines[index]?.block;
    return block === undefined ? [] : [{ kind: "headline" as const, span: block.span }];
  });
}
