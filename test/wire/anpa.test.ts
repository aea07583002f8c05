import { describe, expect, it } from "vitest";
import { parseWire } from "../../src/entries/wire.js";
import type { WireMessage } from "../../src/wire/message.js";
import { anpa, bytes, withParity, type AnpaMessage } from "../support/envelopes.js";

const read = (message: AnpaMessage = {}): WireMessage => {
  const [found] = parseWire(bytes(anpa(message)));
  if (found === undefined) throw new Error("no message");
  return found;
};
const codes = (message: WireMessage): string[] => message.diagnostics.map(({ code }) => code);
const body = (message: WireMessage): string[] => message.article.paragraphs.map(({ text }) => text);

describe("ANPA 1312", () => {
  it("reads the envelope, the article and the time of issue", () => {
    const message = read();
    expect(message.format).toBe("anpa-1312");
    expect(message.encoding).toBe("us-ascii");
    expect(message.envelope).toMatchObject({
      serviceLevel: "W",
      storyNumber: "4711",
      selector: "asian",
      priority: "r",
      priorityName: "regular",
      category: "i",
      format: { typeface: "body", layout: "text" },
      cycle: "BC",
      keyword: "EU--Lamps",
      version: null,
      reference: null,
      headerDate: { month: 11, day: 18 },
      wordCountDeclared: 120,
      slugLine: "BC-EU--Lamps",
      wordCountSlug: 120,
      end: { source: "AP-WF", timestamp: "2022-11-18T09:15:00Z", raw: "AP-WF-11-18-22 0915GMT" },
    });
    expect(message.article.headline?.text).toBe("Museum lends its lamps");
    expect(message.article.slug?.text).toBe("EU--Lamps");
    expect(message.article.published).toMatchObject({ instant: "2022-11-18T09:15:00Z", text: "AP-WF-11-18-22 0915GMT", zone: "GMT" });
    expect(body(message)).toEqual([
      "LIEGE, Belgium (AP) — A museum lent its lamps to the town.",
      "“They light the square,” said Ann Bo, the keeper.",
    ]);
    expect(message.article.dateline?.places[0]?.name).toBe("LIEGE");
    expect(codes(message)).toEqual(["word-count-mismatch"]);
  });

  it("gives spans into the decoded text", () => {
    const { text, article } = read();
    const span = article.headline?.span;
    expect(text.slice(span?.start, span?.end)).toBe("Museum lends its lamps");
  });

  it.each([
    ["LF", { eol: "\n" }, []],
    ["CR", { eol: "\r" }, ["cr-only-line-ends"]],
    ["no SYN", { syn: false }, []],
    ["no FF", { ff: false }, []],
    ["no EOT", { eot: false }, []],
    ["no ETX", { etx: false }, ["etx-missing"]],
    ["no end line", { endLine: null }, ["end-line-missing"]],
  ] as const)("reads the same story with %s", (_name, broken, expected) => {
    const message = read({ ...broken, count: "0018", slugLine: "BC-EU--Lamps,18" });
    expect(message.article.headline?.text).toBe("Museum lends its lamps");
    expect(body(message)).toHaveLength(2);
    expect(body(message)[1]).toBe("“They light the square,” said Ann Bo, the keeper.");
    expect(codes(message)).toEqual(expected);
  });

  it.each([
    ["AP-NY-03-01-89 0556EST<", "1989-03-01T10:56:00Z"],
    ["16:35ET 17-11-22<", "2022-11-17T21:35:00Z"],
    ["16:35ET 17-07-22<", "2022-07-17T20:35:00Z"],
    ["KWS-21:37-09-12-18", "2018-12-09T12:37:00Z"],
    ["AP-WF-11-18-69 0915GMT<", "2069-11-18T09:15:00Z"],
    ["AP-WF-11-18-70 0915GMT<", "1970-11-18T09:15:00Z"],
  ])("reads the end line %s", (endLine, instant) => {
    expect(read({ endLine }).article.published?.instant).toBe(instant);
  });

  it.each([
    ["18-11-22 09-15-30", "2022-11-18T09:15:30", "zone-missing"],
    ["09:15 11-18-22", "2022-11-18T09:15", "zone-missing"],
    ["AP-WF-11-18-22 0915QQT<", "2022-11-18T09:15", "unknown-zone"],
  ])("keeps the time of %s local", (endLine, iso, code) => {
    const message = read({ endLine });
    expect(message.article.published).toMatchObject({ kind: "local", iso, instant: null, offsetMinutes: null });
    expect(codes(message)).toContain(code);
  });

  it("gives no time for a day that does not exist", () => {
    const message = read({ endLine: "AP-WF-13-45-22 0915GMT<" });
    expect(message.article.published).toBeNull();
    expect(message.envelope["end"]).toEqual({ source: "AP-WF", timestamp: null, raw: "AP-WF-13-45-22 0915GMT" });
    expect(codes(message)).toContain("invalid-date");
  });

  it.each([
    [
      "Lamps",
      "7thWritethru TB06",
      "17-11",
      { cycle: null, keyword: "Lamps", version: "7thWritethru", reference: "TB06", headerDate: { month: 11, day: 17 } },
    ],
    ["Soccer-Emperor's-Cup", "", "11-18", { cycle: null, keyword: "Soccer-Emperor's-Cup", version: null, reference: null }],
    ["PM-Lamps", "1stLd-Writethru a0512", "11-18", { cycle: "PM", keyword: "Lamps", version: "1stLd-Writethru", reference: "a0512" }],
    ["bc-lamps", "2ndSub", "11-18", { cycle: "bc", keyword: "lamps", version: "2ndSub", reference: null }],
  ])("reads line 2 from the right: %s %s %s", (keyword, version, date, expected) => {
    expect(read({ keyword, version, date }).envelope).toMatchObject(expected);
  });

  it("reads the revision from the slug line", () => {
    expect(read({ slugLine: "BC-EU--Lamps, 2nd Ld-Writethru, a0512,120" }).article.revision).toMatchObject({
      kind: "lead",
      number: 2,
      text: "2nd Ld-Writethru",
    });
    expect(read({ slugLine: "BC-EU--Lamps, KILL,20" }).article.revision).toMatchObject({ kind: "kill", number: null });
  });

  it("reads marked lines by what they say", () => {
    const message = read({
      marks: ["Summary of the story", "AP Photo XNP1", "Eds: With photos.", "By ANN BO and CY DO=", "Associated Press"],
    });
    expect(message.article.subheadline?.text).toBe("Summary of the story");
    expect(message.article.editorsNotes.map(({ text }) => text)).toEqual(["With photos."]);
    expect(message.article.bylines.map(({ text, authors }) => [text, authors.map((author) => author.text)])).toEqual([
      ["By ANN BO and CY DO", ["ANN BO", "CY DO"]],
    ]);
  });

  it("takes an alert without a headline as one", () => {
    const message = read({ headline: null, slugLine: "BC-EU--APNewsAlert,11", paragraphs: ["LIEGE (AP) _ The lamps are out. "] });
    expect(message.article.headline).toBeNull();
    expect(codes(message)).toContain("headline-missing");
  });

  it("keeps tables out of the paragraphs", () => {
    const table = "\b^;W;L\x10 \r\n\bTown\x10 Square;2;1\x10 \r\n";
    const message = parseWire(
      bytes(anpa({ format: "\x14\x12", paragraphs: ["Town 2, Field 1"] }).replace("\t   Town 2", `${table}\t   Town 2`)),
    )[0];
    expect(message?.envelope["format"]).toEqual({ typeface: "agate", layout: "tabular" });
    expect(message?.article.paragraphs.map(({ text }) => text)).toEqual(["Town 2, Field 1"]);
  });

  it("takes notes, sign-offs and end marks for no paragraphs", () => {
    const message = read({
      paragraphs: [
        "(Eds: ADDS quotes.)",
        "LIEGE (AP) _ A museum lent its lamps. ",
        "They light it. ",
        "(Reporting by Ann Bo; Editing by Cy Do)",
        "(MORE)",
      ],
    });
    expect(body(message)).toEqual(["LIEGE (AP) — A museum lent its lamps.", "They light it."]);
    expect(message.article.editorsNotes).toHaveLength(1);
    expect(message.article.credits.map(({ text }) => text)).toEqual(["(Reporting by Ann Bo; Editing by Cy Do)"]);
  });

  it("keeps a `<` inside a line", () => {
    expect(body(read({ paragraphs: ["Profit is < 5% of sales. "] }))).toEqual(["Profit is < 5% of sales."]);
  });

  it("reads a story without carets: Kyodo's", () => {
    const kyodo =
      "\x01W0321KYODO\x1fkoko-\r\nr i\x13\x11 Lamps-Town   18-11 0020\r\n\x02Museum lends +\r\nits lamps +\r\n     TOKYO, Nov. 18 Kyodo - A museum lent its lamps to\r\nthe town.\r\n     They light the square.\r\n==Kyodo\r\n\x03KWS-21:37-18-11-22\r\n\x04";
    const [message] = parseWire(bytes(kyodo));
    expect(message?.envelope).toMatchObject({ device: "KYODO", selector: "koko-", keyword: "Lamps-Town" });
    expect(message?.article.published).toMatchObject({ offsetMinutes: 540, inferred: ["offset"] });
    expect(message?.article.paragraphs.map(({ text }) => text)).toEqual([
      "TOKYO, Nov. 18 Kyodo - A museum lent its lamps to the town.",
      "They light the square.",
    ]);
    expect(message?.article.credits.map(({ text }) => text)).toEqual(["==Kyodo"]);
  });

  it("names the parity it strips", () => {
    for (const parity of ["even", "odd"] as const) {
      const [message] = parseWire(withParity(anpa(), parity));
      expect(message?.encoding).toBe(`us-ascii+${parity}-parity`);
      expect(message?.article.headline?.text).toBe("Museum lends its lamps");
      expect(message?.diagnostics.map(({ code }) => code)).toContain("parity-stripped");
    }
  });

  it("reads UTF-8 strictly, then windows-1252", () => {
    expect(read({ headline: "Café lends" }).encoding).toBe("utf-8");
    const latin = Uint8Array.from(anpa({ headline: "Caf\xe9 \x93lends\x94" }), (character) => character.charCodeAt(0));
    const [message] = parseWire(latin);
    expect(message?.encoding).toBe("windows-1252");
    expect(message?.article.headline?.text).toBe("Café “lends”");
  });
});
