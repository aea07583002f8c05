import type { Clock } from "./atoms.js";
import { civilOf, dateOf } from "./calendar.js";

const two = (value: number): string => (value >= 0 && value < 10 ? `0${String(value)}` : String(value));
const four = (value: number): string => (value >= 1000 ? String(value) : String(value).padStart(4, "0"));

/** "2022-11-17", "2022-11", "2022"; "--11-17", "--11", "---17" where the year is not known. */
export function isoDate(year: number | null, month: number | null, day: number | null): string {
  if (year === null) return month === null ? `---${two(day ?? 1)}` : `--${two(month)}${day === null ? "" : `-${two(day)}`}`;
  return `${four(year)}${month === null ? "" : `-${two(month)}${day === null ? "" : `-${two(day)}`}`}`;
}

export function isoDay(days: number): string {
  const { year, month, day } = dateOf(days);
  return isoDate(year, month, day);
}

/** "T15:49:30.125" cut at what is known; an hour alone is printed with ":00", which every reader of ISO 8601 takes. */
export function isoClock({ hour, minute, second, fraction }: Clock): string {
  return `T${two(hour)}:${two(minute ?? 0)}${second === null ? "" : `:${two(second)}${fraction === null ? "" : `.${fraction.slice(0, 3).padEnd(3, "0")}`}`}`;
}

/** "+05:30", "-03:00", "+00:00" for UTC; "" for null. */
export function isoOffset(minutes: number | null): string {
  if (minutes === null) return "";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** RFC 3339 in UTC of a wall-clock time in milliseconds (as if UTC) at an offset; null outside years 1 to 9999. */
export function rfc3339(wallMillis: number, offsetMinutes: number, fraction: string | null): string | null {
  const { year, month, day, hour, minute, second } = civilOf(wallMillis - offsetMinutes * 60_000);
  if (year < 1 || year > 9999) return null;
  return `${isoDate(year, month, day)}${isoClock({ hour, minute, second, fraction })}Z`;
}

const DESIGNATORS = { year: "Y", month: "M", week: "W", day: "D", hour: "H", minute: "M", second: "S" } as const;
const FACTORS = {
  century: ["year", 100],
  decade: ["year", 10],
  halfYear: ["month", 6],
  quarter: ["month", 3],
  fortnight: ["week", 2],
  weekend: ["day", 2],
} as const;

/** ISO 8601 duration: "P3Y", "P6W", "PT1H30M", "P0.5D". */
export function isoDuration(amounts: readonly { unit: keyof typeof DESIGNATORS | keyof typeof FACTORS; by: number }[]): string {
  const sums: Partial<Record<keyof typeof DESIGNATORS, number>> = {};
  let units = 0;
  for (const { unit, by } of amounts) {
    const [base, factor] = unit in FACTORS ? FACTORS[unit as keyof typeof FACTORS] : [unit as keyof typeof DESIGNATORS, 1];
    if (sums[base] === undefined) units++;
    sums[base] = (sums[base] ?? 0) + by * factor;
  }
  // Weeks stand alone in ISO 8601.
  if (sums.week !== undefined && units > 1) {
    sums.day = (sums.day ?? 0) + sums.week * 7;
    delete sums.week;
  }
  const print = (unit: keyof typeof DESIGNATORS): string => {
    const sum = sums[unit];
    return sum === undefined ? "" : `${String(sum)}${DESIGNATORS[unit]}`;
  };
  const time = print("hour") + print("minute") + print("second");
  return `P${print("year")}${print("month")}${print("week")}${print("day")}${time === "" ? "" : `T${time}`}`;
}
