import { type Atom, type ClockAtom, type DateAtom, dateParts, type Scene } from "./atoms.js";
import { dateOf, dayNumber } from "./calendar.js";

/**
 * Two clocks of one moment, each with its zone, as one atom or two that both have their day: "0600 GMT / 0100 EST", "0600 GMT (1400 HKT)".
 * Null for any other neighbours.
 */
export function readDualClock(scene: Scene, left: Atom, right: Atom): Atom[] | null {
  if (!isDual(scene, left, right)) return null;
  const aside = asideOf(scene, left, right);
  return aside === null ? shareDate(left, right) : [aside];
}

function isDual({ items }: Scene, left: Atom, right: Atom): boolean {
  if (!zonedClock(left) || !zonedClock(right) || (left.kind === "date") === (right.kind === "date")) return false;
  if (right.from - left.to > 2) return false;
  for (let at = left.to; at < right.from; at++) if (!"/(,|".includes(String.fromCharCode(items[at]?.mark ?? 0))) return false;
  return true;
}

function zonedClock(atom: Atom): boolean {
  return (atom.kind === "clock" ? atom.zone : atom.kind === "date" ? atom.clock?.zone : null)?.offsetMinutes != null;
}

/**
 * "1909 GMT (0309 HKT) November 18, 2019": what stands in brackets repeats the clock before them, so the day is that of the first clock.
 * Null where there are no such brackets, or the two are not the same instant.
 */
function asideOf({ items }: Scene, left: Atom, right: Atom): DateAtom | null {
  if (left.kind !== "clock" || right.kind !== "date" || right.clock === null || items[left.to]?.mark !== 0x28) return null;
  if ((minutesOf(left) - minutesOf(right.clock)) % 1440 !== 0) return null;
  for (let at = left.to + 1; at < right.to; at++) if (items[at]?.mark === 0x29) return { ...cover(right, left), clock: left };
  return null;
}

/** Gives the clock without a date the day on which it is the same instant as the other; when there is none it stays alone. */
function shareDate(left: Atom, right: Atom): [Atom, Atom] {
  const dated = left.kind === "date" ? left : right;
  const lone = left.kind === "clock" ? left : right;
  if (dated.kind !== "date" || lone.kind !== "clock" || dated.clock === null) return [left, right];
  const { year, month, day } = dated.parts;
  const gap = minutesOf(dated.clock) - minutesOf(lone);
  if (year === null || month === null || day === null || dated.trouble !== null || gap % 1440 !== 0) return [left, right];
  const date = dateOf(dayNumber(year, month, day) + gap / 1440);
  const parts = dateParts(date.year, date.month, date.day);
  const made: DateAtom = { ...dated, from: lone.from, to: lone.to, start: lone.start, end: lone.end, parts, clock: lone };
  return left.kind === "clock" ? [made, right] : [left, made];
}

/** Minutes of the day in UTC. */
function minutesOf({ clock, zone }: ClockAtom): number {
  return clock.hour * 60 + (clock.minute ?? 0) - (zone?.offsetMinutes ?? 0);
}

/** The first atom, reaching over both. */
export const cover = <T extends Atom>(atom: T, other: Atom): T => ({
  ...atom,
  from: Math.min(atom.from, other.from),
  to: Math.max(atom.to, other.to),
  start: Math.min(atom.start, other.start),
  end: Math.max(atom.end, other.end),
});
