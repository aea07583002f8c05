import type { EraName } from "../locale/date-words.js";
import { dateOf, dayNumber } from "./calendar.js";

export type ForeignCalendar = "hijri" | "persian" | "hebrew";

/** Gregorian year of year 1, less one, of eras whose years run with the Gregorian months. */
const ERA_START: Readonly<Partial<Record<EraName, number>>> = {
  meiji: 1867,
  taisho: 1911,
  showa: 1925,
  heisei: 1988,
  reiwa: 2018,
  minguo: 1911,
  buddhist: -543,
  ad: 0,
};

/** Gregorian year of an era's year; null for eras of other calendars and for years before Christ. */
export function eraYear(era: EraName | null, year: number): number | null {
  const start = era === null ? undefined : ERA_START[era];
  return start === undefined ? null : start + year;
}

/** The Gregorian date of a date in another calendar, or null when it does not exist or the year is far from ours. */
export function fromForeign(
  calendar: ForeignCalendar,
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | null {
  if (day < 1 || month < 1) return null;
  if (calendar === "persian")
    return year < 1200 || year > 1500 || day > persianMonthDays(year, month) ? null : dateOf(persianDay(year, month, day));
  if (calendar === "hebrew") return hebrewDate(year, month, day);
  return year < 1200 || year > 1600 || day > 30 ? null : hijriDate(year, month, day);
}

/** First day of a Persian year by the 33-year rule of eight leap years, exact from 1178 to 1633 (A. Borkowski's range of the simple cycle). */
function persianYearStart(year: number): number {
  const cycle = Math.floor((year - 1) / 33);
  const inCycle = year - 1 - cycle * 33;
  // Day number of 1 Farvardin 1 in this cycle: fixed by 1 Farvardin 1403 = 2024-03-20.
  return PERSIAN_ANCHOR + (year - 1403) * 365 + persianLeaps(cycle, inCycle) - LEAPS_TO_1403;
}

const LEAP_PLACES = [1, 5, 9, 13, 17, 22, 26, 30];

/** Leap years before a year: those of whole cycles and those passed in its own. */
function persianLeaps(cycle: number, inCycle: number): number {
  return cycle * LEAP_PLACES.length + LEAP_PLACES.filter((place) => place <= inCycle).length;
}

const PERSIAN_ANCHOR = dayNumber(2024, 3, 20);
const LEAPS_TO_1403 = persianLeaps(Math.floor(1402 / 33), 1402 - Math.floor(1402 / 33) * 33);

function persianMonthDays(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return persianYearStart(year + 1) - persianYearStart(year) - 336;
}

function persianDay(year: number, month: number, day: number): number {
  return persianYearStart(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
}

/**
 * Umm al-Qura, the civil calendar of Saudi Arabia, as this runtime's ICU has it; outside its tables the tabular calendar.
 * The tabular day is at most two off, so the search looks there.
 */
function hijriDate(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  const tabular = (year - 1) * 354 + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) + day - 492_150;
  const formatter = hijriFormatter();
  for (let shift = -3; shift <= 3; shift++) {
    const days = tabular + shift;
    const parts: Record<string, number> = {};
    for (const { type, value } of formatter.formatToParts(days * 86_400_000)) parts[type] = Number.parseInt(value, 10);
    if (parts["year"] === year && parts["month"] === month && parts["day"] === day) return dateOf(days);
  }
  return null;
}

let hijri: Intl.DateTimeFormat | null = null;

function hijriFormatter(): Intl.DateTimeFormat {
  hijri ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  return hijri;
}

/** Days from the Hebrew epoch to the new year (Reingold and Dershowitz, "Calendrical Calculations"). */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = months * 29 + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function hebrewNewYear(year: number): number {
  const before = hebrewElapsed(year - 1);
  const here = hebrewElapsed(year);
  const after = hebrewElapsed(year + 1);
  const correction = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return here + correction;
}

/** Day number of 1 Tishri 5784, 2023-09-16, ties the count to ours. */
const HEBREW_ANCHOR = dayNumber(2023, 9, 16) - hebrewNewYear(5784);

/** `month` as in packs: Tishri 1 ... Shevat 5, Adar I 6, Adar (II) 7, Nisan 8 ... Elul 13; in common years 6 is Adar too. */
function hebrewDate(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  if (year < 5000 || year > 6200 || month > 13) return null;
  const length = hebrewNewYear(year + 1) - hebrewNewYear(year);
  const leap = length > 380;
  const months = [30, length % 10 === 5 ? 30 : 29, length % 10 === 3 ? 29 : 30, 29, 30, leap ? 30 : 0, 29, 30, 29, 30, 29, 30, 29];
  const place = !leap && month === 6 ? 7 : month;
  if (day > (months[place - 1] ?? 0)) return null;
  let days = HEBREW_ANCHOR + hebrewNewYear(year) + day - 1;
  for (let i = 0; i < place - 1; i++) days += months[i] ?? 0;
  return dateOf(days);
}
