import { stretch, type RelativeAtom, type Scene } from "./atoms.js";
import type { Item } from "./items.js";
import { isClockAhead } from "./read-parts.js";
import { readWhich, readWhichBehind, relative, whichOf } from "./read-which.js";
import { has, ROLE } from "./roles.js";

/** "the 20th of next month", "20. des Monats", 다음 달 20일: a day of a month counted from publication. */
export function readMonthDay(scene: Scene, from: number): RelativeAtom | null {
  const { items } = scene;
  const day = dayNumberAt(items, from);
  if (day !== null) {
    let at = day.to;
    // "from 4 to 22 of this month", "vom 4. bis 23. des Monats"
    const until = readUntil(items, at);
    if (until !== null) at = until.to;
    for (
      let skipped = 0;
      skipped < 3 &&
      whichOf(items[at]?.entry) === null &&
      (has(items[at]?.entry, ROLE.inDate) || has(items[at]?.entry, ROLE.beforeDay) || (items[at]?.mark === 0x2e && !items[at]?.spaced));
      skipped++
    )
      at++;
    const month = relativeMonth(scene, at);
    return month === null
      ? null
      : { ...month, ...stretch(items, from, month.to), monthDay: day.value, monthDayUntil: until?.value ?? null };
  }
  const month = relativeMonth(scene, from);
  if (month === null) return null;
  const at = has(items[month.to]?.entry, ROLE.inDate) ? month.to + 1 : month.to;
  const behind = dayNumberAt(items, at);
  return behind?.marked === true ? { ...month, ...stretch(items, from, behind.to), monthDay: behind.value } : null;
}

function readUntil(items: readonly Item[], from: number): { value: number; to: number } | null {
  let at = from;
  if (items[at]?.mark === 0x2e && !items[at]?.spaced) at++;
  const joiner = items[at];
  if (joiner === undefined || joiner.value >= 0 || (joiner.mark !== 0x2d && !has(joiner.entry, ROLE.rangeBetween))) return null;
  // "4 and 22" are two days but for "between".
  at++;
  while (at < from + 4 && items[at]?.value === -1 && has(items[at]?.entry, ROLE.beforeDay)) at++;
  const day = dayNumberAt(items, at);
  return day === null ? null : { value: day.value, to: day.to };
}

function dayNumberAt(items: readonly Item[], at: number): { value: number; to: number; marked: boolean } | null {
  const item = items[at];
  if (item === undefined || item.value < 1 || item.value > 31 || item.digits > 2 || isClockAhead(items, at)) return null;
  const dash = items[at + 1]?.mark === 0x2d && items[at + 1]?.spaced === false ? 1 : 0;
  const marked = has(items[at + 1 + dash]?.entry, ROLE.afterDay) && (dash === 0 || items[at + 2]?.spaced === false);
  return { value: item.value, to: at + 1 + (marked ? dash + 1 : 0), marked };
}

/** "next month", "des Monats", 다음 달. */
export function relativeMonth(scene: Scene, at: number): RelativeAtom | null {
  const entry = scene.items[at]?.entry;
  if (entry?.relative?.unit === "month") return relative(scene, at, at + 1, entry.relative);
  if (entry == null || (whichOf(entry) === null && entry.unit !== "month")) return null;
  const atom = readWhich(scene, at) ?? readWhichBehind(scene, at);
  return atom?.kind === "relative" && atom.unit === "month" && atom.stretch === null ? atom : null;
}
