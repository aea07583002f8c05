import { foldWord } from "../matchers/words.js";
import { Form, type NameCandidate } from "./byline-candidates.js";
import { personhood } from "./name-lists.js";

/** How far below the best a name may score: in one list with it, on its line, below it in the same form, and there with a given name. */
const LISTED = 5;
const BESIDE = 1;
const BELOW_GIVEN = 3;
/** A name of a list needs no more than this, beside "none of them". */
const LISTED_LEAST = -2;
/** By how much the best must beat "none of them" when nothing but its shape makes it a name. */
const DOUBT = 1;
/** By how much the reporter in brackets at the head of the lead may fall short of it: rare in the fit, and seldom anything else. */
const SIGNED = 2;
/** Lines that part two authors printed one below the other: initials, a role. */
const REACH = 2;

/**
 * The candidates that are authors: the best, and those beside it that score nearly as well, each name once.
 *
 * @param scores one a candidate, and behind them that of "none of them"
 * @returns indices in text order
 */
export function pickNames(found: readonly NameCandidate[], texts: readonly string[], scores: ArrayLike<number>): number[] {
  const order = found.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const best = order[0];
  const top = found[best ?? -1];
  const none = scores[found.length] ?? 0;
  if (best === undefined || top === undefined || (scores[best] ?? 0) < none + doubtOf(top, texts[best] ?? "")) return [];
  const kept: number[] = [];
  const words: string[][] = [];
  for (const index of order) {
    const name = found[index];
    const score = scores[index] ?? 0;
    if (name === undefined) continue;
    const listed = name.line === top.line && name.opens === top.opens;
    const below = (scores[best] ?? 0) - score;
    if (index !== best && (below > reachOf(name, top, texts[index] ?? "") || score < none + (listed ? LISTED_LEAST : 0))) continue;
    const own = foldWord(texts[index] ?? "").split(" ");
    if (kept.some((other) => overlaps(found[other], name)) || words.some((known) => isWithin(own, known) || isWithin(known, own))) continue;
    kept.push(index);
    words.push(own);
  }
  return kept.sort((a, b) => a - b);
}

/** By how much the best must beat "none of them": words without an introduction in which no known name stands may be a menu. */
function doubtOf({ form }: NameCandidate, text: string): number {
  if (form === Form.Bracketed) return -SIGNED;
  return (form === Form.Bare || form === Form.Mixed) && personhood(foldWord(text)) === 0 ? DOUBT : 0;
}

/** How far below the best the score of an author beside it may be. */
function reachOf(name: NameCandidate, top: NameCandidate, text: string): number {
  if (name.line === top.line) return name.opens === top.opens ? LISTED : BESIDE;
  if (Math.abs(name.line - top.line) > REACH || name.form !== top.form) return -1;
  return personhood(foldWord(text)) > 1 ? BELOW_GIVEN : BESIDE;
}

function overlaps(a: NameCandidate | undefined, b: NameCandidate): boolean {
  return a !== undefined && a.line === b.line && a.from < b.to && b.from < a.to;
}

/** "AP" within "AP", "Jane Roe" within "Jane Mary Roe". */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}
