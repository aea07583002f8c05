import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, textOf } from "../../src/index.js";
import { allLocales } from "../../src/locales/all.js";
import { dateOf, dayNumber, daysInMonth, isoWeekOf, isoWeekStart, weekdayOf } from "../../src/time/calendar.js";

const ISO_POINT = String.raw`(?:\d{4}(?:-\d\d(?:-\d\d)?)?|--\d\d(?:-\d\d)?|---\d\d|\d{4}-W\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:[+-]\d\d:\d\d)?)?`;
const ISO_TIME = String.raw`T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:[+-]\d\d:\d\d)?`;
const ISO_DURATION = String.raw`P(?=.)(?:[\d.]+Y)?(?:[\d.]+M)?(?:[\d.]+W)?(?:[\d.]+D)?(?:T(?:[\d.]+H)?(?:[\d.]+M)?(?:[\d.]+S)?)?`;
const ISO = new RegExp(`^(?:${ISO_POINT}|${ISO_TIME}|${ISO_DURATION}|(?:${ISO_POINT}|${ISO_TIME})/(?:${ISO_POINT}|${ISO_TIME}))$`);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;

/** Every offset in use: whole hours from -12 to +14 and the halves and quarters. */
const OFFSETS = [
  ...Array.from({ length: 27 }, (_, hour) => (hour - 12) * 60),
  -570,
  -210,
  -150,
  210,
  270,
  330,
  345,
  390,
  525,
  570,
  630,
  765,
  825,
];

const pad = (value: number): string => String(value).padStart(2, "0");
function notations(offset: number): string[] {
  const sign = offset < 0 ? "-" : "+";
  const hours = Math.floor(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  const colon = `${sign}${pad(hours)}:${pad(minutes)}`;
  const short = `${sign}${String(hours)}${minutes === 0 ? "" : `:${pad(minutes)}`}`;
  const minus = colon.replace("-", "\u2212");
  return [
    ` ${colon}`,
    ` ${sign}${pad(hours)}${pad(minutes)}`,
    ` GMT${colon}`,
    ` UTC${short}`,
    ` (UTC${colon})`,
    ` (GMT ${short})`,
    ` UTC${minus}`,
    ` GMT ${colon}`,
  ];
}

/** Words of dates of every language, digits, marks: what may upset a reader of dates more than plain noise. */
const words = [
  ..."0 1 2 3 9 10 12 13 24 25 29 30 31 59 60 61 99 100 1999 2020 2022 9999 10000 20221117 171549 1:2 12:60 25:61 +14:00 -13:00 / . , : - – ( ) [ ] T Z W ' \" & &nbsp; &#1; é \u0301 \u00ad \ufeff \u200f \n \r\n".split(
    " ",
  ),
  ..."may march mar sat sun last next this ago in to from between half quarter past noon midnight am pm a.m. GMT EST IST utc+ Europe/Paris year years decade century 1990s Q3 BC AD 令和 元年 年 月 日 時 分 前 昨日 上周 三 الساعة مساء بتوقيت ב שני שבת в среду года il y a trois ans et demi vor drei Tagen ngày tháng năm thứ".split(
    " ",
  ),
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 24 })
  .chain((parts) => fc.constantFrom(" ", "", "\n").map((glue) => parts.join(glue)));

describe("laws of dates", () => {
  it("any text at all: no throw, sound ISO strings, anchored spans in order", () => {
    const options = fc.record({
      language: fc.constantFrom(undefined, ...allLocales.map(({ tag }) => tag)),
      reference: fc.constantFrom(undefined, "2022-11-17", "2024-02-29T23:59:59Z", "0001-01-01", "9999-12-31T23:59:00-12:00"),
      region: fc.constantFrom(undefined, "US", "IN", "FR"),
      zone: fc.constantFrom(undefined, "America/New_York", "+14:00"),
    });
    fc.assert(
      fc.property(soup, options, (text, given) => {
        const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
        let end = 0;
        for (const found of findDates(text, chosen)) {
          expect(found.iso).toMatch(ISO);
          if (found.instant !== null) expect(found.instant).toMatch(INSTANT);
          expect(found.instant !== null).toBe(found.kind === "instant");
          if (found.offsetMinutes !== null) expect(Math.abs(found.offsetMinutes)).toBeLessThanOrEqual(840);
          expect(found.span.end).toBeGreaterThan(found.span.start);
          expect(found.span.start).toBeGreaterThanOrEqual(end);
          expect(found.text).toBe(textOf(text, found.span));
          end = found.span.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("same text, same result", () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(findDates(text, { language: "en" })).toEqual(findDates(text, { language: "en" }));
      }),
      { numRuns: 100 },
    );
  });

  it("every offset in every notation, behind the date form of every language", () => {
    for (const { tag } of allLocales) {
      const day = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { dateStyle: "long", timeZone: "UTC" }).format(
        Date.UTC(2022, 10, 17),
      );
      for (const offset of OFFSETS) {
        const notation = notations(offset)[(offset + 720 + tag.charCodeAt(0)) % 8] ?? "";
        const text = `${day} 15:49${notation}`;
        const found = findDates(text, { language: tag });
        expect([text, found.map(({ offsetMinutes, iso }) => [offsetMinutes, iso.slice(0, 16)])]).toEqual([
          text,
          [[offset, "2022-11-17T15:49"]],
        ]);
      }
    }
  });

  it("every offset in every notation, in English and in ISO", () => {
    for (const offset of OFFSETS) {
      for (const notation of notations(offset)) {
        for (const stamp of ["17 November 2022 15:49", "2022-11-17 15:49:30"]) {
          const [found] = findDates(stamp + notation, { language: "en" });
          expect([stamp + notation, found?.offsetMinutes]).toEqual([stamp + notation, offset]);
          expect(Date.parse(found?.instant ?? "")).toBe(
            Date.parse(stamp.startsWith("2022") ? "2022-11-17T15:49:30Z" : "2022-11-17T15:49:00Z") - offset * 60_000,
          );
        }
      }
    }
  });

  it("reads back what Intl prints in each language", () => {
    const styles: Intl.DateTimeFormatOptions[] = [
      { dateStyle: "full", timeStyle: "short" },
      { dateStyle: "long" },
      { dateStyle: "medium", timeStyle: "medium" },
    ];
    for (const { tag } of allLocales) {
      for (const style of styles) {
        const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...style, timeZone: "UTC" });
        for (let month = 0; month < 12; month++) {
          const moment = Date.UTC(2023, month, 3 + month * 2, 8 + month, 7, 41);
          const text = format.format(moment);
          const found = findDates(text, { language: tag });
          const length = style.timeStyle === undefined ? 10 : style.timeStyle === "short" ? 16 : 19;
          expect([text, found.map(({ iso }) => iso)]).toEqual([text, [new Date(moment).toISOString().slice(0, length)]]);
        }
      }
    }
  });
});

describe("counted days and ranges", () => {
  const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  const months = "January February March April May June July August September October November December".split(" ");
  const only = (text: string, reference = "2022-11-17"): string | undefined => {
    const found = findDates(text, { language: "en", reference });
    expect(found.length).toBeLessThan(2);
    return found[0]?.iso;
  };

  it("the nth weekday of a month is the nth day of that name in it", () => {
    const anyMonth = fc.record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 5 }), ({ year, month }, weekday, nth) => {
        const days = Array.from({ length: daysInMonth(year, month) }, (_, day) => day + 1).filter(
          (day) => weekdayOf(dayNumber(year, month, day)) === weekday,
        );
        const day = nth === 0 ? days.at(-1) : days[nth - 1];
        const ordinal = ["last", "first", "second", "third", "fourth", "fifth"][nth] ?? "";
        const text = `the ${ordinal} ${weekdays[weekday - 1] ?? ""} of ${months[month - 1] ?? ""} ${String(year)}`;
        expect(only(text)).toBe(day === undefined ? undefined : `${String(year)}-${pad(month)}-${pad(day)}`);
      }),
      { numRuns: 300 },
    );
  });

  it("from one weekday to another runs forward, within a week, on days of those names", () => {
    const weekday = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(weekday, weekday, fc.integer({ min: 730_000, max: 740_000 }), (first, last, day) => {
        const { year, month, day: date } = dateOf(day);
        const reference = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`;
        const iso = only(`from ${weekdays[first - 1] ?? ""} to ${weekdays[last - 1] ?? ""}`, reference) ?? "";
        const ends = iso.split("/").map((end) => {
          const [y = 0, m = 0, d = 0] = end.split("-").map(Number);
          return dayNumber(y, m, d);
        });
        const [from = 0, to = 0] = ends;
        expect(ends.map(weekdayOf)).toEqual([first, last]);
        expect(to - from).toBe((last - first + 7) % 7);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the calendar", () => {
  it("counts 400 years of days", () => {
    let days = dayNumber(1800, 1, 1);
    for (let year = 1800; year < 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++, days++) {
          if (dayNumber(year, month, day) !== days || JSON.stringify(dateOf(days)) !== JSON.stringify({ year, month, day }))
            throw new Error(`${String(year)}-${String(month)}-${String(day)}`);
        }
      }
    }
    expect(days).toBe(dayNumber(2200, 1, 1));
    expect(days * 86_400_000).toBe(Date.UTC(2200, 0, 1));
  });

  it("reads each day of a leap and a common year in ISO and in words", () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let days = dayNumber(year, 1, 1); days < dayNumber(year + 1, 1, 1); days++) {
        const { month, day } = dateOf(days);
        const iso = `${String(year)}-${pad(month)}-${pad(day)}`;
        const named = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" }).format(days * 86_400_000);
        expect([iso, named].map((text) => findDates(text, { language: "en" }).map((found) => found.iso))).toEqual([[iso], [iso]]);
      }
    }
  });

  it("agrees with itself on weekdays and ISO weeks", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const { year, week } = isoWeekOf(days);
        expect(isoWeekStart(year, week) + weekdayOf(days) - 1).toBe(days);
      }),
    );
  });
});
