import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../src/index.js";

interface Expected {
  readonly headline: string;
  readonly published: string;
  readonly updated: string | null;
  readonly dateline: string | null;
  readonly agency: string | null;
  readonly bylines: readonly string[];
  readonly credits: readonly string[];
  readonly paragraphs: number;
  /** How the first and the last paragraph open. */
  readonly opens: readonly [string, string];
}

const PAGES: readonly (readonly [string, Expected])[] = [
  [
    "fr-two-headlines",
    {
      headline: "LE PRÉSIDENT MARCHAL REÇOIT LE PREMIER MINISTRE GÉORGIEN À L'ÉLYSÉE",
      published: "2023-02-03T09:12+04:00",
      updated: null,
      dateline: "Bakou / Le Courrier",
      agency: "Le Courrier",
      bylines: [],
      credits: [],
      paragraphs: 5,
      opens: ["Le président français", "En 2021, les échanges"],
    },
  ],
  [
    "tr-two-stamps",
    {
      headline: 'Bakan Kaya: "Yeni konutları bir yılda bitireceğiz"',
      published: "2023-03-14T15:20",
      updated: "2023-03-14T18:05",
      dateline: "ANKARA (AA) -",
      agency: "AA",
      bylines: [],
      credits: [],
      paragraphs: 3,
      opens: ["ANKARA (AA) - Çevre", "Bakan, ilk teslimatların"],
    },
  ],
  [
    "en-agency-lead",
    {
      headline: "City council approves new tram line after two-year row",
      published: "2023-03-02T11:02-05:00",
      updated: "2023-03-03T16:15-05:00",
      dateline: "SPRINGFIELD, Ill. (AP) —",
      agency: "AP",
      bylines: ["Jane Doe"],
      credits: ["Associated Press writer Bob Low in Chicago contributed to this report."],
      paragraphs: 6,
      opens: ["SPRINGFIELD, Ill. (AP) — The city", "The Springfield Ferry Company"],
    },
  ],
  [
    "de-mailed-page",
    {
      headline: "Senat stoppt Ausbau der Elbbrücke",
      published: "2023-03-14T17:42",
      updated: null,
      dateline: "Hamburg (dpa/lno) -",
      agency: "dpa/lno",
      bylines: ["Anna Schmidt", "Uwe Lorenz"],
      credits: ["Foto: Eva Klein/dpa", "© dpa-infocom, dpa:230314-99-123456/2"],
      paragraphs: 5,
      opens: ["Hamburg (dpa/lno) - Der", "Eine Entscheidung soll"],
    },
  ],
];

describe("whole pages", () => {
  it.each(PAGES)("%s", (name, expected) => {
    const text = readFileSync(new URL(`pages/${name}.txt`, import.meta.url), "utf8");
    const article = parseArticle(text);
    const authors = article.bylines.flatMap((byline) => byline.authors);
    expect({
      headline: article.headline?.text,
      published: article.published?.iso,
      updated: article.updated?.iso ?? null,
      dateline: article.dateline?.text ?? null,
      agency: article.dateline?.agency?.text ?? null,
      bylines: authors.map((author) => author.text),
      credits: article.credits.map((credit) => credit.text),
      paragraphs: article.paragraphs.length,
    }).toEqual({ ...expected, opens: undefined });
    expect(article.paragraphs[0]?.text.startsWith(expected.opens[0])).toBe(true);
    expect(article.paragraphs.at(-1)?.text.startsWith(expected.opens[1])).toBe(true);
    for (const value of [article.headline, article.published, article.dateline, ...authors, ...article.credits])
      if (value !== null) expect(text.slice(value.span.start, value.span.end)).toBe(value.text);
    expect(article.diagnostics.filter(({ code }) => code === "segment-contested")).toEqual([]);
  });
});
