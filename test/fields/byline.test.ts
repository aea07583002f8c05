import { describe, expect, it } from "vitest";
import { createReport, type Context } from "../../src/context.js";
import { groupBlocks } from "../../src/blocks/group.js";
import { readHead } from "../../src/fields/head.js";
import { personhood } from "../../src/fields/name-lists.js";
import { Form, type NameCandidate } from "../../src/fields/byline-candidates.js";
import { pickNames } from "../../src/fields/pick-names.js";
import { detectLanguage } from "../../src/language.js";
import { allLocales } from "../../src/locales/all.js";
import type { Byline } from "../../src/model/article.js";
import { findStory } from "../../src/page/story.js";

function bylinesOf(source: string): Byline[] {
  const blocks = groupBlocks(source);
  const options = { locales: allLocales, language: null, region: null, reference: null, zone: null, maxLength: Infinity };
  const context: Context = { ...detectLanguage(blocks, options), source, report: createReport().report };
  return readHead(blocks, findStory(blocks, context), context).bylines;
}

function expectAuthors(source: string, authors: readonly string[]): void {
  const found = bylinesOf(source).flatMap((byline) => byline.authors);
  expect(found.map(({ text }) => text)).toEqual(authors);
  for (const { text, span } of found) expect(source.slice(span.start, span.end)).toBe(text);
}

const EN = (...lines: string[]): string =>
  [
    "The Harbour Courier",
    "News",
    "Sport",
    "Council votes to reopen the old ferry terminal",
    ...lines,
    "The harbour board voted on Tuesday to reopen the old ferry terminal, which has stood empty since the storm of last winter damaged its roof.",
    "Engineers told the meeting that the piers could carry passengers again by spring if work on the roof began within a month.",
    "The ferry company said it would restore all twelve daily sailings once the terminal was open and would not raise its fares this year.",
    "Related articles",
    "© 2023 The Harbour Courier. All rights reserved.",
  ].join("\n");
const STAMP = "14 March 2023, 9:30am";

describe("several authors", () => {
  it.each([
    ["By Jane Example, Tom Sample and Mary Model", ["Jane Example", "Tom Sample", "Mary Model"]],
    ["By Jane Example with Reuters", ["Jane Example"]],
    ["By Jane Example and Tom Sample, CNN", ["Jane Example", "Tom Sample"]],
    ["By Jane Example1, Tom Sample and Mary Model", ["Jane Example", "Tom Sample", "Mary Model"]],
    ["By Jane Example, in News, Harbour, Business", ["Jane Example"]],
    ["Jane Example | Tom Sample", ["Jane Example", "Tom Sample"]],
    ["Jane Example Thomas Peter Sample Mary Model", ["Jane Example", "Thomas Peter Sample", "Mary Model"]],
  ])("%s", (line, authors) => {
    expectAuthors(EN(line, STAMP), authors);
  });
  it("one below the other", () => {
    expectAuthors(EN("JE", "Jane Example", "TS", "Thomas Sample", STAMP), ["Jane Example", "Thomas Sample"]);
  });
});

describe("what stands beside the name is none of it", () => {
  it.each([
    ["By Jane ExampleNews Reporter", ["Jane Example"]],
    ["By Jane ExampleMarch 14, 2023", ["Jane Example"]],
    ["Written by: Jane Example Comments: 4", ["Jane Example"]],
    ["Our Foreign Staff", ["Our Foreign Staff"]],
  ])("%s", (line, authors) => {
    expectAuthors(EN(line, STAMP), authors);
  });
  it("a picture's credit above the name", () => {
    expectAuthors(EN("The old ferry terminal, seen from the sea.", "Peter Lens / Lehtikuva", "Jane Example", STAMP), ["Jane Example"]);
  });
});

describe("no author", () => {
  it.each([["WINTER STORM DAMAGES ROOF OF TERMINAL"], ["9:30 AM IST"]])("%s", (line) => {
    expectAuthors(EN(STAMP, line), []);
  });
});

describe("unspaced scripts", () => {
  const ZH = [
    "港口日報",
    "首頁",
    "舊渡輪碼頭春天重新開放",
    "2023-03-14 10:29",
    "〔記者王小明/台北報導〕港務局今天決定重新開放舊渡輪碼頭，這座碼頭自去年冬天暴風雨損壞屋頂以來一直閒置，沒有人使用。",
    "工程師在會議上表示，如果屋頂工程在一個月之內開始，碼頭將可在春天再次搭載旅客，委員會也同意支付這筆費用。",
    "渡輪公司說，碼頭一開放就會恢復每天十二個班次，而且今年不會調漲票價，島上的居民都表示歡迎這個決定。",
  ].join("\n");
  it("the reporter in brackets that open the lead, without the place", () => {
    expectAuthors(ZH, ["王小明"]);
  });
});

describe("personhood", () => {
  it.each([
    ["jane example", 3],
    ["jürgen muster", 3],
    ["jean-pierre exemple", 3],
    ["анна образцова", 3],
    ["γιώργοσ δείγμα", 3],
    ["anna", 2],
    ["王小明", 2],
    ["김민수", 2],
    ["佐藤花子", 2],
    ["dr jane example", 1],
    ["order reprints", 0],
    ["", 0],
  ] as const)("%s: %i", (name, sure) => {
    expect(personhood(name)).toBe(sure);
  });
});

describe("pickNames", () => {
  const at = (line: number, from: number, form: Form = Form.Introduced): NameCandidate => ({
    agency: false,
    line,
    from,
    to: from + 5,
    form,
    order: 0,
    names: 1,
    opens: 0,
    role: false,
  });
  it("keeps what one list names, far below the best", () => {
    expect(pickNames([at(1, 3), at(1, 12)], ["Jane Example", "Zyx Qwertz"], [4, 0, -1])).toEqual([0, 1]);
  });
  it("keeps no name of another line and form", () => {
    expect(pickNames([at(1, 3), at(2, 0, Form.Bare)], ["Jane Example", "Tom Sample"], [4, 3.5, -1])).toEqual([0]);
  });
  it("keeps each name once", () => {
    expect(pickNames([at(1, 3), at(1, 12)], ["Jane Example", "Jane Mary Example"], [4, 4, -1])).toEqual([0]);
  });
  it("is empty when none of them is likelier, and doubts a bare line without a known name", () => {
    expect(pickNames([at(1, 3)], ["Jane Example"], [-1, 0])).toEqual([]);
    expect(pickNames([at(1, 0, Form.Bare)], ["Order Reprints"], [0.5, 0])).toEqual([]);
    expect(pickNames([at(1, 0, Form.Bare)], ["Jane Example"], [0.5, 0])).toEqual([0]);
    expect(pickNames([], [], [0])).toEqual([]);
  });
});
