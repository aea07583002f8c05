import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import { textSpan } from "../text/normalize.js";
import { isoDate, isoOffset, rfc3339 } from "../time/format.js";
import { civilMillis, isDate } from "../time/calendar.js";
import { offsetsAt } from "../time/offset.js";
import { ABBREVIATIONS } from "../time/zones.js";

/** Wall-clock fields of a transmission. `second` null: none printed. */
export interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number | null;
  millisecond?: number;
}

/** Zones that wires print and the general table does not have, or has for several places: a wire's Central time is America's. */
const WIRE_ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  MEZ: 60,
  MESZ: 120,
  HNEC: 60,
  HEC: 120,
  OEZ: 120,
  OESZ: 180,
  BST: 60,
  IST: 330,
  CST: -360,
  AST: -240,
  ADT: -180,
};

/** Minutes east of UTC of a zone as a wire prints it; null when it is not known. "ET" and its kin take the offset of the date. */
export function zoneOffset(printed: string, clock: Clock): number | null {
  const zone = printed.toUpperCase();
  const fixed = WIRE_ZONES[zone];
  if (fixed !== undefined) return fixed;
  const known = ABBREVIATIONS.get(zone);
  if (known === undefined) return null;
  if (known.offsetMinutes !== null) return known.offsetMinutes;
  if (known.iana !== null) return offsetsAt(known.iana, { ...clock, second: clock.second ?? 0 })[0] ?? null;
  return known.byRegion?.["*"] ?? null;
}

/** The year that two digits stand for: the standards are of the seventies, so 70 to 99 are of the last century. */
export function fullYear(printed: string): number {
  const year = Number(printed);
  return printed.length > 2 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

export function isRealClock({ year, month, day, hour, minute, second }: Clock): boolean {
  return isDate(year, month, day) && hour <= 23 && minute <= 59 && (second ?? 0) <= 59;
}

/** ISO 8601 with seconds, as an envelope's `timestamp` gives it: "2022-11-17T16:35:00-05:00"; without an offset when there is none. */
export function toIso(clock: Clock, offsetMinutes: number | null): string {
  const { year, month, day } = clock;
  return `${isoDate(year, month, day)}T${clockText({ ...clock, second: clock.second ?? 0 })}${offsetMinutes === 0 ? "Z" : isoOffset(offsetMinutes)}`;
}

/** A Timestamp over `span`; the clock must be real. */
export function toTimestamp(
  source: string,
  span: Span,
  clock: Clock,
  offsetMinutes: number | null,
  zone: string | null,
  inferred: string[] = [],
): Timestamp {
  const { year, month, day, second, millisecond } = clock;
  const fraction = millisecond === undefined ? null : String(millisecond).padStart(3, "0");
  const instant = offsetMinutes === null ? null : rfc3339(civilMillis({ ...clock, second: second ?? 0 }), offsetMinutes, null);
  return {
    ...textSpan(source, span),
    kind: instant === null ? "local" : "instant",
    iso: `${isoDate(year, month, day)}T${clockText(clock)}${fraction === null ? "" : `.${fraction}`}${isoOffset(offsetMinutes)}`,
    instant,
    offsetMinutes,
    zone,
    precision: second === null ? "minute" : fraction === null ? "second" : "millisecond",
    inferred,
  };
}

/** A day without a time. */
export function toDate(source: string, span: Span, { year, month, day }: Pick<Clock, "year" | "month" | "day">): Timestamp {
  return {
    ...textSpan(source, span),
    kind: "date",
    iso: isoDate(year, month, day),
    instant: null,
    offsetMinutes: null,
    zone: null,
    precision: "day",
    inferred: [],
  };
}

function clockText({ hour, minute, second }: Pick<Clock, "hour" | "minute" | "second">): string {
  return [hour, minute, ...(second === null ? [] : [second])].map((part) => String(part).padStart(2, "0")).join(":");
}

/** Month abbreviations of the languages agencies sign their messages in, by how the full name begins; three letters or more. */
const MONTHS = [
  "jan ene gen",
  "feb fév fev",
  "mar mär mrz maa",
  "apr avr abr",
  "mai may maj maggio mei mag",
  "jun juin giu",
  "jul juil lug",
  "aug aoû aou ago",
  "sep set",
  "oct okt ott out",
  "nov",
  "dec déc dez dic des",
].map((forms) => forms.split(" "));

/** Number of a month name or abbreviation, 1 to 12; 0 when it is none. */
export function monthNumber(word: string): number {
  const folded = word.toLowerCase();
  return 1 + MONTHS.findIndex((forms) => forms.some((form) => folded.startsWith(form)));
}
