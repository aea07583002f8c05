import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonWords } from "../../src/fields/common-words.js";
import { foldLine } from "../../src/fields/page-lexicon.js";
import type { Sheet } from "../../src/fields/sheet.js";
import { isCapitalAt, wordsOf } from "../../src/fields/word-edges.js";

describe("wordsOf", () => {
  it("parts a name where the pattern of its signs does", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", " ", ".", ",", "'", "-", "\u00a0", "\u2003", "王") }), (name) => {
        expect(wordsOf(name)).toEqual(name.split(/[\s.,'-]+/));
      }),
    );
  });
});

describe("isCapitalAt", () => {
  it.each([
    ["Ann", true],
    ["ann", false],
    ["Éva", true],
    ["éva", false],
    ["王", false],
    ["𝐀nn", true],
    ["", false],
  ])("%j: %j", (text, capital) => {
    expect(isCapitalAt(text, 0)).toBe(capital);
  });
});

describe("commonWords", () => {
  const sheetOf = (...texts: string[]): Sheet =>
    ({
      lines: texts.map((text) => ({ text, folded: foldLine(text) })),
      start: 0,
      end: texts.length,
    }) as unknown as Sheet;

  it.each([
    ["Rose Field", ["a rose, and no more"], ["rose"]],
    ["Rose Field", ["A Rose in the Field"], []],
    ["Rose Field", ["the field: rose."], ["rose", "field"]],
    ["J. Field", ["a j, i j! outfield"], ["j"]],
    ["Éva Érdi", ["az éva szó"], ["éva"]],
  ])("%j beside %j", (name, page, words) => {
    const sheet = sheetOf(...page, name);
    expect([...commonWords(sheet, [{ line: page.length, from: 0, to: name.length }])].sort()).toEqual([...words].sort());
  });
});
