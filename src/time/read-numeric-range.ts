import { type DateAtom, dateParts, type RangeAtom, type Scene } from "./atoms.js";
import { isDate } from "./calendar.js";
import { charClass, Char } from "./letters.js";
import { expandYear, isJoined, orderOf, readNumericDate } from "./read-numeric.js";
import { has, ROLE } from "./roles.js";

// Anchored on the first digit; every run of digits is bounded.
const DAYS = /(\d{1,2})\.? ?- ?(\d{1,2})(\.)(\d{1,2})\.(\d{4}|\d{2}(?!\d|:))?(?![\d.])/y;
const PARTIAL = /(\d{1,2})([./])(\d{1,2})\.? ?- ?(\d{1,2})\2(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/y;
const FULL = /(\d{1,2})([./-])(\d{1,2})\2(\d{4})-(\d{1,2})\2(\d{1,2})\2(\d{4})(?![\d:])/y;
const YEAR_FIRST = /(\d{4})([./-])(\d{1,2})\2(\d{1,2}) ?[-~] ?(?:(\d{4})\2)?(\d{1,2})\2(\d{1,2})(?![\d:])/y;

/** "14.-15.10.2013", "1.10. - 7.11.2018", "1/10/2018-7/10/2018", "2018/1/10-2018/7/10": two days in digits with a dash between. */
export function readNumericRange(scene: Scene, at: number): RangeAtom | null {
  const { items, text } = scene;
  const item = items[at];
  if (item === undefined || item.digits === 0 || item.digits === 3 || item.digits > 4) return null;
  if (item.start > 0 && !/[ ([（「:"']/.test(text.charAt(item.start - 1)) && charClass(text.charCodeAt(item.start - 1)) !== Char.Ideograph)
    return null;
  const joined = isJoined(text, item.end);
  if (item.digits === 4) return joined ? yearFirst(scene, at, item.start) : null;
  const written = joined ? (fullDates(scene, at, item.start) ?? partial(scene, at, item.start) ?? days(scene, at, item.start)) : null;
  return written ?? spokenDays(scene, at);
}

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function yearFirst(scene: Scene, at: number, start: number): RangeAtom | null {
  YEAR_FIRST.lastIndex = start;
  const match = YEAR_FIRST.exec(scene.text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, lastYear = 0, lastMonth = 0, lastDay = 0] = [1, 3, 4, 5, 6, 7].map((group) =>
    Number(match[group] ?? match[1]),
  );
  return range(scene, at, YEAR_FIRST.lastIndex, { year, month, day }, { year: lastYear, month: lastMonth, day: lastDay });
}

function fullDates(scene: Scene, at: number, start: number): RangeAtom | null {
  FULL.lastIndex = start;
  const match = FULL.exec(scene.text);
  if (match === null) return null;
  const end = FULL.lastIndex;
  const first = dayOf(scene, at, Number(match[1]), Number(match[3]), match[2] ?? "", Number(match[4]));
  const last = dayOf(scene, at, Number(match[5]), Number(match[6]), match[2] ?? "", Number(match[7]));
  return first === null || last === null ? null : range(scene, at, end, first, last);
}

function partial(scene: Scene, at: number, start: number): RangeAtom | null {
  PARTIAL.lastIndex = start;
  const match = PARTIAL.exec(scene.text);
  if (match === null) return null;
  const end = PARTIAL.lastIndex;
  const year = match[6]?.length === 2 ? expandYear(Number(match[6])) : Number(match[6]);
  const first = dayOf(scene, at, Number(match[1]), Number(match[3]), match[2] ?? "", year);
  const last = dayOf(scene, at, Number(match[4]), Number(match[5]), match[2] ?? "", year);
  if (first === null || last === null) return null;
  // "28.12. - 3.1.2023" begins the year before.
  return range(scene, at, end, { ...first, year: first.month > last.month ? year - 1 : year }, last);
}

/** Days of one month, where the day stands first. Without a year only with the dots of ordinals: "14.-15.10.". */
function days(scene: Scene, at: number, start: number): RangeAtom | null {
  if (scene.lexicon.orders[0] !== "dmy") return null;
  DAYS.lastIndex = start;
  const match = DAYS.exec(scene.text);
  if (match === null) return null;
  const digits = match[5];
  if (digits === undefined && !/^\d+\./.test(match[0])) return null;
  const year = digits === undefined ? null : digits.length === 2 ? expandYear(Number(digits)) : Number(digits);
  const month = Number(match[4]);
  return range(scene, at, DAYS.lastIndex, { year, month, day: Number(match[1]) }, { year, month, day: Number(match[2]) });
}

/** "từ ngày 14 đến 20/3", "du 14 au 20/03/2022": the first day in a number alone, a word between. */
function spokenDays(scene: Scene, at: number): RangeAtom | null {
  const { items } = scene;
  const item = items[at];
  const before = items[at - 1]?.entry;
  if (item === undefined || item.digits > 2 || !(has(before, ROLE.rangeBefore) || has(before, ROLE.beforeDay))) return null;
  if (items[at + 1]?.value !== -1 || !has(items[at + 1]?.entry, ROLE.rangeBetween)) return null;
  let to = at + 2;
  if (items[to]?.value === -1 && has(items[to]?.entry, ROLE.beforeDay)) to++;
  const date = (items[to]?.digits ?? 0) > 0 && (items[to]?.digits ?? 0) <= 2 ? readNumericDate(scene, to) : null;
  const { year = null, month = null, day = null } = date?.parts ?? {};
  if (date === null || date.trouble !== null || month === null || day === null) return null;
  return range(scene, at, date.end, { year, month, day: item.value }, { year, month, day });
}

function dayOf(scene: Scene, at: number, a: number, b: number, mark: string, year: number): Day | null {
  const order = orderOf(scene, a, b, null, mark, scene.items[at - 1]);
  return order === "dmy" ? { year, month: b, day: a } : order === "mdy" ? { year, month: a, day: b } : null;
}

function range(scene: Scene, at: number, end: number, first: Day, last: Day): RangeAtom | null {
  if (!isDate(first.year, first.month, first.day) || !isDate(last.year, last.month, last.day)) return null;
  if (first.year !== null && (first.year < 1500 || first.year > 2199)) return null;
  const rank = ({ year, month, day }: Day): number => ((year ?? 0) * 12 + month) * 32 + day;
  if (rank(first) >= rank(last)) return null;
  const { items } = scene;
  let to = at + 1;
  while (to < items.length && (items[to]?.start ?? end) < end) to++;
  if (has(items[to]?.entry, ROLE.afterYear)) end = items[to++]?.end ?? end;
  const place = { from: at, to, start: items[at]?.start ?? 0, end };
  const atom = ({ year, month, day }: Day): DateAtom => ({
    ...place,
    kind: "date",
    parts: dateParts(year, month, day),
    until: null,
    trouble: null,
    weak: false,
    which: null,
    clock: null,
    zone: null,
  });
  return { ...place, kind: "range", first: atom(first), last: atom(last) };
}
