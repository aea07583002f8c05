import { foldWord } from "../matchers/words.js";
import { Sign, TokenFlag, type MarkPair, type TokenRange, type Tokens } from "./draft.js";

/** The outermost pair of marks that holds a token. */
export function pairAt(tokens: Tokens, at: number): MarkPair | undefined {
  // A look-up with a negative index would be correct too, and slow.
  const index = tokens.pairOf[at];
  return index === undefined || index < 0 ? undefined : tokens.pairs[index];
}

/** The outer token behind `at`, or the first token of the marked stretch there: a pair is stepped over as one. */
export function nextOuter(tokens: Tokens, at: number): number {
  const pair = pairAt(tokens, at);
  return pair === undefined ? at + 1 : pair.last + 1;
}

/** The outer token before `at`, or the first token of the marked stretch there. */
export function previousOuter(tokens: Tokens, at: number): number {
  const pair = pairAt(tokens, at - 1);
  return pair === undefined ? at - 1 : pair.first;
}

export function isPair(tokens: Tokens, at: number): boolean {
  return (tokens.pairOf[at] ?? -1) >= 0;
}

export function isWord(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & (TokenFlag.Word | TokenFlag.Number)) !== 0;
}

/** A comma of any script. */
export function isComma(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & TokenFlag.Comma) !== 0;
}

export function isColon(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & TokenFlag.Colon) !== 0;
}

/** A stop, a question or exclamation mark. */
export function isTerminal(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & TokenFlag.Terminal) !== 0;
}

/** A dash that parts clauses: spaced, or an em dash. */
export function isDash(tokens: Tokens, at: number): boolean {
  const flag = tokens.flags[at] ?? 0;
  return (
    (flag & TokenFlag.Dash) !== 0 ||
    ((flag & TokenFlag.LooseDash) !== 0 && ((tokens.flags[at + 1] ?? TokenFlag.Spaced) & TokenFlag.Spaced) !== 0)
  );
}

/** Round brackets. */
export function isBracket(tokens: Tokens, at: number): boolean {
  const sign = tokens.signs[at];
  return sign === Sign.Open || sign === Sign.Close;
}

export function isSquareBracket(tokens: Tokens, at: number): boolean {
  const sign = tokens.signs[at];
  return sign === Sign.SquareOpen || sign === Sign.SquareClose;
}

/** Code units of a token as printed. */
export function lengthOf(tokens: Tokens, at: number): number {
  return (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0);
}

/** A word as `foldWord` reads it, without the dot of an abbreviation; a number or sign as printed. */
export function wordOf(tokens: Pick<Tokens, "ids" | "spellings" | "from" | "to" | "flags" | "text">, at: number): string {
  const id = tokens.ids[at] ?? 0;
  if (id > 0) return tokens.spellings[id] ?? "";
  const from = tokens.from[at];
  const to = tokens.to[at];
  if (from === undefined || to === undefined) return "";
  const flag = tokens.flags[at] ?? 0;
  if ((flag & TokenFlag.Word) === 0) return tokens.text.slice(from, to);
  return (flag & TokenFlag.Elided) !== 0 ? `${foldWord(tokens.text.slice(from, to - 1))}'` : foldWord(tokens.text.slice(from, to));
}

/** Whether the range holds a word outside marks. */
export function hasOuterWord(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at = nextOuter(tokens, at)) if (!isPair(tokens, at) && isWord(tokens, at)) return true;
  return false;
}

/** The range without punctuation at its edges; marks of a pair that is wholly inside stay. */
export function trimRange(tokens: Tokens, { from, to }: TokenRange): TokenRange {
  while (from < to && !isPair(tokens, from) && !isWord(tokens, from)) from++;
  while (to > from && !isPair(tokens, to - 1) && !isWord(tokens, to - 1)) to--;
  return { from, to };
}
