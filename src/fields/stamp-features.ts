import { sharedWith } from "./headline-place.js";
import { tokensOf, type Token } from "./headline-words.js";
import { isNameLike, isStampLike } from "./line-shape.js";
import { PageWord } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";
import type { Stamp } from "./stamps.js";

/** Columns of the model that chooses the publication stamp. The last row of a page stands for "none of them". */
export const STAMP_FEATURES = [
  "none",
  "candidates",
  "fromHeadline",
  "fromPrinting",
  "toBody",
  "afterBody",
  "inBody",
  "labelPublished",
  "labelUpdated",
  "minute",
  "offset",
  "lineLength",
  "share",
  "order",
  "rest",
  "near",
  "above",
  "indexBelow",
  "sameDay",
  "daysToLatest",
  "daysToEarliest",
  "weekday",
  "firstBelow",
  "labelsAround",
  "lineAbove",
  "sameLineLabel",
  "copies",
  "minuteAround",
  "hasHeadline",
  "gap",
  "sameForm",
  "formNear",
  "hasTitle",
  "titleAbove",
  "weightNext",
  "nameNear",
  "barNear",
  "sinceFurniture",
  "score",
  "strangerAbove",
  "dayNear",
  "earlierNear",
  "laterNear",
] as const;

const FAR = 40;
/** Lines between a publication and the update beside it. */
const BESIDE = 3;
/** Buttons and counters printed beside a stamp. */
const BAR = PageWord.share | PageWord.comments | PageWord.readingTime;

export function stampRows(sheet: Sheet, headline: number, stamps: readonly Stamp[]): Float32Array {
  const width = STAMP_FEATURES.length;
  const table = new Float32Array((stamps.length + 1) * width);
  const anchor = headline < 0 ? sheet.start : headline;
  const printed = sheet.copies.get(sheet.lines[headline]?.folded ?? "") ?? [];
  const days = stamps.map(({ timestamp }) => dayOf(timestamp.iso));
  const latest = Math.max(...days);
  const earliest = Math.min(...days);
  const firstBelow = stamps.findIndex(({ line }) => line >= anchor);
  const forms = stamps.map(({ timestamp }) => formOf(timestamp.text));
  const title = sheet.lines[headline]?.folded ?? "";
  const titleWords = tokensOf(title);
  const known = new Map<number, Token[]>();
  const wordsOf = (at: number): Token[] => {
    let words = known.get(at);
    if (words === undefined) known.set(at, (words = tokensOf((sheet.lines[at]?.folded ?? "").slice(0, 240))));
    return words;
  };
  const maskAt = (at: number): number => sheet.lines[at]?.opening.mask ?? 0;
  let indexBelow = 0;
  stamps.forEach((stamp, index) => {
    const { timestamp, line, from, to, label, order } = stamp;
    const own = sheet.lines[line];
    const text = own?.text ?? "";
    const day = days[index] ?? 0;
    const minute = timestamp.iso.includes("T");
    const nearest = printed.reduce((best, at) => (Math.abs(line - at) < Math.abs(best) ? line - at : best), line - anchor);
    const values = [
      0,
      Math.min(12, stamps.length),
      clamp(line - anchor),
      clamp(nearest),
      clamp(line - sheet.start),
      line >= sheet.end ? 1 : 0,
      own?.body === true ? 1 : 0,
      label === "published" ? 1 : 0,
      label === "updated" ? 1 : 0,
      minute ? 1 : 0,
      timestamp.offsetMinutes === null ? 0 : 1,
      Math.min(220, text.length),
      (to - from) / Math.max(1, text.length),
      order,
      Math.min(100, from),
      stamps.filter((other) => other !== stamp && Math.abs(other.line - line) <= 4).length,
      Math.min(8, index),
      line >= anchor ? indexBelow : -1,
      days.filter((other) => other === day).length,
      Math.min(400, latest - day),
      Math.min(400, day - earliest),
      /^\p{L}{2,}/u.test(timestamp.text) ? 1 : 0,
      index === firstBelow ? 1 : 0,
      stamps.some((other) => other !== stamp && other.label === "published" && Math.abs(other.line - line) <= 3) ? 1 : 0,
      Math.min(300, sheet.lines[line - 1]?.weight ?? 0),
      stamps.some((other) => other !== stamp && other.line === line && other.label !== null) ? 1 : 0,
      Math.min(4, (sheet.copies.get(own?.folded ?? "") ?? []).length),
      stamps.some((other) => other !== stamp && Math.abs(other.line - line) <= 3 && other.timestamp.iso.includes("T")) ? 1 : 0,
      headline < 0 ? 0 : 1,
      Math.min(3, own?.gap ?? 0),
      Math.min(9, forms.filter((form) => form === forms[index]).length),
      forms.filter((form, other) => form === forms[index] && Math.abs((stamps[other]?.line ?? 0) - line) <= 12).length,
      title.length > 0 && own !== undefined && own.folded.includes(title) ? 1 : 0,
      Math.max(sharedWith(titleWords, wordsOf(line)), sharedWith(titleWords, wordsOf(line - 1)), sharedWith(titleWords, wordsOf(line - 2))),
      Math.min(300, sheet.lines[line + 1]?.weight ?? 0),
      nameNear(sheet, line),
      [line - 2, line - 1, line, line + 1, line + 2].filter((at) => at !== line && (maskAt(at) & BAR) !== 0).length,
      sinceFurniture(sheet, line, anchor),
      Math.max(-9, Math.min(5, own?.score ?? -9)),
      line - 1 !== anchor && isStranger(sheet, line - 1, title) ? 1 : 0,
      days.filter((other, at) => other !== day && Math.abs((stamps[at]?.line ?? 0) - line) <= 4).length,
      stamps.some((other) => Math.abs(other.line - line) <= BESIDE && isBefore(other.timestamp.iso, timestamp.iso)) ? 1 : 0,
      stamps.some((other) => Math.abs(other.line - line) <= BESIDE && isBefore(timestamp.iso, other.timestamp.iso)) ? 1 : 0,
    ];
    table.set(values, index * width);
    if (line >= anchor) indexBelow++;
  });
  const none = stamps.length * width;
  table[none] = 1;
  table[none + 1] = Math.min(12, stamps.length);
  return table;
}

/** Whether one ISO date is before another, as far as both go. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(16, one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** How a stamp is written: digits and letters alike, so that the dates of a list read the same. */
function formOf(text: string): string {
  return text.replace(/\p{L}+/gu, "a").replace(/\d/g, "0");
}

/** Lines to the nearest name or byline above or below, at most 4; 0 when the stamp's own line opens with one. */
function nameNear({ lines }: Sheet, line: number): number {
  for (let step = 0; step < 4; step++) {
    for (const at of [line - step, line + step]) {
      const other = at < 0 ? undefined : lines[at];
      if (other === undefined) continue;
      if (other.opening.mask & PageWord.bylineIntros) return step;
      if (step > 0 && other.text.length <= 44 && isNameLike(other.text, other.shape)) return step;
    }
  }
  return 4;
}

/** Lines since the last heading over comments or other stories, at most 20, looked for no higher than the headline. */
function sinceFurniture({ lines }: Sheet, line: number, anchor: number): number {
  for (let step = 0; step < 20; step++) {
    const at = line - step;
    if (at < 0 || at === anchor) break;
    if ((lines[at]?.opening.mask ?? 0) & (PageWord.related | PageWord.readAlso | PageWord.comments)) return step;
  }
  return 20;
}

/** Looks like the headline of another story. */
function isStranger({ lines }: Sheet, at: number, title: string): boolean {
  const line = lines[at];
  if (line === undefined || line.weight < 25 || line.weight > 140 || line.folded === title) return false;
  const { shape } = line;
  return shape.words >= 4 && !isStampLike(line.text, shape);
}

function clamp(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance));
}

/** Days since 1970 of an ISO date. */
function dayOf(iso: string): number {
  return Math.floor(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000);
}
