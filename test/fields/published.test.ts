import { describe, expect, it } from "vitest";
import { groupBlocks } from "../../src/blocks/group.js";
import { createReport, type Context } from "../../src/context.js";
import { chooseStamps, readPublication } from "../../src/fields/published.js";
import { regionOf } from "../../src/fields/region.js";
import { makeSheet } from "../../src/fields/sheet.js";
import { findStamps, type Stamp } from "../../src/fields/stamps.js";
import { detectLanguage } from "../../src/language.js";
import { allLocales } from "../../src/locales/all.js";
import type { Timestamp } from "../../src/model/timestamp.js";
import { findStory } from "../../src/page/story.js";

const TITLE = "Harbour board votes to reopen old ferry terminal";
const BODY = [
  "The harbour board voted on 7 March 2023 to reopen the old ferry terminal, which has stood empty since the storm of last winter damaged its roof and piers.",
  "Engineers told the meeting that the piers could carry passengers again by spring if work on the roof began within a month, and the board agreed to pay for it.",
  "“We have waited long enough,” said the chair of the harbour board. “People on the islands need a terminal that keeps the rain out.”",
  "The ferry company said it would restore all twelve daily sailings once the terminal was open and would not raise its fares this year.",
];

function sheetOf(source: string) {
  const blocks = groupBlocks(source);
  const options = { locales: allLocales, language: null, region: null, reference: null, zone: null, maxLength: Infinity };
  const context: Context = { ...detectLanguage(blocks, options), source, report: createReport().report };
  const sheet = makeSheet(blocks, findStory(blocks, context), context);
  return { sheet, context, headline: sheet.lines.findIndex(({ text }) => text === TITLE) };
}

function candidates(lines: readonly string[]): { iso: string; label: string | null; text: string }[] {
  const source = lines.join("\n");
  const { sheet, context, headline } = sheetOf(source);
  return findStamps(sheet, headline, context).map(({ timestamp, label }) => {
    expect(source.slice(timestamp.span.start, timestamp.span.end).replace(/\s+/g, " ")).toBe(timestamp.text);
    return { iso: timestamp.iso, label, text: timestamp.text };
  });
}

const MENU = ["Home", "News", "Sport", "Business", "Search", "Sign in"];
const FOOT = ["Related articles", "Island school gets new roof", "Comments", "Terms of use", "Privacy policy"];

describe("findStamps", () => {
  it("finds labelled stamps under the headline, and leaves the dates of running text alone", () => {
    expect(candidates([...MENU, TITLE, "Published 14 March 2023, 9:30am", "Updated 15 March 2023, 7:05am", ...BODY, ...FOOT])).toEqual([
      { iso: "2023-03-14T09:30", label: "published", text: "14 March 2023, 9:30am" },
      { iso: "2023-03-15T07:05", label: "updated", text: "15 March 2023, 7:05am" },
    ]);
  });
  it("joins a date and the clock below it, a blank line between them or not", () => {
    const head = [...MENU, TITLE, "14 March 2023"];
    const joined = [{ iso: "2023-03-14T15:26", label: null, text: "14 March 2023 03:26 pm" }];
    expect(candidates([...head, "03:26 pm", ...BODY, ...FOOT])).toEqual(joined);
    expect(candidates([...head, "", "03:26 pm", "", ...BODY, ...FOOT])).toEqual(joined);
    expect(candidates([...head, "", "", "03:26 pm", "", ...BODY, ...FOOT])).toMatchObject([{ iso: "2023-03-14" }]);
  });
  it("finds the headline printed again with its date, however far below", () => {
    const links = Array.from({ length: 60 }, (_, i) => `Older story of the island number ${String(i)}`);
    const found = candidates([...MENU, TITLE, ...BODY, "Latest stories", ...links, `${TITLE} March 14, 2023`, "Terms of use"]);
    expect(found).toEqual([{ iso: "2023-03-14", label: null, text: "March 14, 2023" }]);
  });
});

function stamp(iso: string, line: number, label: Stamp["label"] = null): Stamp {
  return { timestamp: { iso } as Timestamp, line, from: 0, to: iso.length, label, order: 0 };
}

describe("chooseStamps", () => {
  const first = stamp("2023-03-14", 8);
  const clock = stamp("2023-03-14T09:30", 9);
  const other = stamp("2022-01-02", 40);
  const published = stamp("2023-03-14T09:30", 9, "published");
  const updated = stamp("2023-03-15T07:05", 8, "updated");
  const bare = stamp("2023-03-14T21:30", 7);
  it.each<[string, Stamp[], number[], Stamp | null, Stamp | null]>([
    ["nothing to choose from", [], [0], null, null],
    ["the best by far", [first, other], [3, 1, 0], first, null],
    ["another day nearly as good: silent", [first, other], [3, 2.5, 0], null, null],
    ["the same day nearly as good", [first, clock], [3, 2.5, 0], clock, null],
    ["none of them nearly as good: silent", [first], [3, 2.5], null, null],
    ["an update beside its publication", [updated, published], [3, 1, 0], published, updated],
    ["a publication beside its update", [updated, published], [1, 3, 0], published, updated],
    ["an update nearly as good as its publication", [updated, published], [3, 2.8, 0], published, updated],
    ["a later update beside a stamp without a label", [updated, bare], [2.8, 3, 0], bare, updated],
    ["a lone update is the publication", [updated], [3, 0], updated, null],
    ["an update far from the publication is another story's", [stamp("2023-03-15", 30, "updated"), published], [1, 3, 0], published, null],
  ])("%s", (_, stamps, scores, wanted, later) => {
    expect(chooseStamps(stamps, scores)).toEqual({ published: wanted, updated: later });
  });
});

describe("readPublication", () => {
  it("claims the lines of both stamps", () => {
    const lines = [...MENU, TITLE, "By Jane Example", "Published 14 March 2023, 9:30am", "Updated 15 March 2023, 7:05am", ...BODY, ...FOOT];
    const { sheet, context, headline } = sheetOf(lines.join("\n"));
    const found = readPublication(sheet, headline, context);
    expect([found.published?.iso, found.updated?.iso]).toEqual(["2023-03-14T09:30", "2023-03-15T07:05"]);
    expect(found.claims.map(({ span }) => context.source.slice(span.start, span.end))).toEqual([
      "14 March 2023, 9:30am",
      "15 March 2023, 7:05am",
    ]);
    expect(sheet.lines[found.line]?.text).toBe("Published 14 March 2023, 9:30am");
  });
  it("is silent where the page holds no date", () => {
    const { sheet, context, headline } = sheetOf([...MENU, TITLE, ...BODY.slice(1), ...FOOT].join("\n"));
    expect(readPublication(sheet, headline, context)).toEqual({ published: null, updated: null, line: -1, claims: [] });
  });
});

describe("regionOf, by how months with names are written", () => {
  it.each([
    ["Posted 3/4/2023. March 4, 2023. Jan. 5, 2023.", "US"],
    ["Posted 3/4/2023. 4 March 2023.", "GB"],
    ["Posted 3/4/2023. 4 March 2023. May 5, 2023.", null],
    ["Posted 3/4/2023.", null],
    ["March 4, 2023.", null],
    ["Posted 3/14/2023. 4 March 2023.", "US"],
  ])("%s", (source, region) => {
    expect(regionOf(source)).toBe(region);
  });
});
