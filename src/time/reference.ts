import { dateOf, dayNumber, type Civil } from "./calendar.js";
import { parseOffset } from "./offset.js";

/** The day (and, if known, the moment) that mentions are counted from. */
export interface Reference {
  /** Day number of the local date. */
  readonly day: number;
  readonly civil: Civil;
  /** Whether a clock time is known. */
  readonly timed: boolean;
  readonly offsetMinutes: number | null;
}

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/i;

/** Reads "2022-11-17", "2022-11-17T15:49", with or without an offset; null for anything coarser. */
export function parseReference(text: string | null): Reference | null {
  const match = text === null ? null : FORM.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part: string | undefined) => (part === undefined ? 0 : Number(part)));
  const zone = match[7];
  const days = dayNumber(year, month, day);
  const date = dateOf(days);
  return {
    day: days,
    civil: { year: date.year, month: date.month, day: date.day, hour, minute, second },
    timed: match[4] !== undefined,
    offsetMinutes: zone === undefined ? null : /Z/i.test(zone) ? 0 : parseOffset(zone),
  };
}
