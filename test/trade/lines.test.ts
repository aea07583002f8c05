import { describe, expect, it } from "vitest";
import { readEndMark, readTake } from "../../src/trade/end-mark.js";
import { readInitials } from "../../src/trade/initials.js";
import { readEditorsNote } from "../../src/trade/note.js";
import { readSignOff } from "../../src/trade/sign-off.js";
import { readKeywordLine, readKeywordPath, readSlugLine } from "../../src/trade/slug.js";
import { readTakeLine } from "../../src/trade/take-line.js";
import { readAbout, readBoilerplate, readCopyright, readCredits, readSource } from "../../src/trade/trailer.js";
import { readContacts } from "../../src/trade/read.js";
import { contextOf, matchText, wholeOf } from "./support.js";

describe("readEndMark", () => {
  it.each([
    ["en", "-30-", "-30-", "end"],
    ["en", "— 30 —", "-30-", "end"],
    ["en", "-0-", "-0-", "end"],
    ["en", "# # #", "###", "end"],
    ["en", "####", "###", "end"],
    ["en", "END", "END", "end"],
    ["en", "(END)", "(END)", "end"],
    ["en", "(END/2023)", "(END)", "end"],
    ["en", "ENDS", "ENDS", "end"],
    ["en", "-ENDS-", "ENDS", "end"],
    ["en", "- Ends -", "ENDS", "end"],
    ["de", "ENDE", "ENDE", "end"],
    ["fr", "FIN", "FIN", "end"],
    ["es", "(FIN)", "FIN", "end"],
    ["it", "(FINE)", "FINE", "end"],
    ["ko", "(끝)", "(끝)", "end"],
    ["ko", "<끝>", "(끝)", "end"],
    ["zh", "（完）", "（完）", "end"],
    ["ja", "（了）", "（了）", "end"],
    ["en", "xxx", "xxx", "end"],
    ["en", "***", "* * *", "separator"],
    ["en", "___", "___", "separator"],
    ["ru", "(КОНЕЦ)", "КОНЕЦ", "end"],
    ["en", "NNNN", "NNNN", "end"],
  ])("%s %s", (lang, text, mark, role) => {
    expect(readEndMark(matchText(text), contextOf(text, lang))).toEqual({ mark, role });
  });

  it.each([
    ["en", "The end"],
    ["en", "end"],
    ["en", "It ends here."],
    ["fr", "fin"],
    ["en", "30"],
    ["en", "#3"],
    ["en", ""],
    ["de", "Am Ende"],
  ])("refuses %s %s", (lang, text) => {
    expect(readEndMark(matchText(text), contextOf(text, lang))).toBeNull();
  });
});

describe("readTake", () => {
  it.each([
    ["(MORE)", { continues: true }],
    ["-more-", { continues: true }],
    ["MORE TO COME", { continues: true }],
    ["MORETK", { continues: true }],
    ["(More to follow)", { continues: true }],
    ["RIVER-TOLLS 3 LAST", { number: 3, last: true }],
    ["RIVER-TOLLS 2", { number: 2 }],
    ["Page 2", { number: 2 }],
    ["Page 2 of 4", { number: 2, of: 4 }],
    ["TAKE 3", { number: 3 }],
    ["2nd take", { number: 2 }],
    ["3-LONDON", { number: 3 }],
  ])("%s", (text, want) => {
    expect(readTake(matchText(text), contextOf(text, "en"))).toEqual({ continues: false, number: null, of: null, last: false, ...want });
  });

  it.each(["more", "More...", "The more the better", "Page two", "12", "COVID-19 2020"])("refuses %s", (text) => {
    expect(readTake(matchText(text), contextOf(text, "en"))).toBeNull();
  });
});

describe("readTakeLine", () => {
  it.each([
    ["en", "1ST LEAD", "lead", 1],
    ["en", "3RD LEAD", "lead", 3],
    ["en", "REFILE", "refile", null],
    ["en", "KILL KILL KILL", "kill", null],
    ["en", "'''''HOLD HOLD HOLD'''''", "hold", null],
    ["en", "CORRECTION", "correction", null],
    ["de", "2. Zusammenfassung", "wrapup", 2],
    ["de", "(Wiederholung)", "repeat", null],
    ["de", "KORREKTUR", "correction", null],
    ["en", "ROUNDUP:", "wrapup", null],
    ["en", "UPDATE 2", "update", 2],
    ["en", "3RD NET", "update", 3],
    ["es", "CORRECCIÓN", "correction", null],
  ])("%s %s", (lang, text, kind, number) => {
    expect(readTakeLine(matchText(text), contextOf(text, lang))).toEqual({ kind, number });
  });

  it.each([
    ["en", "Update"],
    ["en", "CONSTRUCTOR"],
    ["de", "NL"],
    ["en", "River tolls"],
    ["en", "Lead"],
  ])("refuses %s %s", (lang, text) => {
    expect(readTakeLine(matchText(text), contextOf(text, lang))).toBeNull();
  });
});

describe("readInitials", () => {
  it.each([
    ["dpa abc def", "dpa", ["abc", "def"]],
    ["abc/de", null, ["abc", "de"]],
    ["bur-ab/cd/ef", null, ["bur", "ab", "cd", "ef"]],
    ["ab/", null, ["ab"]],
    ["ab/ cd/ (PAP)", "PAP", ["ab", "cd"]],
    ["(ANSA).", "ANSA", []],
    ["/ritzau/", "ritzau", []],
    ["(©NTB)", "NTB", []],
    ["(SDA/ab)", "SDA", ["ab"]],
    ["(APA)", "APA", []],
    ["==Kyodo", "Kyodo", []],
  ])("%s", (text, agency, initials) => {
    const read = readInitials(matchText(text));
    expect(
      read === null ? null : [read.agency === null ? null : matchText(text).slice(read.agency.from, read.agency.to), read.initials],
    ).toEqual([agency, initials]);
  });

  it.each(["(PC World)", "(no)", "tv", "his/her own", "https://x", "AP"])("refuses %s", (text) => {
    const read = readInitials(matchText(text));
    expect(read).toBeNull();
  });
});

describe("readSlugLine", () => {
  it.each([
    [
      "BC-EU--River Tolls, 1st Ld-Writethru,416",
      {
        cycle: "BC",
        slug: "EU--River Tolls",
        service: "EU",
        keyword: "River Tolls",
        version: { kind: "lead", number: 1, writethru: true, budget: false, day: null, raw: "1st Ld-Writethru" },
        wordCount: 416,
      },
    ],
    [
      "BC-SOC--River-Rovers, 2nd Add,120",
      {
        sportCode: "SOC",
        service: null,
        keyword: "River-Rovers",
        version: { kind: "add", number: 2, writethru: false, budget: false, day: null, raw: "2nd Add" },
      },
    ],
    [
      "AM-River Tolls, Bjt,700",
      {
        cycle: "AM",
        keyword: "River Tolls",
        version: { kind: "budget", number: null, writethru: false, budget: true, day: null, raw: "Bjt" },
        wordCount: 700,
      },
    ],
    [
      "BC-River-Tolls, 7th Writethru,300",
      { version: { kind: "lead", number: 7, writethru: true, budget: false, day: null, raw: "7th Writethru" } },
    ],
    [
      "PM-River Tolls, 3rd Ld, a0512,300",
      { references: ["a0512"], version: { kind: "lead", number: 3, writethru: false, budget: false, day: null, raw: "3rd Ld" } },
    ],
    ["BC-River-Tolls, 1st Sub,40", { version: { kind: "sub", number: 1, writethru: false, budget: false, day: null, raw: "1st Sub" } }],
    ["BC-River-Tolls, Insert,40", { version: { kind: "insert", number: null, writethru: false, budget: false, day: null, raw: "Insert" } }],
    ["BC-AS--APNewsAlert,20", { alert: "flash", keyword: "APNewsAlert" }],
  ])("%s", (text, want) => {
    expect(readSlugLine(matchText(text))).toMatchObject(want);
  });

  it.each(["BC-based firm grows fast.", "PM-elect Doe speaks", "AM-radio", "BC", "AP-style headings: a guide"])("refuses %s", (text) => {
    expect(readSlugLine(matchText(text))).toBeNull();
  });
});

describe("keyword lines", () => {
  it("reads a whole line 2", () => {
    expect(readKeywordLine("u f BC-River-Tolls 1stLd-Writethru a0512 11-17 0466")).toEqual({
      priority: "u",
      category: "f",
      cycle: "BC",
      keyword: "River-Tolls",
      truncated: false,
      version: "1stLd-Writethru",
      reference: "a0512",
      date: { month: 11, day: 17 },
      wordCountDeclared: 466,
    });
  });
  it("reads the parts of a path", () => {
    expect(readKeywordPath("/sport/River Rowing/")).toEqual({ keyword: "sport/River Rowing", parts: ["sport", "River Rowing"] });
  });
});

describe("readEditorsNote", () => {
  it.each([
    ["en", "(Eds: Updates with quotes.)", "Updates with quotes.", [["UPDATES", []]], false],
    ["en", "Eds: APNewsNow.", "APNewsNow.", [], false],
    [
      "en",
      "(ATTN: UPDATES with details in paras 2-4; ADDS photo)",
      "UPDATES with details in paras 2-4; ADDS photo",
      [
        ["UPDATES", [2, 3, 4]],
        ["ADDS", []],
      ],
      false,
    ],
    [
      "en",
      "(Recasts, adds analyst comment in paragraphs 3 and 5)",
      "Recasts, adds analyst comment in paragraphs 3 and 5",
      [
        ["RECASTS", []],
        ["ADDS", [3, 5]],
      ],
      false,
    ],
    ["en", "(Corrects name in second paragraph)", "Corrects name in second paragraph", [["CORRECTS", [2]]], true],
    ["en", "(CORRECTS figure in para 6)", "CORRECTS figure in para 6", [["CORRECTS", [6]]], true],
    ["en", "Editor's note: This story was first told in May.", "This story was first told in May.", [], false],
    ["en", "///ADDS minister///", "ADDS minister", [["ADDS", []]], false],
    ["fr", "(Actualise avec réactions, paragraphe 4)", "Actualise avec réactions, paragraphe 4", [["ACTUALISE", [4]]], false],
    [
      "es",
      "(Actualiza con declaraciones, corrige cifra en el párrafo 3)",
      "Actualiza con declaraciones, corrige cifra en el párrafo 3",
      [
        ["ACTUALIZA", []],
        ["CORRIGE", [3]],
      ],
      true,
    ],
    ["de", "(Berichtigt Namen im zweiten Absatz)", "Berichtigt Namen im zweiten Absatz", [["BERICHTIGT", [2]]], true],
  ])("%s %s", (lang, text, words, changes, corrects) => {
    const note = readEditorsNote(matchText(text), contextOf(text, lang));
    expect(note === null ? null : matchText(text).slice(note.from, note.to)).toBe(words);
    expect(note?.changes.map(({ verb, paragraphs }) => [verb, paragraphs])).toEqual(changes);
    expect(note?.corrects).toBe(corrects);
  });

  it.each([
    ["en", "Notes to editors", "editorsNotes"],
    ["en", "NOTES TO EDITORS:", "editorsNotes"],
    ["en", "## Internet links", "editorsNotes"],
    ["de", "## Notizblock", "editorsNotes"],
    ["en", "The following information is not intended for publication", "notForPublication"],
    ["fr", "Note aux rédactions", "editorsNotes"],
  ])("%s %s opens a section", (lang, text, section) => {
    expect(readEditorsNote(matchText(text), contextOf(text, lang))?.section).toBe(section);
  });

  it.each([
    ["en", "Attention: the bridge is closed."],
    ["en", "Note that the bridge is closed."],
    ["en", "(The bridge adds 14 minutes.)"],
    ["en", "Adds up to a good day"],
    ["de", "Service"],
    ["en", "(updates to follow on Friday)"],
    ["en", "Editors at the paper resigned."],
  ])("refuses %s %s", (lang, text) => {
    expect(readEditorsNote(matchText(text), contextOf(text, lang))).toBeNull();
  });
});

describe("readSignOff", () => {
  it.each([
    ["en", "(Reporting by Jane Doe)", ["reporting:Jane Doe"]],
    [
      "en",
      "(Additional reporting by Jane Doe in Oslo; Writing by Ann Poe; Editing by Sam Loe and Pat Woe)",
      ["reporting:Jane Doe@Oslo", "writing:Ann Poe", "editing:Sam Loe", "editing:Pat Woe"],
    ],
    ["en", "Reporting by Jane Doe in New York; Editing by John Roe.", ["reporting:Jane Doe@New York", "editing:John Roe"]],
    ["en", "(Compiled by Jane Doe; edited by John Roe)", ["writing:Jane Doe", "editing:John Roe"]],
    ["en", "((Editing by John Roe; john.roe@example.com))", ["editing:John Roe"]],
    ["en", "(Reporting by Jane Doe, Ann Poe; Editing by John Roe)", ["reporting:Jane Doe", "reporting:Ann Poe", "editing:John Roe"]],
    ["en", "Associated Press writer Jane Doe in Oslo contributed to this report.", ["contributing:Jane Doe@Oslo"]],
    ["en", "- Reporting by: Jane Doe; Editing by: John Roe", ["reporting:Jane Doe", "editing:John Roe"]],
    ["fr", "(Reportage de Jeanne Dupont, édité par Jean Martin)", ["reporting:Jeanne Dupont", "editing:Jean Martin"]],
    ["fr", "(Jeanne Dupont, édité par Jean Martin)", null],
    ["es", "(Reporte de Juana Pérez en Lima; Editado por Juan Gómez)", ["reporting:Juana Pérez@Lima", "editing:Juan Gómez"]],
    ["es", "(Traducido por Juana Pérez)", ["translation:Juana Pérez"]],
    ["pt", "(Reportagem de Joana Silva; edição de João Costa)", ["reporting:Joana Silva", "editing:João Costa"]],
    ["it", "(Tradotto da Gianna Rossi, editing Mario Bianchi)", ["translation:Gianna Rossi", "editing:Mario Bianchi"]],
    ["de", "(Bericht von Jana Muster in Berlin, redigiert von Jan Probe)", ["reporting:Jana Muster@Berlin", "editing:Jan Probe"]],
    ["en", "(Reporting by telephone is allowed, the court said.)", null],
    ["en", "The editing took a week.", null],
    ["en", "She reported from Oslo for nine years and wrote two books.", null],
  ])("%s %s", (lang, text, want) => {
    const match = matchText(text);
    const read = readSignOff(match, contextOf(text, lang));
    expect(
      read?.people.map(
        ({ role, name, place }) =>
          `${role}:${match.slice(name.from, name.to)}${place === null ? "" : `@${match.slice(place.from, place.to)}`}`,
      ) ?? null,
    ).toEqual(want);
  });
});

describe("trailers", () => {
  it.each([
    ["© 2023 Reuters", "Reuters", 2023],
    ["Copyright 2022 The Associated Press. All rights reserved.", "The Associated Press", 2022],
    ["(c) 2022 AFP", "AFP", 2022],
    ["© AFP 2022", "AFP", 2022],
    ["Copyright (c) 2021 Xinhua", "Xinhua", 2021],
    ["c.2010 New York Times News Service", "New York Times News Service", 2010],
    ["© dpa", "dpa", null],
  ])("%s", (text, holder, year) => {
    const match = matchText(text);
    const read = readCopyright(match);
    expect(read === null ? null : [read.holder === null ? null : match.slice(read.holder.from, read.holder.to), read.year]).toEqual([
      holder,
      year,
    ]);
  });

  it.each([
    ["en", "With Reuters", ["Reuters"]],
    ["en", "(With inputs from ANI)", ["ANI"]],
    ["en", "with agencies", ["agencies"]],
    ["fr", "Avec Reuters et AFP", ["Reuters", "AFP"]],
    ["es", "Con información de AP y AFP", ["AP", "AFP"]],
    ["de", "(mit Material von dpa)", ["dpa"]],
    ["pt", "Com Lusa", ["Lusa"]],
    ["en", "With friends", null],
    ["en", "With AFP in the lead, wires compete", null],
    ["fr", "Avec le temps", null],
  ])("credits %s %s", (lang, text, want) => {
    const match = matchText(text);
    expect(readCredits(match, contextOf(text, lang))?.map(({ from, to }) => match.slice(from, to)) ?? null).toEqual(want);
  });

  it.each([
    ["en", "Source: Reuters", "Reuters", false],
    ["en", "SOURCE River Ferry Company", "River Ferry Company", true],
    ["it", "Fonte: ANSA", "ANSA", false],
    ["nl", "Bron: ANP", "ANP", false],
    ["pt", "Fonte: Lusa", "Lusa", false],
    ["ru", "Источник: ТАСС", "ТАСС", false],
    ["sv", "Källa: TT", "TT", false],
  ])("source %s %s", (lang, text, name, closes) => {
    const match = matchText(text);
    const read = readSource(match, contextOf(text, lang));
    expect(read === null ? null : [match.slice(read.name.from, read.name.to), read.closes]).toEqual([name, closes]);
  });

  it("tells service text and titles of the issuer", () => {
    const about = "About River Ferry Company";
    expect(readAbout(about, contextOf(about, "en"))).toEqual({ from: 6, to: about.length });
    const line = "View original content: https://www.example.com/1.html";
    expect(readBoilerplate(line, contextOf(line, "en"))).toEqual({ url: "https://www.example.com/1.html" });
    const prose = "About 400 cars use the ferry each day.";
    expect(readAbout(prose, contextOf(prose, "en"))).toBeNull();
  });

  it("reads a list of contacts", () => {
    const text = "Media Contact:\nJane Doe\nRiver Ferry\nTel: +47 22 00 00 00\npress@example.com\n";
    const list = readContacts(wholeOf(text), contextOf(text, "en"));
    expect(list?.names.map((name) => name.text)).toContain("Jane Doe");
    expect(list?.phones.map((phone) => phone.text)).toEqual(["+47 22 00 00 00"]);
    expect(list?.emails.map((email) => email.text)).toEqual(["press@example.com"]);
  });
});
