import { describe, expect, it } from "vitest";
import { allLocales } from "../../src/locales/all.js";
import { de, en, fr } from "../../src/locales/index.js";
import { chooseLanguage } from "../../src/matchers/language.js";

describe("chooseLanguage", () => {
  it.each([
    ["The port was closed for the night, and the crews of both ships were taken to the hotel.", "en"],
    ["Le port a été fermé pour la nuit, et les équipages des deux navires sont à l'hôtel.", "fr"],
    ["Der Hafen wurde für die Nacht geschlossen, und die Mannschaften sind in einem Hotel.", "de"],
    ["港は夜間閉鎖され、乗組員はホテルに移された。", "ja"],
    ["Он сказал, что это ещё не всё и что после этого порт был закрыт только на ночь.", "ru"],
  ])("reads %j as %s", (text, tag) => {
    expect(chooseLanguage(text, allLocales)?.tag).toBe(tag);
  });

  it("holds no vote over a word or two", () => {
    expect(chooseLanguage("Port", allLocales)).toBeNull();
    expect(chooseLanguage("12:30", allLocales)).toBeNull();
  });

  it("sees that a list of packs has changed", () => {
    const packs = [fr, en];
    const text = "Der Hafen wurde für die Nacht geschlossen, und die Mannschaften sind in einem Hotel.";
    expect(chooseLanguage(text, packs)?.tag).not.toBe("de");
    packs.push(de);
    expect(chooseLanguage(text, packs)?.tag).toBe("de");
  });
});
