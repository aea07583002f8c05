import { describe, expect, it } from "vitest";
import { findDates, parseTimestamp, type ParseOptions } from "../../src/index.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";

/** What a text says: each value with its words, and the diagnostics with theirs. */
function read(text: string, options: ParseOptions = {}): { values: string[]; words: string[]; diagnostics: string[] } {
  const diagnostics: Diagnostic[] = [];
  const found = findDates(text, { language: "en", ...options, onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) });
  for (const { text: words, span } of found) expect(words).toBe(text.slice(span.start, span.end).replace(/\s+/g, " "));
  return {
    values: found.map(({ iso }) => iso),
    words: found.map(({ text: words }) => words),
    diagnostics: diagnostics.map(({ code }) => code),
  };
}

describe("stamps", () => {
  it.each<[string, string, string, ParseOptions?]>([
    ["Updated 9 March 2021 at 18.05 UTC", "9 March 2021 at 18.05 UTC", "2021-03-09T18:05+00:00"],
    ["Posted: Mar 9, 2021 / 06:05 PM", "Mar 9, 2021 / 06:05 PM", "2021-03-09T18:05"],
    ["6:05 p.m., Tuesday, March 9, 2021", "6:05 p.m., Tuesday, March 9, 2021", "2021-03-09T18:05"],
    ["March 9, 2021 | 6:05am", "March 9, 2021 | 6:05am", "2021-03-09T06:05"],
    ["9 March 2021,18:05", "9 March 2021,18:05", "2021-03-09T18:05"],
    ["Tue Mar  9 18:05:07 GMT 2021", "Tue Mar 9 18:05:07 GMT 2021", "2021-03-09T18:05:07+00:00"],
    ["2021-03-09T18:05:07.25Z", "2021-03-09T18:05:07.25Z", "2021-03-09T18:05:07.250+00:00"],
    ["20210309T180507-0330", "20210309T180507-0330", "2021-03-09T18:05:07-03:30"],
    ["Tue, 09 Mar 2021 18:05:07 +0545", "Tue, 09 Mar 2021 18:05:07 +0545", "2021-03-09T18:05:07+05:45"],
    ["091805Z MAR 21", "091805Z MAR 21", "2021-03-09T18:05+00:00"],
    ["Di., 09.03.2021 - 18:05 Uhr", "Di., 09.03.2021 - 18:05 Uhr", "2021-03-09T18:05", { language: "de" }],
    ["9 mars 2021, 18h05", "9 mars 2021, 18h05", "2021-03-09T18:05", { language: "fr" }],
    ["2021年3月9日 午後6時5分", "2021年3月9日 午後6時5分", "2021-03-09T18:05", { language: "ja" }],
    ["9.3.2021 klo 18.05", "9.3.2021 klo 18.05", "2021-03-09T18:05", { language: "fi" }],
    ["٩ مارس ٢٠٢١ ٦:٠٥ مساءً", "٩ مارس ٢٠٢١ ٦:٠٥ مساءً", "2021-03-09T18:05", { language: "ar" }],
    ["१० मार्च २०२१", "१० मार्च २०२१", "2021-03-10", { language: "hi" }],
  ])("%s", (text, words, iso, options) => {
    expect(read(text, options)).toEqual({ values: [iso], words: [words], diagnostics: [] });
  });

  it("keeps the offset, its absence and its inference apart", () => {
    expect(parseTimestamp("9 March 2021 18:05", { language: "en" })).toMatchObject({
      kind: "local",
      offsetMinutes: null,
      instant: null,
      inferred: [],
    });
    expect(parseTimestamp("9 March 2021 18:05 UTC", { language: "en" })).toMatchObject({
      kind: "instant",
      offsetMinutes: 0,
      instant: "2021-03-09T18:05:00Z",
      inferred: [],
    });
    expect(parseTimestamp("9 March 2021 18:05", { language: "en", zone: "Asia/Tokyo" })).toMatchObject({
      offsetMinutes: 540,
      zone: "Asia/Tokyo",
      instant: "2021-03-09T09:05:00Z",
      inferred: ["offset"],
    });
    expect(parseTimestamp("9 March 2021 18:05", { language: "en", zone: "-05:00" })).toMatchObject({
      offsetMinutes: -300,
      inferred: ["offset"],
    });
    expect(Object.is(parseTimestamp("9 March 2021 18:05 UTC", { language: "en" })?.offsetMinutes, -0)).toBe(false);
  });

  it("carries midnight as 24:00 over and keeps a leap second", () => {
    expect(read("2021-03-09T24:00Z").values).toEqual(["2021-03-10T00:00+00:00"]);
    expect(parseTimestamp("2016-12-31T23:59:60Z", { language: "en" })).toMatchObject({
      iso: "2016-12-31T23:59:60+00:00",
      instant: "2016-12-31T23:59:60Z",
    });
  });

  it("gives both of two clocks their day", () => {
    expect(read("2300 GMT, 0700 HKT on 9 March 2021").values).toEqual(["2021-03-08T23:00+00:00", "2021-03-09T07:00+08:00"]);
    expect(read("9 March 2021 2300 GMT (0700 HKT)").values).toEqual(["2021-03-09T23:00+00:00", "2021-03-10T07:00+08:00"]);
  });

  it("takes a clock in brackets behind another for the same moment, on the first one's day", () => {
    const text = "Updated 2300 GMT (0700 HKT) March 9, 2021";
    expect(read(text)).toMatchObject({ values: ["2021-03-09T23:00+00:00"] });
    expect(findDates(text, { language: "en" })[0]?.span).toEqual({ start: 8, end: text.length });
    expect(read("2300 GMT (0800 HKT) March 9, 2021").values).toEqual(["T23:00+00:00", "2021-03-09T08:00+08:00"]);
  });

  it("leaves out what the text leaves out", () => {
    expect(read("17 November").values).toEqual(["--11-17"]);
    expect(read("at 15:49").values).toEqual(["T15:49"]);
    expect(read("17 November at 15:49").values).toEqual(["--11-17T15:49"]);
  });

  it("reads over a line end, not over a blank line", () => {
    expect(read("9 March\n2021").values).toEqual(["2021-03-09"]);
    expect(read("9 March\n\n2021 pages").values).toEqual(["--03-09"]);
  });

  it("reads character references and combining marks", () => {
    const text = "Publi\u0065\u0301 le 9 f\u0065\u0301vrier&nbsp;2021";
    const [found] = findDates(text, { language: "fr" });
    expect(found).toMatchObject({ iso: "2021-02-09", text: "9 février 2021", span: { start: 11, end: text.length } });
  });
});

describe("orders of all-number dates", () => {
  it.each<[string, ParseOptions, string[], string[]]>([
    ["05/04/2021", { region: "US" }, ["2021-05-04"], []],
    ["05/04/2021", { region: "GB" }, ["2021-04-05"], []],
    ["05/04/2021", { language: "de" }, ["2021-04-05"], []],
    ["05/04/2021", {}, [], ["ambiguous-date"]],
    ["25/04/2021", { region: "US" }, ["2021-04-25"], []],
    ["25/03/2021 and 05/04/2021", {}, ["2021-03-25", "2021-04-05"], []],
    ["Monday 05/04/2021", {}, ["2021-04-05"], []],
    ["Tuesday 05/04/2021", {}, ["2021-05-04"], []],
    ["2021-04-05", { region: "US" }, ["2021-04-05"], []],
    ["05/05/2021", {}, ["2021-05-05"], []],
  ])("%s %o", (text, options, values, diagnostics) => {
    const found = read(text, options);
    expect([found.values, found.diagnostics]).toEqual([values, diagnostics]);
  });
});

describe("the impossible has no value and one diagnostic", () => {
  it.each<[string, string]>([
    ["30 February 2021", "invalid-date"],
    ["2021-02-29", "invalid-date"],
    ["31/04/2021", "invalid-date"],
    ["00/00/0000", "invalid-date"],
    ["9 March 2021 25:10", "invalid-time"],
    ["9 March 2021 13:30 PM", "invalid-time"],
    ["9 March 2021 10:00 UTC+19", "invalid-offset"],
    ["9 March 2021 10:00 GMT+5:20", "invalid-offset"],
  ])("%s", (text, code) => {
    const found = read(text);
    expect([found.values, found.diagnostics]).toEqual([[], [code]]);
  });

  it("keeps a date whose weekday is wrong, and says so", () => {
    expect(read("Monday, 9 March 2021")).toEqual({
      values: ["2021-03-09"],
      words: ["Monday, 9 March 2021"],
      diagnostics: ["weekday-mismatch"],
    });
  });
});

describe("no dates", () => {
  it.each([
    "Ring 0800 555 1234 or +44 20 7946 0123",
    "Flight BA 2490, gate 12.05",
    "version 2.10.2021-rc1",
    "a 4-4-2 formation",
    "Good Friday Agreement",
    "He may march in august company",
    "PM2.5 levels",
    "invoice 20210309154900",
    "5-10 km",
    "won 3-2",
    "page 24/7",
    "10.1.2.3",
    "Jan Nowak said",
    "they sat in the sun",
    "€ 12.03",
    "12.5% of 2,021 people",
  ])("%s", (text) => {
    expect(read(text).values).toEqual([]);
  });
});
