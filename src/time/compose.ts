import {
  type Atom,
  type ClockAtom,
  type DateAtom,
  timedDate,
  type PeriodAtom,
  type RangeAtom,
  type RelativeAtom,
  type Scene,
} from "./atoms.js";
import { dayNumber, isDate, weekdayOf } from "./calendar.js";
import { cover, readDualClock } from "./compose-dual-clocks.js";
import { DASHES, dropHours, isEnd, joinClocks, joinRanges } from "./compose-ranges.js";
import { isConnective, readAtoms } from "./read-atoms.js";
import { has, ROLE, type DayPartName } from "./roles.js";

/** What an island says: its atoms joined into moments and ranges, loose ends dropped. */
export function composeIsland(scene: Scene): Atom[] {
  const moments = joinMoments(scene, joinClocks(scene, readAtoms(scene)));
  return joinRanges(scene, dropHours(scene, moments)).filter((atom) => isWhole(atom) && !(atom.kind === "clock" && isTail(scene, atom)));
}

/** Weak readings that found no company, and parts that are no value by themselves. */
function isWhole(atom: Atom): boolean {
  if (atom.kind === "dayPart" || atom.kind === "zone") return false;
  if (atom.kind === "clock") return atom.strength === "strong" && atom.valid;
  return atom.kind !== "date" || !atom.weak;
}

/** A clock behind a number that found no date: the number is likely part of one that could not be read. */
function isTail({ items }: Scene, { from }: Atom): boolean {
  let at = from - 1;
  if (at > 0 && items[at]?.mark !== 0) at--;
  return at >= 0 && (items[at]?.value ?? -1) >= 0;
}

function joinMoments(scene: Scene, atoms: readonly Atom[]): Atom[] {
  const out: Atom[] = [];
  for (const atom of atoms) {
    let current = atom;
    for (;;) {
      const last = out.at(-1);
      const joined =
        last === undefined || !(isConnective(scene, last.to, current.from) || isDayOfWeek(scene, last, current))
          ? null
          : join(scene, last, current);
      if (joined === null) break;
      out.pop();
      current = joined;
    }
    const last = out.at(-1);
    const dual = last === undefined ? null : readDualClock(scene, last, current);
    if (dual === null) out.push(current);
    else out.splice(-1, 1, ...dual);
  }
  return out;
}

/** "venerdì della prossima settimana", "lundi la semaine prochaine": an article of the pack or none between. */
function isDayOfWeek({ items }: Scene, left: Atom, right: Atom): boolean {
  if (left.kind !== "date" || !isWeekdayOnly(left) || right.kind !== "relative" || right.unit !== "week" || right.from - left.to !== 1)
    return false;
  const between = items[left.to];
  if (between?.mark !== 0 || between.value >= 0) return false;
  return between.end - between.start <= 2 || has(between.entry, ROLE.inDate) || has(between.entry, ROLE.beforeDay);
}

/** One moment of two neighbours, or null when they are two. */
function join(scene: Scene, left: Atom, right: Atom): Atom | null {
  if (right.kind === "clock" && (left.kind === "date" || left.kind === "relative")) return withClock(scene, left, right);
  if (left.kind === "clock" && (right.kind === "date" || right.kind === "relative")) return clockFirst(scene, left, right);
  if (
    right.kind === "range" &&
    left.kind === "date" &&
    right.first.kind === "date" &&
    right.last.kind === "date" &&
    isWeekdayOnly(right.first)
  ) {
    // "15 Ocak Salı, 13:00 - 13:15": the weekday and its hours, behind the date.
    const first = withWeekday(scene, left, { ...right.first, from: right.from, to: right.to, start: right.start, end: right.end });
    return first?.clock == null || right.last.clock === null
      ? null
      : { ...cover(right, left), first, last: { ...first, clock: right.last.clock } };
  }
  if (right.kind === "range" && right.first.kind === "clock" && right.last.kind === "clock")
    return clockRange(scene, left, right.first, right.last, right);
  if (left.kind === "range" && left.first.kind === "clock" && left.last.kind === "clock")
    return clockRange(scene, right, left.first, left.last, left);
  if (left.kind === "date" && right.kind === "date") return withWeekday(scene, left, right);
  if (
    right.kind === "dayPart" &&
    (left.kind === "relative" || left.kind === "date") &&
    left.clock === null &&
    isTight(scene, left, right)
  ) {
    if (left.kind === "relative" ? left.unit !== "day" : !hasDay(left)) return null;
    return left.kind === "relative" ? { ...cover(left, right), part: right.part } : cover(left, right);
  }
  if (
    left.kind === "dayPart" &&
    (right.kind === "relative" || right.kind === "date") &&
    right.clock === null &&
    isTight(scene, left, right)
  ) {
    if (right.kind === "relative" ? right.unit !== "day" || right.counted : !hasDay(right)) return null;
    return cover(right, left);
  }
  const dated =
    left.kind === "relative"
      ? yearOf(scene, left, right, left.to, right.from)
      : right.kind === "relative"
        ? yearOf(scene, right, left, left.to, right.from)
        : null;
  if (dated !== null) return dated;
  if (left.kind === "zone" && right.kind === "date" && left.to === right.from) return { ...cover(right, left), zone: left.zone };
  if (
    right.kind === "relative" &&
    left.kind === "date" &&
    isWeekdayOnly(left) &&
    right.unit === "week" &&
    !right.counted &&
    right.stretch === null
  )
    return { ...cover(right, left), weekday: left.parts.weekday };
  if (
    left.kind === "relative" &&
    right.kind === "date" &&
    isWeekdayOnly(right) &&
    left.unit === "week" &&
    !left.counted &&
    left.stretch === null &&
    isParticle(scene, left.to, right.from)
  )
    return { ...cover(left, right), weekday: right.parts.weekday };
  return null;
}

/** A day with a range of clocks: both ends are of the day. */
function clockRange(scene: Scene, day: Atom, first: ClockAtom, last: ClockAtom, range: RangeAtom): RangeAtom | null {
  if (day.kind !== "date" && day.kind !== "relative") return null;
  const from = withClock(scene, day, first);
  const to = withClock(scene, day, last);
  if (from === null || to === null || !isEnd(from) || !isEnd(to)) return null;
  return { ...cover(range, day), first: from, last: to };
}

/** "in May last year", "去年8月15日", "last year's third quarter": the year of a date that states none. */
function yearOf(scene: Scene, year: RelativeAtom, date: Atom, from: number, to: number): DateAtom | PeriodAtom | null {
  if (year.unit !== "year" || year.counted || year.stretch !== null || !isParticle(scene, from, to)) return null;
  if (date.kind === "date" && date.parts.month !== null && date.parts.year === null && date.which === null && date.yearBy === undefined)
    return { ...cover(date, year), yearBy: year.by, weak: false };
  if (
    date.kind === "period" &&
    (date.period.type === "quarter" || date.period.type === "halfYear") &&
    date.period.year === null &&
    date.period.which === null
  )
    return { ...cover(date, year), period: { ...date.period, which: year.by } };
  return null;
}

/** Nothing, or particles alone, between two items. */
function isParticle({ items }: Scene, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || item.mark !== 0 || item.value >= 0 || !PARTICLES.some((role) => has(item.entry, role))) return false;
  }
  return true;
}

const PARTICLES = [ROLE.inDate, ROLE.leads, ROLE.beforeDay];

/** Nothing but at most one comma between. */
function isTight(scene: Scene, left: Atom, right: Atom): boolean {
  const between = scene.items[left.to];
  // "von heute bis morgen" are two days.
  if (right.from > left.to && between?.value === -1 && has(between.entry, ROLE.rangeBetween)) return false;
  return right.from - left.to <= 1 && (between?.mark ?? 0) !== 0x2e;
}

function hasDay({ parts }: DateAtom): boolean {
  return parts.day !== null || parts.weekday !== null;
}

function isWeekdayOnly({ parts, which }: DateAtom): boolean {
  return parts.weekday !== null && parts.day === null && parts.month === null && which === null;
}

function withClock(scene: Scene, left: DateAtom | RelativeAtom, right: ClockAtom): Atom | null {
  if (left.clock !== null) return null;
  if (left.kind === "relative") {
    if (!(left.unit === "day" || left.weekday !== null) || left.stretch !== null) return null;
    return { ...cover(left, right), clock: inPart(right, left.part) };
  }
  const year = scene.items[right.to];
  if (
    left.parts.year === null &&
    left.parts.month !== null &&
    left.parts.day !== null &&
    year?.digits === 4 &&
    year.spaced &&
    year.value >= 1900 &&
    year.value < 2200 &&
    right.clock.second !== null
  ) {
    // "Thu Oct 26 11:00:09 EDT 2023", the stamp of Unix and RFC 850 logs.
    return {
      ...cover(left, right),
      to: right.to + 1,
      end: year.end,
      parts: { ...left.parts, year: year.value },
      clock: right,
      weak: false,
    };
  }
  if (!hasDay(left) || left.until !== null) return null;
  // "Monday 9 - 10.30": a dotted number beside a bare weekday is a clock only with a word for it.
  if (right.strength === "weak" && left.weak && left.parts.weekday === null) return null;
  const previous = scene.items[right.from - 1];
  if (right.strength === "weak" && right.clock.minute === null && previous !== undefined && DASHES.has(previous.mark)) return null;
  return timedDate(left, right, right);
}

/** "this afternoon at 3": the part of the day settles the half. */
function inPart(atom: ClockAtom, part: DayPartName | null): ClockAtom {
  const { hour } = atom.clock;
  if (atom.halved || part === null || part === "morning" || hour >= 12 || (part === "night" && hour < 6)) return atom;
  return { ...atom, halved: true, clock: { ...atom.clock, hour: hour + 12 } };
}

function clockFirst(scene: Scene, left: ClockAtom, right: DateAtom | RelativeAtom): Atom | null {
  const parted = right.kind === "relative" && right.part !== null && left.to === right.from;
  if (right.clock !== null || (left.strength === "weak" && left.clock.minute === null && left.zone === null && !parted)) return null;
  // A full stop ends the sentence of the clock.
  if (scene.items[left.to]?.mark === 0x2e && left.to < right.from && scene.items[left.to + 1]?.spaced === true && left.strength === "weak")
    return null;
  if (right.kind === "relative")
    return right.unit === "day" && right.stretch === null ? { ...cover(right, left), clock: inPart(left, right.part) } : null;
  if (!hasDay(right) || right.until !== null) return null;
  return timedDate(right, left, left);
}

/** "Monday, 17 November", "17 November (Monday)". */
function withWeekday(scene: Scene, left: DateAtom, right: DateAtom): DateAtom | null {
  const [weekday, date] = isWeekdayOnly(left) ? [left, right] : isWeekdayOnly(right) ? [right, left] : [null, null];
  if (weekday === null || date.parts.day === null || date.parts.weekday !== null || date.which !== null) return null;
  // "am 5. Mai so": an abbreviation behind its date stands apart.
  if (weekday === right && weekday.weak && weekday.end - weekday.start <= 4 && left.to === right.from) return null;
  for (let at = left.to; at < right.from; at++) {
    const item = scene.items[at];
    if (item === undefined || (item.mark !== 0 && !"(),.|/-،（）".includes(String.fromCharCode(item.mark)))) return null;
    if (item.mark === 0x2e && weekday === right && !date.weak) return null;
  }
  if (date.clock !== null && weekday.clock !== null) return null;
  const merged = {
    ...cover(date, weekday),
    parts: { ...date.parts, weekday: weekday.parts.weekday },
    clock: date.clock ?? weekday.clock,
    zone: date.zone ?? weekday.zone,
    weak: false,
  };
  return merged.trouble === "ambiguous-date" ? settleByWeekday(merged) : merged;
}

/** The order of two numbers that makes the weekday true, when only one does. The atom has the month first. */
function settleByWeekday(atom: DateAtom): DateAtom {
  const { year, month, day, weekday } = atom.parts;
  if (year === null || month === null || day === null) return atom;
  const fits = (m: number, d: number): boolean => isDate(year, m, d) && weekdayOf(dayNumber(year, m, d)) === weekday;
  if (fits(month, day) && !fits(day, month)) return { ...atom, trouble: null };
  return fits(day, month) && !fits(month, day) ? { ...atom, parts: { ...atom.parts, month: day, day: month }, trouble: null } : atom;
}
