import { clockAtom, stretch, type Clock, type ClockAtom, type RangeAtom, type Scene } from "./atoms.js";
import { halfOf, readDigits, readPhrase, type Digits, type Half } from "./clock-digits.js";
import type { Item } from "./items.js";
import { readZone } from "./read-zone.js";
import { has, ROLE, type Entry } from "./roles.js";

const COLON = 0x3a;
const DOT = 0x2e;
const HALF_DAY = 12;

/**
 * Reads a clock that begins at an item: what stands before the digits (at, klo, 下午), digits or words, what stands behind
 * them (Uhr, p.m., in the morning), and a zone.
 *
 * `anchored`: a date or "T" stands before it, so that weak forms may be tried.
 */
export function readClock(scene: Scene, from: number, anchored: boolean): ClockAtom | null {
  const { items } = scene;
  let at = from;
  let half: Half = null;
  // "下午15:30" is printed and meant; "13:30 PM" is a slip.
  let strict = false;
  let said = false;
  // "une durée de 3 heures": a particle proves no hour of the day.
  let particle = false;
  let zoneBefore: ReturnType<typeof readZone> = null;
  for (let skipped = 0; skipped < 4; skipped++) {
    const entry = items[at]?.entry ?? null;
    if (entry === null || items[at]?.value !== -1) break;
    if (entry.zone !== null && zoneBefore === null && skipped === 0) {
      zoneBefore = readZone(scene, at, items[at]?.start ?? 0, false);
      if (zoneBefore !== null && zoneBefore.zone.trouble === null) {
        at = zoneBefore.to;
        continue;
      }
      // "at" is no Atlantic time.
      zoneBefore = null;
    }
    const before = halfOf(entry);
    if (before !== null && opensClock(scene, items[at])) half = before;
    else if (has(entry, ROLE.beforeClock) || has(entry, ROLE.hours)) {
      said = true;
      particle = has(entry, ROLE.inDate);
    } else break;
    at++;
    if (items[at]?.mark === DOT && items[at]?.spaced === false) at++;
    if (items[at]?.mark === COLON && said) at++;
  }
  const named = readNamedHour(scene, from, at);
  if (named !== null) return withZone(scene, named, false, null);
  const digits = readPhrase(items, at) ?? readDigits(scene, at, said, anchored || half !== null);
  if (digits === null) return null;
  let to = digits.to;
  // "2:04:59" by itself is rather a lap time.
  const lap = digits.second !== null && !digits.iso && digits.fraction === null && !said && half === null && items[at + 1]?.mark === COLON;
  let certain =
    digits.certain ||
    (said &&
      (digits.minute !== null || (has(items[digits.to - 1]?.entry, ROLE.hours) && !(particle && isUnitAlone(items, digits.to - 1)))));
  for (let more = 0; more < 4; more++) {
    const item = items[to];
    const entry = item?.entry ?? null;
    if (item?.mark === DOT && !item.spaced && more > 0 && items[to + 1]?.digits === 0) {
      // The dot of "Hrs.", "a.m.", "hod."; a full stop behind it does no harm to the value.
      to++;
      continue;
    }
    if (entry === null) break;
    const behind = halfOf(entry);
    if (behind !== null && half === null && !(isParticle(entry) && entry.length <= 2 && isSpacedSmall(scene.text, item))) {
      half = behind;
      strict = /^[ap](?:\.? ?m|$)/i.test(scene.text.slice(item?.start, item?.end));
      certain = true;
    } else if (has(entry, ROLE.hours) && !has(entry, ROLE.beforeDay))
      certain = certain || digits.minute !== null || !isUnitAlone(items, to);
    else if (has(entry, ROLE.localTime)) certain = true;
    else break;
    to++;
    if (
      items[to]?.mark === DOT &&
      items[to]?.spaced === false &&
      items[to - 1]?.end === items[to]?.start &&
      isAbbreviated(scene.text, items[to - 1])
    )
      to++;
  }
  const clock = settleHalf(digits, half);
  const strong = (certain && !(lap && to === digits.to)) || half !== null;
  const valid = isClock(clock) && !(strict && digits.hour > HALF_DAY);
  const atom = clockAtom(items, from, to, clock, zoneBefore?.zone ?? null, strong, half !== null, valid);
  return zoneBefore === null ? withZone(scene, atom, digits.iso, digits.minute) : atom;
}

/** Words for the half of the day stand in front of a clock; a.m. and p.m. only in capitals, where the year comes first too. */
function opensClock({ text, lexicon }: Scene, item: Item | undefined): boolean {
  const written = text.slice(item?.start, item?.end);
  if (!/^[ap](?:\.?m)?$/i.test(written)) return true;
  return /^[AP]M$/.test(written) && (lexicon.orders[0] === "ymd" || lexicon.language === "");
}

/** German "am" is a preposition; behind a clock it is a.m. only in capitals or written onto it. */
function isParticle(entry: Entry): boolean {
  return has(entry, ROLE.inDate) || has(entry, ROLE.beforeDay) || has(entry, ROLE.leads);
}

function isSpacedSmall(text: string, item: Item | undefined): boolean {
  return item?.spaced === true && /[a-z]/.test(text.charAt(item.start));
}

function isAbbreviated(text: string, item: Item | undefined): boolean {
  return item !== undefined && item.end - item.start <= 5 && (text.slice(item.start, item.end).includes(".") || item.end - item.start <= 4);
}

/** "3 h" may be three hours: the word of hours alone proves a clock only where it is no unit. */
function isUnitAlone(items: readonly Item[], at: number): boolean {
  return items[at]?.entry?.unit === "hour";
}

function withZone(scene: Scene, atom: ClockAtom, iso: boolean, minute: number | null): ClockAtom | null {
  const read = readZone(scene, atom.to, atom.end, iso);
  if (read === null) return atom;
  if (read.zone.trouble === "unknown-zone" && minute === null) return atom;
  const local = scene.items[read.to];
  const to = local !== undefined && has(local.entry, ROLE.localTime) ? read.to + 1 : read.to;
  const { kind, from, start, clock, valid, halved } = atom;
  const end = Math.max(read.zone.end, scene.items[to - 1]?.end ?? 0);
  return { kind, from, to, start, end, clock, zone: read.zone, strength: "strong", valid, halved };
}

/** "3 to 8 p.m.", "zwischen 10 und 11.30 Uhr": an hour that borrows from the clock behind the dash. */
export function readClockRange(scene: Scene, from: number): RangeAtom | null {
  const { items } = scene;
  let at = from;
  if (has(items[at]?.entry, ROLE.beforeClock) && items[at]?.value === -1) at++;
  const first = items[at];
  const joiner = items[at + 1];
  if (first === undefined || joiner === undefined || first.value < 0 || first.value > 24 || first.digits > 2) return null;
  if (joiner.mark !== 0x2d && !has(joiner.entry, ROLE.rangeBetween)) return null;
  const last = readClock(scene, at + 2, true);
  if (last === null || !last.valid || last.from !== at + 2) return null;
  const opened = has(items[at - 1]?.entry, ROLE.rangeBefore);
  // "il 5 alle 4": a day and a clock, unless "from" stands before them.
  if (!opened && joiner.mark === 0 && has(joiner.entry, ROLE.beforeClock)) return null;
  if (last.strength === "weak" || (!opened && !last.halved && joiner.mark === 0)) return null;
  const clock = clockAtom(items, from, at + 1, { hour: first.value, minute: null, second: null, fraction: null }, null, true, false, true);
  return { ...stretch(items, from, last.to), end: last.end, kind: "range", first: clock, last };
}

/** Noon and midnight by name. */
function readNamedHour({ items }: Scene, from: number, at: number): ClockAtom | null {
  const twelve = items[at]?.value === 12 && items[at + 1]?.value === -1 ? 1 : 0;
  const entry = items[at + twelve]?.entry;
  if (items[at - 1]?.mark === 0x2d && items[at]?.spaced === false) return null;
  const noon = has(entry, ROLE.noon);
  if (!noon && !has(entry, ROLE.midnight)) return null;
  const clock: Clock = { hour: noon ? HALF_DAY : 0, minute: 0, second: null, fraction: null };
  return clockAtom(items, from, at + 1 + twelve, clock, null, true, true, true);
}

/** The 24-hour clock of a 12-hour one. Hours that no half of the day fits stay as they are and are refused by `isClock`. */
function settleHalf({ hour, minute, second, fraction }: Digits, half: Half): Clock {
  return { hour: hourOf(hour, half), minute, second, fraction };
}

function hourOf(hour: number, half: Half): number {
  if (half === null || hour > HALF_DAY) return hour;
  if (half === "am") return hour === HALF_DAY ? 0 : hour;
  if (half === "morning") return hour;
  if (half === "night") return hour === HALF_DAY ? 0 : hour >= 6 ? hour + HALF_DAY : hour;
  return hour < HALF_DAY ? hour + HALF_DAY : hour;
}

/** 00:00 to 23:59, 24:00, and a leap second only as :60. */
export function isClock({ hour, minute, second }: Clock): boolean {
  if (hour < 0 || hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return false;
  if (second === 60 && minute !== 59) return false;
  return hour < 24 || ((minute ?? 0) === 0 && (second ?? 0) === 0);
}
