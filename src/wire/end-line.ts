import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import { fullYear, isRealClock, monthNumber, toIso, toTimestamp, zoneOffset, type Clock } from "./clock.js";

/** The line that closes a transmission: who sent it, and when. */
export interface EndLine {
  /** As printed, terminators left out. */
  readonly raw: string;
  readonly span: Span;
  /** "AP-WF"; null when the line names no source. */
  readonly source: string | null;
  readonly clock: Clock;
  readonly zone: string | null;
  readonly offsetMinutes: number | null;
  /** The zone is the sender's, not printed. */
  readonly zoneInferred: boolean;
  /** Whether day and month are real, and the hour a clock's. */
  readonly real: boolean;
  /** Whether the day is printed before the month. */
  readonly dayFirst: boolean;
}

interface Fields {
  year: string;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second?: number;
  zone?: string | undefined;
  source?: string | undefined;
  dayFirst?: boolean;
  zoneInferred?: boolean;
}

/** One pattern a sender's habit. FORMATS: AP, Canadian Press, Kyodo, Reuters, AAP, IPTC 7901. */
const PATTERNS: readonly (readonly [RegExp, (groups: string[]) => Fields])[] = [
  [
    /\b([A-Z]{1,5}(?:-[A-Z]{1,5})?)-(\d\d)-(\d\d)-(\d\d) {1,4}(\d\d)(\d\d) {0,4}([A-Z]{1,5})?\b/,
    ([source, month, day, year, hour, minute, zone]) => ({
      source,
      month: Number(month),
      day: Number(day),
      year: year ?? "",
      hour: Number(hour),
      minute: Number(minute),
      zone,
    }),
  ],
  [
    /\b([A-Z]{2,5})-(\d\d):(\d\d)-(\d\d)-(\d\d)-(\d\d)\b/,
    ([source, hour, minute, day, month, year]) => ({
      source,
      month: Number(month),
      day: Number(day),
      year: year ?? "",
      hour: Number(hour),
      minute: Number(minute),
      dayFirst: true,
      zone: source?.startsWith("K") === true ? "JST" : undefined,
      zoneInferred: true,
    }),
  ],
  [
    /(?:^|[^\d:])(\d\d?):(\d\d) {0,4}([A-Z]{2,5})? {1,4}(\d\d)-(\d\d)-(\d\d)\b/,
    ([, hour, minute, zone, first, second, year]) => {
      const dayFirst = zone !== undefined ? Number(second) <= 12 : Number(first) > 12;
      return {
        month: Number(dayFirst ? second : first),
        day: Number(dayFirst ? first : second),
        year: year ?? "",
        hour: Number(hour),
        minute: Number(minute),
        zone,
        dayFirst,
      };
    },
  ],
  [
    /(?:^|[^\d-])(\d\d)-(\d\d)-(\d\d) {1,4}(\d\d)-(\d\d)-(\d\d)\b/,
    ([, day, month, year, hour, minute, second]) => ({
      month: Number(month),
      day: Number(day),
      year: year ?? "",
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      dayFirst: true,
    }),
  ],
  [
    /(?:^|[^\p{L}\d])(\d\d)(\d\d)(\d\d) {0,4}([A-Z]{1,5})? {1,4}(\p{L}{3,10})\.? {1,4}(\d{2}|\d{4})\b/u,
    ([, day, hour, minute, zone, month, year]) => ({
      month: monthNumber(month ?? ""),
      day: Number(day),
      year: year ?? "",
      hour: Number(hour),
      minute: Number(minute),
      zone,
      dayFirst: true,
    }),
  ],
];

/**
 * Reads the end line in `span`, in any sender's form; null when there is none.
 *
 *     AP-WF-11-17-22 1509GMT   16:35ET 17-11-22   KWS-21:37-09-12-18   171137 GMT Nov 22 (day 17, year 22)
 */
export function readEndLine(text: string, span: Span): EndLine | null {
  const content = text.slice(span.start, span.end);
  for (const [pattern, toFields] of PATTERNS) {
    const match = pattern.exec(content);
    if (match === null) continue;
    const groups = match.slice(1);
    // The patterns that may not begin at a word boundary take the character before them.
    const lead = /^[A-Z\d]/.test(match[0]) ? 0 : 1;
    const fields = toFields(pattern.source.startsWith("(?:^|") ? ["", ...groups] : groups);
    if (fields.month === 0) continue;
    return toEndLine(
      match[0].slice(lead),
      { start: span.start + match.index + lead, end: span.start + match.index + match[0].length },
      fields,
    );
  }
  return null;
}

function toEndLine(raw: string, span: Span, fields: Fields): EndLine {
  const clock: Clock = {
    year: fullYear(fields.year),
    month: fields.month,
    day: fields.day,
    hour: fields.hour,
    minute: fields.minute,
    second: fields.second ?? null,
  };
  const zone = fields.zone ?? null;
  const real = isRealClock(clock);
  return {
    raw,
    span,
    source: fields.source ?? null,
    clock,
    zone,
    offsetMinutes: zone === null || !real ? null : zoneOffset(zone, clock),
    zoneInferred: zone !== null && fields.zoneInferred === true,
    real,
    dayFirst: fields.dayFirst ?? false,
  };
}

/** The envelope's view of an end line; `local` only where no offset is known. */
export function endLineFields(end: EndLine): { timestamp: string | null; raw: string; local?: string } {
  const { raw, clock, offsetMinutes, real } = end;
  if (!real) return { timestamp: null, raw };
  return offsetMinutes === null ? { timestamp: null, raw, local: toIso(clock, null) } : { timestamp: toIso(clock, offsetMinutes), raw };
}

/** The end line as the time of issue; null for a day or hour that does not exist. */
export function endLineTimestamp(text: string, end: EndLine): Timestamp | null {
  if (!end.real) return null;
  return toTimestamp(
    text,
    end.span,
    end.clock,
    end.offsetMinutes,
    end.zone,
    end.zoneInferred && end.offsetMinutes !== null ? ["offset"] : [],
  );
}
