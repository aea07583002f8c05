import { describe, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { findGluedTimestamps, findJoinedTimestamp } from "../../src/fields/unglue.js";
import { localeFor } from "../../src/matchers/language.js";
import { allLocales } from "../../src/locales/all.js";
import { cleanText } from "../../src/text/normalize.js";

function contextOf(source: string, language: string): Context {
  const first = localeFor(language, allLocales);
  const locales = first === null ? allLocales : [first, ...allLocales.filter((other) => other !== first)];
  return { source, locales, language, region: null, reference: null, zone: null, report: () => undefined };
}

describe("findGluedTimestamps", () => {
  it.each([
    ["en", "PUBLISHED FRI, APR 28 20232:23 PM EDT", ["2023-04-28T14:23-04:00"]],
    ["es", "3 de mayo de 202221:25LA GACETA", ["2022-05-03T21:25"]],
    ["de", "Anna Muster24.04.2024", ["2024-04-24"]],
    ["el", "Πηγή: Πρακτορείο 30/12/11-20:06", ["2011-12-30T20:06"]],
    ["en", "08:39, 06 Jan 2026Updated 08:41, 06 Jan 2026", ["2026-01-06T08:39", "2026-01-06T08:41"]],
    ["de", "muster28.09.1912:44", ["2019-09-28T12:44"]],
    ["de", "28.09.1912", ["1912-09-28"]],
    ["de", "24.04.2024, 17:26 Uhr", ["2024-04-24T17:26"]],
  ])("%s %s", (language, source, isos) => {
    const found = findGluedTimestamps({ start: 0, end: source.length }, contextOf(source, language));
    expect(found.map(({ iso }) => iso)).toEqual(isos);
    for (const { text, span } of found) expect(cleanText(source, span)).toBe(text);
  });
});

describe("findJoinedTimestamp", () => {
  it("reads a date and the clock on the next line as one stamp", () => {
    const source = "24.04.2024\n17:26 Uhr";
    const joined = findJoinedTimestamp({ start: 0, end: 10 }, { start: 11, end: 20 }, contextOf(source, "de"));
    expect(joined).toMatchObject({ iso: "2024-04-24T17:26", text: "24.04.2024 17:26 Uhr", span: { start: 0, end: 20 } });
  });
  it("is null when the second span is no clock", () => {
    const source = "24.04.2024\nSeite 3";
    expect(findJoinedTimestamp({ start: 0, end: 10 }, { start: 11, end: 18 }, contextOf(source, "de"))).toBeNull();
  });
});
