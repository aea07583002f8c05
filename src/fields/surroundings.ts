import type { Context } from "../context.js";
import type { TextSpan } from "../model/span.js";
import type { Claim } from "../segments/resolve.js";
import { textSpan } from "../text/normalize.js";
import { toSource } from "../text/view.js";
import { isStampLike } from "./line-shape.js";
import { FURNITURE, maskOf, PageWord } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";

/** A value of the head with the claim for its line. */
export interface HeadLine {
  readonly text: TextSpan | null;
  readonly claims: Claim[];
}

const NOTHING: HeadLine = { text: null, claims: [] };

/** Lines below the headline in which a deck is looked for. */
const DECK_REACH = 5;
const DECK_LEAST = 45;
const DECK_MOST = 420;

/** The deck: the first line of prose between headline and body that is neither stamp, byline nor caption. */
export function readSubheadline(sheet: Sheet, headline: number, used: ReadonlySet<number>, context: Context): HeadLine {
  const { lines, start } = sheet;
  if (headline < 0) return NOTHING;
  const title = lines[headline]?.folded;
  for (let i = headline + 1; i < Math.min(start, headline + 1 + DECK_REACH); i++) {
    const line = lines[i];
    if (line === undefined || used.has(i) || line.weight < DECK_LEAST || line.weight > DECK_MOST || line.folded === title) continue;
    const { shape } = line;
    if (isStampLike(line.text, shape) || shape.words < 5 || shape.separators > 0) continue;
    if (line.opening.mask & (FURNITURE | PageWord.credits) || /©|\(.{2,40}\)\s*$|\/\s?\p{Lu}+$/u.test(line.text)) continue;
    return claimLine(sheet, i, "subheadline", context);
  }
  return NOTHING;
}

const MASTHEAD_MOST = 44;
const MASTHEAD_LINES = 25;
/** Lines at both ends of the page that may name it. */
const NAMED_HEAD = 60;
const NAMED_FOOT = 80;
/** What a masthead must score: standing first, and being named elsewhere on the page. */
const MASTHEAD_LEAST = 4;

/** The masthead: a short line above the headline that the page names again, above all in its copyright line. */
export function readPublisher(sheet: Sheet, headline: number, used: ReadonlySet<number>, context: Context): HeadLine {
  const { lines, start, lexicon } = sheet;
  const limit = Math.min(headline < 0 ? start : headline, MASTHEAD_LINES);
  let names: PageNames | null = null;
  let best = -1;
  let most = MASTHEAD_LEAST - 1;
  for (let i = 0; i < limit; i++) {
    const line = lines[i];
    if (line === undefined || used.has(i) || line.text.length > MASTHEAD_MOST) continue;
    const key = bare(line.folded);
    const { shape } = line;
    if (key.length < 3 || shape.words > 5 || isStampLike(line.text, shape) || shape.letters < 3 || maskOf(line.folded, lexicon) !== 0)
      continue;
    if (line.opening.mask & FURNITURE) continue;
    names ??= namesOf(lines);
    const own = (i === 0 ? 3 : 0) + (names.rights.includes(key) ? 4 : 0);
    if (own + mostOther(names, key) <= most) continue;
    const score = Math.min(9, own + countOther(names, key, i));
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best < 0 ? NOTHING : claimLine(sheet, best, "publisher", context);
}

/** The short lines at both ends of a page, letters and digits alone. */
interface PageNames {
  readonly text: string;
  /** Where each line begins in `text`; those left out are empty. */
  readonly starts: readonly number[];
  /** Those of the copyright. */
  readonly rights: string;
  /** How often units stand side by side in `text`, up to 255, by their mix: spares most names the search. */
  readonly pairs: Uint8Array;
}

const PAIRS = 0xfff;

function pairAt(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 67) + text.charCodeAt(at + 1)) & PAIRS;
}

function namesOf(lines: Sheet["lines"]): PageNames {
  const starts: number[] = [];
  let text = "";
  let rights = "";
  lines.forEach(({ text: printed, folded }, index) => {
    starts.push(text.length);
    if (printed.length > 200 || (index >= NAMED_HEAD && index < lines.length - NAMED_FOOT)) return;
    const name = `${bare(folded)}\n`;
    text += name;
    if (folded.includes("©") || folded.includes("copyright")) rights += name;
  });
  const pairs = new Uint8Array(PAIRS + 1);
  for (let at = 0; at < text.length - 1; at++) {
    const pair = pairAt(text, at);
    if ((pairs[pair] ?? 0) < 255) pairs[pair] = (pairs[pair] ?? 0) + 1;
  }
  return { text, starts, rights, pairs };
}

/** At most so many lines but its own can hold the name: it stands no more often than the rarest of its pairs. */
function mostOther({ pairs }: PageNames, key: string): number {
  let rarest = 255;
  for (let at = 0; at < key.length - 1; at++) rarest = Math.min(rarest, pairs[pairAt(key, at)] ?? 0);
  return rarest - 1;
}

/** Lines but the own one that hold the name; more than nine count no more. */
function countOther({ text, starts }: PageNames, key: string, own: number): number {
  const from = starts[own] ?? 0;
  const to = starts[own + 1] ?? text.length;
  let count = 0;
  for (let at = text.indexOf(key); at >= 0 && count < 9; at = text.indexOf(key, text.indexOf("\n", at))) if (at < from || at >= to) count++;
  return count;
}

/** Lines near the body that hold nothing but a credit: "Photo: NAME/AGENCY". */
export function claimCredits({ lines, start, end }: Sheet): Claim[] {
  const claims: Claim[] = [];
  for (let i = Math.max(0, start - 8); i < end + 1; i++) {
    const line = lines[i];
    if (line === undefined || line.body || line.text.length > 70) continue;
    const { mask, length } = line.opening;
    const labelled = (mask & PageWord.credits) !== 0 && /^\s?(?:[:：=]|by\b|von\b|de\b|di\b)/iu.test(line.text.slice(length));
    if (labelled || line.text.startsWith("©")) claims.push({ kind: "credit", span: line.block.span });
  }
  return claims;
}

function claimLine({ lines }: Sheet, index: number, kind: Claim["kind"], context: Context): HeadLine {
  const block = lines[index]?.block;
  if (block === undefined) return NOTHING;
  const span = toSource(block.view, { from: 0, to: block.view.text.length });
  return { text: textSpan(context.source, span), claims: [{ kind, span: block.span }] };
}

/** Letters and digits of a folded line: "La Gazette" is "lagazette". */
export function bare(folded: string): string {
  let letters = "";
  let from = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x2000) || code > 0x3020) continue;
    if (i > from) letters += folded.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? folded : letters + folded.slice(from);
}
