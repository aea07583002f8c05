import type { Timestamp } from "../model/timestamp.js";
import { precisionOf, type Clock, type ClockAtom, type Zone } from "./atoms.js";
import { civilMillis, civilOf, type Civil } from "./calendar.js";
import { isoClock, isoDate, isoOffset, rfc3339 } from "./format.js";
import { offsetsAt, parseOffset } from "./offset.js";
import type { DiagnosticCode } from "../vocabulary.js";
import { ABBREVIATIONS } from "./zones.js";

/** A Timestamp before it has its place in the source. */
export type Value = Omit<Timestamp, "text" | "span">;

/** What the resolver of one call needs; `note` reports a diagnostic on the atom at hand. */
export interface Settings {
  /** The publisher's zone: IANA id or offset. */
  readonly zone: string | null;
  readonly note: (code: DiagnosticCode, message?: string) => void;
}

const DAY = 86_400_000;

interface Placed {
  readonly offsetMinutes: number | null;
  readonly name: string | null;
  readonly inferred: boolean;
}

/**
 * A date with a clock. `null` when the clock or the offset is impossible (reported). 24:00 is the next midnight; a leap
 * second keeps its :60. In a gap or overlap, and for a zone in doubt, the time stays local.
 */
export function resolveMoment(
  year: number,
  month: number,
  day: number,
  atom: ClockAtom,
  leading: Zone | null,
  inferred: string[],
  settings: Settings,
): Value | null {
  const { clock } = atom;
  if (!atom.valid) {
    settings.note("invalid-time");
    return null;
  }
  const leap = clock.second === 60;
  const wall = civilMillis({ year, month, day, hour: clock.hour, minute: clock.minute ?? 0, second: leap ? 59 : (clock.second ?? 0) });
  const civil = civilOf(wall);
  if (civil.year > 9999) return null;
  const placed = place(atom.zone ?? leading, civil, settings);
  if (placed === null) return null;
  const { offsetMinutes, name } = placed;
  const { minute, second, fraction } = clock;
  const shown: Clock = { hour: civil.hour, minute, second, fraction };
  const iso = `${isoDate(civil.year, civil.month, civil.day)}${isoClock(shown)}${isoOffset(offsetMinutes)}`;
  if (leap && offsetMinutes !== null && !isLeapInstant(wall, offsetMinutes)) {
    settings.note("invalid-time");
    return null;
  }
  const instant = offsetMinutes === null ? null : rfc3339(wall, offsetMinutes, clock.fraction);
  return {
    kind: offsetMinutes === null ? "local" : "instant",
    iso,
    instant: leap && instant !== null ? instant.replace(/:59(?=(?:\.\d+)?Z$)/, ":60") : instant,
    offsetMinutes,
    zone: name,
    precision: precisionOf(clock),
    inferred: placed.inferred ? [...inferred, "offset"] : inferred,
  };
}

/** Leap seconds are the last of a UTC day. */
function isLeapInstant(wall: number, offsetMinutes: number): boolean {
  return (wall - offsetMinutes * 60_000 + 1000) % DAY === 0;
}

/** The offset of a local time by what the text says, else by the publisher's zone; null when the text says an impossible one. */
function place(zone: Zone | null, civil: Civil, settings: Settings): Placed | null {
  if (zone === null)
    return settings.zone === null ? { offsetMinutes: null, name: null, inferred: false } : byPublisher(settings.zone, civil, settings);
  if (zone.trouble !== null) {
    settings.note(zone.trouble, candidatesOf(zone));
    return zone.trouble === "invalid-offset" ? null : { offsetMinutes: null, name: zone.written, inferred: false };
  }
  if (zone.offsetMinutes !== null) {
    if (zone.standardOf !== null) {
      const actual = offsetsAt(zone.standardOf, civil);
      if (actual.length === 1 && actual[0] !== zone.offsetMinutes) settings.note("std-in-summer");
    }
    return { offsetMinutes: zone.offsetMinutes, name: zone.iana ?? zone.written, inferred: false };
  }
  return zone.iana === null
    ? { offsetMinutes: null, name: zone.written, inferred: false }
    : { ...byZone(zone.iana, civil, settings), inferred: false };
}

function byPublisher(zone: string, civil: Civil, settings: Settings): Placed {
  const fixed = parseOffset(zone);
  if (fixed !== null) return { offsetMinutes: fixed, name: zone, inferred: true };
  const found = byZone(zone, civil, settings);
  return { ...found, inferred: found.offsetMinutes !== null };
}

function byZone(zone: string, civil: Civil, settings: Settings): { offsetMinutes: number | null; name: string } {
  const offsets = offsetsAt(zone, civil);
  const [only] = offsets;
  if (offsets.length === 1 && only !== undefined)
    return { offsetMinutes: only >= -720 && only <= 840 && Number.isInteger(only) ? only : null, name: zone };
  settings.note(offsets.length === 0 ? "dst-gap" : "dst-overlap");
  return { offsetMinutes: null, name: zone };
}

/** The message of an ambiguous abbreviation: its readings by country, "IST may be IN +05:30, IE +01:00, IL +02:00". */
function candidatesOf({ trouble, written }: Zone): string | undefined {
  const byRegion = trouble === "ambiguous-zone" ? ABBREVIATIONS.get(written.toUpperCase())?.byRegion : null;
  if (byRegion == null) return undefined;
  const readings = Object.entries(byRegion).map(([region, minutes]) => `${region} ${isoOffset(minutes)}`);
  return `${written} may be ${readings.join(", ")}; the time stays local.`;
}

/** A clock without a date: "T15:49". A zone whose offset depends on the date gives none. */
export function resolveClock(atom: ClockAtom, settings: Settings): Value | null {
  const { clock, zone } = atom;
  if (!atom.valid) return null;
  if (zone?.trouble != null) settings.note(zone.trouble, candidatesOf(zone));
  if (zone?.trouble === "invalid-offset") return null;
  const offsetMinutes = zone?.offsetMinutes ?? null;
  const shown = clock.hour === 24 ? { ...clock, hour: 0 } : clock;
  return {
    kind: "time",
    iso: `${isoClock(shown)}${isoOffset(offsetMinutes)}`,
    instant: null,
    offsetMinutes,
    zone: zone === null ? null : (zone.iana ?? zone.written),
    precision: precisionOf(clock),
    inferred: [],
  };
}
