import { TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { isComma, isDescription } from "./entities.js";
import { Noun, type NounPhrase } from "./noun-phrases.js";

/**
 * The words that name the speaker at the quotation: office and name, also with a comma between them ("le ministre de la
 * Défense, Andreï Belooussov"), no trailing apposition.
 */
export function mentionRange(phrase: NounPhrase, index: number, phrases: readonly NounPhrase[], tokens: Tokens): TokenRange {
  let { from, to } = phrase;
  const bare = phrase.name.from === from && (phrase.bits & Noun.Name) !== 0;
  const before = phrases[index - 1];
  if (bare && before !== undefined && before.close === from - 1 && isComma(tokens, from - 1) && (before.bits & Noun.Role) !== 0 && isDescription(before) && (before.bits & Noun.Governed) === 0) from = before.from;
  const after = phrases[index + 1];
  if (isDescription(phrase) && (phrase.bits & Noun.Role) !== 0 && after !== undefined && after.from === phrase.close + 1 && isComma(tokens, phrase.close) && (after.bits & Noun.Name) !== 0 && (after.name.from === after.from || (after.bits & Noun.Title) !== 0)) to = after.to;
  else if (phrase.close > to && (phrase.bits & Noun.Role) === 0 && ((tokens.flags[to + 1] ?? 0) & TokenFlag.AllCaps) !== 0 && phrase.close - to === 3) to = phrase.close;
  while (to > from + 1 && ((tokens.classes[to - 1] ?? 0) & (WordClass.Preposition | WordClass.Determiner)) !== 0) to--;
  return { from, to };
}
