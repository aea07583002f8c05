import { textSpan } from "../text/normalize.js";
import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";

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

/** Zones that wires print, in minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0, GMT: 0, UTC: 0, UT: 0, WET: 0, BST: 60, WEST: 60, CET: 60, MEZ: 60, MET: 60, CEST: 120, MESZ: 120, HEC: 120, HNEC: 60, EET: 120, OEZ: 120, EEST: 180, OESZ: 180,
  MSK: 180, IST: 330, HKT: 480, SGT: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780,
  AST: -240, ADT: -180, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480, HST: -600,
};
/** North American zones named without "standard" or "daylight": the date decides. */
const SEASONAL: Readonly<Record<string, number>> = { AT: -240, ET: -300, CT: -360, MT: -420, PT: -480 };

/** Minutes east of UTC of a zone as a wire prints it; null when it is not known. */
export function zoneOffset(zone: string, clock: Clock): number | null {
  const seasonal = SEASONAL[zone.toUpperCase()];
  if (seasonal !== undefined) return seasonal + (isDaylightTime(clock) ? 60 : 0);
  return ZONES[zone.toUpperCase()] ?? null;
}

/** Daylight saving in the United States: 15 USC 260a as in force in that year; Canada's main zones follow it. */
function isDaylightTime({ year, month, day, hour }: Clock): boolean {
  const [first, last] =
    year >= 2007 ? [sunday(year, 3, 8), sunday(year, 11, 1)] : year >= 1987 ? [sunday(year, 4, 1), sunday(year, 10, 25)] : [sunday(year, 4, 24), sunday(year, 10, 25)];
  const at = Date.UTC(year, month - 1, day, hour);
  return at >= first && at < last;
}

/** Two in the morning of the first Sunday on or after a day. */
function sunday(year: number, month: number, from: number): number {
  const day = new Date(Date.UTC(year, month - 1, from)).getUTCDay();
  return Date.UTC(year, month - 1, from + ((7 - day) % 7), 2);
}

/** The year that two digits stand for: the standards are of the seventies, so 70 to 99 are of the last century. */
export function fullYear(printed: string): number {
  const year = Number(printed);
  return printed.length > 2 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

export function isRealClock({ year, month, day, hour, minute, second }: Clock): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day >= 1 && hour <= 23 && minute <= 59 && (second ?? 0) <= 60;
}

/** ISO 8601 with seconds, as the envelope's `timestamp` gives it: "2022-11-17T16:35:00-05:00"; without an offset when there is none. */
export function toIso(clock: Clock, offsetMinutes: number | null): string {
  return `${isoDate(clock)}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second ?? 0)}${isoOffset(offsetMinutes)}`;
}

/** A Timestamp over `span`; the clock must be real. */
export function toTimestamp(source: string, span: Span, clock: Clock, offsetMinutes: number | null, zone: string | null, inferred: string[] = []): Timestamp {
  const seconds = clock.second === null ? "" : `:${two(clock.second)}`;
  const fraction = clock.millisecond === undefined ? "" : `.${String(clock.millisecond).padStart(3, "0")}`;
  const local = `${isoDate(clock)}T${two(clock.hour)}:${two(clock.minute)}${seconds}${fraction}`;
  const precision = clock.second === null ? "minute" : clock.millisecond === undefined ? "second" : "millisecond";
  const instant = offsetMinutes === null ? null : new Date(Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute - offsetMinutes, clock.second ?? 0));
  return {
    ...textSpan(source, span),
    kind: instant === null ? "local" : "instant",
    iso: `${local}${isoOffset(offsetMinutes)}`,
    instant: instant === null ? null : instant.toISOString().replace(".000Z", "Z"),
    offsetMinutes,
    zone,
    precision,
    inferred,
  };
}

/** A day without a time. */
export function toDate(source: string, span: Span, { year, month, day }: Pick<Clock, "year" | "month" | "day">): Timestamp {
  const iso = isoDate({ year, month, day });
  return { ...textSpan(source, span), kind: "date", iso, instant: null, offsetMinutes: null, zone: null, precision: "day", inferred: [] };
}

function isoDate({ year, month, day }: Pick<Clock, "year" | "month" | "day">): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function isoOffset(minutes: number | null): string {
  if (minutes === null) return "";
  if (minutes === 0) return "Z";
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Month abbreviations of the languages agencies sign their messages in, by how the full name begins; three letters or more. */
const MONTHS = [
  "jan ene gen", "feb fév fev", "mar mär mrz maa", "apr avr abr", "mai may maj maggio mei mag", "jun juin giu", "jul juil lug",
  "aug aoû aou ago", "sep set", "oct okt ott out", "nov", "dec déc dez dic des",
].map((forms) => forms.split(" "));

/** Number of a month name or abbreviation, 1 to 12; 0 when it is none. */
export function monthNumber(word: string): number {
  const folded = word.toLowerCase();
  return 1 + MONTHS.findIndex((forms) => forms.some((form) => folded.startsWith(form)));
}
