import { describe, expect, it } from "vitest";
import { findDates } from "../../src/entries/dates.js";
import { allLocales } from "../../src/locales/all.js";
import * as cases from "./cases/index.js";

const REFERENCE = "2024-03-14T10:00:00Z";

describe("dates as news prints them", () => {
  it("has at least five cases for every pack", () => {
    const counts = Object.fromEntries(Object.entries(cases).map(([tag, list]) => [tag, list.length]));
    for (const { tag } of allLocales) expect(counts[tag] ?? 0, tag).toBeGreaterThanOrEqual(5);
  });

  describe.each(Object.entries(cases))("%s", (language, list) => {
    it.each(list.map(([text, found, iso, region]) => [text, found, iso, region ?? null] as const))("%s", (text, found, iso, region) => {
      const start = text.indexOf(found);
      const read = findDates(text, { language, reference: REFERENCE, ...(region === null ? {} : { region }) });
      expect(read.map((timestamp) => [timestamp.text, timestamp.iso, timestamp.span])).toEqual([[found, iso, { start, end: start + found.length }]]);
    });
  });
});
