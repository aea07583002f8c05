import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGENCIES, agenciesOf } from "../../src/agencies/table.js";
import { countriesOfCity, isTellingCity } from "../../src/gazetteer/lookup.js";
import { CITIES } from "../../src/gazetteer/cities.js";
import { parseDateline, textOf } from "../../src/index.js";

const PIECES = [
  "PARIS",
  "Kiel",
  "NEW YORK",
  "北京",
  "서울",
  "القاهرة",
  "москва",
  ", ",
  " - ",
  "—",
  "--",
  "(",
  ")",
  "[",
  "]",
  "【",
  "】",
  "/",
  "=",
  "＝",
  ":",
  ".",
  " ",
  "\n",
  "\r\n",
  "\u00a0",
  "\u200f",
  "\u00ad",
  "&amp;",
  "&#40;",
  "AP",
  "Reuters",
  "dpa",
  "新华社",
  "연합뉴스",
  "ТАСС",
  "Nov. 17",
  "17 нояб.",
  "17日",
  "１７日",
  "2022",
  "31",
  "電",
  "记者",
  "기자",
  "By Jane Doe",
  "(ATTN: ADDS)",
  "\ud800",
  "e\u0301",
  "The",
  "bridge",
  "«",
  "”",
  "17/11",
  "99.99.9999",
  "’s-",
];
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 24 }).map((parts) => parts.join(""));

describe("laws of parseDateline", () => {
  it("returns on any string, and every part reads back from the source", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "de", "ru", "ar", "zh", "ja", "ko", undefined), (source, language) => {
        const dateline = parseDateline(source, language === undefined ? {} : { language });
        if (dateline === null) return;
        for (const part of [dateline, ...dateline.places, ...dateline.authors, dateline.agency, dateline.date]) {
          if (part === null) continue;
          expect(textOf(source, part.span)).toBe(part.text);
          expect(part.span.end).toBeGreaterThan(part.span.start);
        }
        expect(dateline.bodyStart).toBeGreaterThanOrEqual(dateline.span.end);
        expect(dateline.bodyStart).toBeLessThanOrEqual(source.length);
        expect(JSON.parse(JSON.stringify(dateline))).toEqual(dateline);
      }),
      { numRuns: 1500, seed: 4 },
    );
  });

  it("looks at the head of the text alone", () => {
    const head = "LONDON, Nov 17 (Reuters) - Oil fell.";
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (rest) => {
        expect(parseDateline(`${head}${" and rose".repeat(40)}${rest}`, { language: "en" })).toEqual(
          parseDateline(head, { language: "en" }),
        );
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});

describe("the tables", () => {
  it("name at least 170 agencies, each once, each with token, country and language", () => {
    expect(new Set(AGENCIES.map(({ id }) => id)).size).toBeGreaterThanOrEqual(170);
    for (const { id, tokens, countries, languages } of AGENCIES) {
      expect(id).not.toBe("");
      expect(tokens.every((token) => token !== "" && token === token.trim())).toBe(true);
      expect(countries.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
      expect(languages.every((code) => /^[a-z]{2,3}$/.test(code))).toBe(true);
      expect(agenciesOf(tokens[0] ?? "").some((entry) => entry.id === id)).toBe(true);
    }
  });

  it("hold shared tokens apart", () => {
    const shared = (token: string) => agenciesOf(token).map(({ id }) => id);
    expect(shared("APA")).toEqual(expect.arrayContaining(["APA", "APA (Azerbaijan)", "African Press Agency"]));
    expect(shared("APS")).toEqual(expect.arrayContaining(["APS", "APS (Senegal)"]));
    expect(shared("CNA")).toEqual(expect.arrayContaining(["CNA Taiwan", "CNA Cyprus", "Catholic News Agency"]));
    expect(shared("MNA")).toEqual(expect.arrayContaining(["Mehr", "MNA"]));
    expect(agenciesOf("Aa")).toEqual([]);
  });

  it("write each city in one script", () => {
    for (const word of CITIES.split(/[\s,:.'/-]+/)) {
      const scripts = ["Latin", "Cyrillic", "Greek", "Armenian", "Arabic", "Hebrew"].filter((script) =>
        new RegExp(`\\p{sc=${script}}`, "u").test(word),
      );
      expect(scripts.length, word).toBeLessThanOrEqual(1);
    }
  });

  it("find cities without accents and in capitals, and leave common words alone", () => {
    expect(countriesOfCity("MONTREAL")).toEqual(["CA"]);
    expect(countriesOfCity("ΑΘΗΝΑ")).toEqual(["GR"]);
    expect(isTellingCity("Split")).toBe(false);
    expect(isTellingCity("NICE")).toBe(false);
  });
});

describe("agencies that share a token", () => {
  it.each([
    ["Wien (APA) - Die Brücke wird gesperrt.", "de", "APA"],
    ["Baku, November 17 (APA). The bridge closed.", "en", "APA (Azerbaijan)"],
    ["Dakar, 17 nov. (APA) - Le pont ferme.", "fr", "African Press Agency"],
    ["ALGER, 17 nov (APS) - Le pont ferme.", "fr", "APS"],
    ["DAKAR, 17 nov (APS) - Le pont ferme.", "fr", "APS (Senegal)"],
    ["VATICAN CITY (CNA) - The bridge closed.", "en", "Catholic News Agency"],
    ["SINGAPORE (CNA) - The bridge closed.", "en", "CNA Singapore"],
    ["KABUL (BNA) - The bridge closed.", "en", "Bakhtar"],
    ["MANAMA (BNA) - The bridge closed.", "en", "BNA"],
    ["YANGON (MNA) - The bridge closed.", "en", "MNA"],
    ["TEHRAN (MNA) - The bridge closed.", "en", "Mehr"],
    ["LONDON (CNS) - The bridge closed.", "en", null],
  ])("%s", (source, language, id) => {
    expect(parseDateline(source, { language })?.agency?.id).toBe(id);
  });
});

describe("the date of a dateline", () => {
  it("takes a missing year from the reference and says so", () => {
    const date = parseDateline("LONDON, Nov 17 (Reuters) - Oil fell.", { language: "en", reference: "2022-11-18" })?.date;
    expect(date?.iso).toBe("2022-11-17");
    expect(date?.inferred).toContain("year");
  });
  it("gives an impossible day no value", () => {
    expect(parseDateline("LONDON, Nov 31 (Reuters) - Oil fell.", { language: "en" })?.date).toBeNull();
    expect(parseDateline("DODOMA, Novemba 31 (MAELEZO) - Daraja.", { language: "sw" })?.date).toBeNull();
  });
});
