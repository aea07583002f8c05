import { describe, expect, it, vi } from "vitest";
import * as core from "../src/entries/core.js";
import { createParser, OptionsError, parseArticle, safeParseArticle, type ParseOptions } from "../src/index.js";
import { en, fr } from "../src/locales/index.js";

const TEXT = "Quiet day\n\nThe harbour was quiet on Monday, the port said in a statement.";

describe("options", () => {
  it.each<[string, unknown, (string | number)[]]>([
    ["null", null, []],
    ["an array", [], []],
    ["a string", "fr", []],
    ["an unknown key", { lang: "fr" }, []],
    ["a key that every object has", { constructor: 1 }, []],
    ["no packs", { locales: [] }, ["locales"]],
    ["packs that are none", { locales: ["fr"] }, ["locales"]],
    ["an ill-formed language", { language: "f" }, ["language"]],
    ["an ill-formed region", { region: "USA" }, ["region"]],
    ["a reference without offset", { reference: "2022-11-17T10:00" }, ["reference"]],
    ["a reference that does not exist", { reference: "2022-02-30" }, ["reference"]],
    ["a reference in words", { reference: "yesterday" }, ["reference"]],
    ["a zone nobody knows", { zone: "Mars/Olympus" }, ["zone"]],
    ["an abbreviation as zone", { zone: "BST!" }, ["zone"]],
    ["an offset out of range", { zone: "+15:00" }, ["zone"]],
    ["a maximum of zero", { maxLength: 0 }, ["maxLength"]],
    ["a fractional maximum", { maxLength: 1.5 }, ["maxLength"]],
    ["NaN as maximum", { maxLength: Number.NaN }, ["maxLength"]],
    ["a listener that is none", { onDiagnostic: "console" }, ["onDiagnostic"]],
  ])("refuses %s", (_name, options, path) => {
    expect(() => parseArticle(TEXT, options as ParseOptions)).toThrow(OptionsError);
    const result = safeParseArticle(TEXT, options);
    if (result.success) throw new Error("accepted");
    expect(result.error).toBeInstanceOf(OptionsError);
    expect((result.error as OptionsError).issues[0]?.path).toEqual(path);
  });

  it.each<ParseOptions>([
    {},
    { locales: [fr, en] },
    { language: "FR" },
    { language: "zh-Hant-TW" },
    { region: "us" },
    { reference: "2022-11-17" },
    { reference: "2022-11-17T14:49:00.5+01:00" },
    { reference: "2022-11-17t14:49:00z" },
    { zone: "Europe/Paris" },
    { zone: "+05:30" },
    { maxLength: Infinity },
    { language: null, region: null, reference: null, zone: null },
  ])("accepts %j", (options) => {
    expect(safeParseArticle(TEXT, options).success).toBe(true);
  });

  it("names every wrong value in the message", () => {
    expect(() => parseArticle(TEXT, { region: "XXX", maxLength: -1 })).toThrow(/region: .*maxLength: /);
  });

  it("asks for packs in core", () => {
    expect(() => core.parseArticle(TEXT)).toThrow(/locales: is required/);
    expect(core.parseArticle(TEXT, { locales: [en] }).language).toBe("en");
  });

  it("checks once in createParser", () => {
    expect(() => createParser({ region: "XXX" })).toThrow(OptionsError);
    const parser = createParser({ language: "en" });
    expect(parser.parse(TEXT)).toEqual(parseArticle(TEXT, { language: "en" }));
  });

  it.each([undefined, null, 7, {}, new Uint8Array(3)])("a text that is %s is a TypeError", (text) => {
    expect(() => parseArticle(text as string)).toThrow(TypeError);
    const result = safeParseArticle(text);
    expect(result.success).toBe(false);
  });

  it("lets a listener's error pass, and the safe twin catch it", () => {
    const onDiagnostic = (): never => {
      throw new Error("mine");
    };
    expect(() => parseArticle("Home", { onDiagnostic })).toThrow("mine");
    const result = safeParseArticle("Home", { onDiagnostic });
    if (result.success) throw new Error("accepted");
    expect(result.error.cause).toMatchObject({ message: "mine" });
  });

  it("tells the listener what the article lists", () => {
    const onDiagnostic = vi.fn();
    const article = parseArticle("Home", { onDiagnostic });
    expect(onDiagnostic.mock.calls.map(([diagnostic]) => diagnostic as unknown)).toEqual(article.diagnostics);
    expect(article.diagnostics.map(({ code }) => code)).toContain("no-story");
  });

  it.each<[string, number, number]>([
    ["abcdef", 4, 4],
    ["ab😀cd", 3, 2],
    ["ab\r\ncd", 3, 2],
    ["abc", 3, 3],
    ["abc", Infinity, 3],
  ])("reads %j up to %d", (text, maxLength, cut) => {
    const article = parseArticle(text, { maxLength });
    const last = article.segments.at(-1);
    if (cut === text.length) expect(last?.kind).not.toBe("unparsed");
    else {
      expect(last).toEqual({ kind: "unparsed", span: { start: cut, end: text.length } });
      expect(article.diagnostics).toContainEqual(
        expect.objectContaining({ code: "input-truncated", span: { start: cut, end: text.length } }),
      );
    }
  });
});
