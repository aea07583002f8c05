import { describe, expect, it } from "vitest";
import { OptionsError, parseWire } from "../../src/entries/wire.js";
import type { WireMessage } from "../../src/wire/message.js";
import { bytes, iptc, type IptcMessage } from "../support/envelopes.js";

const first = (input: string | Uint8Array): WireMessage => {
  const [found] = parseWire(input);
  if (found === undefined) throw new Error("no message");
  return found;
};
const read = (message: IptcMessage = {}): WireMessage => first(bytes(iptc(message)));
const codes = (message: WireMessage): string[] => message.diagnostics.map(({ code }) => code);
const body = (message: WireMessage): string[] => message.article.paragraphs.map(({ text }) => text);

describe("IPTC 7901", () => {
  it("reads the envelope, the article and the time of issue", () => {
    const message = read();
    expect(message.format).toBe("iptc-7901");
    expect(message.envelope).toEqual({
      source: "abc",
      number: "123",
      priority: "4",
      category: "i",
      wordCountDeclared: 20,
      optional: "ccccb   dpa 099",
      keyword: "Belgium-lamps",
      keywordParts: ["Belgium-lamps"],
      end: { timestamp: "2022-11-18T09:15:00Z", raw: "180915 GMT Nov 22" },
    });
    expect(message.article.headline?.text).toBe("Museum lends its lamps");
    expect(message.article.published?.instant).toBe("2022-11-18T09:15:00Z");
    expect(body(message)).toEqual([
      "Liege (dpa) - A museum lent its lamps to the town.",
      '"They light the square," said Ann Bo, the keeper.',
    ]);
    expect(message.article.credits.map(({ text }) => text)).toEqual(["dpa ab cd"]);
    expect(codes(message)).toEqual([]);
  });

  it.each([
    ["LF", { eol: "\n" }, []],
    ["CR", { eol: "\r", padding: false }, ["cr-only-line-ends"]],
    ["its controls stripped", { controls: false }, ["soh-missing", "stx-missing", "etx-missing"]],
    ["no end line", { endLine: null }, ["end-line-missing"]],
  ] as const)("reads the same story with %s", (_name, broken, expected) => {
    const message = read(broken);
    expect(message.envelope).toMatchObject({ number: "123", keyword: "Belgium-lamps", wordCountDeclared: 20 });
    expect(message.article.headline?.text).toBe("Museum lends its lamps");
    expect(body(message)).toHaveLength(2);
    expect(codes(message).sort()).toEqual([...expected].sort());
  });

  it("reads day, hour, month and year of the end line in any language, and keeps what has no zone local", () => {
    expect(read({ endLine: "121341 GMT Okt 22" }).article.published?.instant).toBe("2022-10-12T13:41:00Z");
    expect(read({ endLine: "091223 dec 18" }).article.published).toMatchObject({ kind: "local", iso: "2018-12-09T12:23", instant: null });
    expect(read({ endLine: "091223 MESZ Mai 18" }).article.published?.instant).toBe("2018-05-09T10:23:00Z");
    expect(codes(read({ endLine: "091223 dec 18" }))).toContain("zone-missing");
  });

  it.each([
    ["take lines", ["2ND LEAD", "Museum lends its lamps ="], { kind: "lead", number: 2 }],
    ["a byline", ["Museum lends its lamps", "By Ann Bo, The Square News ="], null],
    ["topic lines", ["Situation", "Belgium:", "Museum lends its lamps="], null],
    ["a kill", ["KILL KILL KILL \x07\x07\x07\x07\x07''''' ="], { kind: "kill", number: null }],
  ])("takes the headline from below %s", (name, head, revision) => {
    const message = read({ head });
    expect(message.article.headline?.text).toBe(name === "a kill" ? "KILL KILL KILL" : "Museum lends its lamps");
    if (revision === null) expect(message.article.revision).toBeNull();
    else expect(message.article.revision).toMatchObject(revision);
  });

  it("reads the byline apart from its paper", () => {
    const [byline] = read({ head: ["Museum lends its lamps", "By Ann Bo, The Square News ="] }).article.bylines;
    expect(byline?.text).toBe("By Ann Bo, The Square News");
    expect(byline?.authors.map(({ text }) => text)).toEqual(["Ann Bo"]);
  });

  it("joins a headline broken by the column limit", () => {
    const head = ["The museum of the old town has lent four hundred lamps to light", "the square =".replace("square", "great square")];
    expect(read({ head }).article.headline?.text).toBe("The museum of the old town has lent four hundred lamps to light the great square");
  });

  it("stops at the notes for the desk, and keeps who reported", () => {
    const message = read({
      after: [
        "# Notebook",
        "* * * *",
        "The following information is not intended for publication",
        "- Reporting by: Cy Do",
        "Tel: 030 000",
      ],
    });
    expect(body(message)).toHaveLength(2);
    expect(message.article.credits.map(({ text }) => text)).toEqual(["- Reporting by: Cy Do"]);
  });

  it("reads the keyword with slashes and blanks", () => {
    expect(read({ keyword: "/Square Dance/BEL/" }).envelope).toMatchObject({
      keyword: "Square Dance/BEL",
      keywordParts: ["Square Dance", "BEL"],
    });
  });

  it("takes digits at the cut for no word count", () => {
    const message = first("\x01abc123 4 i 2");
    expect(message.envelope).toMatchObject({ source: "abc", number: "123", priority: "4", category: "i", wordCountDeclared: null });
    expect(codes(message).sort()).toEqual(["end-line-missing", "etx-missing", "header-truncated", "stx-missing"]);
  });

  it("reads a national set only when it is named", () => {
    const german = iptc({ head: ["Stra~e f}r das Fest ="], keyword: "Stra~e/" });
    expect(first(bytes(german)).article.headline?.text).toBe("Stra~e f}r das Fest");
    expect(codes(first(bytes(german)))).toContain("national-7bit-set");
    const [asked] = parseWire(bytes(german), { nationalSet: "de" });
    expect(asked?.encoding).toBe("iso646-de");
    expect(asked?.envelope["keyword"]).toBe("Straße");
    expect(asked?.article.headline?.text).toBe("Straße für das Fest");
  });

  it("leaves the addresses of a national text as they are", () => {
    const [message] = parseWire(bytes(iptc({ paragraphs: ["S} schreiben Sie an desk@example.com bitte."] })), { nationalSet: "de" });
    expect(message?.article.paragraphs[0]?.text).toBe("Sü schreiben Sie an desk@example.com bitte.");
  });

  it.each([[{ nationalSet: "xx" }], [{ nationalSet: null }], [{ national: "de" }], [null], [7], [{ reference: "tomorrow" }]])(
    "refuses the options %j",
    (options) => {
      expect(() => parseWire("", options as never)).toThrow(OptionsError);
    },
  );

  it("refuses what is neither bytes nor a string", () => {
    expect(() => parseWire(7 as never)).toThrow(TypeError);
  });
});
