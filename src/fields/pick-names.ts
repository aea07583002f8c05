import { foldWord } from "../matchers/words.js";
import { Form, type NameCandidate } from "./byline-candidates.js";

/** The same for names of one list behind one introduction: "By A, B and C". */
const LISTED = 4;

/**
 * The candidates that are authors: the best, and those nearly as good, each name once.
 *
 * @param scores one a candidate, and behind them that of "none of them"
 * @param beside how far below the best a name on its line or the next may be
 * @param apart the same for names elsewhere
 * @param margin by how much the best must beat "none of them"
 * @returns indices in text order
 */
export function pickNames(
  found: readonly NameCandidate[],
  texts: readonly string[],
  scores: ArrayLike<number>,
  beside: number,
  apart: number,
  margin: number,
): number[] {
  const order = found.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const best = order[0];
  const none = scores[found.length] ?? 0;
  if (best === undefined || (scores[best] ?? 0) < none + margin) return [];
  const line = found[best]?.line ?? 0;
  const kept: number[] = [];
  const words: string[][] = [];
  for (const index of order) {
    const name = found[index];
    const score = scores[index] ?? 0;
    if (name === undefined) continue;
    const near = name.line === line || (Math.abs(name.line - line) <= 2 && name.form === found[best]?.form);
    const listed = name.line === line && name.opens === found[best]?.opens && name.form === Form.Introduced;
    if (score < (scores[best] ?? 0) - (listed ? LISTED : near ? beside : apart) || (score < none && !listed)) continue;
    const own = foldWord(texts[index] ?? "").split(" ");
    if (kept.some((other) => overlaps(found[other], name)) || words.some((known) => isWithin(own, known) || isWithin(known, own))) continue;
    kept.push(index);
    words.push(own);
  }
  return kept.sort((a, b) => a - b);
}

function overlaps(a: NameCandidate | undefined, b: NameCandidate): boolean {
  return a !== undefined && a.line === b.line && a.from < b.to && b.from < a.to;
}

/** "AP" within "AP", "Jane Roe" within "Jane Mary Roe". */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}
