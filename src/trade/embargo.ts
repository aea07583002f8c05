import type { Context } from "../context.js";
import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import { endWithout } from "../matchers/edges.js";
import { normalize, textSpan } from "../text/normalize.js";
import { MATCH } from "../text/rules.js";
import { toSource, type View } from "../text/view.js";
import { findTimestamps } from "../time/find.js";
import { phraseAt } from "./phrases.js";

/** A line that says when a story may be used. */
export interface Release {
  readonly immediate: boolean;
  /** The moment before which it may not; null for immediate release, and when the line names none. */
  readonly until: Timestamp | null;
}

/** A release line is no longer than this, in code units. */
const LONGEST = 200;

/** Reads a whole block as an embargo, a hold or a release line. Null when it is none, or when it only talks of an embargo. */
export function readRelease(span: Span, context: Context): Release | null {
  const view = normalize(context.source, span, MATCH);
  const { text } = view;
  if (text.length < 6 || text.length > LONGEST) return null;
  const open = /^[([*/=+#>\s-]*/.exec(text)?.[0].length ?? 0;
  const immediate = phraseAt(text, open, ["immediate"], context);
  const to = endWithout(text, "])*/=+#<. -");
  if (immediate > 0 && (immediate >= to || /^\s?[:(-]/.test(text.slice(immediate)))) return { immediate: true, until: null };
  const intro = phraseAt(text, open, ["embargoes"], context);
  if (intro < 0) return null;
  const from = intro + (/^[\s:,-]*/.exec(text.slice(intro))?.[0].length ?? 0);
  const until = from >= to ? null : readUntil(view, from, to, context);
  const printed = text.slice(open, intro);
  const marked = printed === printed.toUpperCase() || /^\s?:/.test(text.slice(intro)) || open > 0;
  // In running prose the word is followed by more than a time: "Embargo on oil from Monday hits ports".
  if (until === null) return from >= to && marked && to - open > 8 ? { immediate: false, until: null } : null;
  return marked || to - from - (until.span.end - until.span.start) < 24 ? { immediate: false, until } : null;
}

/** The moment the line names: one time of the text, or a day and a clock joined. */
function readUntil(view: View, from: number, to: number, context: Context): Timestamp | null {
  const range = toSource(view, { from, to });
  const found = findTimestamps(range, context);
  const whole = found.find(({ kind }) => kind === "instant" || kind === "local");
  if (whole !== undefined) return whole;
  const day = found.find(({ kind }) => kind === "date");
  const clock = found.find(({ kind }) => kind === "time") ?? readMilitary(view, from, to, context);
  if (day === undefined || clock === undefined) return day ?? clock ?? null;
  const span = { start: Math.min(day.span.start, clock.span.start), end: Math.max(day.span.end, clock.span.end) };
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(clock.iso)?.[0] ?? "";
  const joined = `${day.iso}${clock.iso}`;
  return {
    ...textSpan(context.source, span),
    kind: offset === "" || day.iso.startsWith("-") ? "local" : "instant",
    iso: joined,
    instant: offset === "" || day.iso.startsWith("-") ? null : instantOf(joined),
    offsetMinutes: clock.offsetMinutes,
    zone: clock.zone,
    precision: clock.precision,
    inferred: [...new Set([...day.inferred, ...clock.inferred])],
  };
}

/** RFC 3339 in UTC of a local date-time with offset. */
function instantOf(iso: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(iso);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = (match.slice(1, 7) as (string | undefined)[]).map((part) => Number(part ?? 0));
  const sign = match[7] === "-" ? -1 : 1;
  const shift = match[7] === undefined ? 0 : sign * (Number(match[8]) * 60 + Number(match[9]));
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, (minute ?? 0) - shift, second ?? 0))
    .toISOString()
    .replace(/\.000Z$/, "Z");
}

/** "0001 HOURS", "1400 hrs". */
function readMilitary(view: View, from: number, to: number, context: Context): Timestamp | undefined {
  const match = /\b([01]\d|2[0-3])[:.h]?([0-5]\d)\s?(?:hours|hrs|h)\b/i.exec(view.text.slice(from, to));
  if (match === null) return undefined;
  const at = from + match.index;
  return {
    ...textSpan(context.source, toSource(view, { from: at, to: at + match[0].length })),
    kind: "time",
    iso: `T${match[1] ?? ""}:${match[2] ?? ""}`,
    instant: null,
    offsetMinutes: null,
    zone: null,
    precision: "minute",
    inferred: [],
  };
}
