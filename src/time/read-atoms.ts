import { dateParts, stretch, type Atom, type ClockAtom, type DateAtom, type Scene } from "./atoms.js";
import { isDate } from "./calendar.js";
import { readClock, readClockRange } from "./read-clock.js";
import { readMarkedDay } from "./read-day.js";
import { readNamedDate } from "./read-named.js";
import { readNth, readWeekBehind, readWeekOf } from "./read-nth.js";
import { expandYear, readNumericDate } from "./read-numeric.js";
import { readNumericRange } from "./read-numeric-range.js";
import { readDayPart, readPeriod, readWeekday, readYear } from "./read-period.js";
import { readRelative } from "./read-relative.js";
import { readZone } from "./read-zone.js";
import { has, Kind, ROLE } from "./roles.js";

/** Everything in an island that reads as a date, clock or length of time, left to right, not overlapping. */
export function readAtoms(scene: Scene): Atom[] {
  const atoms: Atom[] = [];
  const { items } = scene;
  let at = 0;
  while (at < items.length) {
    const last = atoms.at(-1);
    const anchored = last !== undefined && (last.kind === "date" || last.kind === "relative") && isConnective(scene, last.to, at);
    const atom = readAtom(scene, at, anchored);
    if (atom === null || atom.to <= at) {
      at++;
      continue;
    }
    const whole = (atom.kind === "date" ? readWeekBehind(scene, atom) : null) ?? atom;
    atoms.push(whole);
    at = whole.to;
    // What was read may reach beyond its last item (a zone behind the island).
    while (at < items.length && (items[at]?.start ?? whole.end) < whole.end) at++;
  }
  return atoms;
}

function readAtom(scene: Scene, at: number, anchored: boolean): Atom | null {
  const { items, reach } = scene;
  const item = items[at];
  if (item === undefined) return null;
  const kinds = item.entry === null ? 0 : item.entry.kinds;
  const number = item.value >= 0;
  if (!number && item.entry === null) return null;
  if (item.digits > 0) {
    const read = readWireStamp(scene, at) ?? readNumericRange(scene, at);
    if (read !== null) return read;
  }
  // "з 14.10. - 15.10.2018": the word is no clock's.
  else if (!number && has(item.entry, ROLE.rangeBefore) && (items[at + 1]?.digits ?? 0) > 0 && readNumericRange(scene, at + 1) !== null)
    return null;
  // Each reader is asked only where a word of its kind is still ahead: most islands hold one kind.
  const numeric = item.digits > 0 ? readNumericDate(scene, at) : null;
  const clock = number || (kinds & Kind.Clock) !== 0 ? readClock(scene, at, anchored) : null;
  const named = at < reach.month ? readNamedDate(scene, at) : null;
  // "4-22 January" is no 22 April.
  if (numeric !== null && numeric.weak && named !== null && named.end > numeric.end) return named;
  // "3. jan. 2023, 08.07.41"
  if (numeric !== null && anchored && clock?.clock.second != null && DOTTED_CLOCKS.has(scene.lexicon.language)) return clock;
  if (numeric !== null)
    return clock !== null && numeric.weak && (anchored ? numeric.parts.year === null : clock.strength === "strong" && clock.to > numeric.to)
      ? clock
      : numeric;
  if (clock !== null && anchored && named === null && item.digits === 4) return clock;
  let best: Atom | null = null;
  if (at < reach.counted) best = longer(readNth(scene, at), readWeekOf(scene, at));
  best = longer(best, named);
  if (number) best = longer(best, readMarkedDay(scene, at));
  if (at < reach.period) best = longer(best, readPeriod(scene, at));
  if (at < reach.relative) best = longer(best, readRelative(scene, at));
  best = longer(best, clock);
  if (number || has(item.entry, ROLE.beforeClock)) best = longer(best, readClockRange(scene, at));
  if (best !== null) return best;
  return readYear(scene, at) ?? readWeekday(scene, at) ?? readDayPart(scene, at) ?? readLeadingZone(scene, at);
}

/** Languages that part hours, minutes and seconds by dots (CLDR). */
const DOTTED_CLOCKS = new Set(["da", "fi", "id", "nb"]);

/** The longer; of equals the first. */
function longer(best: Atom | null, other: Atom | null): Atom | null {
  return other !== null && (best === null || other.end > best.end) ? other : best;
}

/** Most items between the parts of one moment. */
const WIDEST_GAP = 4;
const CONNECTIVE_MARKS = new Set(Array.from("-,.|/()[]:;@•·–—~،、「」（）", (mark) => mark.charCodeAt(0)));

const JOINING = [ROLE.beforeClock, ROLE.inDate, ROLE.beforeDay, ROLE.about, ROLE.rangeBefore];

/** Whether only light punctuation and words like "at" stand between two items. */
export function isConnective({ items, text }: Scene, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined) return false;
    if (
      item.mark !== 0
        ? !CONNECTIVE_MARKS.has(item.mark)
        : item.value >= 0 || !(JOINING.some((role) => has(item.entry, role)) || /^T$/i.test(text.slice(item.start, item.end)))
    )
      return false;
  }
  return true;
}

const DTG = /(\d{2})(\d{2})(\d{2}) ?([A-IK-Z])? ?(?=[A-Za-z]{3})/y;
const SLUG = /(\d{2})-(\d{2}) (\d{4}) ?(GMT|UTC|Z) (\d{4})(?!\d)/y;

/** The stamps of wire envelopes: "171549Z NOV 22" (day, hour, minute, month, year), "17-11 1549 GMT 2022". */
function readWireStamp(scene: Scene, at: number): DateAtom | null {
  const { items, text } = scene;
  const item = items[at];
  if (item === undefined || (item.digits !== 6 && item.digits !== 2)) return null;
  if (item.digits === 2) {
    SLUG.lastIndex = item.start;
    const match = SLUG.exec(text);
    if (match === null) return null;
    const parts = dateParts(Number(match[5]), Number(match[2]), Number(match[1]));
    return withClock(scene, at, SLUG.lastIndex, parts, Number(match[3]), "Z");
  }
  DTG.lastIndex = item.start;
  const match = DTG.exec(text);
  if (match === null) return null;
  let month = at + 1;
  if (match[4] !== undefined) month++;
  const entry = items[month]?.entry;
  const year = items[month + 1]?.mark === 0x2e ? items[month + 2] : items[month + 1];
  if (entry == null || entry.month === 0 || (year?.digits !== 2 && year?.digits !== 4)) return null;
  const parts = dateParts(year.digits === 2 ? expandYear(year.value) : year.value, entry.month, Number(match[1]));
  return withClock(scene, at, year.end, parts, Number(`${match[2] ?? ""}${match[3] ?? ""}`), match[4] ?? null);
}

function withClock(scene: Scene, at: number, end: number, parts: DateAtom["parts"], digits: number, letter: string | null): DateAtom {
  const { items } = scene;
  let to = at + 1;
  while (to < items.length && (items[to]?.start ?? end) < end) to++;
  const hour = Math.floor(digits / 100);
  const minute = digits % 100;
  const base = { ...stretch(items, at, to), end };
  const zone =
    letter === "Z" ? { start: base.start, end, written: "Z", offsetMinutes: 0, iana: null, standardOf: null, trouble: null } : null;
  const clock: ClockAtom = {
    ...base,
    kind: "clock",
    clock: { hour, minute, second: null, fraction: null },
    zone,
    strength: "strong",
    valid: hour < 24 && minute < 60,
    halved: true,
  };
  const trouble = isDate(parts.year, parts.month ?? 0, parts.day ?? 0) ? null : "invalid-date";
  return { ...base, kind: "date", parts, until: null, trouble, weak: false, which: null, clock, zone: null };
}

/** 北京时间 before a date. */
function readLeadingZone(scene: Scene, at: number): Atom | null {
  const zone = scene.items[at]?.entry?.zone;
  if (zone == null) return null;
  const read = readZone(scene, at, scene.items[at]?.start ?? 0, false);
  return read === null || read.zone.trouble !== null
    ? null
    : { ...stretch(scene.items, at, read.to), end: read.zone.end, kind: "zone", zone: read.zone };
}
