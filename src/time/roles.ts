import type { DateUnit, DateWords, EraName } from "../locale/date-words.js";

/** What a word can be beside its values: one for each plain list of a pack. The position is the index in `Entry.roles`. */
export const ROLES = [
  "weak",
  "never",
  "inDate",
  "beforeDay",
  "afterDay",
  "beforeMonth",
  "afterMonth",
  "beforeYear",
  "afterYear",
  "leads",
  "beforeClock",
  "hours",
  "minutes",
  "seconds",
  "am",
  "pm",
  "noon",
  "midnight",
  "morning",
  "afternoon",
  "evening",
  "night",
  "halfPast",
  "halfTo",
  "andHalf",
  "quarterPast",
  "quarterTo",
  "andQuarter",
  "lessQuarter",
  "minutesPast",
  "minutesTo",
  "numberJoiners",
  "article",
  "ordinalSuffixes",
  "half",
  "halfMore",
  "quarterMarks",
  "afterDecade",
  "beforeDecade",
  "now",
  "last",
  "this",
  "next",
  "lastButOne",
  "afterNext",
  "agoBefore",
  "agoAfter",
  "inBefore",
  "inAfter",
  "lasting",
  "lastingAfter",
  "parts",
  "partsAfter",
  "about",
  "future",
  "rangeBefore",
  "rangeBetween",
  "rangeAfter",
  "localTime",
  "plurals",
  "ordinalPrefixes",
  "coming",
  "agoUnits",
  "weekOf",
  "later",
  "earlier",
  "withinBefore",
  "withinAfter",
] as const satisfies readonly (keyof DateWords)[];
export type RoleName = (typeof ROLES)[number];

/** Index of each role in `Entry.roles`. */
export const ROLE = Object.fromEntries(ROLES.map((name, index) => [name, index])) as Readonly<Record<RoleName, number>>;

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
  readonly roles: Uint8Array;
  /** 1 to 12, or 0. */
  month: number;
  /** 1 (Monday) to 7, or 0. */
  weekday: number;
  /** Cardinal, or -1. */
  cardinal: number;
  /** Ordinal, or 0. */
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
}

export function emptyEntry(): Entry {
  return {
    roles: new Uint8Array(ROLES.length),
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
  };
}

export function has(entry: Entry | null | undefined, role: number): boolean {
  return entry !== null && entry !== undefined && entry.roles[role] === 1;
}
