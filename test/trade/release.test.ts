import { describe, expect, it } from "vitest";
import { readRelease } from "../../src/trade/embargo.js";
import { contextOf, wholeOf } from "./support.js";

describe("readRelease", () => {
  it.each([
    ["en", "EMBARGOED UNTIL 00:01 GMT, FRIDAY, NOVEMBER 18, 2022", "2022-11-18T00:01:00Z"],
    ["en", "EMBARGOED FOR RELEASE UNTIL 11 A.M. EST, NOVEMBER 17, 2022", "2022-11-17T16:00:00Z"],
    ["en", "Embargoed until 6 a.m. EST on November 17, 2022", "2022-11-17T11:00:00Z"],
    ["en", "STRICT EMBARGO: 18 November 2022, 14:00 UTC", "2022-11-18T14:00:00Z"],
    ["ru", "ЭМБАРГО ДО 06:00 МСК 18 НОЯБРЯ 2022", "2022-11-18T03:00:00Z"],
  ])("%s %s", (lang, text, instant) => {
    expect(Date.parse(readRelease(wholeOf(text), contextOf(text, lang))?.until?.instant ?? "")).toBe(Date.parse(instant));
  });

  it.each([
    ["fr", "SOUS EMBARGO JUSQU'AU 18 NOVEMBRE 2022 À 6H00", "2022-11-18T06:00"],
    ["de", "SPERRFRIST: Freitag, 18. November 2022, 06.00 Uhr", "2022-11-18T06:00"],
    ["de", "Sperrfrist: 18.11.2022, 10:00 Uhr", "2022-11-18T10:00"],
    ["es", "EMBARGADO HASTA LAS 06:00 DEL 18 DE NOVIEMBRE DE 2022", "2022-11-18T06:00"],
    ["it", "EMBARGO FINO ALLE 06:00 DEL 18 NOVEMBRE 2022", "2022-11-18T06:00"],
    ["pt", "EMBARGADO ATÉ 18 DE NOVEMBRO DE 2022, 06:00", "2022-11-18T06:00"],
    ["nl", "ONDER EMBARGO TOT 18 november 2022, 06:00 uur", "2022-11-18T06:00"],
    ["en", "NOT FOR PUBLICATION OR BROADCAST BEFORE 0001 HOURS", "T00:01"],
    ["en", "HOLD FOR RELEASE UNTIL NOVEMBER 18, 2022", "2022-11-18"],
  ])("%s %s", (lang, text, iso) => {
    expect(readRelease(wholeOf(text), contextOf(text, lang))?.until?.iso).toBe(iso);
  });

  it.each([
    ["en", "FOR IMMEDIATE RELEASE"],
    ["en", "For Immediate Release: November 17, 2022"],
    ["fr", "POUR DIFFUSION IMMÉDIATE"],
    ["de", "Zur sofortigen Veröffentlichung"],
    ["es", "PARA PUBLICACIÓN INMEDIATA"],
  ])("%s %s is no embargo", (lang, text) => {
    expect(readRelease(wholeOf(text), contextOf(text, lang))).toEqual({ immediate: true, until: null });
  });

  it.each([
    ["en", "Embargo on river oil from Monday hits ports hard, ministers say"],
    ["en", "Embargo lifted"],
    ["en", "For release of the hostages the town paid"],
    ["fr", "L'embargo dure"],
    ["en", "EMBARGO"],
    ["de", "Embargo gegen Öl"],
  ])("refuses %s %s", (lang, text) => {
    const read = readRelease(wholeOf(text), contextOf(text, lang));
    expect(read?.until ?? null).toBeNull();
  });
});
