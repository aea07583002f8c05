import type { Words } from "../../locale/locale.js";
import { memoByLocale } from "../../matchers/memo.js";
import { entriesOf } from "../../matchers/words.js";

/** What a word tells of the person or thing it stands with. */
export const enum Agreement {
  Masculine = 1,
  Feminine = 2,
  Plural = 4,
  Definite = 8,
  Demonstrative = 16,
  /** Binds a complement to the noun before it. */
  Link = 32,
  /** A pronoun that may stand for a person or a thing alike. */
  AnyPronoun = 64,
  /** No subject has this form: "den", "ihm". */
  Oblique = 128,
  /** A month or a day of the week. */
  Calendar = 256,
}

/** Gender, number and linking words of a pack, one look-up a word. */
export const agreementOf = memoByLocale(({ quotes, dates }): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  const add = (words: Words | undefined, bit: number): void => {
    for (const word of entriesOf(words ?? "")) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(quotes?.agreement?.masculine, Agreement.Masculine);
  add(quotes?.agreement?.feminine, Agreement.Feminine);
  add(quotes?.agreement?.plural, Agreement.Plural);
  add(quotes?.agreement?.definite, Agreement.Definite);
  add(quotes?.agreement?.demonstrative, Agreement.Demonstrative);
  add(quotes?.agreement?.oblique, Agreement.Oblique);
  for (const words of [...dates.months, ...dates.weekdays]) add(words, Agreement.Calendar);
  add(quotes?.links, Agreement.Link);
  add(quotes?.pronouns?.masculine, Agreement.Masculine);
  add(quotes?.pronouns?.feminine, Agreement.Feminine);
  add(quotes?.pronouns?.plural, Agreement.Plural);
  add(quotes?.pronouns?.any, Agreement.AnyPronoun);
  add(quotes?.titles?.masculine, Agreement.Masculine);
  add(quotes?.titles?.feminine, Agreement.Feminine);
  return bits;
});
