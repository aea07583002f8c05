import * as chrono from "chrono-node";
import nlp from "compromise";
import { bench, describe } from "vitest";
import { createParser, extractQuotes, findDates } from "../src/index.js";
import { longStory, page } from "./texts.js";

const parser = createParser();
const counts = new Uint32Array(0x10000);

/** What the cheapest possible reader does: one table look-up a code unit. */
function scan(text: string): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

for (const [name, text] of Object.entries({ page, longStory })) {
  const json = JSON.stringify(text);
  describe(`${name}, ${String(Math.round(text.length / 1024))} KB`, () => {
    bench("table scan", () => {
      scan(text);
    });
    bench("JSON.parse of the text", () => {
      JSON.parse(json);
    });
    bench("parseArticle", () => {
      parser.parse(text);
    });
    bench("findDates", () => {
      findDates(text, { language: "en", reference: "2026-11-17" });
    });
    bench("extractQuotes", () => {
      extractQuotes(text, { language: "en" });
    });
    bench("chrono-node, en", () => {
      chrono.en.parse(text, new Date(0));
    });
    bench("compromise quotations", () => {
      nlp(text).quotations().out("array");
    });
  });
}
