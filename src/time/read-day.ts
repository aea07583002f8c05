import { dateAtom, dateParts, type DateAtom, type Scene } from "./atoms.js";
import { Char, charClass, isEastAsian } from "./letters.js";
import { has, ROLE } from "./roles.js";

/** A day of the month by itself that carries its own mark: "13日", "25일". "3日前" and "3日間" are amounts. */
export function readMarkedDay({ items, text }: Scene, from: number): DateAtom | null {
  const item = items[from];
  const mark = items[from + 1];
  if (item === undefined || mark === undefined || item.value < 1 || item.value > 31 || item.digits > 2 || mark.spaced) return null;
  if (charClass(text.charCodeAt(item.start)) !== Char.Digit || !has(mark.entry, ROLE.afterDay) || !isEastAsian(text.charCodeAt(mark.start))) return null;
  const before = text.charAt(item.start - 1);
  if (/[.,:/-]/.test(before)) return null;
  const behind = items[from + 2];
  if (behind !== undefined && !behind.spaced && AMOUNTS.some((role) => has(behind.entry, role))) return null;
  return dateAtom(items, from, from + 2, dateParts(null, null, item.value), false);
}

const AMOUNTS = [ROLE.agoAfter, ROLE.inAfter, ROLE.lastingAfter];
