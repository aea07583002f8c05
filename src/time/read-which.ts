import type { DateUnit } from "../locale/date-words.js";
import {
  dateAtom,
  dateParts,
  periodAtom,
  stretch,
  type Atom,
  type DateAtom,
  type PeriodAtom,
  type RelativeAtom,
  type Scene,
} from "./atoms.js";
import type { Item } from "./items.js";
import { readAmounts, type Amount } from "./read-amount.js";
import { readMarkedDay } from "./read-day.js";
import { readNamedDate } from "./read-named.js";
import { has, ROLE, type DayPartName, type Entry } from "./roles.js";

interface RelativeParts {
  unit: DateUnit;
  by: number;
  more?: readonly Amount[];
  counted?: boolean;
  stretch?: number | null;
  part?: RelativeAtom["part"];
  monthDay?: number | null;
}

export const NO_AMOUNTS: readonly Amount[] = [];

/** An atom counted from publication, of items [from, to). */
export function relative(scene: Scene, from: number, to: number, parts: RelativeParts): RelativeAtom {
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
    monthDayUntil: null,
    part: parts.part ?? null,
    clock: null,
    within: false,
    length: null,
  };
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
export function readWhich(scene: Scene, from: number): Atom | null {
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
  // "签下20世纪": the twentieth, not the next twenty.
  const ordinal = items[at + 1]?.entry?.unit === "century" && items[at + 1]?.spaced === false;
  if (item.value >= 1 && which !== 0 && !ordinal) {
    const read = readAmounts(scene, at);
    const [only] = read?.amounts ?? [];
    if (read !== null && only !== undefined && read.amounts.length === 1)
      return relative(scene, from, read.to, { unit: only.unit, by: 0, stretch: which < 0 ? -only.by : only.by });
  }
  return named(scene, from, at, at + 1, which);
}

/** "semaine dernière", "lundi prochain", "mayo pasado". */
export function readWhichBehind(scene: Scene, from: number): Atom | null {
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
  if (entry.season !== null) return periodAtom(items, from, to, { type: "season", season: entry.season, year: null, which });
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
    // The coming weekend is that of this week.
    return relative(scene, from, to, { unit: entry.unit, by: entry.unit === "weekend" && isComing(items, from, to) ? 0 : which });
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
