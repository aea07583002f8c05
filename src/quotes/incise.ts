import { cueAt, type Cue } from "./cues.js";
import { CueClass, Sign, TokenFlag, WordClass, type MarkPair, type SubjectHint, type TokenRange, type Tokens } from "./draft.js";
import type { Lexicon } from "./lexicon.js";
import { DIALOGUE } from "./dialogue.js";
import { isBracket, isComma, isDash, isSquareBracket, isTerminal, isWord } from "./walk.js";

export interface Incise {
  readonly cue: TokenRange;
  readonly subject: SubjectHint;
  readonly contents: TokenRange[];
}

/** Tokens of the subject of a cue inside the marks. */
const LONGEST = 16;

/**
 * A cue that stands inside the marks, between commas: «Non, a-t-il répondu. Jamais.» Only inverted ones, since
 * a quotation may hold a cue in the usual order as part of what is said.
 */
export function splitIncise(tokens: Tokens, lexicon: Lexicon, pair: MarkPair): Incise | null {
  for (let at = pair.from + 1; at < pair.to; at++) {
    if ((tokens.cues[at] ?? 0) === 0) continue;
    const dashed = dashedIncise(tokens, lexicon, at, pair);
    const cue = dashed?.cue ?? inciseAt(tokens, lexicon, at, pair);
    if (cue === null) continue;
    const stop = dashed?.stop ?? inciseEnd(tokens, cue, pair);
    if (stop < 0) continue;
    const asked = pair.mark === DIALOGUE && isTerminal(tokens, cue.from - 1);
    const contents: TokenRange[] = [{ from: pair.from, to: asked ? cue.from : cue.from - 1 }];
    if (stop < pair.to) contents.push({ from: stop, to: pair.to });
    const subject: SubjectHint = { side: "after", range: { from: cue.to, to: Math.max(cue.to, stop) }, clitic: cue.clitic };
    return { cue: { from: cue.from, to: cue.to }, subject, contents };
  }
  return null;
}

function inciseAt(tokens: Tokens, lexicon: Lexicon, at: number, pair: MarkPair): Cue | null {
  const bits = tokens.cues[at] ?? 0;
  if ((bits & (CueClass.Speech | CueClass.Utter | CueClass.Thought)) === 0) return null;
  const cue = cueAt(tokens, lexicon, at, { from: pair.from, to: pair.to });
  if (cue === null || cue.form !== CueClass.Finite || cue.from <= pair.from) return null;
  let before = cue.from - 1;
  // A reflexive or object pronoun before the verb: «..., s'indigne-t-il».
  while (before > pair.from && ((tokens.flags[before] ?? 0) & TokenFlag.Elided) !== 0) before--;
  if (!isComma(tokens, before) && !isTerminal(tokens, before)) return null;
  if (cue.clitic >= 0) return { ...cue, from: before + 1 };
  if (pair.mark === DIALOGUE)
    return ((tokens.flags[before + 1] ?? 0) & TokenFlag.Capital) === 0 && isTold(tokens, cue, pair) ? { ...cue, from: before + 1 } : null;
  if (!isComma(tokens, before)) return null;
  const next = cue.to;
  const starts = (tokens.flags[next] ?? 0) & TokenFlag.Capital || (tokens.classes[next] ?? 0) & (WordClass.Determiner | WordClass.Pronoun);
  return next < pair.to && starts !== 0 && lexicon.words?.invertedPronouns !== undefined ? { ...cue, from: before + 1 } : null;
}

/** Words behind the cue of a narrator among which the speaker is named: "sier byens ordfører Anna Berg". */
const TOLD = 5;

/** Somebody stands behind the cue in dialogue, and nothing before that it could govern. */
function isTold(tokens: Tokens, { to, bits }: Cue, pair: MarkPair): boolean {
  const reach = (bits & CueClass.Ambiguous) === 0 ? TOLD : 1;
  for (let at = to; at < pair.to && at < to + reach; at++) {
    if (!isWord(tokens, at)) return false;
    const classes = tokens.classes[at] ?? 0;
    if (((tokens.flags[at] ?? 0) & TokenFlag.Capital) !== 0 || (classes & SOMEBODY) !== 0) return true;
    if (at === to && (classes & WordClass.Determiner) !== 0) return true;
    if ((classes & (WordClass.That | WordClass.SelfPronoun | WordClass.Subordinator | WordClass.Negation)) !== 0) return false;
  }
  return false;
}

const SOMEBODY = WordClass.Role | WordClass.Organisation | WordClass.BareSource | WordClass.Title | WordClass.Pronoun;

/** «Non siamo qui per chiedere - ha detto Ana Ruiz, la sindaca -. Vogliamo risposte»: dashes on both sides prove the insertion. */
function dashedIncise(tokens: Tokens, lexicon: Lexicon, at: number, pair: MarkPair): { cue: Cue; stop: number } | null {
  if (((tokens.cues[at] ?? 0) & (CueClass.Speech | CueClass.Utter | CueClass.Thought)) === 0) return null;
  const cue = cueAt(tokens, lexicon, at, { from: pair.from, to: pair.to });
  if (cue === null || cue.form !== CueClass.Finite) return null;
  let before = cue.from - 1;
  if (before > pair.from && isWord(tokens, before) && !isDash(tokens, before)) before--;
  if (before <= pair.from + 1 || !isDash(tokens, before)) return null;
  for (let end = cue.to; end < pair.to && end - cue.to < 2 * LONGEST; end++) {
    if (isTerminal(tokens, end)) return null;
    // "... -." has a blank on one side only.
    if (((tokens.flags[end] ?? 0) & (TokenFlag.Dash | TokenFlag.LooseDash)) === 0) continue;
    let stop = end + 1;
    while (stop < pair.to && (isComma(tokens, stop) || isTerminal(tokens, stop))) stop++;
    return { cue: { ...cue, from: before + 1 }, stop };
  }
  return null;
}

/** Behind a segment without verb or pronoun that a full stop or comma ends: «A, note Ana Ruiz, chercheuse au CNRS. B»; -1 for words of the speaker. */
function behindApposition(tokens: Tokens, from: number, to: number, dialogue: boolean): number {
  const first = tokens.classes[from] ?? 0;
  const named = WordClass.Role | WordClass.Organisation;
  if (!isWord(tokens, from) || (first & CLAUSAL) !== 0 || ((tokens.flags[from] ?? 0) & TokenFlag.Capital) !== 0) return -1;
  // The narrator's paragraph ends here, or goes on with a capital: no words of speech begin with a noun in small letters.
  let role = dialogue && first === 0;
  for (let at = from; at < to && at - from < 2 * LONGEST; at++) {
    if (!isWord(tokens, at)) {
      if (isTerminal(tokens, at)) return role ? at + 1 : -1;
      if (isComma(tokens, at) || isBracket(tokens, at) || tokens.signs[at] === Sign.Hyphen) continue;
      return -1;
    }
    const classes = tokens.classes[at] ?? 0;
    role ||= (classes & named) !== 0 && at - from < 4;
    if ((classes & (WordClass.Finite | WordClass.Auxiliary | WordClass.Modal | WordClass.SelfPronoun | WordClass.That)) !== 0) return -1;
  }
  return -1;
}

const CLAUSAL =
  WordClass.Conjunction | WordClass.Subordinator | WordClass.Pronoun | WordClass.SelfPronoun | WordClass.Preposition | WordClass.That;

/** Where the words of the quotation go on, or -1 when no comma or full stop closes the insertion. */
function inciseEnd(tokens: Tokens, cue: Cue, pair: MarkPair): number {
  const dialogue = pair.mark === DIALOGUE;
  const dash = dialogue ? behindDash(tokens, cue.to, pair.to) : -1;
  if (dash >= 0) return dash;
  let at = cue.to;
  for (let steps = 0; at < pair.to && steps < LONGEST; at++, steps++) {
    if (isWord(tokens, at)) {
      if (((tokens.classes[at] ?? 0) & (WordClass.That | WordClass.SelfPronoun)) !== 0) return -1;
      continue;
    }
    if (isComma(tokens, at)) {
      const behind = behindApposition(tokens, at + 1, pair.to, dialogue);
      return behind > 0 ? behind : at + 1;
    }
    if (isTerminal(tokens, at)) return at + 1;
    if (tokens.signs[at] === Sign.Open) at = bracketEnd(tokens, at, pair.to);
    else if (!isBracket(tokens, at) && !isSquareBracket(tokens, at) && !isInWord(tokens, at)) return -1;
  }
  return at >= pair.to ? pair.to : -1;
}

/** The colon before an ending: "STT:lle". */
function isInWord(tokens: Tokens, at: number): boolean {
  return tokens.signs[at] === Sign.Colon && isWord(tokens, at + 1) && ((tokens.flags[at + 1] ?? 0) & TokenFlag.Spaced) === 0;
}

/** "– A, säger Ana Ruiz, kommunalråd (S). – B": behind the dash with which speech goes on after the narrator's sentence, or -1. */
function behindDash(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to && at - from < 2 * LONGEST; at++) {
    if (tokens.signs[at] === Sign.Open) at = bracketEnd(tokens, at, to);
    else if (isTerminal(tokens, at)) {
      const dash = (tokens.flags[at + 1] ?? 0) & (TokenFlag.Dash | TokenFlag.LooseDash);
      return at + 1 < to && dash !== 0 ? at + 2 : -1;
    }
  }
  return -1;
}

/** The closing one of a bracket of a few words, whose dots end no sentence: "(sd.)"; else the opening one. */
function bracketEnd(tokens: Tokens, open: number, to: number): number {
  for (let at = open + 1; at < to && at < open + 8; at++) if (tokens.signs[at] === Sign.Close) return at;
  return open;
}
