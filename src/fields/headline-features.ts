import { lookAt, type Look } from "./headline-look.js";
import { countEchoes, indexWords, isBar, isTitleLike, measureBetween, sharedWith } from "./headline-place.js";
import { readBody, type Token } from "./headline-words.js";
import { isNameLike } from "./line-shape.js";
import { FURNITURE, maskOf, PageWord } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";

/** Columns of the headline model. None knows a word of its own: lists of the packs enter as flags. */
export const HEADLINE_FEATURES = [
  "distance",
  "linesAbove",
  "fromTop",
  "weight",
  "words",
  "ending",
  "upperShare",
  "capitalisedShare",
  "digitShare",
  "separators",
  "address",
  "stamp",
  "name",
  "opensFurniture",
  "opensCredit",
  "opensByline",
  "opensSection",
  "isEntry",
  "hasCredit",
  "copies",
  "copiesAbove",
  "copiesNear",
  "inside",
  "holds",
  "leadOverlap",
  "leadCount",
  "bodyOverlap",
  "bodyCount",
  "bodyLead",
  "overlapRank",
  "toStamp",
  "toByline",
  "stampBack",
  "nextWeight",
  "nextWeight2",
  "backWeight",
  "leadMargin",
  "bodyMargin",
  "endsBracket",
  "nextStop",
  "backSection",
  "backColon",
  "gapBefore",
  "gapAfter",
  "alike",
  "weightRank",
  "opensDigit",
  "opensQuote",
  "colon",
  "nextCredit",
  "nextCopy",
  "bodyRole",
  "score",
  "scoreNext",
  "scoreNext2",
  "scoreBack",
  "headsLonger",
  "betweenWeight",
  "betweenProse",
  "betweenStamps",
  "betweenBylines",
  "betweenTitles",
  "betweenFurniture",
  "toBar",
  "toCredit",
  "backSeparators",
  "backWeight2",
  "copiesBelow",
  "echoes",
  "nextShared",
  "backShared",
  "rareOverlap",
  "aheadOverlap",
] as const;

/** Candidate lines of a page and their features. */
export interface Candidates {
  readonly lines: readonly number[];
  /** Row-major: a row a candidate, a column a feature. */
  readonly table: Float32Array;
}

/** Lines above the body that are looked at, and body lines that may be a headline the page model took for body. */
const REACH = 120;
const INTO_BODY = 3;
/** Lighter lines and heavier ones are no headline. */
const LIGHTEST = 8;
const HEAVIEST = 320;
const FAR = 9;

export function headlineCandidates(sheet: Sheet): Candidates {
  const { lines, start, copies } = sheet;
  const from = Math.max(0, start - REACH);
  const to = Math.min(lines.length, start + INTO_BODY);
  const looks = lines.slice(from, Math.min(lines.length, to + FAR)).map((line) => lookAt(line, sheet));
  const lead = new Set<Token>();
  const body = new Map<Token, number>();
  readBody(sheet, lead, body);
  const overlaps = looks.map(({ tokens }) => countIn(tokens, body));
  const inLeads = looks.map(({ tokens }) => countIn(tokens, lead));
  const leads = twoBest(inLeads, sheet, from);
  const bodies = twoBest(overlaps, sheet, from);
  const between = measureBetween(sheet, looks, from);
  const index = indexWords(looks);
  let ahead = 0;
  const width = HEADLINE_FEATURES.length;
  const chosen: number[] = [];
  const table = new Float32Array((to - from) * width);
  for (let i = from; i < to; i++) {
    const at = i - from;
    const line = lines[i];
    const look = looks[at];
    if (line === undefined || look === undefined || line.weight < LIGHTEST || line.weight > HEAVIEST || look.shape.letters < 3) continue;
    const { shape, opening, tokens } = look;
    const letters = Math.max(1, shape.letters);
    const count = Math.max(1, tokens.length);
    const same = copies.get(line.folded) ?? [i];
    const others = same.filter((other) => other < start + INTO_BODY || lines[other]?.body === true);
    const inLead = inLeads[at] ?? 0;
    const inBody = overlaps[at] ?? 0;
    let rare = 0;
    for (const token of tokens) rare += Math.min(3, body.get(token) ?? 0);
    let uncommon = 0;
    for (const token of tokens) if (body.has(token)) uncommon += 1 / (index.get(token)?.length ?? 1);
    // An index below 0 is a name to the engine, and slow.
    const back = i > 0 ? lines[i - 1] : undefined;
    const back2 = i > 1 ? lines[i - 2] : undefined;
    const next = lines[i + 1];
    const lookBack = at > 0 ? looks[at - 1] : undefined;
    const lookNext = looks[at + 1];
    const gap = between[at] ?? { weight: 0, prose: 0, stamps: 0, bylines: 0, titles: 0, furniture: 0 };
    const values: number[] = [
      Math.max(-INTO_BODY, Math.min(60, start - i)),
      Math.min(i, 100),
      i / Math.max(1, lines.length),
      Math.min(400, line.weight),
      Math.min(60, shape.words),
      shape.ending,
      shape.upper / letters,
      shape.words < 2 ? -1 : shape.capitalised / (shape.words - 1),
      shape.digits / (letters + shape.digits),
      Math.min(5, shape.separators),
      line.text.includes("@") || line.text.includes("www.") || line.text.includes("://") ? 1 : 0,
      look.stamp ? 1 : 0,
      isNameLike(line.text, shape) ? 1 : 0,
      opening.mask & FURNITURE ? 1 : 0,
      opening.mask & PageWord.credits ? 1 : 0,
      look.byline ? 1 : 0,
      opening.mask & PageWord.sections ? 1 : 0,
      opening.length === line.text.length && opening.length > 0 ? 1 : 0,
      look.credit ? 1 : 0,
      Math.min(6, same.length),
      same.filter((other) => other < i).length > 0 ? 1 : 0,
      Math.min(4, others.filter((other) => Math.abs(other - start) <= 15).length),
      countInside(sheet, i, from, to),
      countHolds(sheet, i),
      inLead / count,
      Math.min(8, inLead),
      inBody / count,
      Math.min(10, inBody),
      Math.min(20, rare),
      rankOf(overlaps, at, start - from),
      nearestAfter(looks, at, (other) => other.stamp),
      nearestAfter(looks, at, (other) => other.byline),
      nearestBefore(looks, at, (other) => other.stamp),
      Math.min(400, next?.weight ?? 0),
      Math.min(400, lines[i + 2]?.weight ?? 0),
      Math.min(400, back?.weight ?? 0),
      inLead - (leads[leads[0]?.at === at ? 1 : 0]?.count ?? 0),
      inBody - (bodies[bodies[0]?.at === at ? 1 : 0]?.count ?? 0),
      /[)\]）】]$/.test(line.text) ? 1 : 0,
      lookNext?.shape.ending ?? 0,
      at > 0 && maskOf(back?.folded ?? "", sheet.lexicon) & PageWord.sections ? 1 : 0,
      lookBack?.shape.ending ?? 0,
      Math.min(3, line.gap),
      Math.min(3, next?.gap ?? 3),
      countAlike(sheet, looks, i, from),
      weightRank(sheet, i),
      shape.digits > 0 && line.text.charCodeAt(0) >= 0x30 && line.text.charCodeAt(0) <= 0x39 ? 1 : 0,
      /^["“„«‘'「『]/.test(line.text) ? 1 : 0,
      line.text.indexOf(":") > 0 ? 1 : 0,
      lookNext?.credit === true ? 1 : 0,
      next?.folded === line.folded ? 1 : 0,
      line.body ? 1 : 0,
      scoreOf(line),
      scoreOf(next),
      scoreOf(lines[i + 2]),
      scoreOf(back),
      headsLonger(sheet, i),
      Math.min(3000, gap.weight),
      Math.min(20, gap.prose),
      Math.min(8, gap.stamps),
      Math.min(8, gap.bylines),
      Math.min(20, gap.titles),
      Math.min(8, gap.furniture),
      nearestAfter(looks, at, isBar),
      nearestAfter(looks, at, (other) => other.credit),
      lookBack?.shape.separators ?? 0,
      Math.min(400, back2?.weight ?? 0),
      same.some((other) => other >= sheet.end) ? 1 : 0,
      countEchoes(looks, index, at),
      sharedWith(tokens, lookNext?.tokens),
      sharedWith(tokens, lookBack?.tokens),
      uncommon,
      ahead,
    ];
    ahead = Math.max(ahead * 0.97, inBody);
    table.set(values, chosen.length * width);
    chosen.push(i);
  }
  return { lines: chosen, table: table.subarray(0, chosen.length * width) };
}

function countIn(tokens: readonly Token[], words: { has(token: Token): boolean }): number {
  let count = 0;
  for (const token of tokens) if (words.has(token)) count++;
  return count;
}

/** The two lines near above the body that share most words with it, printings of one line counted once. */
function twoBest(counts: readonly number[], { lines, start }: Sheet, from: number): { at: number; count: number }[] {
  const best: { at: number; count: number; key: string }[] = [];
  for (let at = Math.max(0, start - 30 - from); at < start - from; at++) {
    const count = counts[at] ?? 0;
    const line = lines[at + from];
    if (line === undefined || line.weight > 240) continue;
    const key = line.folded;
    const twin = best.findIndex((other) => other.key === key);
    if (twin >= 0) continue;
    best.push({ at, count, key });
    best.sort((a, b) => b.count - a.count);
    if (best.length > 2) best.pop();
  }
  return best;
}

function nearestAfter(looks: readonly Look[], at: number, test: (look: Look) => boolean): number {
  for (let step = 1; step < FAR; step++) {
    const look = looks[at + step];
    if (look !== undefined && test(look)) return step;
  }
  return FAR;
}

function nearestBefore(looks: readonly Look[], at: number, test: (look: Look) => boolean): number {
  for (let step = 1; step < FAR; step++) {
    const look = at < step ? undefined : looks[at - step];
    if (look !== undefined && test(look)) return step;
  }
  return FAR;
}

/** Candidates that hold this line inside a longer one: breadcrumbs, kickers glued in front. */
function countInside({ lines }: Sheet, i: number, from: number, to: number): number {
  const text = lines[i]?.text ?? "";
  if (text.length < 16 || text.length > 200) return 0;
  let count = 0;
  for (let other = Math.max(from, i - 30); other < Math.min(to, i + 12) && count < 3; other++) {
    const long = lines[other]?.text ?? "";
    if (other !== i && long.length > text.length && long.length < text.length + 160 && long.includes(text)) count++;
  }
  return count;
}

/** 1 when a line nearby is the end of this one, 2 when it is the beginning. */
function countHolds({ lines }: Sheet, i: number): number {
  const text = lines[i]?.text ?? "";
  if (text.length > 300) return 0;
  for (let other = Math.max(0, i - 6); other <= i + 6; other++) {
    const short = lines[other]?.text ?? "";
    if (other === i || short.length < 12 || short.length >= text.length) continue;
    if (text.endsWith(short)) return 1;
    if (text.startsWith(short)) return 2;
  }
  return 0;
}

/** Lines above the body within reach of a screen that share more words with it. */
function rankOf(overlaps: readonly number[], at: number, start: number): number {
  const own = overlaps[at] ?? 0;
  let rank = 0;
  for (let other = Math.max(0, start - 25); other < start && rank < 6; other++) if ((overlaps[other] ?? 0) > own) rank++;
  return rank;
}

/** Log-odds of being body, kept within bounds: beyond them it says nothing of headlines. */
function scoreOf(line: { readonly score: number } | undefined): number {
  return line === undefined ? -9 : Math.max(-9, Math.min(5, line.score));
}

/** 1 when the next prose-like line follows within three lines and is longer; a headline heads a deck or a lead, a deck seldom heads another. */
function headsLonger({ lines }: Sheet, i: number): number {
  const own = lines[i]?.weight ?? 0;
  for (let other = i + 1; other <= i + 3; other++) {
    const weight = lines[other]?.weight ?? 0;
    if (weight > own * 1.3 && weight > 60) return 1;
  }
  return 0;
}

/** Lines right above the body that are longer. */
function weightRank({ lines, start }: Sheet, i: number): number {
  const own = lines[i]?.weight ?? 0;
  let rank = 0;
  for (let other = Math.max(0, start - 15); other < start && rank < 6; other++)
    if (other !== i && (lines[other]?.weight ?? 0) > own) rank++;
  return rank;
}

/** Lines around that could be headlines too: in a list of teasers there are many. */
function countAlike({ lines }: Sheet, looks: readonly Look[], i: number, from: number): number {
  let count = 0;
  for (let other = i - 5; other <= i + 5; other++) {
    const look = other < from ? undefined : looks[other - from];
    const weight = lines[other]?.weight ?? 0;
    if (other !== i && look !== undefined && isTitleLike(look, weight)) count++;
  }
  return count;
}
