import type { DateUnit } from "../locale/date-words.js";
import type { Precision } from "../vocabulary.js";
import type { Atom, DateAtom, RangeAtom, RelativeAtom } from "./atoms.js";
import { civilMillis, civilOf, dateOf, dayNumber, daysInMonth, shiftMonth } from "./calendar.js";
import { isoClock, isoDate, isoDay, isoDuration, isoOffset, rfc3339 } from "./format.js";
import type { Reference } from "./reference.js";
import { resolveDate, weekStart, type DateSettings } from "./resolve-date.js";
import { resolveClock, resolveMoment, type Value } from "./resolve-moment.js";
import { bare, monthsRange, resolvePeriod } from "./resolve-period.js";

const LAST_YEAR = 9999;

/** The value of an atom, or null when it has none (the reason is reported, except for what is no date at all). */
export function resolveAtom(atom: Atom, settings: DateSettings): Value | null {
  switch (atom.kind) {
    case "date":
      return resolveDate(atom, settings);
    case "clock":
      return resolveClock(atom, settings);
    case "relative":
      return resolveRelative(atom, settings);
    case "duration":
      return bare("duration", isoDuration(atom.amounts), durationPrecision(atom.amounts.map(({ unit }) => unit)));
    case "period":
      return resolvePeriod(atom, settings);
    case "range":
      return resolveRange(atom, settings);
    case "dayPart":
    case "zone":
      return null;
  }
}

function durationPrecision(units: readonly DateUnit[]): Precision {
  const order: Precision[] = ["year", "month", "day", "hour", "minute", "second"];
  let finest = 0;
  for (const unit of units) finest = Math.max(finest, order.indexOf(grainOf(unit)));
  return order[finest] ?? "day";
}

function grainOf(unit: DateUnit): Precision {
  if (unit === "year" || unit === "decade" || unit === "century") return "year";
  if (unit === "month" || unit === "quarter" || unit === "halfYear") return "month";
  return unit === "second" || unit === "minute" || unit === "hour" ? unit : "day";
}

function resolveRelative(atom: RelativeAtom, settings: DateSettings): Value | null {
  const { reference } = settings;
  if (reference === null) {
    settings.note("no-reference");
    return null;
  }
  if (atom.stretch !== null) return resolveStretch(atom, atom.stretch, reference);
  if (atom.counted) return resolveCounted(atom, reference);
  const { unit, by } = atom;
  if (unit === "day") {
    const date = dateOf(reference.day + by);
    const inferred = ["year", "month", "day"];
    if (atom.clock !== null) return resolveMoment(date.year, date.month, date.day, atom.clock, null, inferred, settings);
    return bare("date", isoDate(date.year, date.month, date.day), "day", inferred);
  }
  if (unit === "week" || unit === "fortnight") {
    const monday = weekStart(reference, by * (unit === "week" ? 1 : 2));
    if (atom.weekday !== null) {
      const { year, month, day } = dateOf(monday + atom.weekday - 1);
      const inferred = ["year", "month", "day"];
      if (atom.clock !== null) return resolveMoment(year, month, day, atom.clock, null, inferred, settings);
      return bare("date", isoDate(year, month, day), "day", inferred);
    }
    return bare("range", `${isoDay(monday)}/${isoDay(monday + 6)}`, "day", ["year", "month", "day"]);
  }
  if (unit === "weekend") {
    const saturday = weekStart(reference, by) + 5;
    return bare("range", `${isoDay(saturday)}/${isoDay(saturday + 1)}`, "day", ["year", "month", "day"]);
  }
  const { year, month } = reference.civil;
  if (unit === "month") {
    const shifted = shiftMonth(year, month, by);
    if (atom.monthDay !== null && atom.monthDayUntil !== null) {
      const length = daysInMonth(shifted.year, shifted.month);
      if (atom.monthDayUntil > length || atom.monthDay >= atom.monthDayUntil) return null;
      const days = [atom.monthDay, atom.monthDayUntil].map((day) => isoDate(shifted.year, shifted.month, day));
      return bare("range", days.join("/"), "day", ["year", "month"]);
    }
    if (atom.monthDay !== null) {
      if (atom.monthDay <= daysInMonth(shifted.year, shifted.month))
        return bare("date", isoDate(shifted.year, shifted.month, atom.monthDay), "day", ["year", "month"]);
      settings.note("invalid-date");
      return null;
    }
    return bare("month", isoDate(shifted.year, shifted.month, null), "month", ["year", "month"]);
  }
  if (unit === "quarter" || unit === "halfYear") {
    const size = unit === "quarter" ? 3 : 6;
    return monthsRange(year, Math.floor((month - 1) / size) * size + 1 + by * size, size, ["year", "month"]);
  }
  if (unit === "year") return bare("year", isoDate(year + by, null, null), "year", ["year"]);
  if (unit === "decade" || unit === "century") {
    const size = unit === "decade" ? 10 : 100;
    const first = Math.floor(year / size) * size + by * size + (unit === "century" ? 1 : 0);
    return bare("range", `${isoDate(first, null, null)}/${isoDate(first + size - 1, null, null)}`, "year", ["year"]);
  }
  return null;
}

const SECONDS = { second: 1, minute: 60, hour: 3600 } as const;
const DAYS = { day: 1, week: 7, fortnight: 14, weekend: 7 } as const;
const MONTHS = { month: 1, quarter: 3, halfYear: 6, year: 12, decade: 120, century: 1200 } as const;

/** "three days ago", "two hours later": counted from the moment of publication. */
function resolveCounted(atom: RelativeAtom, reference: Reference): Value | null {
  let seconds = 0;
  let days = 0;
  let months = 0;
  for (const { unit, by } of [{ unit: atom.unit, by: atom.by }, ...atom.more]) {
    if (unit in SECONDS) seconds += by * SECONDS[unit as keyof typeof SECONDS];
    else if (unit in DAYS) days += by * DAYS[unit as keyof typeof DAYS];
    else months += by * MONTHS[unit as keyof typeof MONTHS];
  }
  if (Math.abs(months) > 12 * LAST_YEAR || Math.abs(days) > 366 * LAST_YEAR || Math.abs(seconds) > 1e11) return null;
  if (!Number.isInteger(days)) {
    seconds += (days - Math.trunc(days)) * 86_400;
    days = Math.trunc(days);
  }
  const { civil } = reference;
  const shifted = shiftMonth(civil.year, civil.month, Math.trunc(months));
  const day = Math.min(civil.day, daysInMonth(shifted.year, shifted.month));
  const start = dayNumber(shifted.year, shifted.month, day) + Math.trunc(days);
  const inferred = ["year", "month", "day"];
  const target = dateOf(start);
  if (target.year < 1 || target.year > LAST_YEAR) return null;
  if (seconds === 0) return bare("date", isoDate(target.year, target.month, target.day), "day", inferred);
  if (!reference.timed)
    return Math.abs(seconds) < 86_400 ? null : bare("date", isoDay(start + Math.trunc(seconds / 86_400)), "day", inferred);
  const wall = civilMillis({ ...target, hour: civil.hour, minute: civil.minute, second: civil.second }) + Math.round(seconds) * 1000;
  const moment = civilOf(wall);
  if (moment.year < 1 || moment.year > LAST_YEAR) return null;
  const { offsetMinutes } = reference;
  const fine = atom.unit === "second" || atom.more.some(({ unit }) => unit === "second");
  const iso = `${isoDate(moment.year, moment.month, moment.day)}${isoClock({ ...moment, second: fine ? moment.second : null, fraction: null })}${isoOffset(offsetMinutes)}`;
  return {
    kind: offsetMinutes === null ? "local" : "instant",
    iso,
    instant: offsetMinutes === null ? null : rfc3339(fine ? wall : wall - moment.second * 1000, offsetMinutes, null),
    offsetMinutes,
    zone: null,
    precision: fine ? "second" : "minute",
    inferred: [...inferred, "hour", "minute", ...(offsetMinutes === null ? [] : ["offset"])],
  };
}

/** "the last three days": from so long ago until publication; "the next two weeks": from publication on. */
function resolveStretch(atom: RelativeAtom, count: number, reference: Reference): Value | null {
  if (atom.unit in SECONDS) return atom.within ? resolveMinutes(atom, count, reference) : null;
  const other = resolveCounted({ ...atom, by: count, stretch: null, counted: true }, reference);
  if (other === null) return null;
  // The next three days begin tomorrow; the last three have run until now.
  const first = reference.day + (atom.within ? 0 : 1);
  return bare("range", count < 0 ? `${other.iso}/${isoDay(reference.day)}` : `${isoDay(first)}/${other.iso}`, "day", [
    "year",
    "month",
    "day",
  ]);
}

/** "within 24 hours": from the moment of publication, where it is known. */
function resolveMinutes(atom: RelativeAtom, count: number, reference: Reference): Value | null {
  const now = resolveCounted({ ...atom, unit: "minute", by: 0, stretch: null, counted: true }, reference);
  const then = resolveCounted({ ...atom, by: count, stretch: null, counted: true }, reference);
  if (!reference.timed || now === null || then === null || !then.iso.includes("T")) return null;
  const { hour, minute } = reference.civil;
  const start = `${now.iso.slice(0, 10)}${isoClock({ hour, minute, second: null, fraction: null })}${isoOffset(reference.offsetMinutes)}`;
  return { ...bare("range", `${start}/${then.iso}`, "minute", then.inferred), offsetMinutes: reference.offsetMinutes };
}

/** "2:00 to 2:30 p.m.": the half of the day said once, behind the second clock, is that of both where the order allows it. */
function shareHalf(left: RangeAtom["first"], right: RangeAtom["first"]): RangeAtom["first"] {
  const first = left.kind === "clock" ? left : left.kind === "date" || left.kind === "relative" ? left.clock : null;
  const last = right.kind === "clock" ? right : right.kind === "date" || right.kind === "relative" ? right.clock : null;
  if (first === null || last === null || first.halved || !last.halved || first.clock.hour >= 12 || last.clock.hour < 12) return left;
  const hour = first.clock.hour + 12;
  if (hour > last.clock.hour || (hour === last.clock.hour && (first.clock.minute ?? 0) >= (last.clock.minute ?? 0))) return left;
  const shifted = { ...first, clock: { ...first.clock, hour } };
  return left.kind === "clock" ? shifted : left.kind === "date" || left.kind === "relative" ? { ...left, clock: shifted } : left;
}

/** "午後5時から6時": the half of the day said before the first clock is that of both where the second would else be earlier. */
function keepHalf(left: RangeAtom["first"], right: RangeAtom["first"]): RangeAtom["first"] {
  if (left.kind !== "clock" || right.kind !== "clock" || !left.halved || right.halved || left.clock.hour < 12) return right;
  const hour = right.clock.hour + 12;
  return right.clock.hour < 12 && hour > left.clock.hour ? { ...right, clock: { ...right.clock, hour } } : right;
}

/** Two ends: the second fills in what the first leaves out, and the other way round. */
/** "1日から22日", "7월 1일부터 22일", "25日から3月31日": a day that names no month is of the month of the other end. */
function shareMonth(left: DateAtom, right: DateAtom): [DateAtom, DateAtom] {
  const isDay = ({ parts }: DateAtom): boolean => parts.day !== null && parts.month === null && parts.weekday === null;
  if (isDay(right) && left.parts.month !== null)
    return [left, { ...right, parts: { ...right.parts, month: left.parts.month, year: left.parts.year } }];
  if (isDay(left) && right.parts.month !== null && (left.parts.day ?? 0) <= (right.parts.day ?? 0))
    return [{ ...left, parts: { ...left.parts, month: right.parts.month, year: right.parts.year } }, right];
  return [left, right];
}

/**
 * The second end not before the first: a weekday is the next of its name ("Friday to Monday"), a clock without a day of its own
 * that of the next day ("10 p.m. to 1 a.m."). Other ranges that run backwards are misread and have no value.
 */
function notBefore(from: Value, to: Value, last: RangeAtom["last"]): Value | null {
  const [start = ""] = from.iso.split("/");
  const end = to.iso.split("/").at(-1) ?? "";
  const days = (iso: string): number => dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
  if (!/^\d{4}-\d\d-\d\d/.test(start) || !/^\d{4}-\d\d-\d\d/.test(end)) return isBackwards(start, end) ? null : to;
  const clocked = last.kind !== "period" && last.clock !== null;
  if (days(start) === days(end) && start.includes("T") && end.includes("T") && start.slice(0, 16) > end.slice(0, 16))
    return clocked && from.offsetMinutes === to.offsetMinutes ? { ...to, iso: isoDay(days(end) + 1) + end.slice(10) } : null;
  if (days(start) <= days(end)) return to;
  if (last.kind !== "date" || last.parts.weekday === null || last.parts.day !== null) return null;
  const ahead = days(end) + 7 * Math.ceil((days(start) - days(end)) / 7);
  return { ...to, iso: isoDay(ahead) + end.slice(10) };
}

/** Whether the first of two days without a clock is the later one. */
function isBackwards(from: string, to: string): boolean {
  return /^\d{4}-\d\d/.test(from) && /^\d{4}-\d\d/.test(to) && from.slice(0, 10) > to.slice(0, 10);
}

function resolveRange({ first, last }: RangeAtom, settings: DateSettings): Value | null {
  let left: RangeAtom["first"] = first;
  let right: RangeAtom["first"] = last;
  if (left.kind === "date" && right.kind === "date") {
    [left, right] = shareMonth(left, right);
    if (left.parts.year === null && right.parts.year !== null && left.parts.month !== null) {
      // "December to May 2022" begins the year before.
      const before = right.parts.month !== null && left.parts.month > right.parts.month ? 1 : 0;
      left = { ...left, parts: { ...left.parts, year: right.parts.year - before } };
    } else if (right.parts.year === null && left.parts.year !== null && right.parts.month !== null)
      right = { ...right, parts: { ...right.parts, year: left.parts.year } };
  }
  if (right.kind === "clock" && (left.kind === "date" || left.kind === "relative")) right = { ...left, clock: right };
  [left, right] = [shareHalf(left, right), keepHalf(left, right)];
  if (left.kind === "clock" && right.kind === "clock" && left.zone === null && right.zone !== null) left = { ...left, zone: right.zone };
  const from = resolveAtom(left, settings);
  let to = resolveAtom(right, settings);
  // Two ends without a year, each the nearest of its kind, may come out the wrong way round.
  if (
    from !== null &&
    to !== null &&
    isBackwards(from.iso, to.iso) &&
    last.kind === "date" &&
    last.parts.year === null &&
    right.kind === "date" &&
    right.parts.weekday === null
  ) {
    const here = Number(from.iso.slice(5, 7));
    const month = right.parts.month ?? ((right.parts.day ?? 0) < Number(from.iso.slice(8, 10)) ? (here % 12) + 1 : here);
    const year = Number(from.iso.slice(0, 4)) + (month < here ? 1 : 0);
    to = resolveAtom({ ...right, parts: { ...right.parts, year, month } }, settings);
  }
  if (from === null || to === null) return null;
  to = notBefore(from, to, last);
  if (to === null) return null;
  const start = from.iso.split("/")[0] ?? "";
  const end = to.iso.split("/").at(-1) ?? "";
  if (start.startsWith("P") || end.startsWith("P")) return null;
  const precision = from.precision;
  return {
    kind: "range",
    iso: `${start}/${end}`,
    instant: null,
    offsetMinutes: from.offsetMinutes ?? to.offsetMinutes,
    zone: from.zone ?? to.zone,
    precision,
    inferred: [...new Set([...from.inferred, ...to.inferred])],
  };
}
