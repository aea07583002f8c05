import { describe, expect, it } from "vitest";
import { readHeadlineTags } from "../../src/trade/headline.js";
import { contextOf, wholeOf } from "./support.js";

type Row = readonly [
  lang: string,
  text: string,
  core: string,
  tags: readonly string[],
  revision: readonly [string, number | null] | null,
  alert?: string | null,
  genre?: string | null,
];

const ROWS: readonly Row[] = [
  ["en", "UPDATE 2-Talks on river tolls fail", "Talks on river tolls fail", ["UPDATE 2"], ["update", 2]],
  ["en", "UPDATE 10-Talks on river tolls fail", "Talks on river tolls fail", ["UPDATE 10"], ["update", 10]],
  ["en", "RPT-Talks on river tolls fail", "Talks on river tolls fail", ["RPT"], ["repeat", null]],
  ["en", "RPT-UPDATE 3-Talks on river tolls fail", "Talks on river tolls fail", ["RPT", "UPDATE 3"], ["repeat", null]],
  ["en", "REFILE-UPDATE 1-Talks on river tolls fail", "Talks on river tolls fail", ["REFILE", "UPDATE 1"], ["refile", null]],
  ["en", "REFILE-Talks on river tolls fail", "Talks on river tolls fail", ["REFILE"], ["refile", null]],
  ["en", "WRAPUP 3-Talks on river tolls fail", "Talks on river tolls fail", ["WRAPUP 3"], ["wrapup", 3]],
  ["en", "CORRECTED-UPDATE 1-Talks on river tolls fail", "Talks on river tolls fail", ["CORRECTED", "UPDATE 1"], ["correction", null]],
  ["en", "STORY WITHDRAWN-Talks on river tolls fail", "Talks on river tolls fail", ["STORY WITHDRAWN"], ["kill", null]],
  ["en", "KILL-Talks on river tolls fail", "Talks on river tolls fail", ["KILL"], ["kill", null]],
  ["en", "EXCLUSIVE-Talks on river tolls fail", "Talks on river tolls fail", ["EXCLUSIVE"], null],
  ["en", "EXCLUSIVE: Talks on river tolls fail", "Talks on river tolls fail", ["EXCLUSIVE"], null],
  ["en", "TIMELINE-River tolls through the years", "River tolls through the years", ["TIMELINE"], null, null, "timeline"],
  ["en", "INTERVIEW-River boss sees tolls rising", "River boss sees tolls rising", ["INTERVIEW"], null, null, "interview"],
  ["en", "FEATURE-A life on the river", "A life on the river", ["FEATURE"], null, null, "feature"],
  ["en", "PREVIEW-River summit to weigh tolls", "River summit to weigh tolls", ["PREVIEW"], null, null, "preview"],
  ["en", "RPT-COLUMN-Why river tolls fail", "Why river tolls fail", ["RPT", "COLUMN"], ["repeat", null], null, "column"],
  ["en", "Analysis: Why river tolls fail", "Why river tolls fail", ["ANALYSIS"], null, null, "analysis"],
  ["en", "Tennis-Doe beats Roe in two sets", "Doe beats Roe in two sets", ["Tennis"], null],
  ["en", "Motor racing-Doe wins in Monza", "Doe wins in Monza", ["Motor racing"], null],
  ["en", "REFILE-Soccer-Rovers sign Doe", "Rovers sign Doe", ["REFILE", "Soccer"], ["refile", null]],
  ["en", "BULLETIN: Talks on river tolls fail", "Talks on river tolls fail", ["BULLETIN"], null, "urgent"],
  ["en", "NEWSFLASH: Talks on river tolls fail", "Talks on river tolls fail", ["NEWSFLASH"], null, "urgent"],
  ["en", "Breaking: Talks on river tolls fail", "Talks on river tolls fail", ["Breaking"], null, "urgent"],
  ["en", "*** URGENT *** Talks on river tolls fail", "Talks on river tolls fail", ["URGENT"], null, "urgent"],
  ["en", "(3rd LD) Council backs river tolls", "Council backs river tolls", ["3rd LD"], ["lead", 3]],
  ["en", "2NDLEAD-Talks on river tolls fail", "Talks on river tolls fail", ["2NDLEAD"], ["lead", 2]],
  ["en", "2nd UPDATE: Talks on river tolls fail", "Talks on river tolls fail", ["2nd UPDATE"], ["update", 2]],
  ["en", "Talks on river tolls fail (UPDATE)", "Talks on river tolls fail", ["UPDATE"], ["update", null]],
  ["de", "EILMELDUNG: Gespräche über Flussmaut gescheitert", "Gespräche über Flussmaut gescheitert", ["EILMELDUNG"], null, "urgent"],
  ["de", "EILMELDUNG - Gespräche über Flussmaut gescheitert", "Gespräche über Flussmaut gescheitert", ["EILMELDUNG"], null, "urgent"],
  ["de", "Eilmeldung: Gespräche über Flussmaut gescheitert", "Gespräche über Flussmaut gescheitert", ["Eilmeldung"], null, "urgent"],
  ["de", "BLITZ: Gespräche über Flussmaut gescheitert", "Gespräche über Flussmaut gescheitert", ["BLITZ"], null, "flash"],
  ["de", "KORREKTUR: Gespräche über Flussmaut gescheitert", "Gespräche über Flussmaut gescheitert", ["KORREKTUR"], ["correction", null]],
  ["de", "ROUNDUP 2: Gespräche über Flussmaut gescheitert", "Gespräche über Flussmaut gescheitert", ["ROUNDUP 2"], ["wrapup", 2]],
  ["de", "WDH: Gespräche über Flussmaut gescheitert", "Gespräche über Flussmaut gescheitert", ["WDH"], ["repeat", null]],
  ["fr", "URGENT - Échec des pourparlers sur le péage", "Échec des pourparlers sur le péage", ["URGENT"], null, "urgent"],
  ["fr", "ALERTE : Échec des pourparlers sur le péage", "Échec des pourparlers sur le péage", ["ALERTE"], null, "urgent"],
  ["es", "URGENTE: Fracasa el diálogo sobre el peaje", "Fracasa el diálogo sobre el peaje", ["URGENTE"], null, "urgent"],
  ["es", "URGENTE - Fracasa el diálogo sobre el peaje", "Fracasa el diálogo sobre el peaje", ["URGENTE"], null, "urgent"],
  ["pt", "URGENTE: Fracassa o diálogo sobre a portagem", "Fracassa o diálogo sobre a portagem", ["URGENTE"], null, "urgent"],
  ["it", "++ Fallisce il dialogo sul pedaggio ++", "++ Fallisce il dialogo sul pedaggio ++", [], null],
  ["pl", "PILNE: Rozmowy o opłatach zerwane", "Rozmowy o opłatach zerwane", ["PILNE"], null, "urgent"],
  ["pl", "Rozmowy o opłatach zerwane (aktl.)", "Rozmowy o opłatach zerwane", ["aktl."], ["update", null]],
  ["sv", "JUST NU: Samtalen om avgifter bryter samman", "Samtalen om avgifter bryter samman", ["JUST NU"], null, "urgent"],
  ["fi", "KIIRE: Neuvottelut maksuista kariutuivat", "Neuvottelut maksuista kariutuivat", ["KIIRE"], null, "urgent"],
  ["ru", "МОЛНИЯ: Переговоры о пошлинах сорваны", "Переговоры о пошлинах сорваны", ["МОЛНИЯ"], null, "flash"],
  ["ru", "СРОЧНО - Переговоры о пошлинах сорваны", "Переговоры о пошлинах сорваны", ["СРОЧНО"], null, "urgent"],
  ["uk", "ТЕРМІНОВО: Переговори про мито зірвано", "Переговори про мито зірвано", ["ТЕРМІНОВО"], null, "urgent"],
  ["tr", "SON DAKİKA: Geçiş ücreti görüşmeleri çöktü", "Geçiş ücreti görüşmeleri çöktü", ["SON DAKİKA"], null, "urgent"],
  ["ar", "عاجل: فشل المحادثات حول الرسوم", "فشل المحادثات حول الرسوم", ["عاجل"], null, "urgent"],
  ["fa", "فوری: مذاکرات شکست خورد", "مذاکرات شکست خورد", ["فوری"], null, "urgent"],
  ["zh", "快讯：谈判破裂", "谈判破裂", ["快讯"], null, "urgent"],
  ["zh", "【突发】谈判破裂", "谈判破裂", ["突发"], null, "urgent"],
  ["ja", "【号外】交渉が決裂", "交渉が決裂", ["号外"], null, "urgent"],
  ["ja", "速報：交渉が決裂", "交渉が決裂", ["速報"], null, "urgent"],
  ["ko", "[속보] 통행료 협상 결렬", "통행료 협상 결렬", ["속보"], null, "urgent"],
  ["ko", "[긴급] 통행료 협상 결렬", "통행료 협상 결렬", ["긴급"], null, "urgent"],
  ["ko", "통행료 협상 결렬(종합)", "통행료 협상 결렬", ["종합"], ["update", 1]],
  ["ko", "통행료 협상 결렬(2보)", "통행료 협상 결렬", ["2보"], ["update", 2]],
  ["id", "BREAKING NEWS: Perundingan tol sungai gagal", "Perundingan tol sungai gagal", ["BREAKING NEWS"], null, "urgent"],
  // No labels, whatever the first word
  ["en", "Update on river tolls is due on Friday", "Update on river tolls is due on Friday", [], null],
  ["en", "Exclusive club opens on the river", "Exclusive club opens on the river", [], null],
  ["en", "Breaking the ice: a winter on the river", "Breaking the ice: a winter on the river", [], null],
  ["en", "Table for two on the river", "Table for two on the river", [], null],
  ["en", "Urgent care units close in 14 towns", "Urgent care units close in 14 towns", [], null],
  ["en", "Correction in river stocks deepens", "Correction in river stocks deepens", [], null],
  ["en", "Lead found in river water", "Lead found in river water", [], null],
  ["en", "KILL BILL returns to the cinemas", "KILL BILL returns to the cinemas", [], null],
  ["en", "Text-to-speech app reads the river", "Text-to-speech app reads the river", [], null],
  ["en", "Analysis-driven trading grows", "Analysis-driven trading grows", [], null],
  ["en", "Doe-Roe treaty signed", "Doe-Roe treaty signed", [], null],
  ["de", "Eilige Pakete kommen später", "Eilige Pakete kommen später", [], null],
  ["de", "Basketball-Europameister geben auf", "Basketball-Europameister geben auf", [], null],
  ["fr", "Alerte sur le péage du fleuve", "Alerte sur le péage du fleuve", [], null],
];

describe("readHeadlineTags", () => {
  it.each(ROWS.map((row) => [row[1], row] as const))("%s", (text, [lang, , core, tags, revision, alert, genre]) => {
    const read = readHeadlineTags(wholeOf(text), contextOf(text, lang));
    expect(text.slice(read.core.start, read.core.end)).toBe(core);
    expect(read.tags.map(({ tag, number }) => (number === null ? tag : `${tag} ${String(number)}`))).toEqual(tags);
    expect(read.revision === null ? null : [read.revision.kind, read.revision.number]).toEqual(revision);
    if (revision !== null) expect(text.slice(read.revision?.span.start, read.revision?.span.end)).toBe(read.revision?.text);
    expect(read.alert).toBe(alert ?? null);
    expect(read.genre).toBe(genre ?? null);
  });

  it("reads the number of a take", () => {
    const text = "River tolls agreed =3";
    const read = readHeadlineTags(wholeOf(text), contextOf(text, "en"));
    expect(read.take).toBe(3);
    expect(text.slice(read.core.start, read.core.end)).toBe("River tolls agreed");
  });

  it("keeps the note of a correction", () => {
    const text = "CORRECTED-(OFFICIAL)-River tolls agreed";
    expect(readHeadlineTags(wholeOf(text), contextOf(text, "en")).tags).toMatchObject([
      { tag: "CORRECTED", note: "OFFICIAL", kind: "revision", span: { start: 0, end: 9 } },
    ]);
  });
});
