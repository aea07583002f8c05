import type { Context } from "../context.js";
import type { Timestamp } from "../model/timestamp.js";
import { textSpan } from "../text/normalize.js";
import { toSource, type View } from "../text/view.js";
import { findTimestamps } from "../time/find.js";
import type { DateDraft } from "./date.js";

/**
 * The value of a dateline's date: what the reader of dates makes of it, as long as it sees the same day; else what the shape says.
 * Languages without a pack have only the shape. An impossible day has no value.
 */
export function toTimestamp(draft: DateDraft, view: View, context: Context): Timestamp | null {
  const span = toSource(view, draft);
  const found = findTimestamps(span, context).filter(({ kind }) => kind === "date" || kind === "instant" || kind === "local");
  const date = found.length === 1 ? found[0] : undefined;
  if (date !== undefined && saysTheSame(date.iso, draft)) return date;
  const { year, month, day } = draft;
  if (month !== null && day > daysIn(month, year)) return null;
  return {
    ...textSpan(context.source, span),
    kind: "date",
    iso: month === null ? `---${pad(day)}` : `${year === null ? "-" : String(year)}-${pad(month)}-${pad(day)}`,
    instant: null,
    offsetMinutes: null,
    zone: null,
    precision: "day",
    inferred: [],
  };
}

function saysTheSame(iso: string, { year, month, day }: DateDraft): boolean {
  const match = /^(\d{4}|-)?-(?:(\d\d)|-)-(\d\d)/.exec(iso);
  if (match === null || Number(match[3]) !== day) return false;
  return (month === null || Number(match[2]) === month) && (year === null || Number(match[1]) === year);
}

function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
