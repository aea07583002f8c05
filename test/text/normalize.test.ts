import { describe, expect, it } from "vitest";
import { textOf } from "../../src/index.js";
import { normalize } from "../../src/text/normalize.js";
import { CLEAN, MATCH } from "../../src/text/rules.js";
import { toSource } from "../../src/text/view.js";

describe("textOf", () => {
  it.each([
    ["  two   words \r\n next ", "two words next"],
    ["a\u00a0b\u202fc\u3000d", "a b c d"],
    ["so\u00adft\u200bhy\ufeffphen", "softhyphen"],
    ["a \u200b b", "a b"],
    ["\u202eabc\u202c", "abc"],
    ["می\u200cخواهم", "می\u200cخواهم"],
    ["caf&eacute; &#8211; &#x41;", "café – A"],
    ["&amp;lt;", "&lt;"],
    ["&nbsp;x&nbsp;&nbsp;y&nbsp;", "x y"],
    ["AT&T and R&D; &copy 2024", "AT&T and R&D; &copy 2024"],
    ["&#150;", "–"],
    ["&#0;&#xD800;&#x110000;", "&#0;&#xD800;&#x110000;"],
    ["e\u0301te\u0301", "été"],
    ["e&#x301;", "é"],
    ["\u1112\u1161\u11ab", "한"],
    ["e\u200b\u0301", "é"],
    ["\ud800x", "\ud800x"],
    ["👩\u200d🚀", "👩\u200d🚀"],
  ])("reads %j as %j", (source, clean) => {
    expect(textOf(source, { start: 0, end: source.length })).toBe(clean);
  });

  it.each([
    { start: -1, end: 2 },
    { start: 2, end: 1 },
    { start: 0, end: 4 },
    { start: 0.5, end: 1 },
  ])("refuses the span %j", (span) => {
    expect(() => textOf("abc", span)).toThrow(RangeError);
  });
});

describe("the match view", () => {
  it("folds quotes, dashes and digits, one unit for one unit", () => {
    const source = "L’an ٢٠٢٢ – １５：４９";
    expect(normalize(source, { start: 0, end: source.length }, MATCH)).toEqual({
      text: "L'an 2022 - 15:49",
      span: { start: 0, end: source.length },
      edits: [],
    });
  });

  it("keeps the marks whose shape means something", () => {
    const source = "«a» — “b”";
    expect(normalize(source, { start: 0, end: source.length }, MATCH).text).toBe(source);
  });
});

describe("toSource", () => {
  const source = "A  caf&eacute;\u00ad bar";
  const view = normalize(source, { start: 0, end: source.length }, CLEAN);
  it.each([
    ["A", "A"],
    [" ", "  "],
    ["café", "caf&eacute;"],
    ["é", "&eacute;"],
    ["é bar", "&eacute;\u00ad bar"],
    ["bar", "bar"],
  ])("finds %j as %j", (text, slice) => {
    const from = view.text.indexOf(text);
    const span = toSource(view, { from, to: from + text.length });
    expect(source.slice(span.start, span.end)).toBe(slice);
  });

  it("maps an empty range to an empty span", () => {
    expect(toSource(view, { from: 5, to: 5 })).toEqual({ start: 6, end: 6 });
  });
});
