import { describe, expect, it } from "vitest";
import { createReport, type Context } from "../../src/context.js";
import { groupBlocks } from "../../src/blocks/group.js";
import { readHead, type Head } from "../../src/fields/head.js";
import { detectLanguage } from "../../src/language.js";
import { allLocales } from "../../src/locales/all.js";
import { findStory } from "../../src/page/story.js";
import { cleanText } from "../../src/text/normalize.js";

function head(source: string, reference: string | null = null): Head {
  const blocks = groupBlocks(source);
  const options = { locales: allLocales, language: null, region: null, reference, zone: null, maxLength: Infinity };
  const context: Context = { ...detectLanguage(blocks, options), source, report: createReport().report };
  return readHead(blocks, findStory(blocks, context), context);
}

const EN_BODY = [
  "The harbour board voted on Tuesday to reopen the old ferry terminal, which has stood empty since the storm of last winter damaged its roof and piers.",
  "Engineers told the meeting that the piers could carry passengers again by spring if work on the roof began within a month, and the board agreed to pay for it.",
  "“We have waited long enough,” said the chair of the harbour board. “People on the islands need a terminal that keeps the rain out.”",
  "The ferry company said it would restore all twelve daily sailings once the terminal was open and would not raise its fares this year.",
];
const DE_BODY = [
  "Der Gemeinderat hat am Dienstag beschlossen, die alte Markthalle wieder zu öffnen, die seit dem Brand im vergangenen Winter leer steht und verfällt.",
  "Fachleute erklärten in der Sitzung, dass die Halle bis zum Frühjahr genutzt werden könne, wenn die Arbeiten am Dach innerhalb eines Monats beginnen.",
  "Die Händler wollen ihre Stände zurück und haben angekündigt, die Kosten für die neue Einrichtung zum größten Teil selbst zu tragen.",
];

const EN_PAGE = [
  "The Harbour Courier",
  "Home",
  "News",
  "Sport",
  "Business",
  "Search",
  "Sign in",
  "Harbour board votes to reopen old ferry terminal",
  "Twelve daily sailings to return once the roof damaged by last winter's storm is repaired",
  "By Jane Example and Tom Sample",
  "Published 14 March 2023, 9:30am",
  "Updated 15 March 2023, 7:05am",
  "Share",
  "Comments",
  ...EN_BODY,
  "Related articles",
  "Island school gets new roof",
  "Comments",
  "© 2023 The Harbour Courier. All rights reserved.",
].join("\n");

describe("readHead on a page", () => {
  const found = head(EN_PAGE);
  const spanOf = (part: string) => ({ start: EN_PAGE.indexOf(part), end: EN_PAGE.indexOf(part) + part.length });

  it("reads the headline and its span", () => {
    expect(found.headline).toEqual({
      text: "Harbour board votes to reopen old ferry terminal",
      span: spanOf("Harbour board votes to reopen old ferry terminal"),
    });
  });
  it("reads both authors, without the introduction", () => {
    expect(found.bylines).toEqual([
      {
        text: "By Jane Example and Tom Sample",
        span: spanOf("By Jane Example and Tom Sample"),
        authors: [
          { text: "Jane Example", span: spanOf("Jane Example") },
          { text: "Tom Sample", span: spanOf("Tom Sample") },
        ],
      },
    ]);
  });
  it("tells the publication from the update, and gives no offset that is not printed", () => {
    expect(found.published).toMatchObject({ iso: "2023-03-14T09:30", offsetMinutes: null, span: spanOf("14 March 2023, 9:30am") });
    expect(found.updated).toMatchObject({ iso: "2023-03-15T07:05", span: spanOf("15 March 2023, 7:05am") });
  });
  it("reads the masthead and the deck", () => {
    expect(found.publisher).toEqual({ text: "The Harbour Courier", span: spanOf("The Harbour Courier") });
    expect(found.subheadline?.text).toBe("Twelve daily sailings to return once the roof damaged by last winter's storm is repaired");
  });
  it("claims the lines it used, line ends included", () => {
    const kinds = found.claims.map(({ kind, span }) => `${kind}:${EN_PAGE.slice(span.start, span.end)}`);
    expect(kinds).toContain("headline:Harbour board votes to reopen old ferry terminal\n");
    expect(kinds).toContain("byline:By Jane Example and Tom Sample\n");
    expect(kinds).toContain("publisher:The Harbour Courier\n");
  });
});

describe("headline", () => {
  it.each([
    [
      "a headline line over a bare story",
      ["Harbour board votes to reopen old ferry terminal", "", ...EN_BODY].join("\n\n"),
      "Harbour board votes to reopen old ferry terminal",
    ],
    ["no headline: the text opens with its lead", EN_BODY.join("\n\n"), null],
    ["nothing at all", "", null],
    ["navigation only", "Home\nNews\nSport\nContact\nSearch", null],
  ])("%s", (_, source, text) => {
    expect(head(source).headline?.text ?? null).toBe(text);
  });
  it("prefers the printing without the breadcrumb", () => {
    const source = [
      "Home",
      "News",
      "Home News Harbour board votes to reopen old ferry terminal",
      "Harbour board votes to reopen old ferry terminal",
      "14 March 2023",
      ...EN_BODY,
    ].join("\n");
    const { headline } = head(source);
    expect(headline?.text).toBe("Harbour board votes to reopen old ferry terminal");
    expect(headline?.span.start).toBe(source.lastIndexOf("Harbour board votes"));
  });
  it("claims every printing, in capitals and with double blanks too", () => {
    const title = "Harbour board votes to reopen old ferry terminal";
    const source = [
      "Courier",
      "",
      title.toUpperCase(),
      "",
      "14 March 2023",
      title.replace("board ", "board  "),
      title,
      "",
      ...EN_BODY,
    ].join("\n");
    expect(head(source).claims.filter(({ kind }) => kind === "headline")).toHaveLength(3);
  });
});

describe("bylines", () => {
  const page = (line: string): string =>
    ["Der Markt Bote", "Politik", "Markthalle öffnet wieder im Frühjahr", line, "14.03.2023, 09:30 Uhr", ...DE_BODY].join("\n");
  it.each([
    ["Von Anna Muster und Bernd Beispiel", ["Anna Muster", "Bernd Beispiel"]],
    ["von Clara Vorlage, Anna Muster und Bernd Beispiel", ["Clara Vorlage", "Anna Muster", "Bernd Beispiel"]],
    ["Anna Muster", ["Anna Muster"]],
    ["Von dpa", ["dpa"]],
  ])("%s", (line, authors) => {
    const source = page(line);
    const { bylines } = head(source);
    expect(bylines.flatMap((byline) => byline.authors.map(({ text }) => text))).toEqual(authors);
    for (const byline of bylines) for (const { text, span } of byline.authors) expect(source.slice(span.start, span.end)).toBe(text);
  });
});

describe("values read back from the source", () => {
  it.each([
    EN_PAGE,
    EN_PAGE.replaceAll("\n", "\r\n"),
    EN_PAGE.replaceAll(" ", "\u00a0"),
    EN_PAGE.replace("Harbour board", "Harbour&nbsp;board"),
  ])("page %#", (source) => {
    const { headline, subheadline, publisher, published, updated, bylines } = head(source);
    const values = [headline, subheadline, publisher, published, updated, ...bylines, ...bylines.flatMap(({ authors }) => authors)];
    expect(headline).not.toBeNull();
    for (const value of values) if (value !== null) expect(cleanText(source, value.span)).toBe(value.text);
  });
});

describe("the site's own name", () => {
  it("is no author, and the first clean printing is the headline", () => {
    const title = "HARBOUR BOARD VOTES TO REOPEN OLD FERRY TERMINAL";
    const source = [
      "Daycourier",
      "",
      title,
      "",
      "17 March 2023 15:49 (UTC+01:00)",
      title.replace("BOARD ", "BOARD  "),
      title,
      "",
      "Lisbon / Day Courier",
      "",
      ...EN_BODY,
    ].join("\n");
    const { publisher, headline, bylines, published } = head(source);
    expect(publisher).toEqual({ text: "Daycourier", span: { start: 0, end: 10 } });
    expect(headline).toEqual({ text: title, span: { start: 12, end: 12 + title.length } });
    expect(bylines).toEqual([]);
    expect(published).toMatchObject({ iso: "2023-03-17T15:49+01:00", offsetMinutes: 60 });
  });
});
