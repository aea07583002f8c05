import { describe, expect, it } from "vitest";
import { parseDateline, textOf } from "../../src/index.js";
import { CASES, LOOK_ALIKES } from "./read.cases.js";

describe("parseDateline", () => {
  it.each(CASES.map((row) => [row[1], row] as const))("reads %s", (_name, [language, raw, lead, places, agency, id, date, authors]) => {
    const text = raw + lead;
    const dateline = parseDateline(text, { language });
    expect(dateline).not.toBeNull();
    if (dateline === null) return;
    expect(dateline.places.map(({ name }) => name)).toEqual(places);
    expect(dateline.bodyStart).toBe(raw.length);
    expect(dateline.span).toEqual({ start: 0, end: raw.trimEnd().length });
    expect(dateline.agency?.text ?? null).toBe(agency);
    if (id !== null) expect(dateline.agency?.id ?? null).toBe(id);
    expect(dateline.date?.iso ?? null).toBe(date);
    if (authors !== undefined) expect(dateline.authors.map((author) => author.text)).toEqual(authors);
    for (const part of [dateline, ...dateline.places, ...dateline.authors, dateline.agency, dateline.date]) {
      if (part !== null) expect(textOf(text, part.span)).toBe(part.text);
    }
  });

  it.each(LOOK_ALIKES.map(([language, text]) => [text, language] as const))("refuses %s", (text, language) => {
    expect(parseDateline(text, { language })).toBeNull();
  });
});
