import { bench, describe } from "vitest";
import { createParser } from "../src/index.js";
import { hostile } from "./texts.js";

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
