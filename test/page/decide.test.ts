import { describe, expect, it } from "vitest";
import { groupBlocks } from "../../src/blocks/group.js";
import { allLocales } from "../../src/locales/all.js";
import { decideRows } from "../../src/page/decide.js";
import { findMarks } from "../../src/page/markers.js";
import { measure } from "../../src/page/measure.js";

const STORY = [
  "The harbour board voted on Tuesday to reopen the old ferry terminal, which has stood empty since the storm of last winter damaged its roof.",
  "Engineers told the meeting that the piers could carry passengers again by spring if work on the roof began within a month of the vote.",
  "The ferry company said it would restore all twelve daily sailings once the terminal was open and would not raise its fares this year.",
  "People on the islands, who have waited for the terminal since the winter, said that they needed above all a roof that keeps the rain out.",
];
const OTHER = [
  "Our gardening club meets every second Sunday in the old market hall, and whoever wants to exchange seeds is welcome to come along.",
  "The print edition reaches readers on the islands with the first ferry, and the archive of all volumes can be searched free of charge.",
  "Readers write that the terminal should have been repaired long ago, and that the board never listened to the people on the islands.",
  "Everything that happened on the coast in the last fifty years is told in the new book, which can be ordered from the office by post.",
];
const TEASER = "A word on the weather at sea was published here before.";

/** Rows kept when the page model gives them these log-odds. */
function kept(lines: readonly string[], scoreOf: (line: string) => number): string[] {
  const source = lines.join("\n");
  const m = measure(groupBlocks(source), source);
  const { rows } = decideRows(m, findMarks(m, allLocales.slice(0, 1)), () => Float32Array.from(lines, scoreOf));
  expect(rows).toHaveLength(lines.length);
  return lines.filter((_, row) => (rows[row] ?? 0) > 0);
}

const long = (line: string): number => (line.length > 100 ? 3 : -3);
const menu = (count: number): string[] => Array.from({ length: count }, (_, i) => `Harbour news ${String(i + 1)}`);

describe("stretches of body far apart", () => {
  it("the first is the story, however long the others are", () => {
    expect(kept([...menu(9), ...STORY, ...menu(30), ...OTHER], long)).toEqual(STORY);
  });
  it("a teaser above is none", () => {
    expect(kept([...menu(9), TEASER, ...menu(30), ...STORY], (line) => (line === TEASER ? 3 : long(line)))).toEqual(STORY);
  });
  it("where none is long the heaviest is it", () => {
    const [first = "", second = ""] = STORY;
    expect(kept([...menu(9), TEASER, ...menu(30), first, second, ...menu(30)], (line) => (line === TEASER ? 3 : long(line)))).toEqual([
      first,
      second,
    ]);
  });
  it("a hole of a few rows parts nothing", () => {
    expect(kept([...menu(9), ...STORY, ...menu(12), ...OTHER, ...menu(9)], long)).toEqual([...STORY, ...OTHER]);
  });
});

describe("the bar", () => {
  const [first = "", second = "", third = ""] = STORY;
  const page = [...menu(9), first, second, "In brief", third, ...menu(9)];
  it.each([
    ["clear", 6, 0.2, true],
    ["clear", 6, -0.3, false],
    ["doubtful", -0.2, -0.3, true],
    ["doubtful", -0.2, -1.2, false],
  ])("on a page that is %s (paragraphs at %f) a row at %f is body: %s", (_, paragraph, score, taken) => {
    const found = kept(page, (line) => (line === "In brief" ? score : line.length > 100 ? paragraph : -6));
    expect(found.includes("In brief")).toBe(taken);
    expect(found).toHaveLength(taken ? 4 : 3);
  });
  it("nothing but menus is no story", () => {
    expect(kept(menu(40), () => 3)).toEqual([]);
  });
});
