import type { Atom, RangeAtom, Scene } from "./atoms.js";
import { has, ROLE } from "./roles.js";

export const DASHES = new Set([0x2d, 0x2013, 0x2014, 0x7e, 0xff5e, 0x301c]);

/** Joins neighbours over a dash or "to" into ranges. */
export function joinRanges(scene: Scene, atoms: readonly Atom[]): Atom[] {
  const out: Atom[] = [];
  for (const atom of atoms) {
    const last = out.at(-1);
    const range = last === undefined ? null : rangeOf(scene, last, atom);
    if (range === null) out.push(atom);
    else out[out.length - 1] = range;
  }
  return out;
}

/** Two clocks over a dash or "to", before a day is given to either: "von 9:30 bis 11:00 am Donnerstag". */
export function joinClocks(scene: Scene, atoms: readonly Atom[]): Atom[] {
  const out: Atom[] = [];
  for (const atom of atoms) {
    const last = out.at(-1);
    const range =
      last?.kind === "clock" && atom.kind === "clock" && (last.zone === null || atom.zone !== null) ? rangeOf(scene, last, atom) : null;
    if (range === null) out.push(atom);
    else out[out.length - 1] = range;
  }
  return out;
}

/** Without hours of opening: "Monday to Friday 9-17" is every week, no date. */
export function dropHours(scene: Scene, atoms: readonly Atom[]): Atom[] {
  return atoms.filter((atom, index) => {
    const next = atoms[index + 1];
    const last = atoms[index - 1];
    return !(next !== undefined && areHours(scene, atom, next)) && !(last !== undefined && areHours(scene, last, atom));
  });
}

function areHours(scene: Scene, left: Atom, right: Atom): boolean {
  return (
    isWeekdayAlone(left) &&
    right.kind === "range" &&
    isWeekdayAlone(right.first) &&
    right.first.kind === "date" &&
    right.first.clock !== null &&
    rangeOf(scene, left, { ...right.first, from: right.from, start: right.start, clock: null }) !== null
  );
}

function isWeekdayAlone(atom: Atom): boolean {
  return atom.kind === "date" && atom.parts.weekday !== null && atom.parts.day === null && atom.parts.month === null && atom.which === null;
}

function rangeOf(scene: Scene, left: Atom, right: Atom): RangeAtom | null {
  if (!isEnd(left) || !isEnd(right)) return null;
  if (left.kind === "clock" && (right.kind === "date" || right.kind === "relative") && right.clock !== null)
    left = { ...right, from: left.from, to: left.to, start: left.start, end: left.end, clock: left };
  // A day and a clock make a range only when the day has a clock of its own: "Monday 10:00 - 12:00".
  if ((left.kind === "clock") !== (right.kind === "clock") && !(right.kind === "clock" && left.kind !== "period" && left.clock !== null))
    return null;
  const { items } = scene;
  // "1일부터 22일까지": where the word of the range is written onto the date.
  let joiner = has(items[left.to - 1]?.entry, ROLE.rangeBetween) && items[left.to - 1]?.value === -1 ? 1 : 0;
  // "9:30 bis 11:00", "14h à 16h": the word is read with the clock behind it.
  if (right.kind === "clock" && has(items[right.from]?.entry, ROLE.rangeBetween) && items[right.from]?.value === -1) joiner = 2;
  for (let at = left.to; at < right.from; at++) {
    const item = items[at];
    if (item === undefined || at - left.to > 2) return null;
    // "2 okt. tot 22 okt.": the dot of an abbreviation.
    if (item.mark === 0x2e && at === left.to && !item.spaced && at + 1 < right.from) continue;
    if (DASHES.has(item.mark)) joiner = 1;
    else if (has(item.entry, ROLE.rangeBetween) && item.value < 0) joiner = Math.max(joiner, 2);
    else if (!has(item.entry, ROLE.beforeDay) && !has(item.entry, ROLE.beforeClock) && !has(item.entry, ROLE.inDate)) return null;
  }
  const opened = has(items[left.from - 1]?.entry, ROLE.rangeBefore) || has(items[left.from]?.entry, ROLE.rangeBefore);
  const closed = has(items[right.to]?.entry, ROLE.rangeAfter);
  if (joiner === 0 || (joiner === 2 && !opened && !closed && right.from - left.to > 2)) return null;
  if (joiner === 2 && !opened && !closed && isAnd(scene, left, right)) return null;
  if ((left.kind === "clock" && !left.valid) || (right.kind === "clock" && !right.valid)) return null;
  if (right.kind === "clock" && right.strength === "weak" && right.clock.minute === null) return null;
  return { kind: "range", from: left.from, to: right.to, start: left.start, end: right.end, first: left, last: right };
}

/** "Monday and Tuesday" are two days unless "between" opens them. */
function isAnd({ items }: Scene, left: Atom, right: Atom): boolean {
  for (let at = left.to; at < right.from; at++) if (has(items[at]?.entry, ROLE.numberJoiners)) return true;
  return false;
}

export function isEnd(atom: Atom): atom is RangeAtom["first"] {
  if (atom.kind === "period" && atom.period.type === "nth") {
    const { month, monthBy, year, yearBy } = atom.period;
    return month !== null || monthBy !== null || year !== null || yearBy !== null;
  }
  if (atom.kind === "relative") return atom.stretch === null && !atom.counted;
  return (
    atom.kind === "clock" ||
    atom.kind === "period" ||
    (atom.kind === "date" && atom.until === null && atom.trouble === null && !(atom.weak && atom.parts.weekday !== null))
  );
}
