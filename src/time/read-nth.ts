import { periodAtom, type DateAtom, type NthPeriod, type PeriodAtom, type Scene } from "./atoms.js";
import type { Item } from "./items.js";
import { readNamedDate } from "./read-named.js";
import { readNumericDate } from "./read-numeric.js";
import { isPartOfNumber, isYear, ordinalAt } from "./read-period.js";
import { relativeMonth } from "./read-month-day.js";
import { whichOf } from "./read-which.js";
import { has, ROLE } from "./roles.js";

type Counted = NthPeriod["of"];

/** Month or year that days and weeks are counted in, and the index behind it. */
interface Frame {
  readonly year: number | null;
  readonly month: number | null;
  readonly yearBy: number | null;
  readonly monthBy: number | null;
  readonly to: number;
}

/**
 * "the first Friday of May", "last week of 2016", "the third Tuesday of next month"; where the month stands first,
 * 7月の第一金曜日, "Temmuz'un ilk Cuma günü". A weekday that is counted in nothing we know ("a second Sunday") is no date;
 * the atom for it has neither month nor year, and no value.
 */
export function readNth(scene: Scene, from: number): PeriodAtom | null {
  return readForward(scene, from) ?? readBackward(scene, from);
}

function readForward(scene: Scene, from: number): PeriodAtom | null {
  const counted = countedAt(scene, from);
  if (counted === null) return null;
  let at = counted.to;
  while (at < counted.to + 4 && isBetween(scene.items[at])) at++;
  const frame = frameAt(scene, at);
  if (frame !== null && fits(counted.of, frame)) return nth(scene, from, frame.to, counted, frame);
  // "the second week", "the last day" say nothing by themselves; of a weekday the nearest would be a wrong guess.
  if (typeof counted.of !== "number" || counted.number < 0) return null;
  return nth(scene, from, counted.to, counted, { year: null, month: null, yearBy: null, monthBy: null, to: counted.to });
}

/** Languages whose months and years stand before what is counted in them. */
const FRAME_FIRST = new Set(["ja", "ko", "zh", "tr", "az", "hi", "hu", "ka", "hy", "fi", "et", "lt", "lv"]);

function readBackward(scene: Scene, from: number): PeriodAtom | null {
  if (!FRAME_FIRST.has(scene.lexicon.language) || !countsAhead(scene.items, from)) return null;
  const frame = frameAt(scene, from);
  if (frame === null) return null;
  let at = frame.to;
  while (at < frame.to + 3 && isBetween(scene.items[at])) at++;
  const counted = countedAt(scene, at);
  return counted === null || !fits(counted.of, frame) ? null : nth(scene, from, counted.to, counted, frame);
}

/** Items that a month or year and what is counted in it take at most. */
const WIDEST = 9;

/** Whether something that counts is near ahead; without it the longer look is for nothing. */
function countsAhead(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < items.length && at < from + WIDEST; at++) {
    const entry = items[at]?.entry;
    if (
      entry != null &&
      (entry.ordinal !== 0 || has(entry, ROLE.last) || has(entry, ROLE.ordinalPrefixes) || has(entry, ROLE.ordinalSuffixes))
    )
      return true;
  }
  return false;
}

/** Weeks, weekends and months of a year; weekdays, days, weeks and weekends of a month. */
function fits(of: Counted, { month, monthBy }: Frame): boolean {
  return month !== null || monthBy !== null ? of !== "month" : of === "week" || of === "month";
}

function nth(scene: Scene, from: number, to: number, counted: { of: Counted; number: number }, frame: Frame): PeriodAtom {
  const { of, number } = counted;
  const { year, month, yearBy, monthBy } = frame;
  return periodAtom(scene.items, from, to, { type: "nth", of, number, year, month, yearBy, monthBy });
}

function isBetween(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.value < 0 &&
    !has(item.entry, ROLE.ordinalPrefixes) &&
    !has(item.entry, ROLE.beforeMonth) &&
    whichOf(item.entry) === null &&
    (has(item.entry, ROLE.inDate) ||
      has(item.entry, ROLE.beforeDay) ||
      has(item.entry, ROLE.beforeYear) ||
      has(item.entry, ROLE.afterYear) ||
      has(item.entry, ROLE.afterMonth) ||
      (has(item.entry, ROLE.leads) && !has(item.entry, ROLE.rangeBefore)))
  );
}

/** Languages that write the ordinal behind: "الأسبوع الثالث", "minggu pertama". */
const ORDINAL_BEHIND = new Set(["ar", "fa", "he", "id", "vi"]);

/** "first Friday", "3rd week", "last day", 第3週, 第二个星期天; the index behind it. */
function countedAt(scene: Scene, from: number): { of: Counted; number: number; to: number } | null {
  const { items, lexicon } = scene;
  if (ORDINAL_BEHIND.has(lexicon.language)) {
    const of = unitAt(items[from]);
    const number = ordinalNumber(items, from + 1);
    return of === null || number === null ? null : { of, number: number.value, to: number.to };
  }
  const first = items[from];
  if (first === undefined || (first.entry !== null && first.entry.weekday > 0)) return null;
  const number = ordinalNumber(items, from);
  // "the second last week" counts from the end.
  if (number === null || (items[from - 1]?.entry?.ordinal ?? 0) > 0 || (number.value < 0 && ordinalAt(items, from - 2)?.to === from))
    return null;
  let at = number.to;
  if (!items[at]?.spaced && has(items[at]?.entry, ROLE.inDate)) at++;
  const of = unitAt(items[at]);
  return of === null ? null : { of, number: number.value, to: at + 1 };
}

function ordinalNumber(items: readonly Item[], at: number): { value: number; to: number } | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.entry?.ordinal === -1 || (item.value < 0 && has(item.entry, ROLE.last))) return { value: -1, to: at + 1 };
  if (has(item.entry, ROLE.ordinalPrefixes)) {
    const number = items[at + 1];
    return number !== undefined && number.value >= 1 && number.value <= 31 ? { value: number.value, to: at + 2 } : null;
  }
  return ordinalAt(items, at);
}

function unitAt(item: Item | undefined): Counted | null {
  const entry = item?.entry;
  if (entry == null || item === undefined || item.value >= 0) return null;
  if (entry.weekday > 0) return entry.weekday;
  const { unit } = entry;
  return unit === "day" || unit === "week" || unit === "weekend" || unit === "month" ? unit : null;
}

function frameAt(scene: Scene, at: number): Frame | null {
  const { items, text } = scene;
  const item = items[at];
  if (item === undefined) return null;
  const none = { year: null, month: null, yearBy: null, monthBy: null };
  const relative = relativeMonth(scene, at);
  if (relative !== null) return { ...none, monthBy: relative.by, to: relative.to };
  if (item.value < 0 && item.entry?.relative?.unit === "year") return { ...none, yearBy: item.entry.relative.by, to: at + 1 };
  const which = item.value < 0 ? whichOf(item.entry) : null;
  if (which !== null && items[at + 1]?.entry?.unit === "year" && !has(items[at + 1]?.entry, ROLE.plurals))
    return { ...none, yearBy: which, to: at + 2 };
  if (isYear(item) && !isPartOfNumber(text, item)) {
    const named = readNamedDate(scene, at);
    if (named === null) return { ...none, year: item.value, to: has(items[at + 1]?.entry, ROLE.afterYear) ? at + 2 : at + 1 };
  }
  const date = readNamedDate(scene, at);
  if (date !== null && date.parts.month !== null && date.parts.day === null && date.parts.weekday === null && date.trouble === null)
    return { ...none, year: date.parts.year, month: date.parts.month, to: date.to };
  // "the first Monday of the month": the month of publication.
  const bare = item.value < 0 && item.entry?.unit === "month" && !has(item.entry, ROLE.plurals) && isBetween(items[at - 1]);
  return bare ? { ...none, monthBy: 0, to: at + 1 } : null;
}

const WEEK_JOINERS = [ROLE.inDate, ROLE.beforeDay, ROLE.weekOf];

/** "the week of April 10", "in der Woche vom 10. April", 9月16日の週: the week that holds a day. */
export function readWeekOf(scene: Scene, from: number): PeriodAtom | null {
  const { items } = scene;
  if (items[from]?.entry?.unit !== "week" || items[from].value >= 0 || (items[from - 1]?.value ?? -1) >= 0) return null;
  let at = from + 1;
  while (at < from + 4 && items[at]?.value === -1 && WEEK_JOINERS.some((role) => has(items[at]?.entry, role))) at++;
  if (at === from + 1) return null;
  const date = readNumericDate(scene, at) ?? readNamedDate(scene, at);
  if (date === null || date.trouble !== null || date.until !== null || date.parts.day === null || date.parts.month === null) return null;
  return weekOf(scene, from, date.to, date);
}

/** A date whose week is meant, in languages where the week stands behind. */
export function readWeekBehind(scene: Scene, date: DateAtom): PeriodAtom | null {
  const { items, lexicon } = scene;
  if (!FRAME_FIRST.has(lexicon.language) || date.parts.day === null || date.parts.month === null || date.until !== null) return null;
  const at = isBetween(items[date.to]) ? date.to + 1 : date.to;
  const week = items[at];
  if (at === date.to || week?.entry?.unit !== "week" || week.value >= 0 || date.trouble !== null) return null;
  return weekOf(scene, date.from, at + 1, date);
}

function weekOf(scene: Scene, from: number, to: number, date: DateAtom): PeriodAtom {
  return periodAtom(scene.items, from, to, { type: "weekOf", date: { ...date, clock: null } });
}
