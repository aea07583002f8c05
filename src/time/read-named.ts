import { dateParts, type DateAtom, type DateParts, type Scene } from "./atoms.js";
import { isDate } from "./calendar.js";
import type { Item } from "./items.js";
import { Char, charClass } from "./letters.js";
import { fromForeign } from "./other-calendars.js";
import { countPart, isMonth, monthFollows, readEraYear, readNumber, type Draft } from "./read-parts.js";
import { has, ROLE } from "./roles.js";

const MAX_ITEMS = 24;
const DASH = 0x2d;

/**
 * Reads a date that names its month (or marks it: 月, tháng) and begins at an item. The parts may come in any order, with
 * the language's particles and light punctuation between them; what is a day and what a year is told by marks and digits.
 */
export function readNamedDate(scene: Scene, from: number): DateAtom | null {
  const draft: Draft = {
    year: null,
    month: null,
    day: null,
    untilDay: null,
    weekday: null,
    calendar: null,
    to: from,
    from: -1,
    parts: 0,
    weakMonth: false,
    marked: false,
    broken: false,
    small: false,
  };
  const { items } = scene;
  const limit = Math.min(items.length, from + MAX_ITEMS);
  let at = from;
  let gap = 0;
  let commas = 0;
  while (at < limit) {
    const item = items[at] as Item;
    const next = readPart(scene, at, draft, commas > 0);
    if (next > at) {
      if (draft.from < 0) draft.from = at;
      at = next;
      draft.to = next;
      gap = 0;
      commas = 0;
      continue;
    }
    if (!isFiller(scene, item, draft, at) || ++gap > 3) break;
    if (item.mark === 0x2c) commas++;
    at++;
  }
  return finish(scene, from, draft);
}

/** Punctuation and particles that may stand between parts. A fresh start takes only what opens a date. */
function isFiller({ items, lexicon }: Scene, item: Item, draft: Draft, at: number): boolean {
  const yearFirst = lexicon.orders[0] === "ymd" || lexicon.language === "lv" || lexicon.language === "";
  const entry = item.entry;
  // "2015 tot 5 mei 2017": the year is an end of its own.
  if (item.value < 0 && has(entry, ROLE.rangeBetween) && draft.year !== null && draft.month === null) return false;
  if (draft.parts === 0) return has(entry, ROLE.beforeDay) || has(entry, ROLE.beforeYear) || has(entry, ROLE.beforeMonth);
  // "he was 45 in May"
  if (has(entry, ROLE.notAfterDay) && item.value < 0 && draft.day !== null && draft.month === null && !draft.marked) return false;
  if (item.mark !== 0) {
    if (item.mark === 0x2e && endsSentence(items, at, draft, yearFirst)) return false;
    if (item.mark === 0x2c || item.mark === 0x2e || item.mark === 0x60c || item.mark === 0x27) return true;
    // A bracket closes over a weekday: （木）; a dash or slash joins only without blanks: 31/gen/2024, 10-August-2012.
    if (item.mark === 0x28 || item.mark === 0x29)
      return (items[at + 1]?.entry?.weekday ?? 0) > 0 || (items[at - 1]?.entry?.weekday ?? 0) > 0;
    if (item.mark === 0x2f && draft.parts < 3 && ((items[at + 1]?.entry?.month ?? 0) > 0 || (items[at - 1]?.entry?.month ?? 0) > 0))
      return true;
    return (item.mark === DASH || item.mark === 0x2f) && !item.spaced && items[at + 1]?.spaced === false;
  }
  if (has(entry, ROLE.beforeYear) && items[at + 1]?.digits === 4) return true;
  return (
    entry !== null &&
    item.value < 0 &&
    (has(entry, ROLE.inDate) ||
      has(entry, ROLE.beforeDay) ||
      has(entry, ROLE.beforeYear) ||
      has(entry, ROLE.afterDay) ||
      has(entry, ROLE.afterMonth) ||
      has(entry, ROLE.afterYear))
  );
}

/** A full stop with a blank behind it, after a word too long for an abbreviation or a year that ends its date. */
function endsSentence(items: readonly Item[], at: number, draft: Draft, yearFirst: boolean): boolean {
  if (items[at + 1]?.spaced !== true) return false;
  const before = items[at - 1];
  const entry = before?.entry;
  if (before === undefined || before.end !== items[at]?.start) return false;
  if (entry != null && before.value < 0 && (entry.weekday > 0 || entry.month > 0)) return before.end - before.start > 6;
  return before.digits === 4 && draft.year === before.value && !yearFirst;
}

/** Reads one part at `at` into the draft; returns the index behind it, or `at` when it is none. */
function readPart(scene: Scene, at: number, draft: Draft, afterComma: boolean): number {
  const { items } = scene;
  const item = items[at] as Item;
  const entry = item.entry;
  if (entry !== null && entry.era !== null && item.value < 0) return readEraYear(items, at, draft, entry);
  if (entry !== null && isMonth(entry) && isCompounded(scene.text, item, items[at + 2])) return at;
  if (entry !== null && isMonth(entry) && !(item.value >= 0 && draft.month !== null)) {
    // "حزيران/يونيو": the same month by its other name.
    if (draft.month !== null && draft.calendar === null && entry.month === draft.month && items[at - 1]?.mark === 0x2f)
      return countPart(draft, at + 1);
    if (draft.month !== null) return at;
    if (entry.foreignMonth !== null && (entry.month === 0 || draft.calendar !== null)) {
      draft.calendar = entry.foreignMonth.calendar;
      draft.month = entry.foreignMonth.month;
    } else draft.month = entry.month;
    draft.weakMonth = has(entry, ROLE.weak);
    draft.small ||= draft.weakMonth && isSmall(scene, item);
    return countPart(draft, at + 1);
  }
  if (entry !== null && entry.weekday > 0 && item.value < 0) {
    if (draft.weekday !== null || (draft.month === null && draft.year !== null && draft.day === null)) return at;
    // Behind its date an abbreviation stands apart: "5. Mai (So)", not "am 5. Mai so".
    if (draft.month !== null && has(entry, ROLE.weak) && item.end - item.start <= 4 && (items[at - 1]?.mark ?? 0) === 0) return at;
    draft.weekday = entry.weekday;
    draft.small ||= has(entry, ROLE.weak) && isSmall(scene, item);
    return countPart(draft, at + 1);
  }
  if (has(entry, ROLE.beforeMonth) && draft.month === null) {
    const number = items[at + 1];
    if (number !== undefined && number.value >= 1 && number.value <= 12 && number.digits <= 2) {
      draft.month = number.value;
      return countPart(draft, at + 2);
    }
    return at;
  }
  if (
    item.value < 0 &&
    entry?.ordinal !== undefined &&
    entry.ordinal > 0 &&
    entry.ordinal <= 31 &&
    draft.day === null &&
    !startsWeekday(items[at + 1]) &&
    monthFollows(items, at + 1, draft)
  ) {
    draft.day = entry.ordinal;
    return countPart(draft, at + 1);
  }
  // "twenty-second of June", "двадцать пятое мая": tens and an ordinal.
  const unit = items[at + 1];
  if (
    item.digits === 0 &&
    (item.value === 20 || item.value === 30) &&
    draft.day === null &&
    unit !== undefined &&
    unit.value < 0 &&
    (unit.entry?.ordinal ?? 0) > 0 &&
    (unit.entry?.ordinal ?? 0) < 10 &&
    monthFollows(items, at + 2, draft)
  ) {
    draft.day = item.value + (unit.entry?.ordinal ?? 0);
    return countPart(draft, at + 2);
  }
  // Vietnamese "năm" is five and year.
  if (item.digits === 0 && has(entry, ROLE.beforeYear) && items[at + 1]?.digits === 4) return at;
  return item.value >= 0 ? readNumber(scene, at, draft, afterComma) : at;
}

/** "the first Friday of May" is no 1 May. */
function startsWeekday(item: Item | undefined): boolean {
  return item?.value === -1 && (item.entry?.weekday ?? 0) > 0;
}

/** Written small in a language that writes names of months and days large. */
function isSmall({ text, lexicon }: Scene, item: Item): boolean {
  const letter = text.charAt(item.start);
  return (lexicon.language === "en" || lexicon.language === "de") && letter === letter.toLowerCase();
}

/** "Mai-Sitzung": the month is the first half of another word. */
function isCompounded(text: string, { end }: Item, second: Item | undefined): boolean {
  // "Jan-Feb 2017"
  if (second?.start === end + 1 && (second.entry?.month ?? 0) > 0) return false;
  return text.charCodeAt(end) === DASH && charClass(text.charCodeAt(end + 1)) === Char.Letter;
}

/** Languages that write months with a capital, so that it proves nothing; in the first two April and June are people too. */
const NAMES_OF_PEOPLE = new Set(["en", "de", ""]);
const CAPITALISED = new Set(["tr", "az", "id", "el", "hy", "ka"]);

/** The month whose whole name is as short as the short forms of others. */
const FIFTH = /^(?:ma[iyj]|mei|май)$/iu;

/** A month by itself: after a preposition or "early", or written small where names are written large. */
function standsAlone(items: readonly Item[], at: number, text: string, weak: boolean, language: string): boolean {
  const before = items[at - 1]?.entry;
  const letter = text.charAt(items[at]?.start ?? 0);
  if (has(before, ROLE.leads) || has(before, ROLE.parts) || has(before, ROLE.rangeBefore) || has(before, ROLE.rangeBetween)) {
    const word = text.slice(items[at]?.start, items[at]?.end);
    // "del mar", "em out": three letters that are also another word need a number.
    if (!NAMES_OF_PEOPLE.has(language)) return !weak || word.length > 3 || FIFTH.test(word);
    // "Von Jan Kupitz": a short form needs a number; May is its own short form.
    return letter.toLowerCase() !== letter && (!weak || word.length > 4 || FIFTH.test(word));
  }
  if (weak || NAMES_OF_PEOPLE.has(language)) return false;
  return CAPITALISED.has(language) || letter.toLowerCase() === letter;
}

function finish({ items, lexicon, text }: Scene, from: number, draft: Draft): DateAtom | null {
  const { year, month, day, weekday } = draft;
  if (month === null || draft.broken || (draft.small && year === null)) return null;
  // "10. August 234 v. Chr.": a year too short to be one; without it the date would be of another age.
  const behind = items[draft.to]?.mark === 0x2c ? items[draft.to + 1] : items[draft.to];
  if (year === null && behind?.digits === 3 && behind.spaced && draft.calendar === null && (day !== null || items[draft.to] === behind))
    return null;
  if (day === null && year === null && weekday !== null) return null;
  const first = Math.max(from, draft.from);
  let to = draft.to;
  // "17 listopada 2022 r.", "31. siječnja 2024.": the dot of an abbreviation, and in some languages of the year.
  const dot = items[to];
  if (
    dot?.mark === 0x2e &&
    !dot.spaced &&
    (has(items[to - 1]?.entry, ROLE.afterYear) || (year !== null && /^(?:hr|sr|hu|lv|et|bs|sl)$/.test(lexicon.language)))
  )
    to++;
  let parts: DateParts = { year, month, day, weekday };
  let trouble: DateAtom["trouble"] = null;
  if (draft.calendar !== null) {
    const converted = year === null || day === null ? null : fromForeign(draft.calendar, year, month, day);
    if (converted === null) return null;
    parts = { ...converted, weekday };
  } else if (year !== null && year > 2400 && year < 2700 && lexicon.language === "th") parts = { ...parts, year: year - 543 };
  if (parts.year !== null && (parts.year < 1 || parts.year > 9999)) return null;
  if (!isDate(parts.year, parts.month ?? 1, parts.day ?? 1)) trouble = "invalid-date";
  const until = draft.untilDay === null ? null : dateParts(parts.year, parts.month, draft.untilDay);
  if (until !== null && !isDate(until.year, until.month ?? 1, until.day ?? 1)) trouble = "invalid-date";
  const start = items[first]?.start ?? 0;
  return {
    kind: "date",
    from: first,
    to,
    start,
    end: items[to - 1]?.end ?? start,
    parts,
    until,
    trouble,
    weak: day === null && year === null && !standsAlone(items, first, text, draft.weakMonth, lexicon.language),
    which: null,
    clock: null,
    zone: null,
  };
}
