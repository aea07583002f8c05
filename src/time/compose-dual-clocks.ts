import { type Atom, type ClockAtom, type DateAtom, dateParts, type RelativeAtom, type Scene } from "./atoms.js";
import { dateOf, dayNumber } from "./calendar.js";
import { isoOffset } from "./format.js";
import { isOffset } from "./offset.js";

/**
 * Two clocks of one moment, each with its zone, as one atom or two that both have their day: "0600 GMT / 0100 EST", "0600 GMT (1400 HKT)".
 * Null for any other neighbours.
 */
export function readDualClock(scene: Scene, left: Atom, right: Atom): Atom[] | null {
  const aside = asideOf(scene, left, right);
  if (aside !== null) return [aside];
  return isDual(scene, left, right) ? shareDate(left, right) : null;
}

function isDual({ items }: Scene, left: Atom, right: Atom): boolean {
  if (!zonedClock(left) || !zonedClock(right) || (left.kind === "date") === (right.kind === "date")) return false;
  if (right.from - left.to > 2) return false;
  for (let at = left.to; at < right.from; at++) if (!"/(,|".includes(String.fromCharCode(items[at]?.mark ?? 0))) return false;
  return true;
}

function zonedClock(atom: Atom): boolean {
  return clockOf(atom)?.zone?.offsetMinutes != null;
}

function clockOf(atom: Atom): ClockAtom | null {
  return atom.kind === "clock" ? atom : atom.kind === "date" || atom.kind === "relative" ? atom.clock : null;
}

/**
 * "1909 GMT (0309 HKT) November 18, 2019", "3 p.m. ET (2000 GMT) on Friday", "Friday at 3 p.m. ET (2000 GMT)": what stands in brackets
 * repeats the clock before them, so the day is that of the first clock, whatever its zone. Null where there are no such brackets.
 */
function asideOf({ items, text }: Scene, left: Atom, right: Atom): DateAtom | RelativeAtom | null {
  const outer = clockOf(left);
  const inner = clockOf(right);
  if (outer === null || inner?.zone == null || items[left.to]?.mark !== 0x28 || right.from !== left.to + 1) return null;
  if (left.kind === "clock") {
    if (right.kind !== "date" && right.kind !== "relative") return null;
    // Two offsets that contradict each other.
    if (zonedClock(left) && zonedClock(right) && (minutesOf(outer) - minutesOf(inner)) % 1440 !== 0) return null;
    for (let at = right.from; at < right.to; at++)
      if (items[at]?.mark === 0x29) return { ...cover(right, left), clock: toldBy(outer, inner) };
    return null;
  }
  // A date that is known whole gives both clocks their day.
  if (right.kind !== "clock" || (left.kind !== "date" && left.kind !== "relative")) return null;
  if (left.kind === "date" && left.parts.year !== null && zonedClock(left)) return null;
  const close = text.indexOf(")", right.end - 1);
  if (close < 0 || close > right.end) return null;
  return { ...cover(left, right), end: close + 1, clock: toldBy(outer, inner) };
}

/** The clock before the brackets, with the offset that the two tell where its own zone does not, and only one could be. */
function toldBy(outer: ClockAtom, inner: ClockAtom): ClockAtom {
  const known = outer.zone !== null && (outer.zone.offsetMinutes !== null || outer.zone.iana !== null);
  if (known || inner.zone?.offsetMinutes == null) return outer;
  const ahead = (((minutesOf({ ...outer, zone: null }) - minutesOf(inner)) % 1440) + 1440) % 1440;
  const offsets = [ahead, ahead - 1440].filter(isOffset);
  const [offsetMinutes = null] = offsets;
  if (offsets.length !== 1 || offsetMinutes === null) return outer;
  const { start, end } = outer;
  const zone = outer.zone ?? { start, end, written: isoOffset(offsetMinutes), iana: null };
  return { ...outer, zone: { ...zone, offsetMinutes, standardOf: null, trouble: null } };
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
