import { dateParts, type DateAtom, type DateParts, type Scene } from "./atoms.js";
import { dateOf, isDate, isoWeekStart } from "./calendar.js";
import type { Item } from "./items.js";
import { Char, charClass } from "./letters.js";
import { monthFirstRegion, yearFirstLanguage } from "./order.js";
import { fromForeign } from "./other-calendars.js";
import { has, ROLE } from "./roles.js";

// Anchored on the first digit of a number that nothing is glued to; digits bounded, so that no run of them costs twice.
const YEAR_FIRST = /(\d{4})([-/.]|\. ?)(\d{1,2})([-/.]|\. ?)(\d{1,2})(?!\d)/y;
const YEAR_LAST = /(\d{1,2})( ?[-/.] ?|, ?)(\d{1,2})( ?[-/.] ?|, ?)(\d{4}|\d{2})(?!\d)/y;
const BASIC = /((?:19|20)\d\d)(\d\d)(\d\d)(?=T\d{2})/y;
const WEEK = /(\d{4})-?W(\d{2})(?:-?([1-7]))?(?![\dA-Za-z])/y;
const YEAR_MONTH = /(\d{4})([-/])(\d{1,2})(?![\d/-])/y;
const MONTH_YEAR = /(\d{1,2})( ?[/.] ?|-)(\d{4})(?![\d/.-]\d|\d)/y;
const DAY_MONTH = /(\d{1,2})([-/.])( ?)(\d{1,2})(\.?)(?![\d%€$£]|[-/.,:]\d)/y;

/** Day, month and a year of four digits, or the other way round. */
const FULL = /^(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}([./-])\d{2}\2\d{2})(?!\d)/;

/** A date in digits alone that begins at an item; orders are settled by region, then language, then the text itself. */
export function readNumericDate(scene: Scene, at: number): DateAtom | null {
  const { items, text } = scene;
  const item = items[at];
  if (item === undefined || item.digits === 0 || item.digits > 8 || !isJoined(text, item.end) || isGlued(scene, at)) return null;
  return (
    (item.digits === 4 ? readYearFirst(scene, at, item) : item.digits === 8 ? readBasic(scene, at, item) : null) ??
    (item.digits <= 2 ? (readYearLast(scene, at, item) ?? readPartial(scene, at, item)) : null) ??
    (text[item.end] === "W" && item.digits === 4 ? readWeek(scene, at, item) : null)
  );
}

/** Whether the number is followed by what joins the parts of a date: `-`, `/`, `.`, `,`, a blank before them, or the W of a week and T of a clock. */
export function isJoined(text: string, end: number): boolean {
  let next = text.charCodeAt(end);
  if (next === 0x54 || next === 0x57) return true;
  if (next === 0x20) next = text.charCodeAt(end + 1);
  return next >= 0x2c && next <= 0x2f;
}

/** A letter, currency or number sign written onto the number, or a number before a point or hyphen: part of something else. */
function isGlued({ items, text }: Scene, at: number): boolean {
  const item = items[at] as Item;
  if (item.start === 0) return false;
  const before = text.charCodeAt(item.start - 1);
  const kind = charClass(before);
  if (kind === Char.Blank || kind === Char.Ideograph) return false;
  if (kind === Char.Letter) {
    const entry = items[at - 1]?.entry ?? null;
    if (entry !== null && (has(entry, ROLE.inDate) || entry.weekday > 0)) return false;
    // "Kotimaa19.2.2020": two lines run together; "v2.9.2020" is a version.
    return !(
      charClass(text.charCodeAt(item.start - 2)) === Char.Letter &&
      charClass(text.charCodeAt(item.start - 3)) === Char.Letter &&
      FULL.test(text.slice(item.start, item.start + 11))
    );
  }
  if ("#$€£¥+%&=_@\\".includes(text.charAt(item.start - 1))) return true;
  if (item.start < 2 || !"-/.,:".includes(text.charAt(item.start - 1))) return false;
  const further = charClass(text.charCodeAt(item.start - 2));
  return further === Char.Digit && text[item.start - 1] !== "," && !/[-/.]/.test(text.charAt(item.start - 1))
    ? true
    : further === Char.Digit && text[item.start - 1] !== ",";
}

function readYearFirst(scene: Scene, at: number, item: Item): DateAtom | null {
  YEAR_FIRST.lastIndex = item.start;
  const match = YEAR_FIRST.exec(scene.text);
  if (match === null || match[2]?.[0] !== match[4]?.[0]) return readYearMonth(scene, at, item);
  const end = YEAR_FIRST.lastIndex;
  const tail = scene.text.slice(end, end + 2);
  if (/^[-/]\d|^\.\d{1,2}/.test(tail) && !/^\.\d/.test(tail)) return null;
  const year = Number(match[1]);
  if (year < 1000 && year !== 0) return null;
  return build(scene, at, end, dateParts(year, Number(match[3]), Number(match[5])), false);
}

/** "2016-11"; "2011-12" may be a season and stays out. */
function readYearMonth(scene: Scene, at: number, item: Item): DateAtom | null {
  YEAR_MONTH.lastIndex = item.start;
  const match = YEAR_MONTH.exec(scene.text);
  const year = Number(match?.[1]);
  const month = Number(match?.[3]);
  if (
    match === null ||
    year < 1800 ||
    year > 2199 ||
    month < 1 ||
    month > 12 ||
    month === (year + 1) % 100 ||
    (match[2] === "-" && match[3]?.length === 1)
  )
    return null;
  return build(scene, at, YEAR_MONTH.lastIndex, dateParts(year, month, null), false);
}

function readBasic(scene: Scene, at: number, item: Item): DateAtom | null {
  BASIC.lastIndex = item.start;
  const match = BASIC.exec(scene.text);
  return match === null ? null : build(scene, at, BASIC.lastIndex, dateParts(Number(match[1]), Number(match[2]), Number(match[3])), false);
}

function readWeek(scene: Scene, at: number, item: Item): DateAtom | null {
  WEEK.lastIndex = item.start;
  const match = WEEK.exec(scene.text);
  const week = Number(match?.[2]);
  if (match?.[3] === undefined || week < 1 || week > 53) return null;
  const date = dateOf(isoWeekStart(Number(match[1]), week) + Number(match[3]) - 1);
  return build(scene, at, WEEK.lastIndex, dateParts(date.year, date.month, date.day), false);
}

function readYearLast(scene: Scene, at: number, item: Item): DateAtom | null {
  const { text } = scene;
  YEAR_LAST.lastIndex = item.start;
  const match = YEAR_LAST.exec(text);
  if (match === null) return null;
  const [, one = "", first = "", two = "", second = "", last = ""] = match;
  const mark = first.trim();
  const other = second.trim();
  if ((mark !== other && other !== ",") || mark === ",") return null;
  if (other === "," && (last.length < 4 || mark === ".")) return null;
  let end = YEAR_LAST.lastIndex;
  const tail = text.slice(end, end + 2);
  // "08/11/11-14:56": a clock hangs on the date.
  if ((/^[-/.]\d/.test(tail) && !/^-\d{1,2}:\d\d/.test(text.slice(end, end + 6))) || /^[%°]/.test(tail)) return null;
  if (/^[A-Z]/i.test(tail) && last.length === 2) return null;
  const a = Number(one);
  const b = Number(two);
  const short = last.length === 2;
  if (short && (mark === "-" || mark === ".") && (first !== mark || second !== mark)) return null;
  // "1.1.30" is as likely a version, "4-5-06" a score: two digits each, or a slash, where the year has two.
  const dotted = mark === "." && scene.lexicon.orders.length === 1 && scene.lexicon.orders[0] === "dmy";
  const loose = short && (one.length < 2 || two.length < 2) && mark !== "/" && !dotted;
  const year = short ? expandYear(Number(last)) : Number(last);
  if (!short && (year < 1500 || year > 2600) && year !== 0 && calendarOf(scene.lexicon.language, year) === null) return null;
  if (
    text[end] === "." &&
    mark === "." &&
    charClass(text.charCodeAt(end + 1)) !== Char.Digit &&
    scene.lexicon.orders[0] === "dmy" &&
    end + 1 < text.length &&
    scene.lexicon.language !== "de" &&
    scene.lexicon.language !== "en"
  )
    end++;
  if (year === 0) return { ...build(scene, at, end, dateParts(null, null, null), false), trouble: "invalid-date" };
  const order = orderOf(scene, a, b, short ? Number(last) : null, mark, scene.items[at - 1]);
  if (order === null) {
    // Neither order gives a date: a slip where it looks like one, else no date at all.
    return (short || mark === "-") && !(mark === "/" && !short)
      ? mark === "-" && !short
        ? { ...build(scene, at, end, dateParts(null, null, null), false), trouble: "invalid-date" }
        : null
      : { ...build(scene, at, end, dateParts(null, null, null), false), trouble: "invalid-date" };
  }
  if (order === "?") return { ...build(scene, at, end, dateParts(year, a, b), loose), trouble: "ambiguous-date" };
  if (order === "ymd") return build(scene, at, end, dateParts(expandYear(a), b, Number(last)), loose);
  const [day, month] = order === "mdy" ? [b, a] : [a, b];
  return build(scene, at, end, dateParts(year, month, day), loose);
}

/** "25/4", "21.09.", "11/2016": dates only beside a clock, a weekday or another date, but for a month with a year. */
function readPartial(scene: Scene, at: number, item: Item): DateAtom | null {
  const { text } = scene;
  MONTH_YEAR.lastIndex = item.start;
  const long = MONTH_YEAR.exec(text);
  if (long !== null) {
    const month = Number(long[1]);
    const year = Number(long[3]);
    if (month < 1 || month > 12 || year < 1900 || year > 2199 || (long[2]?.trim() === "." && item.digits < 2)) return null;
    return build(scene, at, MONTH_YEAR.lastIndex, dateParts(year, month, null), long[2]?.trim() === ".");
  }
  DAY_MONTH.lastIndex = item.start;
  const match = DAY_MONTH.exec(text);
  if (match === null) return null;
  const [, one = "", mark = "", blank = "", two = "", dot = ""] = match;
  // "voted 9-4 on Thursday": a score, not a day.
  if (mark === "-" && one.length === 1 && two.length === 1) return null;
  if (blank !== "" && (mark !== "." || dot === "")) return null;
  let end = DAY_MONTH.lastIndex;
  if (dot !== "" && mark !== ".") end--;
  const a = Number(one);
  const b = Number(two);
  const order = orderOf(scene, a, b, null, mark, scene.items[at - 1]);
  if (order === null) return null;
  const before = scene.items[at - 1]?.entry;
  // "ngày 14/3", "dia 14/3", "pada 14/3": where news writes the day so and hardly ever a fraction.
  const slashed = mark === "/" && SLASHED.has(scene.lexicon.language) && has(before, ROLE.beforeDay);
  const sure =
    slashed ||
    (mark === "." &&
      dot !== "" &&
      scene.lexicon.orders[0] === "dmy" &&
      (has(before, ROLE.beforeDay) || has(before, ROLE.rangeBetween) || has(before, ROLE.leads)));
  if (order === "?") return { ...build(scene, at, end, dateParts(null, a, b), true), trouble: "ambiguous-date" };
  const [day, month] = order === "mdy" ? [b, a] : [a, b];
  return build(scene, at, end, dateParts(null, month, day), !sure);
}

const SLASHED = new Set(["vi", "pt", "id"]);

/** The order of two numbers: "dmy", "mdy", "ymd"; "?" undecided; null when no order gives a date. */
export function orderOf(
  scene: Scene,
  a: number,
  b: number,
  last: number | null,
  mark: string,
  before: Item | undefined,
): "dmy" | "mdy" | "ymd" | "?" | null {
  const dmy = a >= 1 && a <= 31 && b >= 1 && b <= 12;
  const mdy = b >= 1 && b <= 31 && a >= 1 && a <= 12;
  const ymd = last !== null && (a > 31 || yearFirstLanguage(scene.lexicon)) && b >= 1 && b <= 12 && last >= 1 && last <= 31;
  if (ymd) return a > 31 ? "ymd" : "?";
  if (!dmy && !mdy) return null;
  if (!mdy) return "dmy";
  if (!dmy) return "mdy";
  if (a === b) return "dmy";
  const region = scene.region === null ? null : monthFirstRegion(scene.region);
  if (region !== null) return region ? "mdy" : "dmy";
  const orders = scene.lexicon.orders;
  if (orders.length === 1 && orders[0] === "dmy") return "dmy";
  if (orders.length === 1 && orders[0] === "ymd" && scene.seenOrder === null && mark !== "/") return "dmy";
  if (scene.seenOrder !== null) return scene.seenOrder as "dmy" | "mdy";
  return before?.entry?.weekday ? "?" : "?";
}

/** 00 to 68 are of this century, 69 to 99 of the last (POSIX). */
export function expandYear(year: number): number {
  return year + (year <= 68 ? 2000 : 1900);
}

/** "۱۴۰۲/۱۲/۲۴", "1445/09/03": years in these hundreds are of the country's own calendar. */
function calendarOf(language: string, year: number | null): "persian" | "hijri" | null {
  if (year === null || year < 1300 || year > 1500) return null;
  return language === "fa" ? "persian" : language === "ar" ? "hijri" : null;
}

function build({ items, lexicon }: Scene, at: number, end: number, parts: DateParts, weak: boolean): DateAtom {
  let to = at + 1;
  while (to < items.length && (items[to]?.start ?? end) < end) to++;
  // The mark of the year behind the digits: "29.06.2019 г.", "17.11.2022. u", "2023. 2. 30."
  if (has(items[to]?.entry, ROLE.afterYear)) {
    to++;
    if (items[to]?.mark === 0x2e && items[to]?.spaced === false) to++;
    end = items[to - 1]?.end ?? end;
  }
  const calendar = calendarOf(lexicon.language, parts.year);
  const converted =
    calendar === null || parts.year === null || parts.month === null || parts.day === null
      ? null
      : fromForeign(calendar, parts.year, parts.month, parts.day);
  const { year, month, day } = converted ?? parts;
  const trouble = (calendar !== null && converted === null) || (month !== null && !isDate(year, month, day ?? 1)) ? "invalid-date" : null;
  return {
    kind: "date",
    from: at,
    to,
    start: items[at]?.start ?? 0,
    end,
    parts: converted === null ? parts : { ...parts, ...converted },
    until: null,
    trouble,
    weak,
    which: null,
    clock: null,
    zone: null,
  };
}
