import type { Timestamp } from "../model/timestamp.js";

/** An ISO 8601 date or date-time with a year; undefined for what is no point in a calendar: "--11-17", ranges, durations, times alone. */
export function calendarTime(timestamp: Timestamp | null): string | undefined {
  if (timestamp === null || !["instant", "local", "date", "month", "year"].includes(timestamp.kind)) return undefined;
  return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/.test(timestamp.iso) ? timestamp.iso : undefined;
}

/** RFC 3339 with an offset, seconds included; undefined unless the instant is known, since a format that wants an offset must not get a guess. */
export function dateTime(timestamp: Timestamp | null): string | undefined {
  if (timestamp?.kind !== "instant" || timestamp.instant === null) return undefined;
  return timestamp.instant;
}
