import type { DateUnit } from "../locale/date-words.js";
import type { Precision } from "../vocabulary.js";
import type { Item, Reach } from "./items.js";
import type { Lexicon } from "./lexicon-tree.js";
import type { DayPartName, SeasonName } from "./roles.js";

/** What the readers of one island share. */
export interface Scene {
  /** The match view. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly reach: Reach;
  readonly lexicon: Lexicon;
  readonly region: string | null;
  /** The order all-number dates of this text show where one unit exceeds 12: "dmy", "mdy" or null. */
  readonly seenOrder: string | null;
  /** Words of the text that point to a region of a zone; made on demand. */
  readonly evidence: () => ReadonlySet<string>;
}

/** A stretch of items [from, to) read as one thing, and its range in the view. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A zone as read: an offset, a zone that gives one for a date, or the reason why there is none. */
export interface Zone {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly offsetMinutes: number | null;
  readonly iana: string | null;
  /** Standard name: the zone that may keep summer time on the date. */
  readonly standardOf: string | null;
  readonly trouble: "ambiguous-zone" | "unknown-zone" | "invalid-offset" | null;
}

/** Hours and what is finer. `hour` 24 only as 24:00; `second` 60 only as :60. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** Decimal digits behind the second. */
  readonly fraction: string | null;
}

/** Known parts of a date; null = not stated. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

export interface ClockAtom extends Stretch {
  readonly kind: "clock";
  readonly clock: Clock;
  readonly zone: Zone | null;
  /** "strong" stands alone; "weak" (10.30, bare numbers) needs a date beside it. */
  readonly strength: "strong" | "weak";
  readonly valid: boolean;
  /** A half of the day was said, or the hour needs none (noon). */
  readonly halved: boolean;
}

export interface DateAtom extends Stretch {
  readonly kind: "date";
  readonly parts: DateParts;
  /** A second end written into the same date: "7-9 November". */
  readonly until: DateParts | null;
  readonly trouble: "invalid-date" | "ambiguous-date" | null;
  /** Needs another date word or a clock beside it: "25/4", "Sat". */
  readonly weak: boolean;
  /** -1 last, 0 this, 1 next, before a weekday, month, season; null when not said. */
  readonly which: number | null;
  /** The year is told from publication: "in May last year" is -1. */
  readonly yearBy?: number;
  readonly clock: ClockAtom | null;
  /** A zone that stands before the date; the clock's own wins. */
  readonly zone: Zone | null;
}

/** Counted from the day of publication. */
export interface RelativeAtom extends Stretch {
  readonly kind: "relative";
  readonly unit: DateUnit;
  /** Units from publication; halves allowed. */
  readonly by: number;
  /** More units to add, as in "an hour and ten minutes ago". */
  readonly more: readonly { readonly unit: DateUnit; readonly by: number }[];
  /** "three days ago" counts back from the moment; "last month" names the calendar unit. */
  readonly counted: boolean;
  /** "the last three days": a range of so many units ending (or beginning) now. */
  readonly stretch: number | null;
  /** The stretch begins on the day of publication: "within three days". */
  readonly within: boolean;
  readonly weekday: number | null;
  /** "the 20th of next month". */
  readonly monthDay: number | null;
  /** The second end of "from 4 to 22 of this month". */
  readonly monthDayUntil: number | null;
  readonly part: DayPartName | null;
  readonly clock: ClockAtom | null;
  /**
   * "in two weeks" may also be a length of time, and "two weeks later" is one but for a text that says no more; then it stands
   * here in the view. Null where the words leave no doubt.
   */
  readonly length: { readonly start: number; readonly end: number; readonly mayBeAhead: boolean } | null;
}

export interface DurationAtom extends Stretch {
  readonly kind: "duration";
  readonly amounts: readonly { readonly unit: DateUnit; readonly by: number }[];
}

/** Counted in a month or year: 1 to 7 of `of` is a weekday, `number` -1 the last. Neither month nor year: no value. */
export interface NthPeriod {
  readonly type: "nth";
  readonly of: number | "day" | "week" | "weekend" | "month";
  readonly number: number;
  readonly year: number | null;
  readonly month: number | null;
  /** Years and months from publication, where they are said so. */
  readonly yearBy: number | null;
  readonly monthBy: number | null;
}

/** A stretch of the calendar with a name of its own. */
export interface PeriodAtom extends Stretch {
  readonly kind: "period";
  readonly period:
    | { readonly type: "years"; readonly first: number; readonly count: number }
    | { readonly type: "quarter" | "halfYear"; readonly number: number; readonly year: number | null; readonly which: number | null }
    | { readonly type: "season"; readonly season: SeasonName; readonly year: number | null; readonly which: number | null }
    | { readonly type: "week"; readonly year: number; readonly week: number }
    /** The week that holds a day. */
    | { readonly type: "weekOf"; readonly date: DateAtom }
    | NthPeriod;
}

/** A part of the day beside a day ("Tuesday morning"); adds nothing to its value but belongs to its span. */
export interface DayPartAtom extends Stretch {
  readonly kind: "dayPart";
  readonly part: DayPartName;
}

/** A zone that stands before its date: 北京时间2022年…. */
export interface ZoneAtom extends Stretch {
  readonly kind: "zone";
  readonly zone: Zone;
}

/** Two ends joined by a dash or by words. */
export interface RangeAtom extends Stretch {
  readonly kind: "range";
  readonly first: ClockAtom | DateAtom | RelativeAtom | PeriodAtom;
  readonly last: ClockAtom | DateAtom | RelativeAtom | PeriodAtom;
}

export type Atom = ClockAtom | DateAtom | RelativeAtom | DurationAtom | PeriodAtom | DayPartAtom | ZoneAtom | RangeAtom;

/** Date parts; written out, since object spread is by far the slowest way to make a small object. */
export function dateParts(year: number | null, month: number | null, day: number | null, weekday: number | null = null): DateParts {
  return { year, month, day, weekday };
}

/** A date of items [from, to) that stands by itself; the rarer fields are set by the caller. */
export function dateAtom(
  items: readonly Item[],
  from: number,
  to: number,
  parts: DateParts,
  weak: boolean,
  which: number | null = null,
  until: DateParts | null = null,
): DateAtom {
  return {
    kind: "date",
    from,
    to,
    start: items[from]?.start ?? 0,
    end: items[to - 1]?.end ?? 0,
    parts,
    until,
    trouble: null,
    weak,
    which,
    clock: null,
    zone: null,
  };
}

/** A clock of items [from, to). */
export function clockAtom(
  items: readonly Item[],
  from: number,
  to: number,
  clock: Clock,
  zone: Zone | null,
  strong: boolean,
  halved: boolean,
  valid: boolean,
): ClockAtom {
  const start = items[from]?.start ?? 0;
  const end = items[to - 1]?.end ?? 0;
  return { kind: "clock", from, to, start, end, clock, zone, strength: strong ? "strong" : "weak", valid, halved };
}

/** A stretch of the calendar of items [from, to). */
export function periodAtom(items: readonly Item[], from: number, to: number, period: PeriodAtom["period"]): PeriodAtom {
  return { kind: "period", from, to, start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0, period };
}

/** The date with another clock and extent. */
export function timedDate(date: DateAtom, other: Stretch, clock: ClockAtom | null): DateAtom {
  const { kind, parts, until, trouble, which, zone } = date;
  const from = Math.min(date.from, other.from);
  const to = Math.max(date.to, other.to);
  const start = Math.min(date.start, other.start);
  const end = Math.max(date.end, other.end);
  if (date.yearBy === undefined) return { kind, from, to, start, end, parts, until, trouble, weak: false, which, clock, zone };
  return { kind, from, to, start, end, parts, until, trouble, weak: false, which, yearBy: date.yearBy, clock, zone };
}

export function precisionOf({ minute, second, fraction }: Clock): Precision {
  if (fraction !== null) return "millisecond";
  if (second !== null) return "second";
  return minute === null ? "hour" : "minute";
}

/** The stretch of items [from, to). */
export function stretch(items: readonly Item[], from: number, to: number): Stretch {
  return { from, to, start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}
