import type { DateUnit, EraName } from "../locale/date-words.js";

/** What a word can be beside its values: one for each plain list of a pack, by its name there. */
export enum ROLE {
  weak,
  never,
  inDate,
  beforeDay,
  afterDay,
  beforeMonth,
  afterMonth,
  beforeYear,
  afterYear,
  leads,
  beforeClock,
  hours,
  minutes,
  seconds,
  am,
  pm,
  noon,
  midnight,
  morning,
  afternoon,
  evening,
  night,
  halfPast,
  halfTo,
  andHalf,
  quarterPast,
  quarterTo,
  andQuarter,
  lessQuarter,
  minutesPast,
  minutesTo,
  numberJoiners,
  article,
  ordinalSuffixes,
  half,
  halfMore,
  quarterMarks,
  afterDecade,
  beforeDecade,
  now,
  last,
  this,
  next,
  lastButOne,
  afterNext,
  agoBefore,
  agoAfter,
  inBefore,
  inAfter,
  lasting,
  lastingAfter,
  parts,
  partsAfter,
  about,
  rangeBefore,
  rangeBetween,
  rangeAfter,
  localTime,
  plurals,
  ordinalPrefixes,
  coming,
  agoUnits,
  weekOf,
  later,
  earlier,
  withinBefore,
  withinAfter,
  halfMarks,
  halves,
  notAfterDay,
}

export type RoleName = keyof typeof ROLE;

/** A zone as the lexicon knows it: an IANA id, a fixed offset, or an abbreviation still to be looked up. */
export interface ZoneWord {
  readonly iana: string | null;
  readonly offsetMinutes: number | null;
  /** Key of the table of abbreviations; the text must have it in capitals. */
  readonly abbreviation: string | null;
}

export type SeasonName = "spring" | "summer" | "autumn" | "winter";
export type DayPartName = "morning" | "afternoon" | "evening" | "night";

/** Everything one word or phrase can mean; the parser asks for what it needs where it stands. */
export interface Entry {
  /** Roles 0 to 29, one bit each, and so on: a field holds what fits into a small integer. Read by `has`. */
  roles: number;
  roles30: number;
  roles60: number;
  /** 1 to 12, or 0. */
  month: number;
  /** 1 (Monday) to 7, or 0. */
  weekday: number;
  /** Cardinal, or -1. */
  cardinal: number;
  /** Ordinal, -1 for the last, or 0. */
  ordinal: number;
  unit: DateUnit | null;
  season: SeasonName | null;
  /** Days from publication, or null. */
  day: number | null;
  dayPart: { by: number; part: DayPartName } | null;
  relative: { by: number; unit: DateUnit } | null;
  zone: ZoneWord | null;
  era: EraName | null;
  /** Month of another calendar. */
  foreignMonth: { calendar: "hijri" | "persian" | "hebrew"; month: number } | null;
  /** Letters in the phrase. */
  length: number;
  /** What of it an island's readers look for: bits of `Kind`, set when the lexicon is whole. */
  kinds: number;
}

/** What a word may be part of. A reader is asked only where an island holds a word of its kind. */
export const enum Kind {
  /** Tells time by itself: an island without such a word needs digits to hold a date. */
  Tells = 1,
  /** Names or marks a month. */
  Month = 2,
  /** Stands in front of a clock, or is one. */
  Clock = 4,
  /** Names or marks a decade, century, quarter, half year or season. */
  Period = 8,
  /** Counts from publication, or is a unit that is counted. */
  Relative = 16,
  /** A zone: a clock may stand beside it. */
  Zone = 32,
  /** A number in words. */
  Number = 64,
  /** A weekday or unit, of which the first, second, last is told. */
  Counted = 128,
}

export function emptyEntry(): Entry {
  return {
    roles: 0,
    roles30: 0,
    roles60: 0,
    month: 0,
    weekday: 0,
    cardinal: -1,
    ordinal: 0,
    unit: null,
    season: null,
    day: null,
    dayPart: null,
    relative: null,
    zone: null,
    era: null,
    foreignMonth: null,
    length: 0,
    kinds: 0,
  };
}

/** Roles a field of bits holds. */
const FIELD = 30;

export function has(entry: Entry | null | undefined, role: ROLE): boolean {
  if (entry === null || entry === undefined) return false;
  const bits =
    role < FIELD ? entry.roles >> role : role < 2 * FIELD ? entry.roles30 >> (role - FIELD) : entry.roles60 >> (role - 2 * FIELD);
  return (bits & 1) === 1;
}

/** Adds a role to an entry. */
export function give(entry: Entry, role: ROLE): void {
  if (role < FIELD) entry.roles |= 1 << role;
  else if (role < 2 * FIELD) entry.roles30 |= 1 << (role - FIELD);
  else entry.roles60 |= 1 << (role - 2 * FIELD);
}

const any = (entry: Entry, roles: readonly ROLE[]): boolean => roles.some((role) => has(entry, role));

/** The kinds of an entry that is complete. */
export function kindsOf(entry: Entry): number {
  const { month, weekday, unit, season, day, dayPart, relative, zone, era, foreignMonth } = entry;
  const counts = unit !== null || day !== null || dayPart !== null || relative !== null;
  const tells = counts || month > 0 || weekday > 0 || season !== null || era !== null || foreignMonth !== null || any(entry, TELLING);
  let kinds = tells ? Kind.Tells : 0;
  if (month > 0 || foreignMonth !== null || any(entry, MONTHLY)) kinds |= Kind.Month;
  if (zone !== null || any(entry, CLOCKS)) kinds |= Kind.Clock;
  if (season !== null || unit === "century" || unit === "quarter" || unit === "halfYear" || any(entry, PERIODS)) kinds |= Kind.Period;
  if (counts || any(entry, WHICH)) kinds |= Kind.Relative;
  if (weekday > 0 || unit !== null) kinds |= Kind.Counted;
  if (zone !== null) kinds |= Kind.Zone;
  if (entry.cardinal >= 0 || entry.ordinal > 0) kinds |= Kind.Number;
  return kinds;
}

const MONTHLY = [ROLE.beforeMonth, ROLE.afterMonth];
const WHICH = [ROLE.withinBefore, ROLE.withinAfter, ROLE.last, ROLE.lastButOne, ROLE.afterNext, ROLE.next, ROLE.coming, ROLE.this];
const PERIODS = [ROLE.halves, ROLE.quarterMarks, ROLE.halfMarks, ROLE.beforeDecade, ROLE.afterDecade];
const PARTS_OF_DAY = [ROLE.morning, ROLE.afternoon, ROLE.evening, ROLE.night];
const CLOCKS = [
  ROLE.beforeClock,
  ROLE.hours,
  ROLE.am,
  ROLE.pm,
  ...PARTS_OF_DAY,
  ROLE.noon,
  ROLE.midnight,
  ROLE.halfPast,
  ROLE.halfTo,
  ROLE.quarterPast,
  ROLE.quarterTo,
];
const TELLING = [
  ROLE.halves,
  ROLE.hours,
  ROLE.am,
  ROLE.pm,
  ROLE.noon,
  ROLE.midnight,
  ROLE.halfPast,
  ROLE.halfTo,
  ROLE.quarterPast,
  ROLE.quarterTo,
  ROLE.minutesPast,
  ROLE.minutesTo,
  ROLE.andHalf,
  ROLE.andQuarter,
  ROLE.lessQuarter,
  ...PARTS_OF_DAY,
  ROLE.afterYear,
  ROLE.beforeYear,
  ROLE.afterMonth,
  ROLE.beforeMonth,
  ROLE.afterDay,
  ROLE.quarterMarks,
  ROLE.afterDecade,
  ROLE.beforeDecade,
];
