import type { Precision } from "../vocabulary.js";
import type { DateAtom, PeriodAtom } from "./atoms.js";
import { dayNumber, daysInMonth, shiftMonth, weekdayOf } from "./calendar.js";
import { isoDate, isoDay } from "./format.js";
import type { Reference } from "./reference.js";
import { resolveDate, type DateSettings } from "./resolve-date.js";
import type { Value } from "./resolve-moment.js";
import { resolveNth } from "./resolve-nth.js";

/** A value that is no moment. */
export function bare(kind: Value["kind"], iso: string, precision: Precision, inferred: string[] = []): Value {
  return { kind, iso, instant: null, offsetMinutes: null, zone: null, precision, inferred };
}

/** Whole months from a month that may lie outside 1 to 12, as days. */
export function monthsRange(year: number, month: number, count: number, inferred: string[]): Value {
  const first = shiftMonth(year, 1, month - 1);
  const last = shiftMonth(first.year, first.month, count - 1);
  return bare(
    "range",
    `${isoDate(first.year, first.month, 1)}/${isoDate(last.year, last.month, daysInMonth(last.year, last.month))}`,
    "day",
    inferred,
  );
}

/** Decades, quarters, seasons, weeks and what is counted in months and years. */
export function resolvePeriod({ period }: PeriodAtom, settings: DateSettings): Value | null {
  const { reference } = settings;
  if (period.type === "years")
    return bare("range", `${isoDate(period.first, null, null)}/${isoDate(period.first + period.count - 1, null, null)}`, "year");
  if (period.type === "nth") return resolveNth(period, settings);
  if (period.type === "weekOf") return resolveWeekOf(period.date, settings);
  if (period.type === "week") return bare("range", `${String(period.year)}-W${String(period.week).padStart(2, "0")}`, "day");
  const inferred = period.year === null ? ["year"] : [];
  if (period.type === "season") {
    const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[period.season];
    const year = period.year ?? seasonYear(first, period.which, reference);
    if (year === null) {
      settings.note("no-reference");
      return null;
    }
    return monthsRange(year, first, 3, inferred);
  }
  const size = period.type === "quarter" ? 3 : 6;
  const month = (period.number - 1) * size + 1;
  const year = period.year ?? quarterYear(month, size, period.which, reference);
  if (year === null) {
    settings.note("no-reference");
    return null;
  }
  return monthsRange(year, month, size, inferred);
}

/** Monday to Sunday around a day. */
function resolveWeekOf(date: DateAtom, settings: DateSettings): Value | null {
  const value = resolveDate(date, settings);
  const match = value === null ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(value.iso);
  if (value === null || match === null) return null;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  const monday = day - weekdayOf(day) + 1;
  return bare("range", `${isoDay(monday)}/${isoDay(monday + 6)}`, "day", value.inferred);
}

/** The year a season without one belongs to; "last" is the latest that has ended, "this" the one of the running year. */
function seasonYear(first: number, which: number | null, reference: Reference | null): number | null {
  if (reference === null) return null;
  const { year, month } = reference.civil;
  // December to February: in January it is the winter that began the year before.
  if (which === 0) return first === 12 && month <= 2 ? year - 1 : year;
  const ended =
    first + 2 < month || (first === 12 && month > 2) ? year - (first === 12 ? 1 : 0) : year - (first === 12 && month <= 2 ? 2 : 1);
  if (which !== null && which < 0) return ended;
  return first > month ? year : year + 1;
}

/** A quarter without a year: the latest that has begun. */
function quarterYear(month: number, _size: number, which: number | null, reference: Reference | null): number | null {
  if (reference === null) return null;
  const { year, month: here } = reference.civil;
  if (which !== null) return year + which;
  return month <= here ? year : year - 1;
}
