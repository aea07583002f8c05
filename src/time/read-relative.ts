import type { DateUnit } from "../locale/date-words.js";
import { dateAtom, dateParts, stretch, type Atom, type DateAtom, type PeriodAtom, type RelativeAtom, type Scene } from "./atoms.js";
import type { Item } from "./items.js";
import { readAmounts, type Amount } from "./read-amount.js";
import { readMarkedDay } from "./read-day.js";
import { readNamedDate } from "./read-named.js";
import { isClockAhead } from "./read-parts.js";
import { has, ROLE, type DayPartName, type Entry } from "./roles.js";

/** Reads what is counted from the day of publication, or a length of time, beginning at an item. */
export function readRelative(scene: Scene, from: number): Atom | null {
  return (
    readMonthDay(scene, from) ??
    readDayWord(scene, from) ??
    readBefore(scene, from) ??
    readWhich(scene, from) ??
    readCounted(scene, from) ??
    readWhichBehind(scene, from)
  );
}

interface RelativeParts {
  unit: DateUnit;
  by: number;
  more?: readonly Amount[];
  counted?: boolean;
  stretch?: number | null;
  part?: RelativeAtom["part"];
  monthDay?: number | null;
}

function relative(scene: Scene, from: number, to: number, parts: RelativeParts): RelativeAtom {
  const { items } = scene;
  return {
    kind: "relative",
    from,
    to,
    start: items[from]?.start ?? 0,
    end: items[to - 1]?.end ?? 0,
    unit: parts.unit,
    by: parts.by,
    more: parts.more ?? NO_AMOUNTS,
    counted: parts.counted ?? false,
    stretch: parts.stretch ?? null,
    weekday: null,
    monthDay: parts.monthDay ?? null,
    part: parts.part ?? null,
    clock: null,
    length: null,
  };
}

/** "the 20th of next month", "20. des Monats", 다음 달 20일: a day of a month counted from publication. */
function readMonthDay(scene: Scene, from: number): RelativeAtom | null {
  const { items } = scene;
  const day = dayNumberAt(items, from);
  if (day !== null) {
    let at = day.to;
    for (
      let skipped = 0;
      skipped < 3 &&
      (has(items[at]?.entry, ROLE.inDate) || has(items[at]?.entry, ROLE.beforeDay) || (items[at]?.mark === 0x2e && !items[at]?.spaced));
      skipped++
    )
      at++;
    const month = relativeMonth(scene, at);
    return month === null ? null : { ...month, ...stretch(items, from, month.to), monthDay: day.value };
  }
  const month = relativeMonth(scene, from);
  if (month === null) return null;
  const at = has(items[month.to]?.entry, ROLE.inDate) ? month.to + 1 : month.to;
  const behind = dayNumberAt(items, at);
  return behind?.marked === true ? { ...month, ...stretch(items, from, behind.to), monthDay: behind.value } : null;
}

function dayNumberAt(items: readonly Item[], at: number): { value: number; to: number; marked: boolean } | null {
  const item = items[at];
  if (item === undefined || item.value < 1 || item.value > 31 || item.digits > 2 || isClockAhead(items, at)) return null;
  const dash = items[at + 1]?.mark === 0x2d && items[at + 1]?.spaced === false ? 1 : 0;
  const marked = has(items[at + 1 + dash]?.entry, ROLE.afterDay) && (dash === 0 || items[at + 2]?.spaced === false);
  return { value: item.value, to: at + 1 + (marked ? dash + 1 : 0), marked };
}

export function relativeMonth(scene: Scene, at: number): RelativeAtom | null {
  const entry = scene.items[at]?.entry;
  if (entry?.relative?.unit === "month") return relative(scene, at, at + 1, entry.relative);
  if (entry == null || (whichOf(entry) === null && entry.unit !== "month")) return null;
  const atom = readWhich(scene, at) ?? readWhichBehind(scene, at);
  return atom?.kind === "relative" && atom.unit === "month" && atom.stretch === null ? atom : null;
}

/** today, yesterday, tonight, last night, 上个月. */
function readDayWord(scene: Scene, from: number): RelativeAtom | null {
  const entry = scene.items[from]?.entry;
  if (entry == null || has(entry, ROLE.weak)) return null;
  if (entry.day !== null) return relative(scene, from, from + 1, { unit: "day", by: entry.day });
  if (entry.dayPart !== null) return relative(scene, from, from + 1, { unit: "day", by: entry.dayPart.by, part: entry.dayPart.part });
  return entry.relative === null ? null : relative(scene, from, from + 1, entry.relative);
}

/** "il y a trois ans", "vor drei Jahren", "in two weeks". */
function readBefore(scene: Scene, from: number): RelativeAtom | null {
  const entry = scene.items[from]?.entry;
  const ago = has(entry, ROLE.agoBefore);
  if (!ago && !has(entry, ROLE.inBefore)) return null;
  const read = readAmounts(scene, from + 1) ?? (has(entry, ROLE.leads) ? null : readBareUnit(scene, from + 1));
  if (read === null || (read.terse && !ago)) return null;
  let to = read.to;
  // "over vijf minuten terug": back in five minutes, not five minutes back.
  if (has(scene.items[to]?.entry, ROLE.agoAfter) && (ago || has(entry, ROLE.leads)))
    return counted(scene, from + 1, to + 1, read.amounts, -1);
  if (has(scene.items[to]?.entry, ROLE.inAfter)) to++;
  const atom = counted(scene, from, to, read.amounts, ago ? -1 : 1);
  // "in" and its kin also stand before lengths: "6,500 dead in six weeks". "dans", "через" do not.
  const doubtful = !ago && to === read.to && has(entry, ROLE.leads);
  if (atom === null || !doubtful) return atom;
  return { ...atom, length: { start: scene.items[from + 1]?.start ?? atom.start, end: atom.end, mayBeAhead: true } };
}

/** "three days ago", "two hours later", and plain lengths. */
function readCounted(scene: Scene, from: number): Atom | null {
  const { items } = scene;
  const bare = readBareUnit(scene, from);
  if (bare !== null && has(items[bare.to]?.entry, ROLE.agoAfter)) return counted(scene, from, bare.to + 1, bare.amounts, -1);
  const read = readAmounts(scene, from);
  if (read === null) return null;
  if (has(items[read.to - 1]?.entry, ROLE.agoUnits)) return counted(scene, from, read.to, read.amounts, -1);
  let behind = items[read.to]?.entry;
  let to = read.to;
  if (has(behind, ROLE.inDate) && items[to + 1] !== undefined) {
    // "3 de ani în urmă" and the like are whole entries; a particle alone proves nothing.
    behind = null;
  }
  if (has(behind, ROLE.agoAfter)) return counted(scene, from, to + 1, read.amounts, -1);
  const before = items[from - 1]?.entry;
  const later = has(behind, ROLE.later);
  if (!read.article && (later || has(behind, ROLE.earlier))) {
    const atom = counted(scene, from, to + 1, read.amounts, later ? 1 : -1);
    return atom === null ? null : { ...atom, length: { start: atom.start, end: items[to - 1]?.end ?? atom.end, mayBeAhead: false } };
  }
  if (has(behind, ROLE.inAfter) && !read.article) return counted(scene, from, to + 1, read.amounts, 1);
  const [only] = read.amounts;
  if (only !== undefined && read.amounts.length === 1 && has(behind, ROLE.last) && !has(before, ROLE.agoBefore)) {
    return relative(scene, from, to + 1, { unit: only.unit, by: 0, stretch: -only.by });
  }
  if (only !== undefined && read.amounts.length === 1 && has(behind, ROLE.next))
    return relative(scene, from, to + 1, { unit: only.unit, by: 0, stretch: only.by });
  if (read.article || read.terse || !isLength(read.amounts)) return null;
  if (has(behind, ROLE.lastingAfter)) to++;
  return { kind: "duration", from, to, start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0, amounts: read.amounts };
}

/** Languages without articles, where one of a unit is the unit alone: "неделю назад", "před rokem". */
const ARTICLELESS = new Set(["ru", "uk", "be", "bg", "sr", "hr", "pl", "cs", "sk", "lt", "lv", "fi", "et"]);

function readBareUnit({ items, lexicon }: Scene, from: number): { amounts: Amount[]; to: number; terse: boolean } | null {
  const item = items[from];
  const unit = item?.entry?.unit ?? null;
  if (!ARTICLELESS.has(lexicon.language) || item === undefined || unit === null || item.value >= 0 || item.end - item.start < 3)
    return null;
  // "před rokem 1989" is a year.
  if ((items[from + 1]?.digits ?? 0) > 0 || has(item.entry, ROLE.plurals)) return null;
  return { amounts: [{ unit, by: 1 }], to: from + 1, terse: false };
}

/** Numbers as large as years are no count of seconds or days worth telling apart: "2022 days" stays, "2022 year" does not. */
function isLength(amounts: readonly Amount[]): boolean {
  return amounts.every(({ unit, by }) => by > 0 && (unit !== "year" || by < 1900 || by > 2100));
}

const NO_AMOUNTS: readonly Amount[] = [];

function counted(scene: Scene, from: number, to: number, amounts: readonly Amount[], sign: number): RelativeAtom | null {
  const [first] = amounts;
  if (first === undefined) return null;
  const more = amounts.length > 1 ? amounts.slice(1).map(({ unit, by }) => ({ unit, by: by * sign })) : NO_AMOUNTS;
  return relative(scene, from, to, { unit: first.unit, by: first.by * sign, more, counted: true });
}

/** Which one: -1 last, 0 this, 1 next. */
export function whichOf(entry: Entry | null | undefined): number | null {
  if (has(entry, ROLE.last)) return -1;
  if (has(entry, ROLE.lastButOne)) return -2;
  if (has(entry, ROLE.afterNext)) return 2;
  if (has(entry, ROLE.next) || has(entry, ROLE.coming)) return 1;
  return has(entry, ROLE.this) ? 0 : null;
}

/** "last month", "this Sunday", "the past three days", "next summer", "last May". */
function readWhich(scene: Scene, from: number): Atom | null {
  const { items, lexicon } = scene;
  let at = from;
  // "trois derniers jours": the number first.
  const count = items[at]?.value ?? -1;
  const counts = count >= 1 && count < 1000 && whichOf(items[at + 1]?.entry) !== null && items[at + 1]?.entry?.unit == null;
  if (counts) at++;
  let which = whichOf(items[at]?.entry);
  if (which === null || (items[at]?.value ?? -1) >= 0) return null;
  at++;
  // "this coming Friday", "this past weekend": the second word tells.
  const more = which === 0 && (items[at]?.value ?? 0) < 0 ? whichOf(items[at]?.entry) : null;
  if (more !== null && items[at]?.entry?.unit == null) {
    which = more;
    at++;
  }
  if (items[at - 1]?.entry !== undefined && has(items[at]?.entry, ROLE.afterNext)) at++;
  const item = items[at];
  if (item === undefined) return null;
  if (counts && item.entry?.unit != null)
    return relative(scene, from, at + 1, { unit: item.entry.unit, by: 0, stretch: which < 0 ? -count : count });
  // "지난 16일" is the 16th, "지난 16일간" sixteen days.
  const marked = lexicon.language === "ko" ? readMarkedDay(scene, at) : null;
  if (marked !== null) return { ...marked, ...stretch(items, from, marked.to), which };
  if (item.value >= 1 && which !== 0) {
    const read = readAmounts(scene, at);
    const [only] = read?.amounts ?? [];
    if (read !== null && only !== undefined && read.amounts.length === 1)
      return relative(scene, from, read.to, { unit: only.unit, by: 0, stretch: which < 0 ? -only.by : only.by });
  }
  return named(scene, from, at, at + 1, which);
}

/** "semaine dernière", "lundi prochain", "mayo pasado". */
function readWhichBehind(scene: Scene, from: number): Atom | null {
  const { items } = scene;
  let behind = from + 1;
  if (has(items[behind]?.entry, ROLE.inDate)) behind++;
  if ((items[behind]?.value ?? -1) >= 0) return null;
  const which = whichOf(items[behind]?.entry);
  // "Monday next week": the word belongs to what follows it.
  if (which === null || startsNamed(items[behind + 1])) return null;
  return named(scene, from, from, behind + 1, which);
}

function startsNamed(item: Item | undefined): boolean {
  const entry = item?.entry;
  return (
    entry != null &&
    item?.value === -1 &&
    (entry.unit !== null || entry.weekday > 0 || (entry.month > 0 && !has(entry, ROLE.weak)) || entry.season !== null)
  );
}

/** The nearest ahead; "this Friday" is too. */
function isComing(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(items[at]?.entry, ROLE.coming)) return true;
  return false;
}

const ROMANCE = new Set(["fr", "es", "pt", "it", "ca", "ro"]);

function named(scene: Scene, from: number, at: number, to: number, which: number): DateAtom | RelativeAtom | PeriodAtom | null {
  const { items, lexicon } = scene;
  const entry = items[at]?.entry;
  if (entry == null) return null;
  if (entry.weekday > 0) {
    if (has(entry, ROLE.weak)) return null;
    // "next Saturday, 12 November": the date says which.
    const date = readNamedDate(scene, at);
    if (date !== null && date.parts.day !== null) return { ...date, ...stretch(items, from, date.to) };
  }
  // 上周三 is the Wednesday of last week.
  if (entry.weekday > 0 && lexicon.language === "zh")
    return { ...relative(scene, from, to, { unit: "week", by: which }), weekday: entry.weekday };
  // "ce lundi", "este martes" is the one at hand, mostly gone; "this Monday" is ahead.
  if (entry.weekday > 0)
    return dateAtom(
      items,
      from,
      to,
      dateParts(null, null, null, entry.weekday),
      false,
      isComing(items, from, to) ? 0 : which === 0 && ROMANCE.has(lexicon.language) ? null : which,
    );
  if (entry.month > 0) {
    const date = readNamedDate(scene, at);
    if (date !== null && (date.parts.year !== null || date.parts.day !== null)) return null;
    return dateAtom(items, from, to, dateParts(null, entry.month, null), false, which);
  }
  if (entry.season !== null)
    return { ...stretch(items, from, to), kind: "period", period: { type: "season", season: entry.season, year: null, which } };
  if (entry.unit !== null) {
    // "the last week of 2016" is counted from another point.
    if (has(items[to]?.entry, ROLE.inDate) && ((items[to + 1]?.digits ?? 0) === 4 || (items[to + 1]?.entry?.month ?? 0) > 0)) return null;
    if (
      entry.unit === "second" ||
      entry.unit === "minute" ||
      entry.unit === "hour" ||
      items.slice(from, to).some((item) => has(item.entry, ROLE.plurals))
    )
      return null;
    // "that day", "these days", "the last day" name another day, or none.
    if (entry.unit === "day") return null;
    return relative(scene, from, to, { unit: entry.unit, by: which });
  }
  const part = partOf(entry);
  return part === null || which === 2 ? null : relative(scene, from, to, { unit: "day", by: which, part });
}

/** The part of the day a word names. */
export function partOf(entry: Entry | null | undefined): DayPartName | null {
  if (has(entry, ROLE.morning)) return "morning";
  if (has(entry, ROLE.afternoon)) return "afternoon";
  if (has(entry, ROLE.evening)) return "evening";
  return has(entry, ROLE.night) ? "night" : null;
}
