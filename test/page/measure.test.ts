import { describe, expect, it } from "vitest";
import { groupBlocks } from "../../src/blocks/group.js";
import { Ending, endingOf, Opening, openingOf } from "../../src/page/edges.js";
import { measure, Sign } from "../../src/page/measure.js";

const of = (source: string): ReturnType<typeof measure> => measure(groupBlocks(source), source);

describe("how a line ends", () => {
  it.each([
    ["It rained.", Ending.Sentence],
    ["“It rained.”", Ending.Sentence],
    ["(It rained!)", Ending.Sentence],
    ["It rained...", Ending.Ellipsis],
    ["雨が降った。", Ending.Sentence],
    ["下雨了！」", Ending.Sentence],
    ["هل أمطرت؟", Ending.Sentence],
    ["बारिश हुई।", Ending.Sentence],
    ["Անձրև եկավ։", Ending.Sentence],
    ["Έβρεξε;", Ending.Sentence],
    ["It rained;", Ending.Comma],
    ["as follows:", Ending.Colon],
    ["„Regen“", Ending.Quoted],
    ["Photo (archive)", Ending.Bracket],
    ["page 4", Ending.Digit],
    ["Home", Ending.Letter],
    ["»»» |", Ending.Nothing],
  ])("%s", (text, expected) => {
    expect(endingOf(text)).toBe(expected);
  });
});

describe("how a line opens", () => {
  it.each([
    ["• item", Opening.Separator],
    ["- item", Opening.Separator],
    ["12 years", Opening.Digit],
    ["(aside)", Opening.Bracket],
    ["«Oui»", Opening.Quote],
    ['"Yes"', Opening.Quote],
    ["and so", Opening.Lower],
    ["Élan", Opening.Upper],
    ["雨", Opening.Letter],
  ])("%s", (text, expected) => {
    expect(openingOf(text)).toBe(expected);
  });
});

describe("what one pass counts", () => {
  it("weighs Han twice and counts blank lines between rows", () => {
    const m = of("abc 12\n\n\n雨天");
    expect([m.count, ...m.weight, ...m.gap]).toEqual([2, 5, 4, 0, 2, 1]);
  });

  it("counts words, capitals, short words, inner sentence ends and an apostrophe inside a word", () => {
    const m = of("The mayor's office moved. Mr Winter signed, at last, on Monday.");
    expect([m.words[0], m.capitalised[0], m.short[0], m.stops[0], m.commas[0]]).toEqual([11, 3, 4, 2, 2]);
  });

  it.each<[string, Sign]>([
    ["see https://example.org/x", Sign.Link],
    ["www.example.org", Sign.Link],
    ["desk@example.org", Sign.Mail],
    ["@desk", Sign.Handle],
    ["© 2022", Sign.Copyright],
    ["at 12:30", Sign.Clock],
    ["23.11.2022", Sign.Date],
    ["2022年11月23日", Sign.Date],
    ["\u3000雨天", Sign.Indent],
  ])("%s", (text, sign) => {
    expect((of(text).signs[0] ?? 0) & sign).toBe(sign);
  });

  it("gives the same line the same hash, whatever its case, and another line another", () => {
    const m = of("Read More\nread more\nread less");
    expect(m.hash[0]).toBe(m.hash[1]);
    expect(m.hash[0]).not.toBe(m.hash[2]);
  });
});
