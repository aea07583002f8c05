import type { DateAtom, DateParts } from "./atoms.js";
import { dateOf, dayNumber, daysInMonth, isDate, isoWeekOf, isoWeekStart, shiftMonth, weekdayOf } from "./calendar.js";
import { isoDate } from "./format.js";
import type { Direction } from "./future.js";
import type { Reference } from "./reference.js";
import { resolveMoment, type Settings, type Value } from "./resolve-moment.js";

/** A date without a year more than this many days back is rather ahead: news does not say "on 20 November" of last year's. */
const LONGEST_BACK = 270;

/** Words of the future turn a date ahead no further than this: "wird" is a passive too, and many things will be. */
const LONGEST_AHEAD = 180;

export interface DateSettings extends Settings {
  readonly reference: Reference | null;
  /** Where the verbs of the sentence put its date. */
  readonly direction: () => Direction;
}

/** Resolves a date, with its clock if it has one; null when it cannot be or is not known (reported). */
export function resolveDate(atom: DateAtom, settings: DateSettings): Value | null {
  if (atom.trouble !== null) {
    settings.note(atom.trouble);
    return null;
  }
  if (isDayAlone(atom.parts) && settings.reference !== null) {
    const found = nearDay(atom.parts.day ?? 1, settings.reference, atom.which, settings);
    const placed = resolveDate({ ...atom, parts: { ...atom.parts, year: found.year, month: found.month } }, settings);
    return placed === null ? null : { ...placed, inferred: ["year", "month", ...placed.inferred] };
  }
  if (atom.yearBy !== undefined && settings.reference !== null) {
    const { yearBy, ...rest } = atom;
    const placed = resolveDate({ ...rest, parts: { ...atom.parts, year: settings.reference.civil.year + yearBy } }, settings);
    return placed === null ? null : { ...placed, inferred: ["year", ...placed.inferred] };
  }
  const { parts } = atom;
  if (parts.weekday !== null && parts.month === null) return resolveWeekday(atom, parts.weekday, settings);
  const year = parts.year ?? inferYear(parts, atom.which, settings);
  const inferred = parts.year === null && year !== null ? ["year"] : [];
  if (year !== null && parts.month !== null && parts.day !== null && !isDate(year, parts.month, parts.day)) {
    settings.note("invalid-date");
    return null;
  }
  checkWeekday(parts, year, settings);
  if (atom.until !== null) return resolveUntil(atom, parts, year, inferred);
  if (atom.clock !== null && parts.month !== null && parts.day !== null)
    return withClock(atom, year, parts.month, parts.day, inferred, settings);
  return plain(year, parts.month, parts.day, inferred);
}

function isDayAlone({ year, month, day, weekday }: DateParts): boolean {
  return day !== null && year === null && month === null && weekday === null;
}

/** A day alone is of the days around publication: "20日" of the 18th is in two days, not four weeks ago. */
function nearDay(day: number, reference: Reference, which: number | null, settings: DateSettings): { year: number; month: number } {
  if (which !== null || settings.direction() === "ahead") return latestDay(day, reference, which === null || which > 0);
  const past = latestDay(day, reference, false);
  const next = latestDay(day, reference, true);
  const back = reference.day - dayNumber(past.year, past.month, day);
  const ahead = dayNumber(next.year, next.month, day) - reference.day;
  return ahead <= DAYS_AHEAD && back > ahead * 2 ? next : past;
}

/** Days after publication that a day alone may lie. */
const DAYS_AHEAD = 7;

/** Year and month of a day of the month: the nearest not after publication, or after it when the words point ahead. */
function latestDay(day: number, reference: Reference, future: boolean): { year: number; month: number } {
  let { year, month } = reference.civil;
  const step = future ? 1 : -1;
  for (let tries = 0; tries < 4; tries++) {
    if (isDate(year, month, day) && (dayNumber(year, month, day) - reference.day) * step >= 0) break;
    month += step;
    if (month < 1 || month > 12) {
      month = month < 1 ? 12 : 1;
      year += step;
    }
  }
  return { year, month };
}

function plain(year: number | null, month: number | null, day: number | null, inferred: string[]): Value {
  const precision = day !== null ? "day" : month !== null ? "month" : "year";
  return {
    kind: precision === "day" ? "date" : precision,
    iso: isoDate(year, month, day),
    instant: null,
    offsetMinutes: null,
    zone: null,
    precision,
    inferred,
  };
}

function withClock(atom: DateAtom, year: number | null, month: number, day: number, inferred: string[], settings: Settings): Value | null {
  const { clock } = atom;
  if (clock === null) return null;
  if (year !== null) return resolveMoment(year, month, day, clock, atom.zone, inferred, settings);
  // No year: a leap year stands in, for the clock alone to be checked and printed; no offset can be found by date.
  const fixed = { ...clock, zone: clock.zone?.offsetMinutes == null ? null : { ...clock.zone, standardOf: null } };
  const value = resolveMoment(2000, month, day, fixed, null, inferred, { ...settings, zone: null });
  return value === null ? null : { ...value, iso: value.iso.replace(/^\d{4}/, "-"), kind: "local", instant: null };
}

/** "7-9 November": both ends of one month. */
function resolveUntil(atom: DateAtom, parts: DateParts, year: number | null, inferred: string[]): Value | null {
  const { until } = atom;
  if (until === null) return null;
  const first = isoDate(year, parts.month, parts.day);
  const last = isoDate(until.year ?? year, until.month, until.day);
  const precision = parts.day !== null ? "day" : "year";
  return { kind: "range", iso: `${first}/${last}`, instant: null, offsetMinutes: null, zone: null, precision, inferred };
}

function checkWeekday({ weekday, month, day }: DateParts, year: number | null, settings: Settings): void {
  if (weekday !== null && year !== null && month !== null && day !== null && weekdayOf(dayNumber(year, month, day)) !== weekday)
    settings.note("weekday-mismatch");
}

/** The year of a date that states none: the nearest not after publication, unless that is long ago or the words point ahead. */
export function inferYear({ month, day, weekday }: DateParts, which: number | null, { reference, direction }: DateSettings): number | null {
  if (reference === null || month === null) return null;
  const { year, month: here } = reference.civil;
  if (day === null) {
    if (which === 0) return year;
    if (which !== null) return which < 0 ? (month < here ? year : year - 1) : month > here ? year : year + 1;
    const back = month <= here ? here - month : here + 12 - month;
    const ahead = 12 - back;
    if (back === 0) return year;
    const forward = direction() === "ahead" ? ahead <= LONGEST_AHEAD / 30 : back > LONGEST_BACK / 30;
    return forward ? (month > here ? year : year + 1) : month <= here ? year : year - 1;
  }
  const candidates = [year - 1, year, year + 1].filter((candidate) => isDate(candidate, month, day));
  // A weekday printed beside it settles the year outright.
  const fitting = weekday === null ? [] : candidates.filter((candidate) => weekdayOf(dayNumber(candidate, month, day)) === weekday);
  if (fitting.length === 1) return fitting[0] ?? null;
  const past = candidates.filter((candidate) => dayNumber(candidate, month, day) <= reference.day).at(-1);
  const next = candidates.find((candidate) => dayNumber(candidate, month, day) > reference.day);
  if (past === undefined || next === undefined) return past ?? next ?? nearestLeap(year);
  const back = reference.day - dayNumber(past, month, day);
  const ahead = dayNumber(next, month, day) - reference.day;
  return back > LONGEST_BACK || (back > 0 && ahead <= LONGEST_AHEAD && direction() === "ahead") ? next : past;
}

/** 29 February without a year: the latest that had one. */
function nearestLeap(year: number): number {
  let candidate = year;
  while (!isDate(candidate, 2, 29)) candidate--;
  return candidate;
}

/** A weekday: the nearest not after publication; "last", "this", "next" and a future tense turn it. */
function resolveWeekday(atom: DateAtom, weekday: number, settings: DateSettings): Value | null {
  const { reference } = settings;
  if (reference === null) {
    settings.note("no-reference");
    return null;
  }
  const day =
    atom.parts.day === null
      ? weekdayBySentence(reference, weekday, atom.which, settings)
      : dayAndWeekday(reference, weekday, atom.parts.day);
  if (day === null) return null;
  const date = dateOf(day);
  const inferred = atom.parts.day === null ? ["year", "month", "day"] : ["year", "month"];
  if (atom.clock !== null) return resolveMoment(date.year, date.month, date.day, atom.clock, atom.zone, inferred, settings);
  return plain(date.year, date.month, date.day, inferred);
}

/** The weekday that the sentence means; null where it may be the one before or the one after (reported). */
function weekdayBySentence(reference: Reference, weekday: number, which: number | null, settings: DateSettings): number | null {
  const back = weekdayDay(reference, weekday, which, false);
  const ahead = weekdayDay(reference, weekday, which, true);
  if (back === ahead) return back;
  const direction = settings.direction();
  if (direction === "open") settings.note("ambiguous-date", "The weekday may be before publication or after it; no value is given.");
  return direction === "open" ? null : direction === "ahead" ? ahead : back;
}

/** Day number of a weekday seen from publication. */
export function weekdayDay(reference: Reference, weekday: number, which: number | null, future: boolean): number {
  const today = weekdayOf(reference.day);
  const back = (today - weekday + 7) % 7;
  if (which === null) return future ? reference.day + ((weekday - today + 7) % 7) : reference.day - back;
  const monday = reference.day - (today - 1);
  if (which === 0) return reference.day + ((weekday - today + 7) % 7);
  if (which < 0) return reference.day - (back === 0 ? 7 : back);
  return monday + 7 * which + weekday - 1;
}

/** "lundi 14": the nearest day that is both, in this month or a neighbour. */
function dayAndWeekday(reference: Reference, weekday: number, day: number): number | null {
  for (const by of [0, -1, 1]) {
    const { year, month } = shiftMonth(reference.civil.year, reference.civil.month, by);
    if (day > daysInMonth(year, month)) continue;
    const days = dayNumber(year, month, day);
    if (weekdayOf(days) === weekday && (by !== 0 || days <= reference.day + 31)) return days;
  }
  return null;
}

/** Monday of the ISO week `by` weeks away. */
export function weekStart(reference: Reference, by: number): number {
  const { year, week } = isoWeekOf(reference.day);
  return isoWeekStart(year, week) + by * 7;
}
