// Its own entry: the package as a whole loads all of date-fns, most of the time an import of this library would take.
import { getTimezoneOffset } from "date-fns-tz/getTimezoneOffset";
import { civilMillis, type Civil } from "./calendar.js";

const DAY = 86_400_000;
/** The range of the tz database, and of this library's results. */
export const MIN_OFFSET = -720;
export const MAX_OFFSET = 840;

const formatters = new Map<string, Intl.DateTimeFormat | null>();

/** One formatter a zone for the life of the process: building one takes longer than reading a page of dates. */
function formatterOf(zone: string): Intl.DateTimeFormat | null {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    try {
      formatter = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      });
    } catch {
      formatter = null;
    }
    if (formatters.size > 1000) formatters.clear();
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Whether `zone` is an IANA zone id that this runtime knows: "Europe/Paris", "UTC"; bare offsets and abbreviations (BST, EST) are none. */
export function isZoneId(zone: string): boolean {
  if (!/^[a-z][\w+/-]*$/i.test(zone) || (/^[a-z]{1,4}$/i.test(zone) && !/^(?:UTC|GMT|UCT|Cuba|Iran|Eire)$/.test(zone))) return false;
  return formatterOf(zone) !== null;
}

/** Minutes east of UTC written "+05:30", "-0330", "+3"; null when it is none or lies outside -12:00 to +14:00. */
export function parseOffset(text: string): number | null {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const offset = match[1] === "-" ? 0 - minutes : minutes;
  return isOffset(offset) ? offset : null;
}

/** In range and on the quarter hour. */
export function isOffset(minutes: number): boolean {
  return minutes >= MIN_OFFSET && minutes <= MAX_OFFSET && minutes % 15 === 0;
}

/**
 * The UTC offsets at which `zone` shows this wall-clock time, in minutes: none in the gap when clocks go forward, two in
 * the hour that comes twice, else one. An unknown zone has none either; ask `isZoneId` first.
 *
 * date-fns-tz is off by the change itself right beside a transition and moves a time in a gap, so it only proposes: the
 * offsets a day before and a day after. A formatter of the zone must then show the wanted clock.
 */
export function offsetsAt(zone: string, local: Civil): number[] {
  const formatter = formatterOf(zone);
  if (formatter === null) return [];
  const wall = civilMillis(local);
  const found: number[] = [];
  for (const shift of [-DAY, DAY]) {
    const millis = getTimezoneOffset(zone, new Date(wall + shift));
    if (Number.isNaN(millis)) continue;
    const offset = Math.round(millis / 60_000);
    if (found.includes(offset) || offset < -1440 || offset > 1440) continue;
    if (wallClock(formatter, wall - offset * 60_000) === wall) found.push(offset === 0 ? 0 : offset);
  }
  return found.sort((a, b) => b - a);
}

/** What the zone's clocks show at an instant, as if it were UTC; to the second. */
function wallClock(formatter: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) parts[type] = Number(value);
  return civilMillis({
    year: parts["year"] ?? 0,
    month: parts["month"] ?? 1,
    day: parts["day"] ?? 1,
    hour: parts["hour"] ?? 0,
    minute: parts["minute"] ?? 0,
    second: parts["second"] ?? 0,
  });
}
