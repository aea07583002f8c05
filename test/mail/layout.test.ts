import { describe, expect, it } from "vitest";
import { parseWire } from "../../src/entries/wire.js";
import { parseArticle, textOf } from "../../src/index.js";
import { expectLawful } from "../support/invariants.js";

const LEAD =
  "PORTO, Nov 17 (Reuters) - The harbour of Porto reopened on Thursday after a storm that had closed it for three days. Ships were waiting outside.";
const SECOND = "The harbour master said that all berths were safe again. Fishermen returned to sea in the afternoon, he said.";
const STORY = `${LEAD}\n\n${SECOND}\n`;
const HEAD =
  "From: desk@example.com\nTo: news@example.org\nDate: Thu, 17 Nov 2022 15:09:00 +0000\nSubject: FW: Harbour reopens after storm\n\n";

const paragraphs = (source: string): string[] => parseArticle(source).paragraphs.map(({ text }) => text);

describe("a story in a letter", () => {
  it("takes subject and date for headline and time where the story has none; the header lines are one segment", () => {
    const source = HEAD + STORY;
    const article = parseArticle(source);
    expectLawful(source, article);
    expect(article.headline).toEqual({
      text: "Harbour reopens after storm",
      span: { start: HEAD.indexOf("Harbour"), end: HEAD.length - 2 },
    });
    expect(article.published?.instant).toBe("2022-11-17T15:09:00Z");
    expect(article.dateline?.date?.iso).toBe("2022-11-17");
    expect(article.segments[0]).toEqual({ kind: "header", span: { start: 0, end: HEAD.length } });
    expect(article.paragraphs.map(({ text }) => text)).toEqual([LEAD, SECOND]);
  });

  it("reads the same as parseWire does", () => {
    const source = `${HEAD}${STORY}\n-- \nJane Doe\nNews desk\n`;
    const [message] = parseWire(source);
    const article = parseArticle(source);
    expect(message?.article.headline?.text).toBe(article.headline?.text);
    expect(message?.article.published?.instant).toBe(article.published?.instant);
    expect(message?.article.paragraphs.map(({ text }) => text)).toEqual(article.paragraphs.map(({ text }) => text));
    expect([message?.article.bylines, article.bylines]).toEqual([[], []]);
  });

  it("keeps the headline that stands in the text", () => {
    const article = parseArticle(`${HEAD}Storm closes harbour for three days\n\n${STORY}`);
    expect(article.headline?.text).toBe("Storm closes harbour for three days");
  });

  it("reads the letter that is passed on, in the words of any mail program", () => {
    const head =
      "Von: Redaktion\nGesendet: Donnerstag, 17. November 2022 15:09\nAn: Vertrieb\nBetreff: WG: Brücke\n\nFYI\n\n-----Ursprüngliche Nachricht-----\nVon: Gemeinde Ahrental\nGesendet: Mittwoch, 16. November 2022 11:00\nAn: Redaktion\nBetreff: AW: Brücke in Ahrental eröffnet\n\n";
    const body =
      "Die Gemeinde Ahrental hat am Dienstag die neue Brücke über die Ahr eröffnet. Mehr als 200 Gäste kamen.\n\nDie Arbeiten hatten zwei Jahre gedauert, sagte Bürgermeisterin Eva Kern. Sie kosteten drei Millionen Euro.";
    const source = head + body;
    const article = parseArticle(source);
    expectLawful(source, article);
    expect([article.headline?.text, article.published?.iso]).toEqual(["Brücke in Ahrental eröffnet", "2022-11-16T11:00"]);
    expect(article.paragraphs.map(({ text }) => text).join("\n\n")).toBe(body);
  });

  it.each([
    [
      "the letter that is answered",
      "On Thu, 17 Nov 2022 at 14:00, John Smith <john@example.org> wrote:\n> Can you send me the story?\n>\n> Thanks\n",
    ],
    ["an attribution of two lines", "On Thu, 17 Nov 2022 at 14:00, John Smith\n<john@example.org> wrote:\n> Can you send me the story?\n"],
    ["a German one", "Am 17.11.2022 um 14:00 schrieb Eva Kern:\n> Können Sie mir den Text schicken?\n"],
    ["a signature", "-- \nJane Doe\nNews desk\n+44 20 7946 0000\n"],
    [
      "the original message",
      "-----Original Message-----\nFrom: John Smith\nSent: 16 November 2022\nSubject: Story\n\nCan you send me the story please, and soon?\n",
    ],
    ["a notice of secrecy", "This e-mail and any attachments are confidential and intended solely for the addressee.\n"],
  ])("leaves out %s behind the story", (_, tail) => {
    const source = `Harbour reopens after storm\n\n${STORY}\n${tail}`;
    const article = parseArticle(source);
    expectLawful(source, article);
    expect(article.paragraphs.map(({ text }) => text)).toEqual([LEAD, SECOND]);
    expect(article.bylines).toEqual([]);
    const kinds = article.segments.filter(({ span }) => span.start >= source.indexOf(tail)).map(({ kind }) => kind);
    expect(kinds.every((kind) => kind === "furniture" || kind === "blank")).toBe(true);
  });

  it.each([
    ["a rule between two parts", `${LEAD}\n\n--\n\n${SECOND}\n`, SECOND],
    ["a quotation behind a sign", `${LEAD}\n\n> ${SECOND}\n\n${SECOND}\n`, `> ${SECOND}`],
    [
      "a sentence with a colon",
      `${LEAD}\n\nFrom: Porto to Lisbon the storm left damage that officials put at two million euros, they said.\n`,
      "From: Porto",
    ],
    [
      "talk of a message",
      `${LEAD}\n\nThis message was sent to all residents of the harbour district on Thursday, the town said.\n`,
      "This message",
    ],
  ])("keeps %s", (_, source, kept) => {
    expect(paragraphs(`Harbour reopens after storm\n\n${source}`).some((text) => text.startsWith(kept))).toBe(true);
  });

  it("takes no menu for a letter", () => {
    const source = `Date: 17 November 2022\nAuthor: Jane Doe\n\nHarbour reopens after storm\n\n${STORY}`;
    const article = parseArticle(source);
    expect(article.segments.some(({ kind }) => kind === "header")).toBe(false);
    expect(article.headline && textOf(source, article.headline.span)).toBe("Harbour reopens after storm");
  });
});
