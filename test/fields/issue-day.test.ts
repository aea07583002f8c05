import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";

const LEAD =
  "The harbour bridge will close for nine days in spring, the town said, while workers replace the old cables and paint the towers.";
const NEXT = "Ferries will carry pedestrians and bicycles free of charge, and lorries must take the northern road until the work is done.";

function story(dateline: string, stamp = ""): string {
  return `Harbour bridge to close for nine days\n${stamp}\n${dateline}${LEAD}\n\n${NEXT}\n`;
}

function read(text: string): { published: string | null; date: string | null; inferred: string[]; codes: string[] } {
  const { published, dateline, diagnostics } = parseArticle(text, { language: "en" });
  const date = dateline?.date ?? null;
  if (date !== null) expect(text.slice(date.span.start, date.span.end)).toBe(date.text);
  if (published !== null) expect(text.slice(published.span.start, published.span.end)).toBe(published.text);
  const codes = diagnostics.map(({ code }) => code).filter((code) => code === "dateline-mismatch");
  return { published: published?.iso ?? null, date: date?.iso ?? null, inferred: date?.inferred ?? [], codes };
}

describe("the day of issue", () => {
  it.each([
    ["the dateline's day stands in", story("GENEVA, 17 November 2022 (AFP) - "), "2022-11-17", "2022-11-17", [], []],
    ["a day without its year does not", story("GENEVA, Nov 17 (AFP) - "), null, "--11-17", [], []],
    [
      "the publication gives the year",
      story("GENEVA, Nov 17 (AFP) - ", "Published: 18 November 2022, 09:30\n"),
      "2022-11-18T09:30",
      "2022-11-17",
      ["year"],
      [],
    ],
    [
      "over the turn of the year",
      story("GENEVA, Dec 31 (AFP) - ", "Published: 1 January 2023, 09:30\n"),
      "2023-01-01T09:30",
      "2022-12-31",
      ["year"],
      [],
    ],
    [
      "days that agree",
      story("GENEVA, 17 November 2022 (AFP) - ", "Published: 18 November 2022, 09:30\n"),
      "2022-11-18T09:30",
      "2022-11-17",
      [],
      [],
    ],
    [
      "days far apart",
      story("GENEVA, 3 May 2022 (AFP) - ", "Published: 18 November 2022, 09:30\n"),
      "2022-11-18T09:30",
      "2022-05-03",
      [],
      ["dateline-mismatch"],
    ],
    [
      "days far apart, no year",
      story("GENEVA, May 3 (AFP) - ", "Published: 18 November 2022, 09:30\n"),
      "2022-11-18T09:30",
      "--05-03",
      [],
      ["dateline-mismatch"],
    ],
  ])("%s", (_, text, published, date, inferred, codes) => {
    expect(read(text)).toEqual({ published, date, inferred, codes });
  });
});
