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
  // "til 15 juli", "tot 15/10/2013": a day, no hour.
  if (
    (behind !== null && behind.month > 0) ||
    (separator?.mark === DOT && (second?.entry?.month ?? 0) > 0) ||
    ((separator?.mark === 0x2f || separator?.mark === DOT) && !separator.spaced && (second?.digits ?? 0) > 0)
  )
    return null;
  // "at 8 tonight": the part of the day tells that it is an hour.
  if (said && separator?.value === -1 && behind?.dayPart != null && hour >= 1 && hour <= 12)
    return { ...whole, hour, minute: null, second: null, to: at + 1, certain: false };
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
  const marked = has(items[to + 1]?.entry, ROLE.minutes);
  // "8時20秒" has no minutes; "8時3分前" is three minutes before.
  if (glued && !marked && has(items[to + 1]?.entry, ROLE.seconds) && isEastAsianMark(items[at + 1]))
    return { ...base, minute: 0, second: minute.value, to: to + 2, certain: true };
  if (glued && marked && minute.value > 0 && items[to + 2]?.spaced === false && has(items[to + 2]?.entry, ROLE.agoAfter))
    return { ...base, hour: (hour + 23) % 24, minute: 60 - minute.value, to: to + 3, certain: true };
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

/** 時, 点, 시: written onto its number. */
function isEastAsianMark(item: Item | undefined): boolean {
  return item !== undefined && item.end - item.start === 1 && !item.spaced;
}

/** half past eight, halb acht, quarter to nine, ten past eight, huit heures et demie, las ocho y cuarto. */
export function readPhrase(items: readonly Item[], at: number): Digits | null {
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
  if (relation === null || !(has(relation, ROLE.minutesPast) || has(relation, ROLE.minutesTo))) return null;
  const sign = has(relation, ROLE.minutesPast) ? 1 : -1;
  const behind = items[at + 2 + unit];
  // "tien over half zeven"
  if (has(behind?.entry, ROLE.halfTo) && count <= 15) {
    const half = hour(items[at + 3 + unit]);
    return half > 0 ? { ...whole, hour: half - 1, minute: 30 + sign * count, to: at + 4 + unit } : null;
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
  if (sign > 0) return { ...whole, hour: base, minute: count, to: at + 3 + unit };
  return count > 0 ? { ...whole, hour: (base + 23) % 24, minute: 60 - count, to: at + 3 + unit } : null;
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
