import type { DateUnit } from "../locale/date-words.js";
import type { Scene } from "./atoms.js";
import { Char, charClass } from "./letters.js";
import { isClockAhead } from "./read-parts.js";
import { has, ROLE } from "./roles.js";

export interface Amount {
  readonly unit: DateUnit;
  readonly by: number;
}

/** "three years", "1 h 30 min", "two and a half hours", "half an hour", "a week"; the index behind it. */
export interface AmountRead {
  readonly amounts: readonly Amount[];
  readonly to: number;
  /** The one number is an article ("a week"): a length of time only beside ago, in, last. */
  readonly article: boolean;
  /** A one-letter unit ("5m"): the same caution, it may be millions or metres. */
  readonly terse: boolean;
}

const MOST_PARTS = 6;
const LONG_UNITS = new Set<DateUnit>(["decade", "century", "quarter", "halfYear", "weekend", "fortnight"]);

/** Reads an amount of time that begins at an item, words like "about" passed over. */
export function readAmounts(scene: Scene, from: number): AmountRead | null {
  const { items } = scene;
  const amounts: Amount[] = [];
  let article = false;
  let terse = false;
  let at = from;
  let to = from;
  while (amounts.length < MOST_PARTS) {
    const one = readOne(scene, at);
    // "three decades and six weeks" are two lengths: only units from years down are said in one breath.
    if (one === null || amounts.some(({ unit }) => unit === one.unit || LONG_UNITS.has(unit) || LONG_UNITS.has(one.unit))) break;
    amounts.push({ unit: one.unit, by: one.by });
    article ||= one.article;
    terse ||= one.terse;
    to = one.to;
    at = to;
    if (items[at]?.mark === 0x2c || has(items[at]?.entry, ROLE.numberJoiners)) at++;
    if (items[at]?.mark === 0x2b) at++;
  }
  return amounts.length === 0 ? null : { amounts, to, article: article && amounts.length === 1, terse };
}

function readOne({ items, text }: Scene, from: number): (Amount & { to: number; article: boolean; terse: boolean }) | null {
  let at = from;
  while (has(items[at]?.entry, ROLE.about) && at < from + 2 && (items[at]?.value ?? -1) < 0) at++;
  const first = items[at];
  if (first === undefined) return null;
  // 第三周: the third week, no three weeks.
  if (from > 0 && !first.spaced && has(items[from - 1]?.entry, ROLE.ordinalPrefixes)) return null;
  let by = -1;
  let article = false;
  if (first.value >= 0 && first.digits <= 6) {
    by = first.value;
    // 07年以后 is a year.
    if (
      first.digits === 2 &&
      by < 10 &&
      text[first.start] === "0" &&
      items[at + 1]?.spaced === false &&
      items[at + 1]?.entry?.unit === "year"
    )
      return null;
    if (first.start > 0 && !first.spaced && charClass(text.charCodeAt(first.start - 1)) === Char.Letter && first.digits > 0) return null;
    if (first.start > 0 && /[\d$€£.,:#-]/.test(text.charAt(first.start - 1)) && !first.spaced) return null;
    const point = items[at + 1];
    const decimals = items[at + 2];
    if (
      (point?.mark === 0x2e || point?.mark === 0x2c) &&
      !point.spaced &&
      decimals?.spaced === false &&
      decimals.digits > 0 &&
      decimals.digits < 4
    ) {
      // Three digits behind the mark are thousands: "1.270 Jahre", "4,000 years".
      by = decimals.digits === 3 ? by * 1000 + decimals.value : Number(`${String(by)}.${text.slice(decimals.start, decimals.end)}`);
      at += 2;
    } else if (isClockAhead(items, at) && items[at + 1]?.entry?.unit === undefined) return null;
    at++;
    if (has(items[at]?.entry, ROLE.halfMore)) {
      by += 0.5;
      at++;
    }
  } else if (has(first.entry, ROLE.half)) {
    by = 0.5;
    at++;
  } else if (has(first.entry, ROLE.article) && first.value < 0) {
    by = 1;
    article = true;
    at++;
    if (has(items[at]?.entry, ROLE.half)) {
      by = 0.5;
      article = false;
      at++;
    }
  }
  if (by < 0) return null;
  // Measure words and "last": 三个月, trois derniers mois are read by the caller or listed with the unit.
  const unit = items[at];
  if (unit?.entry?.unit == null || unit.value >= 0) return null;
  // "w 1815 roku" is a year, not so many years.
  if (first.digits === 4 && unit.entry.unit === "year" && has(unit.entry, ROLE.afterYear)) return null;
  // 1789년, 2007年前: a year, no count of years.
  if (first.digits === 4 && (unit.entry.unit === "year" || has(unit.entry, ROLE.afterYear))) return null;
  let to = at + 1;
  if (items[to]?.mark === 0x2e && !items[to]?.spaced && unit.end - unit.start <= 4 && (items[to + 1]?.spaced ?? false)) to++;
  if (has(items[to]?.entry, ROLE.halfMore)) {
    by += 0.5;
    to++;
  }
  return {
    unit: unit.entry.unit,
    by,
    to,
    article: article || (first.value === 1 && first.digits === 0 && (has(first.entry, ROLE.article) || unit.entry.unit === "day")),
    terse: unit.end - unit.start === 1 && unit.entry.length === 1 && /[a-z]/i.test(text.charAt(unit.start)),
  };
}
