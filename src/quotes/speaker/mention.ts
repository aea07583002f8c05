import { TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { chainEnd, isComma, isDescription, lastOfChain } from "./chains.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";

/**
 * The words that name the speaker at the quotation: office and name, also with a comma between them ("le ministre de la
 * Défense, Andreï Belooussov"), no trailing apposition.
 */
export function mentionRange(phrase: NounPhrase, index: number, phrases: readonly NounPhrase[], tokens: Tokens): TokenRange {
  let { from, to } = phrase;
  const bare = (phrase.name.from === from || (phrase.bits & Noun.Title) !== 0) && (phrase.bits & Noun.Name) !== 0;
  const before = bare && isComma(tokens, from - 1) ? lastOfChain(tokens, phrases, index - 1) : null;
  if (
    before !== null &&
    before.end === from - 1 &&
    (before.phrase.bits & (Noun.Role | Noun.Governed)) === Noun.Role &&
    isDescription(before.phrase)
  )
    from = before.phrase.from;
  const after = namedBehind(phrase, index, phrases, tokens);
  if (after !== null) to = after.to;
  else if (
    phrase.close > to &&
    (phrase.bits & Noun.Role) === 0 &&
    ((tokens.flags[to + 1] ?? 0) & TokenFlag.AllCaps) !== 0 &&
    phrase.close - to === 3
  )
    to = phrase.close;
  while (to > from + 1 && ((tokens.classes[to - 1] ?? 0) & (WordClass.Preposition | WordClass.Determiner)) !== 0) to--;
  return { from, to };
}

/** The name behind an office and a comma, or null. */
export function namedBehind(phrase: NounPhrase, index: number, phrases: readonly NounPhrase[], tokens: Tokens): NounPhrase | null {
  if (!isDescription(phrase) || (phrase.bits & Noun.Role) === 0) return null;
  const { end, next } = chainEnd(tokens, phrases, index);
  const after = phrases[next];
  if (after === undefined || after.from !== end + 1 || !isComma(tokens, end) || (after.bits & Noun.Name) === 0) return null;
  return after.name.from === after.from || (after.bits & Noun.Title) !== 0 ? after : null;
}
