import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBlocks } from "../../src/blocks/group.js";
import { toSource } from "../../src/text/view.js";

const texts = (source: string): string[] => groupBlocks(source).map(({ view }) => view.text);

const MAIL = [
  "Ministry halves grain levy",
  "",
  "PORT CITY, Nov 23 - The finance ministry said on Monday that it would",
  "cut the levy on imported grain by half, a step that traders had expected",
  "since the spring.",
  "",
  "Prices hardly moved after the news, and the harbour was quiet for most of",
  "the day, dealers said.",
].join("\n");

describe("one block a line", () => {
  it.each([
    ["the empty text", "", []],
    ["a blank text", " \n\u00a0\n", ["", ""]],
    ["LF, CRLF, CR", "one\ntwo\r\nthree\rfour", ["one", "two", "three", "four"]],
    ["everything in one line", "One. Two. Three.", ["One. Two. Three."]],
    ["tabs and runs of blanks", "\tone  two\u00a0three\t4", ["one two three 4"]],
    ["bullets", "• one\n- two\n1. three", ["• one", "- two", "1. three"]],
    ["zero-width and soft hyphen", "\ufeffpub\u00adlished\u200b", ["published"]],
    ["right to left", "\u202bعاجل\u202c\nنص", ["عاجل", "نص"]],
  ])("%s", (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it("a menu of headlines about as long as a wrapped line", () => {
    const menu = [
      "Council votes for a park on the site of the old gasworks",
      "Harbour bridge reopens after nine months of repairs, mayor glad",
      "Ministry halves the levy on imported grain from next month on",
    ];
    expect(texts(menu.join("\n"))).toEqual(menu);
  });

  it("paragraphs a line long between short lines", () => {
    const long = "The council voted on Tuesday to build a park on the site of the old gasworks, with two lakes and a path along the river.";
    const source = `${long}\nand so on in a line of about sixty columns that goes on\nand another line of about sixty columns right below the first\n${long}`;
    expect(groupBlocks(source)).toHaveLength(4);
  });
});

describe("hard-wrapped text", () => {
  it("joins the lines of a paragraph into one block with its view", () => {
    expect(texts(MAIL)).toEqual([
      "Ministry halves grain levy",
      "",
      "PORT CITY, Nov 23 - The finance ministry said on Monday that it would cut the levy on imported grain by half, a step that traders had expected since the spring.",
      "",
      "Prices hardly moved after the news, and the harbour was quiet for most of the day, dealers said.",
    ]);
  });

  it("keeps offsets: a word of the second line is found where it stands", () => {
    const block = groupBlocks(MAIL)[2];
    const from = block?.view.text.indexOf("traders") ?? -1;
    const span = block === undefined ? { start: 0, end: 0 } : toSource(block.view, { from, to: from + 7 });
    expect(span).toEqual({ start: MAIL.indexOf("traders"), end: MAIL.indexOf("traders") + 7 });
  });

  it("begins a new paragraph at an indented line", () => {
    const source = [
      "   The finance ministry said on Monday that it would cut the levy on",
      "imported grain by half, a step that traders had expected since the",
      "spring.",
      "   Prices hardly moved after the news, and the harbour was quiet for",
      "most of the day.",
    ].join("\r\n");
    expect(texts(source).map((text) => text.slice(0, 11))).toEqual(["The finance", "Prices hard"]);
  });

  it.each(["- ", "* ", "• ", "12. ", "3) ", "\t"])("never joins a line that begins with %j", (mark) => {
    const source = `The finance ministry said on Monday that it would cut the levy on\nimported grain by half, a step that traders had expected for long\n${mark}mills`;
    expect(texts(source).at(-1)).toContain("mills");
    expect(groupBlocks(source)).toHaveLength(2);
  });
});

describe("laws", () => {
  const line = fc.oneof(
    fc.constantFrom("", " ", "\t", "- item", "short"),
    fc.string({ maxLength: 90 }),
    fc.lorem({ maxCount: 10 }).map((words) => words.slice(0, 75)),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r", "\u2028")), { maxLength: 40 })
    .map((lines) => lines.flat().join(""));

  it("blocks tile the source", () => {
    fc.assert(
      fc.property(text, (source) => {
        const blocks = groupBlocks(source);
        expect(blocks.map(({ span }) => source.slice(span.start, span.end)).join("")).toBe(source);
        expect(blocks.every(({ span }) => span.end > span.start)).toBe(true);
        expect(blocks.every(({ span, view }) => view.span.start >= span.start && view.span.end <= span.end)).toBe(true);
      }),
    );
  });

  it("a blank block holds nothing to read, any other something", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { blank, view } of groupBlocks(source)) expect(view.text === "").toBe(blank);
      }),
    );
  });
});
