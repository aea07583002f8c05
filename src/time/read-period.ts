import { dateAtom, dateParts, periodAtom, stretch, type DateAtom, type DayPartAtom, type PeriodAtom, type Scene } from "./atoms.js";
import type { Item } from "./items.js";
import { Char, charClass, isEastAsian } from "./letters.js";
import { eraYear } from "./other-calendars.js";
import { partOf, whichOf } from "./read-which.js";
import { has, ROLE } from "./roles.js";

/** First and last bare year that a preposition makes a year. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;

/** Decades, centuries, quarters, seasons: stretches of the calendar with names of their own. */
export function readPeriod(scene: Scene, from: number): PeriodAtom | null {
  return readDecade(scene, from) ?? readCentury(scene, from) ?? readQuarter(scene, from) ?? readSeason(scene, from);
}

/** They count centuries by their hundreds, and ages by tens ("i 20-årene"). */
const NORDIC = new Set(["sv", "nb", "da", "fi", "et"]);

function readDecade({ items, text, lexicon }: Scene, from: number): PeriodAtom | null {
  const before = has(items[from]?.entry, ROLE.beforeDecade);
  const at = before ? from + 1 : from;
  const item = items[at];
  if (
    item === undefined ||
    item.value < 0 ||
    item.value % 10 !== 0 ||
    (item.digits !== 4 &&
      item.digits !== 2 &&
      !(item.digits === 0 && item.value >= 30 && item.value < 100 && isSpaceless(lexicon.language))) ||
    isPartOfNumber(text, item)
  )
    return null;
  let behind = at + 1;
  if (items[behind]?.mark === 0x2d && !items[behind]?.spaced && has(items[behind + 1]?.entry, ROLE.afterDecade)) behind++;
  const tail = items[behind];
  const after = tail !== undefined && has(tail.entry, ROLE.afterDecade) && (!tail.spaced || tail.end - tail.start > 2);
  if (!before && !after) return null;
  if (item.digits === 4 ? item.value < 1000 || item.value > 2100 : item.value < 30 || NORDIC.has(lexicon.language)) return null;
  const year = item.digits === 4 ? item.value : 1900 + item.value;
  // "1300s", "1900-talet" are centuries; "2000s" is the decade, but for the Nordic languages.
  if (year % 100 === 0 && after && (year !== 2000 || NORDIC.has(lexicon.language)))
    return periodAtom(items, from, behind + 1, { type: "years", first: year, count: 100 });
  return periodAtom(items, from, after ? behind + 1 : at + 1, { type: "years", first: year, count: 10 });
}

function readCentury({ items, text }: Scene, from: number): PeriodAtom | null {
  // "siglo XXI", "thế kỷ 20", "القرن العشرين": the number behind.
  const behind = items[from]?.entry?.unit === "century" ? items[from + 1] : undefined;
  const number = behind === undefined ? 0 : (behind.entry?.ordinal ?? 0) || (behind.digits === 1 || behind.digits === 2 ? behind.value : 0);
  if (number >= 5 && number <= 30) return periodAtom(items, from, from + 2, { type: "years", first: number * 100 - 99, count: 100 });
  // 21世紀, 21세기
  const bare = items[from];
  const mark = items[from + 1];
  const written =
    bare !== undefined && bare.value >= 1 && bare.digits <= 2 && mark?.spaced === false && isEastAsian(text.charCodeAt(mark.start));
  const ordinal = written && mark.entry?.unit === "century" ? { value: bare.value, to: from + 1 } : ordinalAt(items, from);
  if (ordinal === null || items[ordinal.to]?.entry?.unit !== "century" || ordinal.value > 30) return null;
  return periodAtom(items, from, ordinal.to + 1, { type: "years", first: ordinal.value * 100 - 99, count: 100 });
}

/** "third", "3rd", "3.", "3e", and the index behind it. */
export function ordinalAt(items: readonly Item[], at: number): { value: number; to: number } | null {
  const item = items[at];
  if (item === undefined) return null;
  // "XX. század": the dot of a Roman numeral.
  if (item.entry !== null && item.entry.ordinal > 0)
    return { value: item.entry.ordinal, to: items[at + 1]?.mark === 0x2e && items[at + 1]?.spaced === false ? at + 2 : at + 1 };
  if (item.value < 1 || item.digits > 2) return null;
  const next = items[at + 1];
  if (next?.mark === 0x2e && !next.spaced) return { value: item.value, to: at + 2 };
  if (next?.mark === 0x2d && !next.spaced && has(items[at + 2]?.entry, ROLE.ordinalSuffixes)) return { value: item.value, to: at + 3 };
  return has(next?.entry, ROLE.ordinalSuffixes) ? { value: item.value, to: at + 2 } : null;
}

/** "third quarter of 2022", "Q3 2022", "2017-T1", "first half of last year" without the last part. */
function readQuarter(scene: Scene, from: number): PeriodAtom | null {
  const { items, text } = scene;
  let at = from;
  let year: number | null = null;
  if (isYear(items[at]) && !isPartOfNumber(text, items[at] as Item)) {
    year = items[at]?.value ?? null;
    at++;
    if (items[at]?.mark === 0x2d || has(items[at]?.entry, ROLE.afterYear)) at++;
  }
  // 第三季度
  if (has(items[at]?.entry, ROLE.ordinalPrefixes)) at++;
  const read = quarterAt(items, at) ?? halfAt(scene, at, year !== null) ?? halfOf(items, at);
  if (read === null) return null;
  const bound = has(items[read.to - 1]?.entry, ROLE.halves);
  let to = read.to;
  if (year === null) {
    let next = to;
    while (
      next < to + 3 &&
      (has(items[next]?.entry, ROLE.inDate) ||
        has(items[next]?.entry, ROLE.beforeYear) ||
        (items[next]?.mark === 0x2c && next === to) ||
        (items[next]?.mark === 0x2d && !items[next]?.spaced))
    )
      next++;
    if (isYear(items[next])) {
      year = items[next]?.value ?? null;
      to = next + 1;
      if (has(items[to]?.entry, ROLE.afterYear)) to++;
    } else {
      const which = whichOf(items[next]?.entry);
      if (which !== null && items[next + 1]?.entry?.unit === "year")
        return periodAtom(items, from, next + 2, { type: read.type, number: read.number, year: null, which });
    }
    // "the first half" is that of a game, until a year is named.
    if (bound && year === null) return null;
  }
  return periodAtom(items, from, to, { type: read.type, number: read.number, year, which: null });
}

/** "H1 2016", "2019 H2": half-years as companies report them, in capitals and with a year beside them. */
function halfAt({ items, text }: Scene, at: number, dated: boolean): { type: "halfYear"; number: number; to: number } | null {
  const item = items[at];
  const number = items[at + 1];
  if (item === undefined || !has(item.entry, ROLE.halfMarks) || number?.digits !== 1 || number.spaced || number.value < 1) return null;
  if (number.value > 2 || !(dated || isYear(items[at + 2])) || text.charAt(item.start) !== text.charAt(item.start).toUpperCase())
    return null;
  return { type: "halfYear", number: number.value, to: at + 2 };
}

/** "first half", "erste Hälfte": of a year, if one stands behind it. */
function halfOf(items: readonly Item[], at: number): { type: "halfYear"; number: number; to: number } | null {
  const ordinal = ordinalAt(items, at);
  // "nửa đầu": one word for both.
  if (ordinal !== null && ordinal.value <= 2 && has(items[at]?.entry, ROLE.halves))
    return { type: "halfYear", number: ordinal.value, to: ordinal.to };
  if (ordinal === null || ordinal.value > 2 || !has(items[ordinal.to]?.entry, ROLE.halves)) return null;
  return { type: "halfYear", number: ordinal.value, to: ordinal.to + 1 };
}

function quarterAt(items: readonly Item[], at: number): { type: "quarter" | "halfYear"; number: number; to: number } | null {
  const item = items[at];
  if (item === undefined) return null;
  const next = items[at + 1];
  // 上半年, 하반기: one word for both.
  if (item.value < 0 && item.entry?.unit === "halfYear" && (item.entry.ordinal === 1 || item.entry.ordinal === 2))
    return { type: "halfYear", number: item.entry.ordinal, to: at + 1 };
  if (
    has(item.entry, ROLE.quarterMarks) &&
    next !== undefined &&
    next.digits === 1 &&
    (!next.spaced || item.end - item.start > 1) &&
    next.value >= 1 &&
    next.value <= 4
  )
    return { type: "quarter", number: next.value, to: at + 2 };
  if (item.digits === 1 && item.value >= 1 && item.value <= 4 && next !== undefined && has(next.entry, ROLE.quarterMarks) && !next.spaced)
    return { type: "quarter", number: item.value, to: at + 2 };
  // "الربع الثالث", "kuartal ketiga": the ordinal behind.
  const behind = next?.value === -1 ? (next.entry?.ordinal ?? 0) : 0;
  if (item.entry?.unit === "quarter" && behind >= 1 && behind <= 4) return { type: "quarter", number: behind, to: at + 2 };
  if (item.entry?.unit === "halfYear" && (behind === 1 || behind === 2)) return { type: "halfYear", number: behind, to: at + 2 };
  const ordinal = ordinalAt(items, at);
  const unit = ordinal === null ? null : items[ordinal.to]?.entry?.unit;
  if (ordinal === null || (unit !== "quarter" && unit !== "halfYear") || ordinal.value > (unit === "quarter" ? 4 : 2)) return null;
  return { type: unit, number: ordinal.value, to: ordinal.to + 1 };
}

function readSeason({ items }: Scene, from: number): PeriodAtom | null {
  const season = items[from]?.entry?.season;
  if (season == null) return null;
  let at = from + 1;
  while (at < from + 3 && (has(items[at]?.entry, ROLE.inDate) || has(items[at]?.entry, ROLE.beforeYear))) at++;
  if (!isYear(items[at])) return null;
  const to = has(items[at + 1]?.entry, ROLE.afterYear) ? at + 2 : at + 1;
  return periodAtom(items, from, to, { type: "season", season, year: items[at]?.value ?? null, which: null });
}

export function isYear(item: Item | undefined): boolean {
  return item !== undefined && item.digits === 4 && item.value >= 1000 && item.value <= 2999;
}

/** 昭和二年 without a month: the era makes the year. */
function readEra(items: readonly Item[], from: number): DateAtom | null {
  const era = items[from]?.entry?.era ?? null;
  const number = items[from + 1];
  if (era === null || number === undefined || number.value < 1 || number.value > 2700 || !has(items[from + 2]?.entry, ROLE.afterYear))
    return null;
  const year = eraYear(era, number.value);
  if (year === null || year < 1) return null;
  return dateAtom(items, from, from + 3, dateParts(year, null, null), false);
}

const SMALLER = new Set(["day", "week", "month", "weekend", "fortnight"]);

/** Chinese, Japanese and Korean mark a year always; a bare number there is a count. */
function isSpaceless(language: string): boolean {
  return language === "zh" || language === "ja" || language === "ko";
}

/** A bare year made a year by the words around it, or a range of two. */
export function readYear({ items, text, lexicon }: Scene, from: number): DateAtom | null {
  const item = items[from];
  const ofEra = readEra(items, from);
  if (ofEra !== null) return ofEra;
  if (
    item === undefined ||
    (item.digits !== 4 && (item.digits !== 0 || item.entry !== null)) ||
    item.value < 1000 ||
    item.value > 2999 ||
    isPartOfNumber(text, item)
  )
    return null;
  const before = items[from - 1]?.entry;
  const next = items[from + 1];
  if (isSpaceless(lexicon.language) && !has(next?.entry, ROLE.afterYear)) return null;
  const named = has(before, ROLE.beforeYear);
  const after = has(next?.entry, ROLE.afterYear) && !(next?.entry?.unit != null && next.spaced && !has(next.entry, ROLE.afterYear));
  // "2024-cü ildə", "2023-ban": the ending hangs on a hyphen.
  const tail = items[from + 2];
  const hung = next?.mark === 0x2d && !next.spaced && tail?.spaced === false && has(tail.entry, ROLE.afterYear);
  if (next?.entry?.unit != null && !after) return null;
  // "the first week of 2015" is not the year.
  if (has(before, ROLE.inDate) && SMALLER.has(items[from - 2]?.entry?.unit ?? "")) return null;
  const ordinary = item.value >= FIRST_YEAR && item.value <= LAST_YEAR;
  const led =
    ordinary &&
    (has(before, ROLE.leads) ||
      has(before, ROLE.parts) ||
      has(next?.entry, ROLE.partsAfter) ||
      has(before, ROLE.rangeBefore) ||
      (has(before, ROLE.rangeBetween) && items[from - 2]?.digits === 4) ||
      (has(before, ROLE.inDate) && (items[from - 2]?.entry?.unit != null || has(items[from - 2]?.entry, ROLE.parts))));
  const dash = items[from + 1]?.mark === 0x2d || items[from + 1]?.mark === 0x7e || isYearsJoiner(items, from);
  const dashed = items[from + 1]?.mark !== 0;
  const second = items[from + 2];
  const ranged =
    ordinary &&
    dash &&
    second?.digits === 4 &&
    second.value > item.value &&
    second.value <= LAST_YEAR &&
    second.value - item.value < 200 &&
    !/^[%€$£¥°#@/_\\]|^[.,:-]\d/.test(text.slice(second.end, second.end + 2)) &&
    second.end - item.end < (dashed ? 8 : 20);
  if (!named && !after && !hung && !led && !ranged) return null;
  let to = from + 1;
  let until: DateAtom["until"] = null;
  if (after) to++;
  else if (hung) to += 2;
  if (ranged) {
    until = dateParts(second.value, null, null);
    to = from + 3;
    if (has(items[to]?.entry, ROLE.afterYear)) to++;
  }
  return dateAtom(items, from, to, dateParts(item.value, null, null), false, null, until);
}

/** "2014 to 2018"; "2014 and 2018" are two years unless "between" stands before them. */
function isYearsJoiner(items: readonly Item[], from: number): boolean {
  const joiner = items[from + 1];
  if (joiner === undefined || joiner.value >= 0 || !has(joiner.entry, ROLE.rangeBetween)) return false;
  return !has(joiner.entry, ROLE.numberJoiners) || has(items[from - 1]?.entry, ROLE.rangeBefore);
}

/** A number glued to a letter, a decimal, a sign or a percent: no year. */
export function isPartOfNumber(text: string, { start, end }: Item): boolean {
  const before = text.charAt(start - 1);
  if (start > 0 && (/[\d#$€£¥+@/\\&=_]/.test(before) || (/[.,:-]/.test(before) && charClass(text.charCodeAt(start - 2)) === Char.Digit)))
    return true;
  if (start > 0 && charClass(text.charCodeAt(start - 1)) === Char.Letter) return true;
  const after = text.charAt(end);
  if (/[%€$£¥°#@/_\\]/.test(after)) return true;
  return /[.,:]/.test(after) && charClass(text.charCodeAt(end + 1)) === Char.Digit;
}

/** "in the evening" beside a day. */
export function readDayPart({ items }: Scene, from: number): DayPartAtom | null {
  const part = partOf(items[from]?.entry);
  if (part === null) return null;
  const { start, end } = stretch(items, from, from + 1);
  return { from, to: from + 1, start, end, kind: "dayPart", part };
}

/** A weekday by itself; short forms that are also words wait for company. */
export function readWeekday({ items, text, lexicon }: Scene, from: number): DateAtom | null {
  const item = items[from];
  const entry = item?.entry;
  if (item === undefined || entry == null || entry.weekday === 0 || item.value >= 0) return null;
  const behind = readDayBehind(items, from + 1, text);
  const day = behind?.day ?? null;
  const to = behind?.to ?? from + 1;
  // "so" in German, "sun" in English: small, they are other words.
  if (day === null && has(entry, ROLE.weak) && isSmallName(lexicon.language, text.charAt(item.start))) return null;
  return dateAtom(items, from, to, dateParts(null, null, day, entry.weekday), has(entry, ROLE.weak) && day === null);
}

function isSmallName(language: string, letter: string): boolean {
  return (language === "en" || language === "de") && letter === letter.toLowerCase();
}

/** "lundi 14", "Friday the 15th", "fredagen den 15:e", "viernes 23 a las 16 h": the day of the month behind a weekday. */
function readDayBehind(items: readonly Item[], from: number, text: string): { day: number; to: number } | null {
  let at = from;
  while (at < from + 2 && items[at]?.value === -1 && has(items[at]?.entry, ROLE.beforeDay)) at++;
  const number = items[at];
  if (number === undefined || number.digits > 2 || !number.spaced) return null;
  const next = items[at + 1];
  if (number.value < 0)
    return at > from && (number.entry?.ordinal ?? 0) > 0 && (number.entry?.ordinal ?? 0) <= 31 && next?.entry?.weekday === undefined
      ? { day: number.entry?.ordinal ?? 0, to: at + 1 }
      : null;
  if (number.digits === 0 || number.value < 1 || number.value > 31) return null;
  const colon = next?.mark === 0x3a && !next.spaced ? 1 : 0;
  const mark = items[at + 1 + colon];
  const marked = mark !== undefined && !mark.spaced && (has(mark.entry, ROLE.ordinalSuffixes) || has(mark.entry, ROLE.afterDay));
  if (marked && (items[at + 2 + colon]?.entry?.unit ?? null) === null) return { day: number.value, to: at + 2 + colon };
  const tail = text.slice(number.end, number.end + 3);
  if (/^(?:[.,]\d|\. \d)/.test(tail)) return null;
  if (/^(?:$|[,;.)]| (?:[-–—|(]|$))/.test(tail.slice(0, 2))) return { day: number.value, to: at + 1 };
  // A word of clocks behind it: "samedi 16 à 18h"; a bare number before a unit is a count.
  const clock =
    next !== undefined && next.value < 0 && next.spaced && has(next.entry, ROLE.beforeClock) && (items[at + 2]?.digits ?? 0) > 0;
  return clock ? { day: number.value, to: at + 1 } : null;
}
