import type { ViewRange } from "../text/view.js";
import { foldLine, maskOf, PageWord } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";

/** Lines around the chosen one among which a better printing of it is looked for. */
const AROUND = 60;
/** A headline that stands alone weighs at least this much. */
const LIGHTEST = 14;

/** A line this little worse than the one right below it, and no longer, is the headline and the other its deck. */
const TIE = 0.5;
const FEWEST_WORDS = 3;

/** Index of the candidate that scores best; between a line and the next, the upper wins a tie. -1 when there is none. */
export function pickCandidate(sheet: Sheet, lines: readonly number[], scores: ArrayLike<number>): number {
  let best = -1;
  for (let i = 0; i < lines.length; i++) if (best < 0 || (scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  const upper = sheet.lines[lines[best - 1] ?? -1];
  const lower = sheet.lines[lines[best] ?? -1];
  if (upper === undefined || lower === undefined || lines[best - 1] !== (lines[best] ?? 0) - 1) return best;
  const isTie = (scores[best - 1] ?? 0) >= (scores[best] ?? 0) - TIE;
  return isTie && upper.weight <= lower.weight && upper.text.split(" ").length >= FEWEST_WORDS ? best - 1 : best;
}

/**
 * The best printing of a headline: the line itself, or the one that has it without what is glued to it.
 *
 *     Home > Holidays > Homemade Jam     chosen: a breadcrumb's tail
 *     Homemade Jam                       taken
 *
 * A cut-off line ("Homemade ...") gives way to the full one, a kicker run into the line to the printing with its colon.
 */
export function choosePrinting(sheet: Sheet, chosen: number): number {
  const { lines, start } = sheet;
  const text = lines[chosen]?.folded ?? "";
  const cut = /^(.{12,}\S)\s*(?:\.\.\.|…)$/.exec(text)?.[1];
  const punctuated = isPunctuated(text);
  const letters = punctuated ? "" : lettersOf(text);
  let best = chosen;
  for (let i = Math.max(0, chosen - AROUND); i < Math.min(lines.length, Math.max(chosen, start) + 8); i++) {
    const line = lines[i];
    if (i === chosen || line === undefined || line.weight < LIGHTEST || line.text.length > 240) continue;
    const other = line.folded;
    if (cut !== undefined && other.length > cut.length + 4 && other.startsWith(cut) && !/(?:\.\.\.|…)$/.test(other)) return i;
    if (
      other.length >= text.length
        ? other !== text && !punctuated && isPunctuated(other) && letters === lettersOf(other)
        : isTail(text, other)
    )
      best = i;
  }
  return best;
}

/** `tail` ends `text`, and what stands before it is no kicker with its colon. */
function isTail(text: string, tail: string): boolean {
  if (!text.endsWith(tail) || !/[\s\p{Lo}\p{Nd}]/u.test(tail)) return false;
  return !/[:–—-]\s*["“„«]?$/u.test(text.slice(0, text.length - tail.length)) || /[>»›|/]/.test(text);
}

function isPunctuated(text: string): boolean {
  return /[:.!?]\s/.test(text);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The part of the line that is the headline: the one place where what is glued to it is cut off.
 *
 *     Auto > Tests > Ten small cars compared
 *                    ^--------------------^
 */
export function coreOf(text: string, sheet: Sheet): ViewRange {
  const whole = { from: 0, to: text.length };
  const tail = text.includes("«") ? 0 : Math.max(text.lastIndexOf(" > "), text.lastIndexOf(" » "), text.lastIndexOf(" › ")) + 3;
  if (tail > 3 && text.length - tail >= LIGHTEST) return { from: tail, to: text.length };
  const glued = gluedMenu(text, sheet);
  return glued > 0 && text.length - glued >= LIGHTEST ? { from: glued, to: text.length } : whole;
}

/** Code units of menu entries run together in front of the headline: each stands alone elsewhere on the page. */
function gluedMenu(text: string, { copies, lexicon }: Sheet): number {
  let from = 0;
  for (let step = 0; step < 5; step++) {
    let next = 0;
    for (let end = from + 3; end < Math.min(text.length, from + 36); end++) {
      if (!/^[\p{Ll}\p{N}]\p{Lu}/u.test(text.slice(end - 1, end + 1))) continue;
      const entry = foldLine(text.slice(from, end));
      const known = copies.has(entry) || (step === 0 && (maskOf(entry, lexicon) & (PageWord.navigation | PageWord.sections)) !== 0);
      if (known) next = end;
    }
    if (next === 0) break;
    from = next;
  }
  return from;
}
