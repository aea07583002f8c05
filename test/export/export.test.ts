import { describe, expect, it } from "vitest";
import { OptionsError, toJsonLd, toMarkdown, toNinjs, toPlainText } from "../../src/entries/export.js";
import { parseArticle, type Article, type TextSpan, type Timestamp } from "../../src/index.js";

const at = (text: string): TextSpan => ({ text, span: { start: 0, end: text.length } });
const time = (iso: string, instant: string | null, kind: Timestamp["kind"]): Timestamp => ({
  ...at(iso),
  kind,
  iso,
  instant,
  offsetMinutes: instant === null ? null : 60,
  zone: null,
  precision: "minute",
  inferred: [],
});

const ARTICLE: Article = {
  ...parseArticle(""),
  language: "en",
  publisher: at("The Square"),
  slug: at("Town-Lamps"),
  headline: at("Museum lends <its> lamps"),
  subheadline: at("Four hundred for the square"),
  bylines: [{ ...at("By Ann Bo and Cy Do"), authors: [at("Ann Bo"), at("Cy Do")] }],
  dateline: {
    ...at("LIEGE, Belgium (AP) —"),
    places: [{ ...at("LIEGE, Belgium"), name: "LIEGE", region: null, country: "Belgium", qualifier: null }],
    agency: { ...at("AP"), id: "AP" },
    date: null,
    authors: [],
    bodyStart: 0,
  },
  published: time("2022-11-18T10:15+01:00", "2022-11-18T09:15:00Z", "instant"),
  paragraphs: [
    { ...at("LIEGE, Belgium (AP) — A museum & a town."), kind: "paragraph" },
    { ...at("The lamps"), kind: "subheading" },
    { ...at("- first *lamp*"), kind: "listItem" },
    { ...at("• second"), kind: "listItem" },
    { ...at("1. They light it."), kind: "paragraph" },
  ],
  quotes: [
    {
      kind: "direct",
      text: "They light it",
      parts: [],
      fragments: [],
      cue: null,
      speaker: { ...at("she"), name: "Ann Bo", kind: "person", role: at("keeper") },
      paragraph: 0,
    },
    {
      kind: "direct",
      text: "It is dark",
      parts: [],
      fragments: [],
      cue: null,
      speaker: { ...at("he"), name: null, kind: "unknown", role: null },
      paragraph: 0,
    },
    { kind: "indirect", text: "it will stay", parts: [], fragments: [], cue: null, speaker: null, paragraph: 0 },
  ],
  credits: [at("With AFP")],
  wordCount: 16,
};

describe("toJsonLd", () => {
  it("writes a NewsArticle", () => {
    expect(toJsonLd(ARTICLE, { url: "https://example.com/1" })).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": "https://example.com/1",
      url: "https://example.com/1",
      headline: "Museum lends <its> lamps",
      alternativeHeadline: "Four hundred for the square",
      dateline: "LIEGE, Belgium (AP) —",
      datePublished: "2022-11-18T10:15+01:00",
      inLanguage: "en",
      author: [
        { "@type": "Person", name: "Ann Bo" },
        { "@type": "Person", name: "Cy Do" },
      ],
      creditText: "With AFP",
      publisher: { "@type": "Organization", name: "The Square" },
      sourceOrganization: { "@type": "Organization", name: "AP" },
      locationCreated: { "@type": "Place", name: "LIEGE", address: { "@type": "PostalAddress", addressCountry: "Belgium" } },
      keywords: "Town-Lamps",
      articleBody: "LIEGE, Belgium (AP) — A museum & a town.\n\nThe lamps\n\n- first *lamp*\n\n• second\n\n1. They light it.",
      wordCount: 16,
      hasPart: [
        { "@type": "Quotation", text: "They light it", creator: { "@type": "Person", name: "Ann Bo", jobTitle: "keeper" } },
        { "@type": "Quotation", text: "It is dark" },
      ],
    });
  });

  it("leaves out what is absent, and dates that are no dates of a calendar", () => {
    expect(toJsonLd(parseArticle(""))).toEqual({ "@context": "https://schema.org", "@type": "NewsArticle", wordCount: 0 });
    expect(toJsonLd({ ...ARTICLE, published: time("--11-18", null, "date") })).not.toHaveProperty("datePublished");
    expect(toJsonLd({ ...ARTICLE, published: time("2022-11", null, "month") })).toHaveProperty("datePublished", "2022-11");
  });

  it("says that a story was withdrawn or is held", () => {
    const revision = { ...at("KILL"), kind: "kill", number: null } as const;
    expect(toJsonLd({ ...ARTICLE, revision })).toHaveProperty("creativeWorkStatus", "Canceled");
    expect(toJsonLd({ ...ARTICLE, embargo: ARTICLE.published })).toHaveProperty("creativeWorkStatus", "Withheld");
    expect(toJsonLd({ ...ARTICLE, revision: { ...revision, kind: "correction", text: "CORRECTED" } })).toHaveProperty(
      "correction",
      "CORRECTED",
    );
  });
});

/** Every property of ninjs 3.1 that a text item may have, by the published schema; others are refused by it. */
const NINJS = new Set(
  "uri type representationType profile version firstCreated versionCreated contentCreated embargoedUntil pubStatus urgency copyrightHolder copyrightNotice usageTerms edNote language descriptions bodies headlines people organisations places subjects events objects infoSources title by slugline located renditions associations altIds trustIndicators standard genres expires rightsInfo contactInfo".split(
    " ",
  ),
);

describe("toNinjs", () => {
  const item = toNinjs(ARTICLE, { uri: "urn:example:1", urgency: 4 });

  it("has only properties of the schema, and date-times with an offset", () => {
    for (const key of Object.keys(item)) expect(NINJS.has(key), key).toBe(true);
    expect(item.versionCreated).toBe("2022-11-18T09:15:00Z");
    expect(toNinjs({ ...ARTICLE, published: time("2022-11-18T10:15", null, "local") }, { uri: "urn:example:1" })).not.toHaveProperty(
      "versionCreated",
    );
  });

  it("writes headlines, bodies, people, places and sources", () => {
    expect(item).toMatchObject({
      uri: "urn:example:1",
      type: "text",
      pubStatus: "usable",
      urgency: 4,
      language: "en",
      headlines: [
        { role: "main", value: "Museum lends <its> lamps" },
        { role: "sub", value: "Four hundred for the square" },
      ],
      people: [
        { name: "Ann Bo", rel: "author" },
        { name: "Cy Do", rel: "author" },
      ],
      places: [{ name: "LIEGE", rel: "dateline", literal: "LIEGE, Belgium" }],
      infoSources: [
        { name: "AP", role: "originator" },
        { name: "The Square", role: "publisher" },
      ],
      by: "By Ann Bo and Cy Do",
      slugline: "Town-Lamps",
      located: "LIEGE",
    });
    expect(item.bodies?.[0]?.value).toBe(
      "<p>LIEGE, Belgium (AP) — A museum &amp; a town.</p><h2>The lamps</h2><ul><li>- first *lamp*</li><li>• second</li></ul><p>1. They light it.</p>",
    );
    expect(item.bodies?.map(({ contentType }) => contentType)).toEqual(["text/html", "text/plain"]);
  });

  it("maps kill and embargo to the publication status", () => {
    expect(toNinjs({ ...ARTICLE, revision: { ...at("KILL"), kind: "kill", number: null } }, { uri: "urn:x:1" })).toMatchObject({
      pubStatus: "canceled",
      edNote: "KILL",
    });
    expect(toNinjs({ ...ARTICLE, embargo: ARTICLE.published }, { uri: "urn:x:1" })).toMatchObject({
      pubStatus: "withheld",
      embargoedUntil: "2022-11-18T09:15:00Z",
    });
  });

  it.each([
    [{}],
    [{ uri: "no uri" }],
    [{ uri: "" }],
    [undefined],
    [{ uri: "urn:x:1", urgency: 10 }],
    [{ uri: "urn:x:1", urgency: Number.NaN }],
  ])("refuses %j", (options) => {
    expect(() => toNinjs(ARTICLE, options as never)).toThrow(OptionsError);
  });
});

describe("toPlainText and toMarkdown", () => {
  it("writes plain text", () => {
    expect(toPlainText(ARTICLE)).toBe(
      "Museum lends <its> lamps\n\nFour hundred for the square\n\nBy Ann Bo and Cy Do\n\nLIEGE, Belgium (AP) — A museum & a town.\n\nThe lamps\n\n- first *lamp*\n- second\n\n1. They light it.",
    );
  });

  it("writes Markdown whose words stay as printed", () => {
    expect(toMarkdown(ARTICLE)).toBe(
      "# Museum lends \\<its\\> lamps\n\n*Four hundred for the square*\n\n*By Ann Bo and Cy Do · 2022-11-18T10:15+01:00*\n\nLIEGE, Belgium (AP) — A museum & a town.\n\n## The lamps\n\n- first \\*lamp\\*\n- second\n\n1\\. They light it.",
    );
  });

  it("writes nothing for nothing", () => {
    expect(toPlainText(parseArticle(""))).toBe("");
    expect(toMarkdown(parseArticle(""))).toBe("");
  });
});
