import { describe, expect, it } from "vitest";
import { findDates } from "../../src/entries/dates.js";

/** Stamps as they come out of pages whose elements were joined without a blank. */
const RUN_TOGETHER: readonly [language: string, text: string, found: string, iso: string][] = [
  ["fi", "Talous17.10.2023 klo 14.20", "17.10.2023 klo 14.20", "2023-10-17T14:20"],
  ["lt", "Verslas2023.10.17 14:20", "2023.10.17 14:20", "2023-10-17T14:20"],
  ["de", "Maria Muster17.10.2023, 14:20 Uhr", "17.10.2023, 14:20 Uhr", "2023-10-17T14:20"],
  ["el", "Πηγή: Πρακτορείο 17/10/23-14:20", "17/10/23-14:20", "2023-10-17T14:20"],
  ["it", "17 ottobre 202314:20 Notizie", "17 ottobre 202314:20", "2023-10-17T14:20"],
  ["en", "PUBLISHED TUE, OCT 17 20232:20 PM", "TUE, OCT 17 20232:20 PM", "2023-10-17T14:20"],
  ["ar", "١٤:٢٠ الثلاثاء ١٧ / ١٠ / ٢٠٢٣", "١٤:٢٠ الثلاثاء ١٧ / ١٠ / ٢٠٢٣", "2023-10-17T14:20"],
];

describe("stamps run together", () => {
  it.each(RUN_TOGETHER)("%s: %s", (language, text, found, iso) => {
    const start = text.indexOf(found);
    expect(findDates(text, { language }).map((timestamp) => [timestamp.text, timestamp.iso, timestamp.span])).toEqual([[found, iso, { start, end: start + found.length }]]);
  });

  it.each(["Version v2.9.2020 erschien", "Seite 202014 und 202013"])("leaves %s alone", (text) => {
    expect(findDates(text, { language: "de" })).toEqual([]);
  });
});
