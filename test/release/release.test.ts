import { describe, expect, it } from "vitest";
import { parseArticle, textOf, type Article } from "../../src/index.js";
import { expectLawful } from "../support/invariants.js";

const read = (text: string): Article => {
  const article = parseArticle(text);
  expectLawful(text, article);
  return article;
};
const body = (article: Article): string[] => article.paragraphs.map(({ text }) => text);

const BODY = "A museum of the old town lent four hundred lamps to the square today, the mayor told reporters.";

describe("press releases", () => {
  it("reads a release of a slash service: issuer, hour, dateline, sections left out", () => {
    const article = read(
      `Museum Lends Its Lamps\n\nFour hundred for the square\n\nNEWS PROVIDED BY\nSquare Museum\nNov 18, 2022, 09:15 ET\n\nLIEGE, Belgium, Nov. 18, 2022 /PRNewswire/ -- ${BODY}\n\n"They light it," said Bo.\n\nAbout Square Museum\nSquare Museum keeps lamps.\n\nForward-Looking Statements\nThis may change.\n\nContact:\nCy Do\npress@example.com\n\nSOURCE Square Museum\n`,
    );
    expect(article.headline?.text).toBe("Museum Lends Its Lamps");
    expect(article.subheadline?.text).toBe("Four hundred for the square");
    expect(article.publisher?.text).toBe("Square Museum");
    expect(article.published).toMatchObject({ text: "Nov 18, 2022, 09:15 ET", instant: "2022-11-18T14:15:00Z" });
    expect(article.dateline?.agency?.text).toContain("PRNewswire");
    expect(body(article)).toEqual([`LIEGE, Belgium, Nov. 18, 2022 /PRNewswire/ -- ${BODY}`, '"They light it," said Bo.']);
  });

  it("reads one with its contacts first, page furniture inside and an end mark", () => {
    const text = `FOR IMMEDIATE RELEASE\n\nContact: Cy Do\nPhone: (555) 555-0100\nEmail: press@example.com\n\nMUSEUM LENDS ITS LAMPS\nFour hundred for the square\n\nLiege, Belgium (November 18, 2022) – ${BODY}\n\n-more-\n\nLamps/Page 2\n\nDoors open at nine.\n\n###\n\nNotes to editors\nThe lamps are old.\n`;
    const article = read(text);
    expect(article.headline?.text).toBe("MUSEUM LENDS ITS LAMPS");
    expect(article.subheadline?.text).toBe("Four hundred for the square");
    expect(body(article)).toEqual([`Liege, Belgium (November 18, 2022) – ${BODY}`, "Doors open at nine."]);
    const marks = article.segments.filter(({ kind }) => kind === "endMark").map(({ span }) => textOf(text, span));
    expect(marks.at(-1)).toBe("###");
  });

  it("joins a wrapped headline and wrapped paragraphs below a dateline of its own line", () => {
    const article = read(
      "Source: Square Museum\nMEDIA RELEASE PR12345\nSquare Museum Partners with Town Hall on Four Hundred\nLamps\n\nLIEGE, Belgium, Nov. 18, 2022 /PRNewswire-AsiaNet/ --\n\nA museum of the old town lent four hundred lamps to the square,\nthe mayor said.\n\nSOURCE: Square Museum\n",
    );
    expect(article.headline?.text).toBe("Square Museum Partners with Town Hall on Four Hundred Lamps");
    expect(body(article)).toEqual(["A museum of the old town lent four hundred lamps to the square, the mayor said."]);
    expect(article.dateline?.text).toBe("LIEGE, Belgium, Nov. 18, 2022 /PRNewswire-AsiaNet/ --");
    expect(article.dateline?.bodyStart).toBe(article.paragraphs[0]?.span.start);
  });

  it("reads the other services by the dateline alone", () => {
    for (const dateline of [
      "LIEGE, Belgium--(BUSINESS WIRE)--",
      "LIEGE, Belgium, Nov. 18, 2022 (GLOBE NEWSWIRE) -- ",
      "LIEGE, BE / ACCESSWIRE / November 18, 2022 / ",
      "Liege, Belgium--(Newsfile Corp. - November 18, 2022) - ",
    ]) {
      const article = read(`Museum Lends Its Lamps\n\n${dateline}${BODY}\n\nDoors open at nine.\n\nView source version on example.com\n`);
      expect(article.headline?.text, dateline).toBe("Museum Lends Its Lamps");
      expect(body(article)).toEqual([`${dateline}${BODY}`, "Doors open at nine."]);
    }
  });

  it("keeps lists and headings of the body", () => {
    const article = read(
      `PRESS RELEASE\n\nMuseum Lends Its Lamps\n\n${BODY} It said so twice.\n\nWhat is lent\n\n${BODY}\n\n- oil lamps\n- gas lamps\n\nENDS\n`,
    );
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(["paragraph", "subheading", "paragraph", "listItem", "listItem"]);
  });

  it("takes no story that only speaks of releases for one", () => {
    const article = read(`Mayor's press release angers museum\n\n${BODY}\n\nA press release said so.\n`);
    expect(article.segments.some(({ kind }) => kind === "header")).toBe(false);
  });

  it.each([
    [
      "COMMUNIQUÉ DE PRESSE",
      "Sous embargo jusqu'au mardi 14 janvier 2025 à 9h00",
      "2025-01-14T09:00",
      "Le musée de la ville prête quatre cents lampes à la place pour les fêtes, a annoncé la mairie, qui les allumera dès ce soir.",
    ],
    [
      "NOTA DE PRENSA",
      "Para su publicación inmediata",
      undefined,
      "El museo de la ciudad presta cuatrocientas lámparas a la plaza para las fiestas, según ha anunciado hoy el ayuntamiento.",
    ],
  ])("takes no release line for the headline: %s", (kind, line, embargo, lead) => {
    const article = read(`${kind}\n\n${line}\n\nSaint-Aubin inaugura su museo\n\n${lead}\n\n${lead}\n`);
    expect(article.headline?.text).toBe("Saint-Aubin inaugura su museo");
    expect(article.subheadline).toBeNull();
    expect(article.embargo?.iso).toBe(embargo);
    expect(article.diagnostics.map(({ code }) => code)).not.toContain("segment-contested");
  });
});
