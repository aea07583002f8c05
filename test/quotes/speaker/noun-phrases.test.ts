import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Context } from "../../../src/context.js";
import type { Locale } from "../../../src/locale/locale.js";
import { de, en, es, fr } from "../../../src/locales/index.js";
import { lexiconOf } from "../../../src/quotes/lexicon.js";
import { readNounPhrases } from "../../../src/quotes/speaker/noun-phrases.js";
import { readTokens, textOfRange } from "../../../src/quotes/tokens.js";

function read(text: string, locale: Locale) {
  const context: Context = {
    source: text,
    locales: [locale],
    language: locale.tag,
    region: null,
    reference: null,
    zone: null,
    report: () => undefined,
  };
  const tokens = readTokens([{ start: 0, end: text.length }], context, lexiconOf(locale));
  return { tokens, phrases: readNounPhrases(tokens, []) };
}

const CASES: readonly [string, Locale, string, [phrase: string, name: string][]][] = [
  [
    "complements stay with their noun",
    fr,
    "le porte-parole du ministère de la Pêche a ri",
    [["le porte-parole du ministère de la Pêche", ""]],
  ],
  ["a name behind its office", fr, "Le président lituanien Jonas Balys part", [["Le président lituanien Jonas Balys", "Jonas Balys"]]],
  [
    "particles inside a name",
    fr,
    "Anna von der Heide et Luc de La Tour",
    [
      ["Anna von der Heide", "Anna von der Heide"],
      ["Luc de La Tour", "Luc de La Tour"],
    ],
  ],
  [
    "an acronym ends before the name of another",
    fr,
    "à l'AFP Jean Petit",
    [
      ["l'AFP", "AFP"],
      ["Jean Petit", "Jean Petit"],
    ],
  ],
  ["a capitalised noun with its adjective is no name", fr, "la Cour pénale internationale", [["la Cour pénale internationale", ""]]],
  ["a melted article is a preposition", es, "al presidente Luis Mora", [["presidente Luis Mora", "Luis Mora"]]],
  ["an office in a run of capitals", en, "Attorney General Eric Dane", [["Attorney General Eric Dane", "Eric Dane"]]],
  ["German genitive", de, "Die Sprecherin der Polizei", [["Die Sprecherin der Polizei", ""]]],
];

describe("noun phrases", () => {
  it.each(CASES)("%s", (_what, locale, text, expected) => {
    const { tokens, phrases } = read(text, locale);
    expect(phrases.map((phrase) => [textOfRange(tokens, phrase), textOfRange(tokens, phrase.name)])).toEqual(expected);
  });

  it("are in order, not empty, apart, and hold their name and head", () => {
    const word = fc.constantFrom(
      "le",
      "la",
      "ministre",
      "de",
      "du",
      "Jean",
      "Roux",
      "M.",
      "(AB)",
      ",",
      "et",
      "a",
      "dit",
      "qui",
      "il",
      "12",
      "«",
      "»",
      ".",
      "d'",
      "l'AFP",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { tokens, phrases } = read(words.join(" "), fr);
        let end = 0;
        for (const phrase of phrases) {
          expect(phrase.from).toBeGreaterThanOrEqual(end);
          expect(phrase.to).toBeGreaterThan(phrase.from);
          expect(phrase.close).toBeGreaterThanOrEqual(phrase.to);
          expect(phrase.close).toBeLessThanOrEqual(tokens.count);
          expect(phrase.name.from >= phrase.from && phrase.name.to <= phrase.to).toBe(true);
          expect(phrase.head < phrase.to).toBe(true);
          end = phrase.close;
        }
      }),
    );
  });
});
