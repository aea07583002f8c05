import type { Scene } from "./atoms.js";
import type { Item } from "./items.js";
import { Char, charClass, isEastAsian } from "./letters.js";
import { eraYear, type ForeignCalendar } from "./other-calendars.js";
import { expandYear } from "./read-numeric.js";
import { has, ROLE, type Entry } from "./roles.js";

const DASH = 0x2d;

/** What the collector has gathered so far. */
export interface Draft {
  year: number | null;
  month: number | null;
  day: number | null;
  untilDay: number | null;
  weekday: number | null;
  calendar: ForeignCalendar | null;
  /** Index behind the last part. */
  to: number;
  /** Index of the first part. */
  from: number;
  parts: number;
  weakMonth: boolean;
  /** A number was read as day or year by a word of its own (日, году). */
  marked: boolean;
  /** Before Christ, or no date after all: nothing is read. */
  broken: boolean;
  /** A short name written small where names are written large: "sun", "mar". It takes a year to make it a date. */
  small: boolean;
}

export function countPart(draft: Draft, to: number): number {
  draft.parts++;
  return to;
}

export function isMonth(entry: Entry): boolean {
  return entry.month > 0 || entry.foreignMonth !== null;
}

export function readNumber({ items, text, lexicon }: Scene, at: number, draft: Draft, afterComma: boolean): number {
  const item = items[at] as Item;
  const before = items[at - 1];
  const next = items[at + 1];
  const { value, digits } = item;
  if (isClockAhead(items, at)) return at;
  if (before !== undefined && draft.parts === 0 && isGluedBefore(text, item, before)) return at;
  const afterYear =
    has(next?.entry, ROLE.afterYear) ||
    ((next?.mark === 0x2e || (next?.mark === DASH && items[at + 2]?.spaced === false)) &&
      !next.spaced &&
      has(items[at + 2]?.entry, ROLE.afterYear));
  if (
    draft.year === null &&
    afterYear &&
    (digits === 4 || value > 31 || (digits <= 2 && draft.month !== null && draft.day !== null) || isIdeograph(text, next))
  ) {
    if (digits === 0 && value < 1000 && !isIdeograph(text, next)) return at;
    // "25年1月" is of this century; three digits are an era that is not named.
    if (value > 99 && value < 1000 && draft.calendar === null) return at;
    draft.year = value < 100 && draft.calendar === null ? expandYear(value) : value;
    draft.marked = true;
    let to = at + 2;
    if (!has(next?.entry, ROLE.afterYear)) to++;
    return countPart(draft, to);
  }
  if (draft.month === null && value >= 1 && value <= 12 && digits <= 2 && has(next?.entry, ROLE.afterMonth) && isIdeograph(text, next)) {
    draft.month = value;
    draft.marked = true;
    return countPart(draft, at + 2);
  }
  if (
    draft.year === null &&
    (digits === 4 || (digits === 0 && value >= 1900 && value < 2100) || (draft.calendar === "hebrew" && value > 5000 && value < 6000)) &&
    value >= 1 &&
    (draft.month !== null || (value >= 1200 && value < 2600 && monthFollows(items, at + 1, draft)) || has(before?.entry, ROLE.beforeYear))
  ) {
    draft.year = value;
    return countPart(draft, at + 1);
  }
  if (draft.year === null && digits === 3 && draft.calendar === "hijri") {
    draft.year = value;
    return countPart(draft, at + 1);
  }
  // "APR 28 20232:23 PM": the year and the hour run together.
  if (draft.year === null && (digits === 5 || digits === 6) && draft.month !== null && draft.day !== null && items[at + 1]?.mark === 0x3a)
    return at;
  const marked =
    has(next?.entry, ROLE.afterDay) ||
    (next?.mark === DASH && !next.spaced && has(items[at + 2]?.entry, ROLE.afterDay) && items[at + 2]?.spaced === false);
  if (digits === 0 && has(item.entry, ROLE.article)) return at;
  if (
    draft.day === null &&
    value >= 1 &&
    digits <= 2 &&
    value <= 99 &&
    (draft.month !== null || monthFollows(items, at + 1, draft) || has(before?.entry, ROLE.beforeDay))
  ) {
    if (draft.month === null && !monthFollows(items, at + 1, draft)) return at;
    // "25日から3月": a day marked so never comes before its month.
    if (draft.month === null && has(next?.entry, ROLE.afterDay) && isIdeograph(text, next)) return at;
    if (draft.month !== null && draft.year === null && afterComma && value > 31) return at;
    // "Aug 96", "in August 99"; "Lipca 80" is a street.
    if (
      draft.month !== null &&
      draft.year === null &&
      value >= 69 &&
      opensDate(items, at, draft) &&
      isShortYear(text, items, at, afterComma)
    ) {
      draft.year = expandYear(value);
      return countPart(draft, at + 1);
    }
    if (draft.month !== null && next?.mark === 0x25) return at;
    // "5月-10月"
    if (draft.month !== null && has(next?.entry, ROLE.afterMonth) && isIdeograph(text, next)) return at;
    if (
      draft.month !== null &&
      !marked &&
      lexicon.orders.length === 1 &&
      lexicon.orders[0] === "dmy" &&
      /^ \p{L}/u.test(text.slice(item.end, item.end + 2)) &&
      next?.start !== item.end + 1
    )
      return at;
    draft.day = value;
    let to = at + 1;
    if (marked) to += next?.mark === DASH ? 2 : 1;
    // "1st Friday of May" is no 1 May.
    if (
      marked &&
      draft.parts === 0 &&
      items[to]?.value === -1 &&
      (items[to]?.entry?.weekday ?? 0) > 0 &&
      has(next?.entry, ROLE.ordinalSuffixes)
    ) {
      draft.day = null;
      return at;
    }
    to = readUntilDay(items, to, draft);
    return countPart(draft, to);
  }
  if (
    draft.year === null &&
    digits === 2 &&
    draft.month !== null &&
    draft.day !== null &&
    !has(next?.entry, ROLE.afterMonth) &&
    !has(next?.entry, ROLE.afterDay) &&
    isShortYear(text, items, at, afterComma)
  ) {
    draft.year = expandYear(value);
    return countPart(draft, at + 1);
  }
  return at;
}

/** "7-9 November", "7 to 9 November", "November 7-9": a second day before the month, or behind it. */
function readUntilDay(items: readonly Item[], at: number, draft: Draft): number {
  let to = at;
  if (items[to]?.mark === 0x2e && items[to]?.spaced === false) to++;
  const joiner = items[to];
  if (
    joiner === undefined ||
    (joiner.mark !== DASH && joiner.mark !== 0x2013 && joiner.mark !== 0x7e && !has(joiner.entry, ROLE.rangeBetween))
  )
    return at;
  to++;
  if (has(items[to]?.entry, ROLE.beforeDay)) to++;
  const second = items[to];
  if (
    second === undefined ||
    second.value < 1 ||
    second.value > 31 ||
    second.digits > 2 ||
    isClockAhead(items, to) ||
    draft.untilDay !== null
  )
    return at;
  if (second.value <= (draft.day ?? 0)) return at;
  const joined =
    draft.month === null
      ? monthFollows(items, to + 1, draft)
      : !has(joiner.entry, ROLE.numberJoiners) &&
        !(items[to + 1]?.entry?.month ?? 0) &&
        !has(items[to + 1]?.entry, ROLE.afterMonth) &&
        !(has(items[to + 1]?.entry, ROLE.afterYear) && !has(items[to + 1]?.entry, ROLE.afterDay));
  if (!joined) return at;
  draft.untilDay = second.value;
  to++;
  if (has(items[to]?.entry, ROLE.afterDay)) to++;
  return to;
}

/** Whether a month comes next, over a day's mark, a dot and particles. */
export function monthFollows(items: readonly Item[], from: number, draft: Draft): boolean {
  if (draft.month !== null) return false;
  let skipped = 0;
  for (let at = from; at < items.length && skipped < 6; at++, skipped++) {
    const item = items[at] as Item;
    const entry = item.entry;
    if (entry !== null && isMonth(entry)) return true;
    if (has(entry, ROLE.beforeMonth) && (items[at + 1]?.value ?? 0) >= 1) return true;
    if (item.value >= 1 && item.value <= 12 && has(items[at + 1]?.entry, ROLE.afterMonth)) return true;
    if (item.value >= 0) {
      // The other day of "7-9 November", or the day of "2023, 17 November".
      if (item.digits > 2 || item.value > 31 || isClockAhead(items, at)) return false;
      continue;
    }
    if (item.mark === 0x2e || item.mark === 0x2c || item.mark === 0x27 || ((item.mark === DASH || item.mark === 0x2f) && skipped < 4))
      continue;
    if (entry !== null && entry.weekday > 0) continue;
    if (
      has(entry, ROLE.inDate) ||
      has(entry, ROLE.afterDay) ||
      has(entry, ROLE.afterYear) ||
      has(entry, ROLE.beforeDay) ||
      has(entry, ROLE.rangeBetween)
    )
      continue;
    return false;
  }
  return false;
}

/** Whether the number opens a clock: 10:30, 10h, 10 a.m., 10.30 Uhr. */
export function isClockAhead(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || (items[at]?.digits ?? 0) > 2) return false;
  const second = items[at + 2];
  if (next.mark === 0x3a) return !next.spaced && second?.digits === 2 && !second.spaced;
  if (next.mark === 0x2e && !next.spaced && second?.digits === 2 && !second.spaced) {
    const third = items[at + 3]?.entry;
    return (
      !(items[at + 3]?.mark === 0x2e && !items[at + 3]?.spaced) &&
      (third == null || has(third, ROLE.hours) || has(third, ROLE.am) || has(third, ROLE.pm) || third.zone !== null)
    );
  }
  const entry = next.entry;
  return (
    (has(entry, ROLE.hours) && !has(entry, ROLE.afterDay) && !has(entry, ROLE.afterYear)) || has(entry, ROLE.am) || has(entry, ROLE.pm)
  );
}

/** Behind a preposition, or at the very start. */
function opensDate(items: readonly Item[], at: number, draft: Draft): boolean {
  const first = draft.from < 0 ? at - 1 : draft.from;
  return first === 0 ? (items[0]?.start ?? 0) === 0 : has(items[first - 1]?.entry, ROLE.leads);
}

/** "2 November 23", "17-Nov-22", "Nov 17, '22"; not "Nov. 17, 22 people". */
function isShortYear(text: string, items: readonly Item[], at: number, afterComma: boolean): boolean {
  const item = items[at] as Item;
  // "18 nov-19 dec 2015", "2 okt. tot 22 oktober": the day of another month.
  const behindIt = items[at + 1];
  if (behindIt?.spaced === true && behindIt.value < 0 && ((behindIt.entry?.month ?? 0) > 0 || has(behindIt.entry, ROLE.beforeMonth)))
    return false;
  if (text[item.start - 1] === "'" || text[item.start - 1] === "-" || text[item.start - 1] === "/") return true;
  const behind = text.slice(item.end, item.end + 2);
  if (/^[.,]?\d|^[%:]|^'?[A-Z]/i.test(behind)) return false;
  // A word behind it makes it a count, unless the word belongs to dates.
  const next = items[at + 1];
  if (
    charClass(text.charCodeAt(item.end)) === Char.Blank &&
    next === undefined &&
    charClass(text.charCodeAt(item.end + 1)) === Char.Letter &&
    !afterComma
  )
    return false;
  return !afterComma || item.end >= text.length || /^ ?[-|/(]/.test(text.slice(item.end, item.end + 2)) || isClockAhead(items, at + 1);
}

/** Behind a name or a mark, and before a name: the ends of a range that is written without blanks. */
const FULL_YEAR = /[ .,/](?:19|20)\d\d$/;
const MONTH_NAME = /^\.? \p{L}{3}/u;

function isGluedBefore(text: string, item: Item, before: Item): boolean {
  if (item.spaced) return false;
  const kind = charClass(text.charCodeAt(item.start - 1));
  if (kind === Char.Letter) return before.entry === null;
  // "18 nov 2014-19 dec 2015"
  if (
    before.mark === DASH &&
    FULL_YEAR.test(text.slice(Math.max(0, before.start - 5), before.start)) &&
    MONTH_NAME.test(text.slice(item.end, item.end + 5))
  )
    return false;
  return (
    (before.mark === 0x2e || before.mark === 0x2c || before.mark === 0x3a || before.mark === DASH) &&
    before.end === item.start &&
    charClass(text.charCodeAt(before.start - 1)) === Char.Digit &&
    !before.spaced
  );
}

function isIdeograph(text: string, item: Item | undefined): boolean {
  return item !== undefined && isEastAsian(text.charCodeAt(item.start));
}

/** 令和4年, 民國111年, พ.ศ. 2566; 元年 is the first year. */
export function readEraYear(items: readonly Item[], at: number, draft: Draft, entry: Entry): number {
  if (draft.year !== null) {
    // The era behind the year: "1444 هـ", "2566 BE".
    const year = eraYear(entry.era, draft.year);
    if (entry.era === "hijri" || entry.era === "persian" || entry.era === "hebrew") {
      draft.calendar ??= draft.month === null ? null : entry.era;
      return countPart(draft, at + 1);
    }
    if (year === null) draft.broken = true;
    draft.year = year;
    return countPart(draft, at + 1);
  }
  const number = items[at + 1];
  // 元年, the first year of an era.
  const count =
    number?.value === -1 && number.entry !== null && has(items[at + 2]?.entry, ROLE.afterYear) && !number.spaced
      ? 1
      : (number?.value ?? -1);
  if (number === undefined || count < 1 || number.digits > 4) return at;
  const year = eraYear(entry.era, count);
  if (year === null) return at;
  draft.year = year;
  draft.marked = true;
  let to = at + 2;
  if (has(items[to]?.entry, ROLE.afterYear)) to++;
  return countPart(draft, to);
}
