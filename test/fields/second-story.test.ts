import { describe, expect, it } from "vitest";
import { parseArticle, textOf } from "../../src/index.js";

const FIRST = `Port deal sealed

ROTTERDAM, Nov 17 (Reuters) - The port sealed a deal on Thursday with a shipping group to build a new terminal. The work will start next year.

"This is a good day," said the port's head, Jan Smit. "The terminal will cost 400 million euros.

"It will be ready in 2026."
`;
const SECOND_LEAD =
  "SANTIAGO, Nov 17 (Reuters) - Workers at a copper mine in northern Chile ended a strike on Thursday after three weeks. They accepted a new pay offer.";

describe("two stories in one text", () => {
  it.each([
    ["", "blank lines"],
    ["By Ana Soto\n\n", "a byline between"],
  ])("ends where a second headline and dateline stand: %j (%s)", (byline) => {
    const source = `${FIRST}\nMine strike ends\n\n${byline}${SECOND_LEAD}\n\n"We have won," said union leader Pablo Rojas.\n`;
    const { paragraphs, quotes, diagnostics, dateline } = parseArticle(source, { language: "en" });
    expect(paragraphs).toHaveLength(3);
    expect(dateline?.places.map(({ name }) => name)).toEqual(["ROTTERDAM"]);
    expect(quotes.every(({ text }) => !text.includes("SANTIAGO"))).toBe(true);
    const [found] = diagnostics.filter(({ code }) => code === "second-story");
    expect(found?.span && textOf(source, found.span)).toBe("Mine strike ends");
  });

  it("parts briefs of one paragraph each", () => {
    const lead = "Madrid, 17 nov (EFE).- El puente del puerto reabrió este jueves tras tres días de cierre por la tormenta en la ciudad.";
    const other = "Quito, 17 nov (EFE).- Los trabajadores de la mina terminaron este jueves una huelga de tres semanas en el norte.";
    const source = `Puente reabre tras la tormenta\n\n${lead}\n\nHuelga minera termina hoy\n\n${other}\n`;
    const article = parseArticle(source, { language: "es" });
    expect(article.paragraphs.map(({ text }) => text)).toEqual([lead]);
    expect(article.diagnostics.map(({ code }) => code)).toContain("second-story");
  });

  it.each([
    [
      "a subheading",
      "What the union wants\n\nThe union has asked for more money for years, and it says that prices in the north have risen by a third.",
    ],
    [
      "a place and a dash",
      "What the union wants\n\nSANTIAGO — the capital, that is, where the ministry sits — has not answered the letter of the union so far.",
    ],
    [
      "a bracket",
      "What the union wants\n\nPAY (basic) - The union has asked for more money for years, and it says that prices have risen by a third.",
    ],
  ])("goes on behind %s", (_, text) => {
    const article = parseArticle(`${FIRST}\n${text}\n`, { language: "en" });
    expect(article.diagnostics.map(({ code }) => code)).not.toContain("second-story");
    expect(article.paragraphs).toHaveLength(5);
  });
});
