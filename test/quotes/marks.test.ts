import { describe, expect, it } from "vitest";
import { groupBlocks } from "../../src/blocks/group.js";
import type { Locale } from "../../src/locale/locale.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { fr } from "../../src/locales/fr.js";
import { ru } from "../../src/locales/ru.js";
import { sv } from "../../src/locales/sv.js";
import { lexiconOf } from "../../src/quotes/lexicon.js";
import { readTokens, textOfRange } from "../../src/quotes/tokens.js";

/** The outermost marked stretches of a text whose paragraphs are its lines. */
function stretches(source: string, locale: Locale): string[] {
  const context = { source, locales: [locale], language: locale.tag, region: null, reference: null, zone: null, report: () => undefined };
  const tokens = readTokens(
    groupBlocks(source)
      .filter(({ blank }) => !blank)
      .map(({ view }) => view.span),
    context,
    lexiconOf(locale),
  );
  return tokens.pairs.map(({ from, to }) => textOfRange(tokens, { from, to }));
}

const CASES: [name: string, locale: Locale, text: string, expected: string[]][] = [
  ["curly", en, "He said “yes” and “no”.", ["yes", "no"]],
  ["straight", en, 'He said "yes" and "no".', ["yes", "no"]],
  ["nested", en, "“She said ‘no’ to me,” he said.", ["She said ‘no’ to me,"]],
  ["straight in straight", ru, '"УК "Ленфильм"" открыта.', ['УК "Ленфильм"']],
  ["an opener that closes", en, "He said “yes“ and left.", ["yes"]],
  ["a straight mark that closes a curly one", en, 'He said “yes" and left.', ["yes"]],
  ["low and high", de, "Er sagte „ja“ und „nein“.", ["ja", "nein"]],
  ["low closed by the English mark", de, "Er sagte „ja” und ging.", ["ja"]],
  ["reversed guillemets", de, "Er sagte »ja« und »nein«.", ["ja", "nein"]],
  ["guillemets with inner spaces", fr, "Il a dit « oui » et « non ».", ["oui", "non"]],
  ["straight with inner spaces", fr, 'Il a dit " oui et non ", puis rien.', ["oui et non"]],
  ["closing marks on both sides", sv, "Hon sa ”ja” och ”nej”.", ["ja", "nej"]],
  ["apostrophes and decades", en, "The ’90s weren’t the workers’ best years, O’Brien’s aunt said.", []],
  ["single, with an apostrophe inside", en, "‘It wasn’t me,’ he said.", ["It wasn’t me,"]],
  ["inches", en, 'A 6" pipe and a 5\'8" man.', []],
  ["doubled graves and apostrophes", en, "He said ``yes'' and ``no''.", ["yes", "no"]],
  ["each paragraph starts anew", en, "He said “yes.\nShe said “no”.", ["yes.", "no"]],
  ["opened again in the next paragraph", en, "“One.\n“Two.”", ["One.", "Two."]],
  ["not opened again", fr, "« Un.\nDeux. » Trois.", ["Un.", "Deux."]],
  ["an elision before the mark", fr, "Il parle d’« erreur » et d’“abus”.", ["erreur", "abus"]],
];

describe("marks", () => {
  it.each(CASES)("%s", (_, locale, text, expected) => {
    expect(stretches(text, locale)).toEqual(expected);
  });
});
