import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBlocks } from "../../src/blocks/group.js";
import { textOf } from "../../src/index.js";
import { readTradeMarks } from "../../src/trade/read.js";
import { contextOf } from "./support.js";

const LEAD =
  "LONDON, Nov 17 (Reuters) - The ferry company said on Thursday that it would close the harbour bridge for nine days to replace a cracked bearing.";

function marksOf(text: string, language: string | null = "en") {
  const marks = readTradeMarks(groupBlocks(text), contextOf(text, language));
  return { ...marks, claimed: marks.claims.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end).trim()}`) };
}

describe("readTradeMarks", () => {
  it("finds a sign-off at the end of an item too", () => {
    const marks = marksOf(`${LEAD}\n- twelve ships waiting (Compiled by Jane Doe; Editing by John Roe)\n`);
    expect(marks.claimed).toEqual(["credit: (Compiled by Jane Doe; Editing by John Roe)"]);
  });

  it("reads the marks around a wire story", () => {
    const text = `BC-River-Tolls, 2nd Ld-Writethru,416\n(Eds: Updates with quotes in paragraph 3.)\nRiver tolls agreed\n${LEAD}\n“We will plant the trees,” the mayor said.\n(Reporting by Jane Doe; Editing by John Roe)\n-30-\n`;
    const marks = marksOf(text);
    expect(marks.slug?.text).toBe("River-Tolls");
    expect(marks.revision).toMatchObject({ kind: "lead", number: 2, text: "2nd Ld-Writethru" });
    expect(marks.editorsNotes.map((note) => note.text)).toEqual(["Updates with quotes in paragraph 3."]);
    expect(marks.credits.map((credit) => credit.text)).toEqual(["(Reporting by Jane Doe; Editing by John Roe)"]);
    expect(marks.claimed).toEqual([
      "slug: BC-River-Tolls, 2nd Ld-Writethru,416",
      "editorsNote: (Eds: Updates with quotes in paragraph 3.)",
      "credit: (Reporting by Jane Doe; Editing by John Roe)",
      "endMark: -30-",
    ]);
  });

  it("lets a correction outweigh a lead", () => {
    const text = `BC-River-Tolls, 2nd Ld-Writethru,416\n(Corrects name in second paragraph)\n${LEAD}\n`;
    expect(marksOf(text).revision).toMatchObject({ kind: "correction", text: "Corrects name in second paragraph" });
  });

  it("cuts a sign-off from the end of the last paragraph", () => {
    const text = `${LEAD} (Reporting by Jane Doe in Oslo; Editing by John Roe)\n`;
    expect(marksOf(text).claimed).toEqual(["credit: (Reporting by Jane Doe in Oslo; Editing by John Roe)"]);
  });

  it("resolves an embargo", () => {
    const text = `EMBARGOED UNTIL 00:01 GMT, FRIDAY, NOVEMBER 18, 2022\n\nRiver tolls agreed\n${LEAD}\n`;
    expect(marksOf(text).embargo?.iso).toMatch(/^2022-11-18T00:01/);
  });

  it("takes everything behind the line that ends the publishable text", () => {
    const text = `${LEAD}\n* * * *\nThe following information is not for publication\nJane Doe, +49 30 000\ndpa abc def\n`;
    expect(marksOf(text).claimed.filter((claim) => claim.startsWith("editorsNote"))).toHaveLength(3);
  });

  it("claims contacts only where a number or an address stands among them", () => {
    expect(marksOf(`${LEAD}\nMedia contact:\nJane Doe\npress@example.com\n`).claimed).toEqual([
      "credit: Media contact:",
      "credit: Jane Doe",
      "credit: press@example.com",
    ]);
    expect(marksOf(`${LEAD}\nContact\nAbout us\nJobs\n`).claimed).toEqual([]);
  });

  it.each([
    ["en", "Attention: the bridge is closed."],
    ["en", "The end"],
    ["en", "More..."],
    ["de", "Service"],
    ["de", "mehr..."],
    ["en", "Source: the ministry of works"],
    ["en", "With love"],
    ["en", "© 2022 My Blog"],
    ["en", "and/or"],
    ["fr", "Suite..."],
  ])("claims nothing of %s %s behind prose", (language, line) => {
    expect(
      marksOf(`${LEAD}\n${line}\n`, language)
        .claims.filter(({ span }) => span.start > 0)
        .map(({ kind }) => kind),
    ).toEqual(line === "and/or" ? ["credit"] : []);
  });

  it("returns on any text; claims lie inside it and texts read back", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "(Adds",
        "(END)",
        "###",
        LEAD,
        "UPDATE 2",
        "BC-A,1",
        "EMBARGO: 5",
        "Source: AFP",
        "(a/b)",
        "© AFP",
        "Contact:",
        "x@y.z",
        "",
      ),
      fc.string({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("en", "ko", null), (lines, language) => {
        const text = lines.join("\n");
        const marks = readTradeMarks(groupBlocks(text), contextOf(text, language));
        for (const { span } of marks.claims) expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true);
        for (const part of [marks.slug, marks.revision, marks.embargo, ...marks.editorsNotes, ...marks.credits]) {
          if (part !== null) expect(textOf(text, part.span)).toBe(part.text);
        }
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});
