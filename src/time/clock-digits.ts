import type { Scene } from "./atoms.js";
import type { Item } from "./items.js";
import { readZone } from "./read-zone.js";
import { has, ROLE, type Entry } from "./roles.js";

const COLON = 0x3a;
const DOT = 0x2e;

/** What words around the digits say of the half of the day. */
export type Half = "am" | "pm" | "morning" | "afternoon" | "evening" | "night" | null;

/** Digits of a clock as printed, before anything around them settles the half of the day. */
export interface Digits {
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

/** Digits without a fraction. Written out, here and wherever small objects are made: a spread takes ten times as long. */
function clockOf(hour: number, minute: number | null, second: number | null, to: number, certain: boolean, iso: boolean): Digits {
  return { hour, minute, second, fraction: null, to, certain, iso };
}

/** 15:49, 15:49:30.123, 15.49, 15h49, 15 h 49 min, 8時30分15秒, 1549 (with a word or zone behind), 154930 behind "T", 8. */
export function readDigits(scene: Scene, at: number, said: boolean, anchored: boolean): Digits | null {
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
  const iso = at > 0 && items[at - 1]?.mark === 0 && /T/i.test(text.charAt(first.start - 1)) && !first.spaced;
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
    return clockOf(Math.floor(first.value / 100), first.value % 100, null, at + 1, true, iso);
  }
  if (first.digits === 4 || (first.digits === 6 && iso)) {
    const zoned = next?.entry?.zone != null && next.spaced && readZone(scene, at + 1, first.end, false) !== null;
    const hoursWord = has(next?.entry, ROLE.hours);
    if (!iso && !zoned && !hoursWord) return null;
    const digits = text.slice(first.start, first.end);
    return clockOf(
      Number(digits.slice(0, 2)),
      Number(digits.slice(2, 4)),
      digits.length === 6 ? Number(digits.slice(4)) : null,
      at + 1,
      true,
      iso,
    );
  }
  if (first.digits > 2 || (next?.mark === DOT && !next.spaced && items[at + 2]?.spaced === false && items[at + 2]?.digits === 1))
    return null;
  const hour = first.value;
  const separator = items[at + 1];
  const second = items[at + 2];
  const tight = separator?.spaced === false && second?.spaced === false && second.digits === 2;
  if (separator?.mark === COLON && tight) return readSeconds(scene, clockOf(hour, second.value, null, at + 3, true, iso), COLON);
  if (separator?.mark === DOT && tight && first.digits > 0) {
    const read = readSeconds(scene, clockOf(hour, second.value, null, at + 3, false, iso), DOT);
    const tail = items[read.to];
    // 1.2.2023, 10.30%, 3.14.15 are no clocks.
    return (tail?.mark === DOT && !tail.spaced && (items[read.to + 1]?.digits ?? 0) > 0 && items[read.to + 1]?.spaced === false) ||
      tail?.mark === 0x25
      ? null
      : read;
  }
  if (has(separator?.entry, ROLE.hours)) return readMarked(items, at, hour, iso);
  const behind = separator?.entry ?? null;
  if (behind !== null && halfOf(behind) !== null && separator?.value === -1) return clockOf(hour, null, null, at + 1, false, iso);
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
    return clockOf(hour, words.value, null, at + 2 + joined, said, iso);
  }
  // "til 15 juli", "tot 15/10/2013": a day, no hour.
  if (
    (behind !== null && behind.month > 0) ||
    (separator?.mark === DOT && (second?.entry?.month ?? 0) > 0) ||
    ((separator?.mark === 0x2f || separator?.mark === DOT) && !separator.spaced && (second?.digits ?? 0) > 0)
  )
    return null;
  // "at 8 tonight": the part of the day tells that it is an hour.
  if (said && separator?.value === -1 && behind?.dayPart != null && hour >= 1 && hour <= 12)
    return clockOf(hour, null, null, at + 1, false, iso);
  if (!said || (!anchored && first.digits > 0) || countsSomething(scene, at)) return null;
  return clockOf(hour, null, null, at + 1, false, iso);
}

/** "seit Montag um 20 Prozent", "nach zwei Tagen": the words before a bare hour also stand before what is counted, and then a noun follows. */
function countsSomething({ items, text }: Scene, at: number): boolean {
  const end = items[at]?.end ?? 0;
  const next = items[at + 1];
  if (next?.start === end + 1 && next.entry !== null) return next.entry.unit !== null;
  return next?.start !== end + 1 && /^ ?[%‰$€£]|^ \p{L}/u.test(text.slice(end, end + 3));
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
    const { hour, minute, certain, iso } = read;
    return { hour, minute, second: second.value, fraction: text.slice(fraction.start, fraction.end), to: read.to + 4, certain, iso };
  }
  return clockOf(read.hour, read.minute, second.value, read.to + 2, read.certain, read.iso);
}

/** Digits with words: hours, then minutes and seconds with or without theirs. */
function readMarked(items: readonly Item[], at: number, hour: number, iso: boolean): Digits {
  let to = at + 2;
  if (items[to]?.mark === DOT && (items[to + 1]?.digits ?? 0) > 0 && has(items[to + 2]?.entry, ROLE.minutes)) to++;
  const minute = items[to];
  const glued = minute?.spaced === false;
  if (minute === undefined || minute.value < 0 || minute.value > 59 || minute.digits === 1 || minute.digits > 2) {
    const extra = items[to]?.entry;
    if (has(extra, ROLE.andHalf)) return clockOf(hour, 30, null, to + 1, true, iso);
    if (has(extra, ROLE.andQuarter)) return clockOf(hour, 15, null, to + 1, true, iso);
    if (has(extra, ROLE.lessQuarter)) return clockOf(hour - 1, 45, null, to + 1, true, iso);
    if (has(extra, ROLE.half) && items[to]?.spaced === false) return clockOf(hour, 30, null, to + 1, true, iso);
    const single = minute?.digits === 1 && has(items[to + 1]?.entry, ROLE.minutes);
    if (!single) return clockOf(hour, null, null, at + 2, items[at + 1]?.entry?.unit !== "hour", iso);
  }
  const marked = has(items[to + 1]?.entry, ROLE.minutes);
  // "8時20秒" has no minutes; "8時3分前" is three minutes before.
  if (glued && !marked && has(items[to + 1]?.entry, ROLE.seconds) && isEastAsianMark(items[at + 1]))
    return clockOf(hour, 0, minute.value, to + 2, true, iso);
  if (glued && marked && minute.value > 0 && items[to + 2]?.spaced === false && has(items[to + 2]?.entry, ROLE.agoAfter))
    return clockOf((hour + 23) % 24, 60 - minute.value, null, to + 3, true, iso);
  // "15 h 49" but not "in 3 h 20 people": without a mark behind, the minutes must be written on or close the phrase.
  if (!marked && !glued && minute.digits !== 2) return clockOf(hour, null, null, at + 2, false, iso);
  let end = to + (marked ? 2 : 1);
  if (marked && items[end]?.mark === DOT && items[end]?.spaced === false && (items[end + 1]?.digits ?? 0) > 0) end++;
  const second = items[end];
  if (marked && second !== undefined && second.digits > 0 && second.digits < 3 && has(items[end + 1]?.entry, ROLE.seconds)) {
    return clockOf(hour, minute.value, second.value, end + 2, true, iso);
  }
  return clockOf(hour, minute.value, null, end, true, iso);
}

/** 時, 点, 시: written onto its number. */
function isEastAsianMark(item: Item | undefined): boolean {
  return item !== undefined && item.end - item.start === 1 && !item.spaced;
}

/** half past eight, halb acht, quarter to nine, ten past eight, huit heures et demie, las ocho y cuarto. */
export function readPhrase(items: readonly Item[], at: number): Digits | null {
  const entry = items[at]?.entry ?? null;
  const next = items[at + 1];
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
    if (has(entry, ROLE.halfPast)) return clockOf(named, 30, null, at + 2, true, false);
    if (has(entry, ROLE.halfTo)) return clockOf(named - 1, 30, null, at + 2, true, false);
    if (has(entry, ROLE.quarterPast)) return clockOf(named, 15, null, at + 2, true, false);
    if (has(entry, ROLE.quarterTo)) return clockOf(named - 1, 45, null, at + 2, true, false);
  }
  const count = items[at]?.value ?? -1;
  if (count < 0 || (items[at]?.digits ?? 0) > 2) return null;
  const extra = next?.entry ?? null;
  if (count <= 24 && extra !== null) {
    if (has(extra, ROLE.andHalf)) return clockOf(count, 30, null, at + 2, true, false);
    if (has(extra, ROLE.andQuarter)) return clockOf(count, 15, null, at + 2, true, false);
    if (has(extra, ROLE.lessQuarter)) return clockOf(count - 1, 45, null, at + 2, true, false);
  }
  if (count > 59) return null;
  const unit = has(extra, ROLE.minutes) ? 1 : 0;
  const relation = items[at + 1 + unit]?.entry ?? null;
  if (relation === null || !(has(relation, ROLE.minutesPast) || has(relation, ROLE.minutesTo))) return null;
  const sign = has(relation, ROLE.minutesPast) ? 1 : -1;
  const behind = items[at + 2 + unit];
  // "tien over half zeven"
  if (has(behind?.entry, ROLE.halfTo) && count <= 15) {
    const half = hour(items[at + 3 + unit]);
    return half > 0 ? clockOf(half - 1, 30 + sign * count, null, at + 4 + unit, true, false) : null;
  }
  const base = hour(behind);
  const tail = items[at + 3 + unit];
  // "10 to 12" are rather numbers; "ten past 9 in the evening" is not.
  const digital = (behind?.digits ?? 0) > 0;
  if (
    base < 0 ||
    (digital && (has(relation, ROLE.rangeBetween) || (items[at]?.digits ?? 0) > 0 || (tail !== undefined && halfOfTail(tail) === null)))
  )
    return null;
  if (sign > 0) return clockOf(base, count, null, at + 3 + unit, true, false);
  return count > 0 ? clockOf((base + 23) % 24, 60 - count, null, at + 3 + unit, true, false) : null;
}

function halfOfTail({ entry }: Item): Half | "hours" {
  return entry === null ? null : has(entry, ROLE.hours) ? "hours" : halfOf(entry);
}

const PARTS_OF_DAY = [ROLE.am, ROLE.pm, ROLE.morning, ROLE.afternoon, ROLE.evening, ROLE.night];

export function halfOf(entry: Entry): Half {
  // "tonight", "this morning" name a day as well and are read as one.
  if (entry.dayPart !== null) return null;
  if (has(entry, ROLE.am)) return "am";
  if (has(entry, ROLE.pm)) return "pm";
  if (has(entry, ROLE.morning)) return "morning";
  if (has(entry, ROLE.afternoon)) return "afternoon";
  if (has(entry, ROLE.evening)) return "evening";
  return has(entry, ROLE.night) ? "night" : null;
}
