import type { Context } from "../context.js";
import type { Dateline } from "../model/dateline.js";
import type { Timestamp } from "../model/timestamp.js";
import { dateOf, dayNumber } from "../time/calendar.js";

/** Days that may lie between a dateline and the publication: stories are held, sent again, printed after a weekend. */
const MOST_DAYS = 7;

export interface IssueDay {
  readonly published: Timestamp | null;
  readonly dateline: Dateline | null;
}

/**
 * Settles the publication time and the day that the dateline prints with each other: the dateline's day stands in for a time of
 * publication that is printed nowhere, a year that it leaves out is the one nearest the publication, and days that cannot belong
 * together are reported, both left as printed.
 */
export function settleIssueDay(published: Timestamp | null, dateline: Dateline | null, context: Context): IssueDay {
  const date = dateline?.date ?? null;
  if (dateline === null || date === null) return { published, dateline };
  const parts = /^(\d{4}|-)-(\d{2})-(\d{2})/.exec(date.iso);
  if (parts === null) return { published, dateline };
  const year = parts[1] === "-" ? null : Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const issued = dayOf(published);
  if (issued === null) {
    const stated = year !== null && !date.inferred.includes("year");
    return { published: published ?? (stated ? date : null), dateline };
  }
  const nearest = year ?? yearNear(issued, month, day);
  if (Math.abs(dayNumber(nearest, month, day) - issued) > MOST_DAYS) {
    context.report("dateline-mismatch", date.span);
    return { published, dateline };
  }
  if (year !== null) return { published, dateline };
  const iso = `${String(nearest).padStart(4, "0")}${date.iso.slice(1)}`;
  return { published, dateline: { ...dateline, date: { ...date, iso, inferred: ["year", ...date.inferred] } } };
}

function dayOf(published: Timestamp | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(published?.iso ?? "");
  return parts === null ? null : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The year that puts a day of the calendar nearest to `issued`, a number of days since 1970-01-01. */
function yearNear(issued: number, month: number, day: number): number {
  const { year } = dateOf(issued);
  const distance = (candidate: number): number => Math.abs(dayNumber(candidate, month, day) - issued);
  return [year - 1, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best), year);
}
