import type { NthPeriod } from "./atoms.js";
import { dateOf, dayNumber, daysInMonth, isoWeekOf, isoWeekStart, shiftMonth, weekdayOf } from "./calendar.js";
import { isoDate, isoDay } from "./format.js";
import { inferYear, type DateSettings } from "./resolve-date.js";
import type { Value } from "./resolve-moment.js";

const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 7;

/** The value of "the first Friday of May" and the like; null where it cannot be or has two readings. */
export function resolveNth(period: NthPeriod, settings: DateSettings): Value | null {
  const frame = frameOf(period, settings);
  if (frame === null) return null;
  const { year, month, inferred } = frame;
  const { of, number } = period;
  if (month === null) return ofYear(year, of, number, inferred);
  const length = daysInMonth(year, month);
  if (of === "day") {
    const day = number < 0 ? length : number;
    return day > length ? null : dayValue(dayNumber(year, month, day), inferred);
  }
  if (of === "week") return weekOfMonth(year, month, number, inferred);
  const day = weekdayOfMonth(year, month, of === "weekend" ? SATURDAY : (of as number), number);
  if (day === null) return null;
  if (of !== "weekend") return dayValue(day, inferred);
  // A month that begins on a Sunday or ends on a Saturday has half a weekend there.
  const first = dayNumber(year, month, 1);
  if (number > 0 ? weekdayOf(first) === SUNDAY : weekdayOf(first + length - 1) === SATURDAY) return null;
  return daysValue(day, 2, inferred);
}

interface Placed {
  readonly year: number;
  readonly month: number | null;
  readonly inferred: string[];
}

function frameOf({ year, month, yearBy, monthBy }: NthPeriod, settings: DateSettings): Placed | null {
  if (year !== null) return { year, month, inferred: [] };
  if (month === null && monthBy === null && yearBy === null) return null;
  const { reference } = settings;
  if (reference === null) {
    settings.note("no-reference");
    return null;
  }
  if (monthBy !== null) return { ...shiftMonth(reference.civil.year, reference.civil.month, monthBy), inferred: ["year", "month"] };
  if (yearBy !== null) return { year: reference.civil.year + yearBy, month, inferred: ["year"] };
  const found = inferYear({ year: null, month, day: null, weekday: null }, null, settings);
  return found === null ? null : { year: found, month, inferred: ["year"] };
}

/** Months and ISO weeks of a year. */
function ofYear(year: number, of: NthPeriod["of"], number: number, inferred: string[]): Value | null {
  if (of === "month") {
    const month = number < 0 ? 12 : number;
    if (month > 12) return null;
    return { ...base("month", inferred), iso: isoDate(year, month, null), precision: "month" };
  }
  const weeks = isoWeekOf(dayNumber(year, 12, 28)).week;
  if (of !== "week" || number > weeks) return null;
  return daysValue(isoWeekStart(year, number < 0 ? weeks : number), 7, inferred);
}

/** Day number of the nth weekday of a month, -1 the last; null when there are not so many. */
function weekdayOfMonth(year: number, month: number, weekday: number, number: number): number | null {
  const first = dayNumber(year, month, 1);
  const length = daysInMonth(year, month);
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
  const day = number < 0 ? earliest + 7 * Math.floor((first + length - 1 - earliest) / 7) : earliest + 7 * (number - 1);
  return day >= first + length ? null : day;
}

/**
 * A week belongs to the month of its Thursday, as in ISO 8601; others count from the first Monday. Where the two differ, which
 * they do in months that begin on Tuesday to Thursday, nothing is said. The last week is that of the last Thursday.
 */
function weekOfMonth(year: number, month: number, number: number, inferred: string[]): Value | null {
  const thursday = weekdayOfMonth(year, month, THURSDAY, number);
  if (thursday === null || number > 5) return null;
  const monday = thursday - 3;
  return number > 0 && weekdayOfMonth(year, month, 1, number) !== monday ? null : daysValue(monday, 7, inferred);
}

function base(kind: Value["kind"], inferred: string[]): Omit<Value, "iso" | "precision"> {
  return { kind, instant: null, offsetMinutes: null, zone: null, inferred };
}

function dayValue(day: number, inferred: string[]): Value {
  const date = dateOf(day);
  return { ...base("date", inferred), iso: isoDate(date.year, date.month, date.day), precision: "day" };
}

function daysValue(day: number, count: number, inferred: string[]): Value {
  return { ...base("range", inferred), iso: `${isoDay(day)}/${isoDay(day + count - 1)}`, precision: "day" };
}
