import type { Context } from "../context.js";
import { isWeekday, monthOf } from "./months.js";

/** A date as datelines print it: always with a day, often without a year, never with a clock. Offsets in the view. */
export interface DateDraft {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
}

/** Letters with their marks, dots inside. */
const WORD = /[\p{L}\p{M}'\u200c\u200d]+(?:\.[\p{L}\p{M}]+)*/uy;
/** Words between the parts of a date, and before its day. */
const LEAD = /(?:den|dem|der|am|le|el|il|em|a|on|op|dne|dnia|la|lì|addì|på|pe|в|на|في|بتاريخ|يوم|ngày|hôm|tanggal|în data de|dated)\s+/iuy;
const JOIN = /\s*(?:,\s*|(?:de|del|of|d'|di|da|do|en|ar|aig|bo|mis|ta'|tháng|thg)\s+)?/iuy;
/** Vietnamese numbers its months: "14 tháng 1". */
const NUMBERED = /th(?:áng|g)\s/i;
const DAY = /(\d{1,2})(?!\d)/y;
/** What is printed straight behind the number of a day. */
const AFTER_DAY = /(?:st|nd|rd|th|er|[ºª°η]|-?n?j[iıy]|-?nci|-?е|-?го|-?ші|-?шы|-?ე|-én|-án|ης)?(?!\p{L})\.?/iuy;
const YEAR =
  /\s*(?:,\s*|\.\s*|-\s?|\/|de\s+|del\s+|do\s+|năm\s+|عام\s+|سنة\s+)?(\d{4})(?!\d)(?:\s?(?:г\b|г\.|года|году|р\.|року|r\.|roku|godine|[мمء]|gada|m\.|ж\.|жыл|yil|йил))?/iuy;
const SHORT_YEAR = /[./-](\d{4}|\d{2})(?!\d)(?:\s?г\.?)?/uy;
const NUMERIC = /(\d{1,2})\s?([./-])\s?(\d{1,2})(?![\d%])/y;
const ISO = /(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)\.?/y;
const CJK = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/y;
const KOREAN = /(?:(\d{4})년 ?)?(\d{1,2})월 ?(\d{1,2})일/y;
const MONGOLIAN = /(?:(\d{4}) оны )?(\d{1,2}) (?:дугаар|дүгээр|-р) сарын (\d{1,2})/y;
/** The Hijri date that Saudi datelines print before the common one. */
const HIJRI = /\d{1,2} [\p{L}\p{M}]+(?: [\p{L}\p{M}]+)? \d{4} ?هـ? ?(?:الموافق|،) ?/uy;
/** A second name of the same month: نوفمبر تشرين الثاني. */
const SECOND_NAME = /\s?[/(]?\s?/y;

const NEAR_DIGIT = /\d/;
/** A date has its first number within so many code units: "Thursday, November 17". */
const REACH = 48;

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The date that starts at `at`, or null. */
export function readDate(text: string, at: number, context: Context): DateDraft | null {
  // Words are looked up in every pack: only where a number is near.
  if (!NEAR_DIGIT.test(text.slice(at, at + REACH))) return null;
  let from = at;
  const weekday = skipWeekday(text, from, context);
  if (weekday > from) from = weekday;
  const lead = run(LEAD, text, from);
  if (lead !== null) {
    // "le mardi 14 janvier": the article may stand before the name of the day.
    const behind = skipWeekday(text, from + lead[0].length, context);
    if (NEAR_DIGIT.test(text[behind] ?? "")) from = behind;
  }
  const hijri = run(HIJRI, text, from);
  if (hijri !== null && hijri[0].includes("ه")) from += hijri[0].length;
  const draft =
    readNumbers(text, from) ??
    readDayFirst(text, from, context) ??
    readMonthFirst(text, from, context) ??
    readYearFirst(text, from, context);
  if (draft === null || draft.day < 1 || draft.day > 31 || (draft.month !== null && (draft.month < 1 || draft.month > 12))) return null;
  const after = /^\.?,?\s?\(?([\p{L}\p{M}]+)\)?/u.exec(text.slice(draft.to, draft.to + 24));
  const trailing = after !== null && isWeekday(after[1] ?? "", context.locales) ? after[0].length : 0;
  return { ...draft, from: weekday > at && from === weekday ? from : draft.from, to: draft.to + trailing };
}

/** Behind "Thursday, " when a number or a word follows; `at` when there is no weekday. */
function skipWeekday(text: string, at: number, context: Context): number {
  const word = run(WORD, text, at);
  if (word === null || !isWeekday(word[0], context.locales)) return at;
  const gap = /^\.?,?\s+/.exec(text.slice(at + word[0].length, at + word[0].length + 4));
  return gap === null ? at : at + word[0].length + gap[0].length;
}

function readNumbers(text: string, from: number): DateDraft | null {
  const cjk = run(CJK, text, from) ?? run(KOREAN, text, from) ?? run(MONGOLIAN, text, from);
  if (cjk !== null) return make(from, from + cjk[0].length, cjk[1], cjk[2], cjk[3]);
  const iso = run(ISO, text, from);
  if (iso !== null) return make(from, from + iso[0].length, iso[1], iso[3], iso[4]);
  const numeric = run(NUMERIC, text, from);
  if (numeric === null) return null;
  let to = from + numeric[0].length;
  // 17.11.2022, 17/11/22, 17 - 11; a lone "17-11" with tight dash is a score.
  const year = run(SHORT_YEAR, text, to);
  if (year !== null && year[0].startsWith(numeric[2] ?? "")) {
    to += year[0].length;
    return make(from, to, fullYear(year[1] ?? ""), numeric[3], numeric[1]);
  }
  if (numeric[2] === "-" && !numeric[0].includes(" ")) return null;
  if (text[to] === ".") to++;
  return make(from, to, undefined, numeric[3], numeric[1]);
}

/** POSIX: 69 to 99 are of the last century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) >= 69 ? "19" : "20") + year;
}

function make(from: number, to: number, year: string | undefined, month: string | undefined, day: string | undefined): DateDraft {
  return { from, to, year: year === undefined ? null : Number(year), month: month === undefined ? null : Number(month), day: Number(day) };
}

/** 17 November 2022; 17. listopadu; 17 de noviembre de 2022; 17نومبر. */
function readDayFirst(text: string, from: number, context: Context): DateDraft | null {
  const day = run(DAY, text, from);
  if (day === null) return null;
  let at = from + day[0].length;
  at += run(AFTER_DAY, text, at)?.[0].length ?? 0;
  at += /^[-\s]*/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  const join = run(JOIN, text, at)?.[0] ?? "";
  at += join.length;
  const numbered = NUMBERED.test(join) ? run(DAY, text, at) : null;
  if (numbered !== null)
    return withYear(text, { from, to: at + numbered[0].length, year: null, month: Number(numbered[1]), day: Number(day[1]) });
  // Hebrew joins "in" to the month: "14 בינואר".
  const month = readMonth(text, at, context) ?? (text[at] === "ב" ? readMonth(text, at + 1, context) : null);
  return month === null ? null : withYear(text, { from, to: month.to, year: null, month: month.month, day: Number(day[1]) });
}

/** Nov. 17, 2022; lapkričio 17 d. */
function readMonthFirst(text: string, from: number, context: Context): DateDraft | null {
  const month = readMonth(text, from, context);
  if (month === null) return null;
  const gap = /^\.?\s*(?:tháng\s)?/.exec(text.slice(month.to, month.to + 8))?.[0].length ?? 0;
  const day = run(DAY, text, month.to + gap);
  if (day === null || gap === 0) return null;
  let to = month.to + gap + day[0].length;
  const suffix = run(AFTER_DAY, text, to)?.[0] ?? "";
  // The dot of "Nov 17." is a separator, that of an ordinal is not there in month-first dates.
  to += suffix.endsWith(".") ? suffix.length - 1 : suffix.length;
  if (/^ ?d\./.test(text.slice(to, to + 3))) to += text[to] === " " ? 3 : 2;
  return withYear(text, { from, to, year: null, month: month.month, day: Number(day[1]) });
}

/** 2022. november 17.; 2022 m. lapkričio 17 d.; 2022 жылғы 17 қараша. */
function readYearFirst(text: string, from: number, context: Context): DateDraft | null {
  const year = /^(\d{4})(?:\.|\.? ?(?:[meж]|gada|жылғы|жылдын|йил|yil|yilning|оны)\.?)?,?\s+/u.exec(text.slice(from, from + 20));
  if (year === null) return null;
  const rest = from + year[0].length;
  const draft = readMonthFirst(text, rest, context) ?? readDayFirst(text, rest, context);
  if (draft === null || draft.year !== null) return null;
  return { ...draft, from, to: text[draft.to] === "." ? draft.to + 1 : draft.to, year: Number(year[1]) };
}

function withYear(text: string, draft: DateDraft): DateDraft {
  const year = run(YEAR, text, draft.to);
  if (year === null) return draft;
  const value = Number(year[1]);
  if (value < 1800 || value > 2100) return draft;
  // A dot behind the year is a part of "2022." only where the day has one too; as a separator it reads the same.
  return { ...draft, to: draft.to + year[0].length, year: value };
}

/** A month's name of one to three words, longest first, with its dot and a second name of the same month. */
function readMonth(text: string, at: number, context: Context): { to: number; month: number } | null {
  const first = run(WORD, text, at);
  if (first === null) return null;
  const ends = [at + first[0].length];
  for (let i = 0; i < 2; i++) {
    const end = ends.at(-1) ?? at;
    const next = text[end] === " " ? run(WORD, text, end + 1) : null;
    if (next === null) break;
    ends.push(end + 1 + next[0].length);
  }
  for (const end of ends.reverse()) {
    const month = monthOf(text.slice(at, end), context.locales);
    if (month === 0) continue;
    const gap = run(SECOND_NAME, text, end)?.[0] ?? "";
    const second = gap === "" ? null : readMonth(text, end + gap.length, context);
    if (second?.month !== month) return { to: end, month };
    return { to: gap.includes("(") && text[second.to] === ")" ? second.to + 1 : second.to, month };
  }
  return null;
}
