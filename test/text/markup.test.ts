import { describe, expect, it } from "vitest";
import { parseArticle, textOf } from "../../src/index.js";
import { withoutEmphasis, withoutHeadingSigns } from "../../src/text/markup.js";
import { expectLawful } from "../support/invariants.js";

const inside = (read: typeof withoutEmphasis, line: string): string => {
  const { start, end } = read(line, { start: 0, end: line.length });
  return line.slice(start, end);
};

describe("signs of Markdown", () => {
  it.each([
    ["*By Jane Doe*", "By Jane Doe"],
    ["**Harbour reopens**", "Harbour reopens"],
    ["_By Jane Doe_", "By Jane Doe"],
    ["*Korrektur*", "*Korrektur*"],
    ["*** Ende der Meldung ***", "*** Ende der Meldung ***"],
    ["* an item", "* an item"],
    ["*one* and *two*", "*one* and *two*"],
    ["", ""],
  ])("emphasis around a whole line: %j", (line, expected) => {
    expect(inside(withoutEmphasis, line)).toBe(expected);
  });

  it.each([
    ["# Harbour reopens", "Harbour reopens"],
    ["## **Harbour reopens**", "Harbour reopens"],
    ["#harbour", "#harbour"],
    ["# # #", "# # #"],
    ["###", "###"],
  ])("signs of a heading: %j", (line, expected) => {
    expect(inside(withoutHeadingSigns, line)).toBe(expected);
  });

  it("leaves them out of headline, byline and subheadings, and every span points behind them", () => {
    const source =
      "# Harbour reopens after storm\n\n*By Jane Doe*\n\nThe harbour of Porto reopened on Thursday after a storm that had closed it for three days. Ships were waiting.\n\n## What comes next\n\nAll berths are safe again, said the harbour master. Fishermen returned to sea in the afternoon, and two more ships came.\n";
    const article = parseArticle(source);
    expectLawful(source, article);
    expect(article.headline).toEqual({ text: "Harbour reopens after storm", span: { start: 2, end: 29 } });
    expect(article.bylines.map(({ text }) => text)).toEqual(["By Jane Doe"]);
    const heading = article.paragraphs.find(({ kind }) => kind === "subheading");
    expect(heading?.text).toBe("What comes next");
    expect(heading && textOf(source, heading.span)).toBe("What comes next");
  });
});
