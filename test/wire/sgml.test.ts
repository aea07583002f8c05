import { describe, expect, it } from "vitest";
import { expectLawful } from "../support/invariants.js";
import { parseWire } from "../../src/entries/wire.js";
import type { WireMessage } from "../../src/wire/message.js";

const codes = (message: WireMessage | undefined): string[] => message?.diagnostics.map(({ code }) => code) ?? [];
const body = (message: WireMessage | undefined): string[] => message?.article.paragraphs.map(({ text }) => text) ?? [];

describe("corpus SGML", () => {
  it("reads Gigaword stories, one message a document", () => {
    const messages = parseWire(
      '<DOC id="ABC_ENG_20221118.0001" type="story" >\n<HEADLINE>\nMuseum lends\nits lamps\n</HEADLINE>\n<DATELINE>\nLIEGE, Belgium 2022-11-18 09:15:00 UTC\n</DATELINE>\n<TEXT>\n<P>\nA museum lent\nits lamps.\n</P>\n<P>\nThey light the square.\n</P>\n</TEXT>\n</DOC>\n<DOC id="ABC20221118.0002" type="other">\n<TEXT>\nTown  2\nField 1\n</TEXT>\n</DOC>\n',
    );
    expect(messages).toHaveLength(2);
    const [story, table] = messages;
    expect(story).toMatchObject({
      format: "gigaword",
      envelope: { docId: "ABC_ENG_20221118.0001", type: "story", source: "abc_eng", docDate: "2022-11-18" },
    });
    expect(story?.article.headline?.text).toBe("Museum lends its lamps");
    expect(story?.article.dateline).toMatchObject({
      text: "LIEGE, Belgium 2022-11-18 09:15:00 UTC",
      places: [{ name: "LIEGE", country: "Belgium" }],
    });
    expect(body(story)).toEqual(["A museum lent its lamps.", "They light the square."]);
    expect(table?.envelope).toMatchObject({ source: "abc", docDate: "2022-11-18", preformatted: "Town  2\nField 1" });
    expect(body(table)).toEqual([]);
  });

  it("reads documents with tags left open and signs left bare", () => {
    const messages = parseWire(
      '<DOC id="ABC_ENG_20221118.0001" type="story">\n<TEXT>\n<P>\nLamps & light; < 5% dark.\n<P>\nThey hold.\n</TEXT>\n<DOC id="ABC_ENG_20221118.0002" type="story">\n<TEXT>\n<P>\nSecond.\n</P>\n</TEXT>\n</DOC>\n',
    );
    expect(messages.map(body)).toEqual([["Lamps & light; < 5% dark.", "They hold."], ["Second."]]);
    expect(codes(messages[0])).toEqual(["p-unclosed", "doc-unclosed", "bare-ampersand", "bare-less-than"]);
    expect(codes(messages[1])).toEqual([]);
  });

  it("reads TREC AP with the ANPA fields", () => {
    const [message] = parseWire(
      "<DOC>\n<DOCNO> AP881118-0001 </DOCNO>\n<FILEID>AP-NR-11-18-88 0915EST</FILEID>\n<FIRST>u i PM-Lamps 2ndLd-Writethru a0611   11-18 0120</FIRST>\n<SECOND>PM-Lamps, 2nd Ld-Writethru, a0611,118</SECOND>\n<HEAD>Museum Lends Its Lamps</HEAD>\n<HEAD>Eds: UPDATES with square</HEAD>\n<BYLINE>By ANN BO</BYLINE>\n<BYLINE>Associated Press Writer</BYLINE>\n<DATELINE>LIEGE, Belgium (AP) </DATELINE>\n<TEXT>\n   A museum lent\nits lamps.\n   They light the square.\n</TEXT>\n</DOC>\n",
    );
    expect(message?.format).toBe("trec-ap");
    expect(message?.envelope).toMatchObject({
      docId: "AP881118-0001",
      endLine: { source: "AP-NR", timestamp: "1988-11-18T09:15:00-05:00" },
      priority: "u",
      category: "i",
      cycle: "PM",
      keyword: "Lamps",
      wordCountDeclared: 120,
      wordCountSlug: 118,
      slugLine: "PM-Lamps, 2nd Ld-Writethru, a0611",
      references: ["a0611"],
    });
    expect(message?.article.headline?.text).toBe("Museum Lends Its Lamps");
    expect(message?.article.editorsNotes.map(({ text }) => text)).toEqual(["UPDATES with square"]);
    expect(message?.article.revision).toMatchObject({ kind: "lead", number: 2 });
    expect(message?.article.dateline?.agency?.text).toBe("AP");
    expect(body(message)).toEqual(["A museum lent its lamps.", "They light the square."]);
  });

  it("reads TREC LA, whose fields wrap paragraphs", () => {
    const [message] = parseWire(
      "<DOC>\n<DOCNO> LA111888-0001 </DOCNO>\n<DOCID> 1 </DOCID>\n<DATE>\n<P>\nNovember 18, 1988, Friday, Home Edition\n</P>\n</DATE>\n<SECTION>\n<P>\nView; Part 5\n</P>\n</SECTION>\n<LENGTH>\n<P>\n9 words\n</P>\n</LENGTH>\n<HEADLINE>\n<P>\nMUSEUM LENDS ITS LAMPS\n</P>\n</HEADLINE>\n<BYLINE>\n<P>\nBy ANN BO, Times Staff Writer\n</P>\n</BYLINE>\n<TEXT>\n<P>\nA museum lent its lamps.\n</P>\n<P>\nThey light the square.\n</P>\n</TEXT>\n</DOC>\n",
    );
    expect(message?.format).toBe("trec-la");
    expect(message?.envelope).toMatchObject({ docId: "LA111888-0001", section: "View; Part 5", wordCountDeclared: 9 });
    expect(message?.article.published).toMatchObject({ kind: "date", iso: "1988-11-18" });
    expect(message?.article.bylines[0]?.authors.map(({ text }) => text)).toEqual(["ANN BO"]);
    expect(body(message)).toEqual(["A museum lent its lamps.", "They light the square."]);
  });

  it("reads Reuters-21578 and the ANPA header in its references", () => {
    const [message] = parseWire(
      '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="5544" NEWID="1">\n<DATE>18-NOV-1986 09:15:01.79</DATE>\n<TOPICS><D>lamp</D><D>light</D></TOPICS>\n<PLACES><D>belgium</D></PLACES>\n<UNKNOWN>\n&#5;&#5;&#5;C T\n&#22;&#22;&#1;f0704&#31;reute\nu f BC-LAMPS-REVIEW   11-18 0105</UNKNOWN>\n<TEXT>&#2;\n<TITLE>MUSEUM LENDS ITS LAMPS &lt;LMP></TITLE>\n<AUTHOR>    By Ann Bo, Reuters</AUTHOR>\n<DATELINE>    LIEGE, Nov 18 - </DATELINE><BODY>A museum lent its lamps\nto the town.\n    They light the square.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n',
    );
    expect(message?.format).toBe("reuters-21578");
    expect(message?.envelope).toMatchObject({
      newId: "1",
      oldId: "5544",
      topics: ["lamp", "light"],
      places: ["belgium"],
      routing: "C T",
      serviceLevel: "f",
      storyNumber: "0704",
      selector: "reute",
      priority: "u",
      category: "f",
      cycle: "BC",
      keyword: "LAMPS-REVIEW",
      wordCountDeclared: 105,
      headerDate: { month: 11, day: 18 },
      type: "NORM",
    });
    expect(message?.article.headline?.text).toBe("MUSEUM LENDS ITS LAMPS <LMP>");
    expect(message?.article.published).toMatchObject({ kind: "local", iso: "1986-11-18T09:15:01.790", instant: null });
    expect(message?.article.bylines[0]?.authors.map(({ text }) => text)).toEqual(["Ann Bo"]);
    expect(body(message)).toEqual(["A museum lent its lamps to the town.", "They light the square."]);
    expect(message?.article.segments.some(({ kind }) => kind === "endMark")).toBe(true);
    expect(message?.diagnostics.find(({ code }) => code === "outside-message")).toMatchObject({ byteRange: { start: 0, end: 36 } });
  });

  it("reads a brief of Reuters-21578: a title alone, bells in front", () => {
    const [message] = parseWire(
      '<REUTERS NEWID="2"><DATE>18-NOV-1986 09:15:01.79</DATE><TEXT TYPE="BRIEF">&#2;\n******<TITLE>MUSEUM LENDS LAMPS</TITLE>\nBlah blah blah.\n&#3;</TEXT></REUTERS>',
    );
    expect(message?.article.headline?.text).toBe("MUSEUM LENDS LAMPS");
    expect(body(message)).toEqual([]);
  });
});

describe("ZCZC", () => {
  it.each([
    [
      "ZCZC ABC123\nHarbour reopens after storm\nPORTO, Nov 17 (Reuters) - The harbour reopened on Thursday.\nShips were waiting.\nNNNN\n",
      1,
    ],
    [
      "ZCZC\nINT\n12:30 17/11/22\nHarbour reopens after storm\n   PORTO, Nov 17 (Reuters) - The harbour reopened.\n   Ships were waiting.\nNNNN\n",
      2,
    ],
  ])("takes the last short line above the lead for an unmarked headline: %j", (source, count) => {
    const [message] = parseWire(source);
    expect(message?.article.headline?.text).toBe("Harbour reopens after storm");
    expect(message?.article.dateline?.agency?.id).toBe("Reuters");
    expect(message?.article.paragraphs).toHaveLength(count);
    if (message) expectLawful(message.text, message.article);
  });

  it("takes a wrapped lead for no headline", () => {
    const [message] = parseWire(
      "ZCZC\nThe harbour of Porto was opened again on Thursday after a storm\nthat had closed it for three days.\nNNNN\n",
    );
    expect(message?.article.headline).toBeNull();
    expect(message?.article.paragraphs).toHaveLength(1);
  });

  it("takes a sign-off off the end of the last paragraph", () => {
    const [message] = parseWire(
      "ZCZC\n^Harbour reopens\nThe harbour reopened.\n\n- twelve ships waiting (Compiled by Jane Doe; Editing by John Roe)\nNNNN\n",
    );
    expect(message?.article.credits.map(({ text }) => text)).toEqual(["(Compiled by Jane Doe; Editing by John Roe)"]);
    expect(message?.article.paragraphs.at(-1)?.text).toBe("- twelve ships waiting");
    if (message) expectLawful(message.text, message.article);
  });

  it("reads the marked lines, then the body", () => {
    const [message] = parseWire(
      "ZCZC\n$i\n:Lamps\n=2\n^Museum lends its lamps\n*T\n@LIEGE\nA museum lent\nits lamps.\n\nThey light the square.\nNNNN\n",
    );
    expect(message?.format).toBe("zczc");
    expect(message?.envelope).toMatchObject({ category: "i", slugLine: "Lamps", takeKey: "2", format: "T", place: "LIEGE" });
    expect(message?.article.headline?.text).toBe("Museum lends its lamps");
    expect(body(message)).toEqual(["A museum lent its lamps.", "They light the square."]);
  });

  it("reads two, the first without its NNNN", () => {
    const messages = parseWire("ZCZC\n^One\nFirst body here.\nZCZC\n^Two\nSecond body here.\nNNNN\n");
    expect(messages.map(({ article }) => article.headline?.text)).toEqual(["One", "Two"]);
    expect(codes(messages[0])).toContain("end-line-missing");
  });
});
