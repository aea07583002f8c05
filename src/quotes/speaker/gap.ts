import { CueClass, Sign, TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";

/** What stands between a noun phrase and a cue, the quoted words left out. */
export interface Gap {
  /** Words that are neither adverb, auxiliary nor negation. */
  words: number;
  comma: boolean;
  colon: boolean;
  /** A finite verb. */
  verb: boolean;
  that: boolean;
  relative: boolean;
  content: boolean;
}

export function emptyGap(): Gap {
  return { words: 0, comma: false, colon: false, verb: false, that: false, relative: false, content: false };
}

/** Adds what stands in [from, to) to a gap. @param own number of the draft in `heldBy`: its words are content. */
export function widenGap(gap: Gap, tokens: Tokens, from: number, to: number, heldBy: Int32Array, own: number): void {
  const { flags, classes, cues, signs } = tokens;
  for (let at = from; at < to; at++) {
    if (heldBy[at] === own) {
      gap.content = true;
      continue;
    }
    if (((flags[at] as number) & (TokenFlag.Word | TokenFlag.Number)) === 0) {
      const sign = signs[at];
      if (sign === Sign.Comma || sign === Sign.ArabicComma || sign === Sign.WideComma) gap.comma = true;
      else if (sign === Sign.Colon) gap.colon = true;
      continue;
    }
    const kind = classes[at] as number;
    if ((kind & (WordClass.Adverb | WordClass.Auxiliary | WordClass.Negation)) === 0) gap.words++;
    if (
      (kind & (WordClass.Finite | WordClass.Auxiliary | WordClass.Modal)) !== 0 ||
      ((cues[at] as number) & (CueClass.Finite | CueClass.Ambiguous)) === CueClass.Finite
    )
      gap.verb = true;
    if ((kind & WordClass.That) !== 0) gap.that = true;
    if ((kind & WordClass.Relative) !== 0) gap.relative = true;
  }
}

/** Farthest that is looked back, in tokens. */
const REACH = 80;

/** The comma that opens the relative or subordinate clause that the comma at `end` closes, or -1: "X, who had resigned, said". */
export function asideBefore(tokens: Tokens, end: number, first: number): number {
  for (let at = end - 2; at >= Math.max(first, end - REACH); at--) {
    if (tokens.signs[at] !== Sign.Comma) continue;
    const next = tokens.classes[at + 1] ?? 0;
    if (
      (next & (WordClass.Relative | WordClass.Subordinator)) !== 0 ||
      ((next & WordClass.Preposition) !== 0 && ((tokens.classes[at + 2] ?? 0) & WordClass.Relative) !== 0)
    )
      return at;
  }
  return -1;
}

/** "Le ministre, lui, a ...", "a elle relevé": a pronoun set beside its noun. */
export function isEmphatic(tokens: Tokens, { from, to }: TokenRange): boolean {
  if (tokens.signs[from - 1] === Sign.Comma && tokens.signs[to] === Sign.Comma) return true;
  return ((tokens.classes[from - 1] ?? 0) & WordClass.Auxiliary) !== 0 && ((tokens.flags[from] ?? 0) & TokenFlag.SentenceStart) === 0;
}

/** "X came and said": the conjunction right before the cue. */
export function followsConjunction(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const kind = tokens.classes[at] ?? 0;
    if ((kind & WordClass.Conjunction) !== 0) return true;
    if ((kind & (WordClass.Adverb | WordClass.Auxiliary | WordClass.Modal | WordClass.Negation)) === 0) return false;
  }
  return false;
}

/** Whether a clause may begin behind the token. */
export function opensClause(tokens: Tokens, at: number): boolean {
  const flag = tokens.flags[at] ?? 0;
  if ((flag & TokenFlag.Word) === 0) return (flag & TokenFlag.Number) === 0;
  return ((tokens.classes[at] ?? 0) & (WordClass.Conjunction | WordClass.That | WordClass.Subordinator | WordClass.Adverb)) !== 0;
}

export function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (tokens.signs[at] === Sign.Comma) return true;
  return false;
}

export function isGerund(tokens: Tokens, cue: TokenRange): boolean {
  for (let at = cue.from; at < cue.to; at++) {
    const bits = tokens.cues[at] ?? 0;
    if ((bits & CueClass.Gerund) !== 0 && (bits & CueClass.Finite) === 0) return true;
  }
  return false;
}

/** Tokens an auxiliary in second place may stand before its participle. */
const BRACKET = 25;

/** The auxiliary in second place that the participle of the cue closes ("hat ... erklärt"), or -1. */
export function finiteBefore(tokens: Tokens, cue: TokenRange, first: number): number {
  if (tokens.locale.quotes?.verbSecond !== true) return -1;
  if (((tokens.cues[cue.to - 1] ?? 0) & (CueClass.Participle | CueClass.Base)) === 0) return -1;
  for (let at = cue.to - 2; at >= Math.max(first, cue.to - BRACKET); at--) {
    if (tokens.signs[at] === Sign.Comma) return -1;
    if (((tokens.classes[at] ?? 0) & (WordClass.Auxiliary | WordClass.Modal)) !== 0) return at;
  }
  return -1;
}
