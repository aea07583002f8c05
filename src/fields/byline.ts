import type { Context } from "../context.js";
import type { Byline } from "../model/article.js";
import { readForest, scoreTable } from "../page/forest.js";
import type { Claim } from "../segments/resolve.js";
import { textSpan } from "../text/normalize.js";
import { toSource } from "../text/view.js";
import { ALL_TREES } from "./all-trees.js";
import { findNames, Form, type NameCandidate } from "./byline-candidates.js";
import { nameRows, NAME_FEATURES } from "./name-features.js";
import { NAME_FOREST } from "./name-model.js";
import { foldLine } from "./page-lexicon.js";
import { pickNames } from "./pick-names.js";
import { claimIn, type Sheet } from "./sheet.js";
import { bare } from "./surroundings.js";

export interface Bylines {
  readonly bylines: Byline[];
  /** Lines of the sheet that hold one. */
  readonly lines: readonly number[];
  readonly claims: Claim[];
}

const WIDTH = NAME_FEATURES.length;
const FOREST = /* @__PURE__ */ readForest(NAME_FOREST, NAME_FEATURES);
/** Finds the authors near the headline and around the body, one byline a line. The site's own name is none. */
export function readBylines(sheet: Sheet, headline: number, stamp: number, publisher: string | null, context: Context): Bylines {
  const found = findCandidates(sheet, headline, publisher);
  const texts = found.map(({ line, from, to }) => sheet.lines[line]?.text.slice(from, to) ?? "");
  const scores = scoreTable(FOREST, nameRows(sheet, headline, stamp, found), WIDTH, found.length + 1, ALL_TREES);
  const bylines: Byline[] = [];
  const lines: number[] = [];
  for (const index of pickNames(found, texts, scores)) {
    const name = found[index];
    const view = name === undefined ? undefined : sheet.lines[name.line]?.block.view;
    if (name === undefined || view === undefined) continue;
    const author = textSpan(context.source, toSource(view, name));
    const last = bylines.at(-1);
    if (last !== undefined && lines.at(-1) === name.line) {
      Object.assign(last, textSpan(context.source, { start: last.span.start, end: author.span.end }));
      last.authors.push(author);
      continue;
    }
    const { text, span } = textSpan(context.source, toSource(view, { from: name.opens, to: name.to }));
    bylines.push({ text, span, authors: [author] });
    lines.push(name.line);
  }
  return { bylines, lines, claims: bylines.map(({ span }, index) => claimLine(sheet, lines[index] ?? 0, span)) };
}

/** The names that may be authors: all but the site's own, where nothing introduces it. */
export function findCandidates(sheet: Sheet, headline: number, publisher: string | null): NameCandidate[] {
  const masthead = publisher === null ? null : bare(foldLine(publisher));
  return findNames(sheet, headline).filter(
    ({ line, form, from, to }) => form === Form.Introduced || bare(sheet.lines[line]?.folded.slice(from, to) ?? "") !== masthead,
  );
}

function claimLine({ lines }: Sheet, line: number, span: Byline["span"]): Claim {
  const block = lines[line]?.block;
  return block === undefined ? { kind: "byline", span } : claimIn("byline", block, span);
}
