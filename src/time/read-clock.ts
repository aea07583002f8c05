import { stretch, type Clock, type ClockAtom, type RangeAtom, type Scene } from "./atoms.js";
import type { Item } from "./items.js";
import { readZone } from "./read-zone.js";
import { has, ROLE, type Entry } from "./roles.js";

const COLON = 0x3a;
const DOT = 0x2e;
const HALF_DAY = 12;

/** What words around the digits say of the half of the day. */
type Half = "am" | "pm" | "morning" | "afternoon" | "evening" | "night" | null;

interface Digits {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly fraction: string | null;
  /** Index behind the last item used. */
  readonly to: number;
  /** Minutes count even without a word: 10:30, 15h49. A dot or a bare hour needs company. */
  readonly certain: boolean;
  readonly iso: boolean;
}

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
    const written = scene.text.slice(items[at]?.start, items[at]?.end);
    if (
      before !== null &&
      (!/^[ap](?:\.?m)?$/i.test(written) ||
        (/^[AP]M$/.test(written) && (scene.lexicon.orders[0] === "ymd" || scene.lexicon.language === "")))
    )
      half = before;
    else if (has(entry, ROLE.beforeClock) || has(entry, ROLE.hours)) said = true;
    else break;
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
  let certain = digits.certain || (said && (digits.minute !== null || has(items[digits.to - 1]?.entry, ROLE.hours)));
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
    if (behind !== null && half === null && !(isParticle(entry) && isSpacedSmall(scene.text, item))) {
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
  const base = stretch(items, from, to);
  const atom: ClockAtom = {
    ...base,
    kind: "clock",
    halved: half !== null,
    clock,
    zone: zoneBefore?.zone ?? null,
    strength: (certain && !(lap && to === digits.to)) || half !== null ? "strong" : "weak",
    valid: isClock(clock) && !(strict && digits.hour > HALF_DAY),
  };
  return zoneBefore === null ? withZone(scene, atom, digits.iso, digits.minute) : atom;
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
  return { ...atom, to, end: Math.max(read.zone.end, scene.items[to - 1]?.end ?? 0), zone: read.zone, strength: "strong" };
}

const PARTS_OF_DAY = [ROLE.am, ROLE.pm, ROLE.morning, ROLE.afternoon, ROLE.evening, ROLE.night];

function halfOf(entry: Entry): Half {
  const { roles } = entry;
  // "tonight", "this morning" name a day as well and are read as one.
  if (entry.dayPart !== null) return null;
  if (roles[ROLE.am] === 1) return "am";
  if (roles[ROLE.pm] === 1) return "pm";
  if (roles[ROLE.morning] === 1) return "morning";
  if (roles[ROLE.afternoon] === 1) return "afternoon";
  if (roles[ROLE.evening] === 1) return "evening";
  return roles[ROLE.night] === 1 ? "night" : null;
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
  if (last.strength === "weak" || (!opened && !last.halved && joiner.mark === 0)) return null;
  const clock: ClockAtom = {
    ...stretch(items, from, at + 1),
    kind: "clock",
    clock: { hour: first.value, minute: null, second: null, fraction: null },
    zone: null,
    strength: "strong",
    valid: true,
    halved: false,
  };
  return { ...stretch(items, from, last.to), end: last.end, kind: "range", first: clock, last };
}

/** Noon and midnight by name. */
function readNamedHour({ items }: Scene, from: number, at: number): ClockAtom | null {
  const twelve = items[at]?.value === 12 && items[at + 1]?.value === -1 ? 1 : 0;
  const entry = items[at + twelve]?.entry;
  if (items[at - 1]?.mark === 0x2d && items[at]?.spaced === false) return null;
  const noon = has(entry, ROLE.noon);
  if (!noon && !has(entry, ROLE.midnight)) return null;
  return {
    ...stretch(items, from, at + 1 + twelve),
    kind: "clock",
    clock: { hour: noon ? HALF_DAY : 0, minute: 0, second: null, fraction: null },
    zone: null,
    strength: "strong",
    valid: true,
    halved: true,
  };
}

/** 15:49, 15:49:30.123, 15.49, 15h49, 15 h 49 min, 8時30分15秒, 1549 (with a word or zone behind), 154930 behind "T", 8. */
function readDigits(scene: Scene, at: number, said: boolean, anchored: boolean): Digits | null {
  const { items, text } = scene;
  const first = items[at];
  if (first === undefined || first.value < 0) return null;
  // "nach einem Angriff", "dans une heure": the article is an hour only with a word for it.
  if (
    first.digits === 0 &&
    has(first.entry, ROLE.article) &&
    !has(items[at + 1]?.entry, ROLE.hours) &&
    !PARTS_OF_DAY.some((role) => has(items[at + 1]?.entry, role))
  )
    return null;
  const iso = at > 0 && items[at - 1]?.mark === 0 && /[Tt]/.test(text.charAt(first.start - 1)) && !first.spaced;
  const whole = { fraction: null, iso };
  const next = items[at + 1];
  // "1140 a.m.", "340pm"
  if (
    (first.digits === 3 || first.digits === 4) &&
    next?.entry != null &&
    (has(next.entry, ROLE.am) || has(next.entry, ROLE.pm)) &&
    first.value % 100 < 60 &&
    first.value >= 100 &&
    first.value < 1300
  ) {
    return { ...whole, hour: Math.floor(first.value / 100), minute: first.value % 100, second: null, to: at + 1, certain: true };
  }
  if (first.digits === 4 || (first.digits === 6 && iso)) {
    const zoned = next?.entry?.zone != null && next.spaced && readZone(scene, at + 1, first.end, false) !== null;
    const hoursWord = has(next?.entry, ROLE.hours);
    if (!iso && !zoned && !hoursWord) return null;
    const digits = text.slice(first.start, first.end);
    return {
      ...whole,
      hour: Number(digits.slice(0, 2)),
      minute: Number(digits.slice(2, 4)),
      second: digits.length === 6 ? Number(digits.slice(4)) : null,
      to: at + 1,
      certain: true,
    };
  }
  if (first.digits > 2 || (next?.mark === DOT && !next.spaced && items[at + 2]?.spaced === false && items[at + 2]?.digits === 1))
    return null;
  const hour = first.value;
  const separator = items[at + 1];
  const second = items[at + 2];
  const tight = separator?.spaced === false && second?.spaced === false && second.digits === 2;
  if (separator?.mark === COLON && tight)
    return readSeconds(scene, { ...whole, hour, minute: second.value, second: null, to: at + 3, certain: true }, COLON);
  if (separator?.mark === DOT && tight && first.digits > 0) {
    const read = readSeconds(scene, { ...whole, hour, minute: second.value, second: null, to: at + 3, certain: false }, DOT);
    const tail = items[read.to];
    // 1.2.2023, 10.30%, 3.14.15 are no clocks.
    return (tail?.mark === DOT && !tail.spaced && (items[read.to + 1]?.digits ?? 0) > 0 && items[read.to + 1]?.spaced === false) ||
      tail?.mark === 0x25
      ? null
      : read;
  }
  if (has(separator?.entry, ROLE.hours)) return readMarked(items, at, hour, whole);
  const behind = separator?.entry ?? null;
  if (behind !== null && halfOf(behind) !== null && separator?.value === -1)
    return { ...whole, hour, minute: null, second: null, to: at + 1, certain: false };
  // "eight forty": both in words.
  const joined = has(behind, ROLE.numberJoiners) && separator?.value === -1 ? 1 : 0;
  const words = items[at + 1 + joined];
  const tail = items[at + 2 + joined]?.entry ?? null;
  if (
    first.digits === 0 &&
    words !== undefined &&
    words.digits === 0 &&
    words.value >= 5 &&
    words.value < 60 &&
    hour <= 24 &&
    (said || anchored || (tail !== null && halfOf(tail) !== null))
  ) {
    return { ...whole, hour, minute: words.value, second: null, to: at + 2 + joined, certain: said };
  }
  return said && (anchored || first.digits === 0) ? { ...whole, hour, minute: null, second: null, to: at + 1, certain: false } : null;
}

function readSeconds({ items, text }: Scene, read: Digits, mark: number): Digits {
  const separator = items[read.to];
  const second = items[read.to + 1];
  if (separator?.mark !== mark || separator.spaced || second?.spaced !== false || second.digits !== 2) return read;
  const point = items[read.to + 2];
  const fraction = items[read.to + 3];
  if (
    (point?.mark === DOT || point?.mark === 0x2c) &&
    !point.spaced &&
    fraction?.spaced === false &&
    fraction.digits > 0 &&
    fraction.digits <= 9
  ) {
    return { ...read, second: second.value, fraction: text.slice(fraction.start, fraction.end), to: read.to + 4 };
  }
  return { ...read, second: second.value, to: read.to + 2 };
}

/** Digits with words: hours, then minutes and seconds with or without theirs. */
function readMarked(items: readonly Item[], at: number, hour: number, whole: { fraction: null; iso: boolean }): Digits {
  let to = at + 2;
  if (items[to]?.mark === DOT && (items[to + 1]?.digits ?? 0) > 0 && has(items[to + 2]?.entry, ROLE.minutes)) to++;
  const base = { ...whole, hour, second: null };
  const minute = items[to];
  const glued = minute?.spaced === false;
  if (minute === undefined || minute.value < 0 || minute.value > 59 || minute.digits === 1 || minute.digits > 2) {
    const extra = items[to]?.entry;
    if (has(extra, ROLE.andHalf)) return { ...base, minute: 30, to: to + 1, certain: true };
    if (has(extra, ROLE.andQuarter)) return { ...base, minute: 15, to: to + 1, certain: true };
    if (has(extra, ROLE.lessQuarter)) return { ...base, hour: hour - 1, minute: 45, to: to + 1, certain: true };
    if (has(extra, ROLE.half) && items[to]?.spaced === false) return { ...base, minute: 30, to: to + 1, certain: true };
    const single = minute?.digits === 1 && has(items[to + 1]?.entry, ROLE.minutes);
    if (!single) return { ...base, minute: null, to: at + 2, certain: items[at + 1]?.entry?.unit !== "hour" };
  }
  if (minute === undefined) return { ...base, minute: null, to: at + 2, certain: false };
  const marked = has(items[to + 1]?.entry, ROLE.minutes);
  // "15 h 49" but not "in 3 h 20 people": without a mark behind, the minutes must be written on or close the phrase.
  if (!marked && !glued && minute.digits !== 2) return { ...base, minute: null, to: at + 2, certain: false };
  let end = to + (marked ? 2 : 1);
  if (marked && items[end]?.mark === DOT && items[end]?.spaced === false && (items[end + 1]?.digits ?? 0) > 0) end++;
  const second = items[end];
  if (marked && second !== undefined && second.digits > 0 && second.digits < 3 && has(items[end + 1]?.entry, ROLE.seconds)) {
    return { ...base, minute: minute.value, second: second.value, to: end + 2, certain: true };
  }
  return { ...base, minute: minute.value, to: end, certain: true };
}

/** half past eight, halb acht, quarter to nine, ten past eight, huit heures et demie, las ocho y cuarto. */
function readPhrase(items: readonly Item[], at: number): Digits | null {
  const entry = items[at]?.entry ?? null;
  const next = items[at + 1];
  const whole = { second: null, fraction: null, certain: true, iso: false } as const;
  const hour = (item: Item | undefined): number =>
    item !== undefined && item.value >= 0 && item.value <= 24 && item.digits < 3
      ? item.value
      : has(item?.entry, ROLE.noon)
        ? 12
        : has(item?.entry, ROLE.midnight)
          ? 24
          : -1;
  const named = hour(next);
  if (entry !== null && named > 0 && next !== undefined) {
    if (has(entry, ROLE.halfPast)) return { ...whole, hour: named, minute: 30, to: at + 2 };
    if (has(entry, ROLE.halfTo)) return { ...whole, hour: named - 1, minute: 30, to: at + 2 };
    if (has(entry, ROLE.quarterPast)) return { ...whole, hour: named, minute: 15, to: at + 2 };
    if (has(entry, ROLE.quarterTo)) return { ...whole, hour: named - 1, minute: 45, to: at + 2 };
  }
  const count = items[at]?.value ?? -1;
  if (count < 0 || (items[at]?.digits ?? 0) > 2) return null;
  const extra = next?.entry ?? null;
  if (count <= 24 && extra !== null) {
    if (has(extra, ROLE.andHalf)) return { ...whole, hour: count, minute: 30, to: at + 2 };
    if (has(extra, ROLE.andQuarter)) return { ...whole, hour: count, minute: 15, to: at + 2 };
    if (has(extra, ROLE.lessQuarter)) return { ...whole, hour: count - 1, minute: 45, to: at + 2 };
  }
  if (count > 59) return null;
  const unit = has(extra, ROLE.minutes) ? 1 : 0;
  const relation = items[at + 1 + unit]?.entry ?? null;
  const base = hour(items[at + 2 + unit]);
  if (relation === null || base < 0 || (items[at + 2 + unit]?.digits ?? 0) > 0) return null;
  if (has(relation, ROLE.minutesPast)) return { ...whole, hour: base, minute: count, to: at + 3 + unit };
  return has(relation, ROLE.minutesTo) && count > 0 ? { ...whole, hour: base - 1, minute: 60 - count, to: at + 3 + unit } : null;
}

/** The 24-hour clock of a 12-hour one. Hours that no half of the day fits stay as they are and are refused by `isClock`. */
function settleHalf({ hour, minute, second, fraction }: Digits, half: Half): Clock {
  const rest = { minute, second, fraction };
  if (half === null || hour > HALF_DAY) return { hour, ...rest };
  if (half === "am" || half === "morning") return { hour: hour === HALF_DAY ? (half === "am" ? 0 : hour) : hour, ...rest };
  if (half === "night") return { hour: hour === HALF_DAY ? 0 : hour >= 6 ? hour + HALF_DAY : hour, ...rest };
  return { hour: hour < HALF_DAY ? hour + HALF_DAY : hour, ...rest };
}

/** 00:00 to 23:59, 24:00, and a leap second only as :60. */
export function isClock({ hour, minute, second }: Clock): boolean {
  if (hour < 0 || hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return false;
  if (second === 60 && minute !== 59) return false;
  return hour < 24 || ((minute ?? 0) === 0 && (second ?? 0) === 0);
}
