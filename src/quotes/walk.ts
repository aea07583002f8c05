import { TokenFlag, type MarkPair, type TokenRange, type Tokens } from "./draft.js";

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
  const word = tokens.words[at];
  return word === "," || word === "،" || word === "、" || word === "，";
}

export function isColon(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at];
  return word === ":" || word === "：";
}

/** A dash that parts clauses: spaced, or an em dash. */
export function isDash(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at];
  return (
    word === "—" ||
    word === "―" ||
    word === "--" ||
    ((word === "–" || word === "-") && ((tokens.flags[at + 1] ?? TokenFlag.Spaced) & TokenFlag.Spaced) !== 0)
  );
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
