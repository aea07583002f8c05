import { Sign, TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";

/** Where the noun phrases end that go on from the one at `index`: "le chargé de programme à l'Association pour la famille". */
export function chainEnd(tokens: Tokens, phrases: readonly NounPhrase[], index: number): { end: number; next: number } {
  let end = phrases[index]?.close ?? 0;
  let next = index + 1;
  for (; next < index + 5; next++) {
    const phrase = phrases[next];
    if (phrase === undefined || (phrase.bits & Noun.Governed) === 0 || phrase.from - end > 2) break;
    let binds = true;
    for (let at = end; at < phrase.from; at++)
      binds &&= ((tokens.classes[at] ?? 0) & (WordClass.Preposition | WordClass.Conjunction)) !== 0;
    if (!binds) break;
    end = phrase.close;
  }
  return { end, next };
}

/** The phrase whose chain ends with the one at `index`. */
export function lastOfChain(
  tokens: Tokens,
  phrases: readonly NounPhrase[],
  index: number,
): { phrase: NounPhrase; end: number; index: number } | null {
  let start = index;
  while (start > Math.max(0, index - 4) && ((phrases[start]?.bits ?? 0) & Noun.Governed) !== 0) start--;
  const phrase = phrases[start];
  if (phrase === undefined) return null;
  const { end, next } = chainEnd(tokens, phrases, start);
  return next === index + 1 ? { phrase, end, index: start } : null;
}

export function withoutArticle(tokens: Tokens, { from, to }: TokenRange): number {
  let start = from;
  while (
    start < to - 1 &&
    ((tokens.classes[start] ?? 0) & WordClass.Determiner) !== 0 &&
    ((tokens.flags[start] ?? 0) & TokenFlag.Capital) === 0
  )
    start++;
  while (
    start < to - 1 &&
    ((tokens.classes[start] ?? 0) & WordClass.Determiner) !== 0 &&
    ((tokens.flags[start] ?? 0) & TokenFlag.SentenceStart) !== 0
  )
    start++;
  return start;
}

export function isDescription({ bits, name, head }: NounPhrase): boolean {
  return head >= 0 && name.to <= name.from && (bits & (Noun.Pronoun | Noun.Title)) === 0;
}

export function isComma(tokens: Tokens, at: number): boolean {
  const sign = tokens.signs[at];
  return sign === Sign.Comma || sign === Sign.ArabicComma || sign === Sign.WideComma;
}
