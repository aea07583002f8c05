import { bench, describe } from "vitest";
import { createParser, findDates } from "../src/index.js";
import { hostile, hostileDates } from "./texts.js";

const parser = createParser();

// Twice the text should take about twice the time: read the factor between the two rows.
for (const [name, make] of Object.entries(hostile)) {
  describe(name, () => {
    for (const size of [50_000, 100_000]) {
      const text = make(size);
      bench(`${String(size / 1000)} K units`, () => {
        parser.parse(text);
      });
    }
  });
}

// Eight times the text: the factor between the rows, read against 8, is what tells, not the times.
for (const [name, [language, unit]] of Object.entries(hostileDates)) {
  describe(`findDates: ${name}`, () => {
    for (const size of [50_000, 400_000]) {
      const text = unit.repeat(size / unit.length);
      bench(`${String(size / 1000)} K units`, () => {
        findDates(text, { language, reference: "2026-11-17" });
      });
    }
  });
}
