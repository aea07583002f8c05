import { type Atom, type RelativeAtom, type Scene } from "./atoms.js";
import { readAmounts, type Amount } from "./read-amount.js";
import { readMonthDay } from "./read-month-day.js";
import { NO_AMOUNTS, readWhich, readWhichBehind, relative } from "./read-which.js";
import { has, ROLE } from "./roles.js";

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
  if (has(entry, ROLE.withinBefore)) return readWithin(scene, from);
  if (!ago && !has(entry, ROLE.inBefore)) return null;
  const read = readAmounts(scene, from + 1) ?? (has(entry, ROLE.leads) && !ago ? null : readBareUnit(scene, from + 1));
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

/** "within three days", "binnen de komende drie jaar"; "within three days of the vote" counts from the vote. */
function readWithin(scene: Scene, from: number): RelativeAtom | null {
  const { items } = scene;
  let at = from + 1;
  while (at < from + 4 && items[at]?.value === -1 && (has(items[at]?.entry, ROLE.next) || has(items[at]?.entry, ROLE.beforeDay))) at++;
  const read = readAmounts(scene, at);
  const [only] = read?.amounts ?? [];
  if (read === null || only === undefined || read.amounts.length > 1 || read.terse || has(items[read.to]?.entry, ROLE.inDate)) return null;
  const atom = relative(scene, from, read.to, { unit: only.unit, by: 0, stretch: only.by });
  // "within the next five years" leaves no doubt.
  if (has(items[at - 1]?.entry, ROLE.next)) return { ...atom, within: true };
  return { ...atom, within: true, length: { start: items[at]?.start ?? atom.start, end: atom.end, mayBeAhead: true } };
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
  if (later || has(behind, ROLE.earlier)) {
    const atom = counted(scene, from, to + 1, read.amounts, later ? 1 : -1);
    return atom === null ? null : { ...atom, length: { start: atom.start, end: items[to - 1]?.end ?? atom.end, mayBeAhead: false } };
  }
  const [single] = read.amounts;
  if (
    has(behind, ROLE.withinAfter) &&
    single !== undefined &&
    read.amounts.length === 1 &&
    !has(before, ROLE.rangeBetween) &&
    !has(before, ROLE.rangeBefore)
  )
    return { ...relative(scene, from, to + 1, { unit: single.unit, by: 0, stretch: single.by }), within: true };
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

function counted(scene: Scene, from: number, to: number, amounts: readonly Amount[], sign: number): RelativeAtom | null {
  const [first] = amounts;
  if (first === undefined) return null;
  const more = amounts.length > 1 ? amounts.slice(1).map(({ unit, by }) => ({ unit, by: by * sign })) : NO_AMOUNTS;
  return relative(scene, from, to, { unit: first.unit, by: first.by * sign, more, counted: true });
}
