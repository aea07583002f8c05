import { cueAt, looksVerbal, phraseAt, type Cue } from "./cues.js";
import { CueClass, Sign, TokenFlag, WordClass, type TokenRange, type Tokens } from "./draft.js";
import { lexiconOf, PhraseRole, type Lexicon } from "./lexicon.js";
import { isColon, isComma, isDash, isPair, isWord, nextOuter, pairAt, previousOuter, wordOf } from "./walk.js";

/** What bounds a cue's own clause on the left. */
export const enum Bound {
  Start = 0,
  Comma = 1,
  /** A marked stretch, a comma between or not. */
  Pair = 2,
  Other = 3,
}

export interface LeftClause {
  /** First token of the words between the bound and the cue. */
  readonly from: number;
  readonly bound: Bound;
  /** First token of the marked stretch at the bound, or -1. */
  readonly pair: number;
}

/** Walks left from a cue to what bounds its clause; a bracketed stretch is stepped over. */
export function leftClause(tokens: Tokens, cueFrom: number, first: number): LeftClause {
  let at = cueFrom;
  while (at > first) {
    const before = previousOuter(tokens, at);
    if (isPair(tokens, before)) return { from: at, bound: Bound.Pair, pair: before };
    const sign = tokens.signs[before];
    if (sign === Sign.Close || sign === Sign.SquareClose) {
      const open = bracketBefore(tokens, before, first, sign === Sign.Close ? Sign.Open : Sign.SquareOpen);
      if (open >= 0) {
        at = open;
        continue;
      }
    }
    if (isComma(tokens, before)) {
      const pair = before > first && isPair(tokens, before - 1) ? previousOuter(tokens, before) : -1;
      return { from: at, bound: pair >= 0 ? Bound.Pair : Bound.Comma, pair };
    }
    if (!isWord(tokens, before)) {
      if (
        isDash(tokens, before) &&
        before > first &&
        (isPair(tokens, before - 1) || (isComma(tokens, before - 1) && isPair(tokens, before - 2)))
      ) {
        let pair = previousOuter(tokens, before);
        if (!isPair(tokens, pair)) pair = previousOuter(tokens, pair);
        return { from: at, bound: Bound.Pair, pair };
      }
      return { from: at, bound: Bound.Other, pair: -1 };
    }
    at = before;
  }
  return { from: at, bound: Bound.Start, pair: -1 };
}

/** Tokens a bracketed insertion may hold. */
const BRACKET = 30;

function bracketBefore({ signs }: Tokens, at: number, first: number, open: Sign): number {
  for (let left = at - 1; left >= first && at - left < BRACKET; left--) if (signs[left] === open) return left;
  return -1;
}

/** Whether the words of a range look like a clause: a finite verb outside marks. */
export function hasFinite(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at) || isPossessive(tokens, at)) continue;
    if (((tokens.classes[at] ?? 0) & (WordClass.Finite | WordClass.Auxiliary | WordClass.Modal | WordClass.ReportMood)) !== 0) return true;
    if (((tokens.cues[at] ?? 0) & CueClass.Finite) !== 0 && ((tokens.cues[at] ?? 0) & CueClass.Ambiguous) === 0) return true;
  }
  return false;
}

/** "'s" behind anything but a pronoun: "the mayor's", not "she's". */
function isPossessive(tokens: Tokens, at: number): boolean {
  return (
    ((tokens.flags[at] ?? 0) & TokenFlag.Clitic) !== 0 &&
    ((tokens.classes[at] ?? 0) & WordClass.Auxiliary) !== 0 &&
    ((tokens.classes[at - 1] ?? 0) & (WordClass.Pronoun | WordClass.SelfPronoun | WordClass.That)) === 0
  );
}

/** In a language with the verb in second place: a lower-case word that no noun follows as its attribute. */
export function isFiniteWord(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if ((flags & (TokenFlag.Capital | TokenFlag.Number)) !== 0) return false;
  const classes = tokens.classes[at] ?? 0;
  if ((classes & (WordClass.Finite | WordClass.Auxiliary | WordClass.Modal | WordClass.ReportMood)) !== 0) return true;
  if (
    (classes &
      (WordClass.Determiner |
        WordClass.Preposition |
        WordClass.Conjunction |
        WordClass.Adverb |
        WordClass.Relative |
        WordClass.Particle)) !==
    0
  )
    return false;
  const { finiteEndings, attributeEndings } = lexiconOf(tokens.locale);
  const word = wordOf(tokens, at);
  const next = tokens.flags[at + 1] ?? 0;
  // A longer ending of the verb ("-te") wins over one of the adjective ("-e").
  const verbal = longest(word, finiteEndings);
  if (verbal === 0) return false;
  return !((next & TokenFlag.Word) !== 0 && (next & TokenFlag.Capital) !== 0 && longest(word, attributeEndings) >= verbal);
}

function longest(word: string, endings: readonly string[]): number {
  let most = 0;
  for (const ending of endings) if (ending.length > most && word.endsWith(ending)) most = ending.length;
  return most;
}

/** Whether a stretch of outer words up to the next delimiter holds a verb. */
export function hasVerb(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at)) continue;
    if (!isWord(tokens, at)) return false;
    if (isFiniteWord(tokens, at)) return true;
  }
  return false;
}

/**
 * Where the reported words that begin at `from` end, at the latest at `end`: before a cue of its own that follows a
 * comma or conjunction, before a source phrase, a semicolon, or an adverbial clause behind a comma.
 */
export function rightEdge(tokens: Tokens, lexicon: Lexicon, from: number, end: number): number {
  let at = from;
  for (; at < end; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at)) {
      const pair = pairAt(tokens, at);
      // “..., maniacal,” adding: the comma stands inside the marks.
      if (pair !== undefined && isComma(tokens, pair.to - 1) && isGerundCue(tokens, pair.last + 1) && pair.last + 1 < end)
        return pair.last + 1;
      continue;
    }
    const sign = tokens.signs[at];
    if (sign === Sign.Semicolon || sign === Sign.ArabicSemicolon) return at;
    if (at === from) continue;
    // "... : “A.”": the marked sentence is a quotation of its own.
    if (isColon(tokens, at) && isPair(tokens, at + 1)) return at;
    if (isComma(tokens, at)) {
      if (breaksAfterComma(tokens, lexicon, at, end)) return at;
    } else if (isDash(tokens, at)) {
      if (isCueSoon(tokens, lexicon, at + 1, end)) return at;
    } else if (((tokens.classes[at] ?? 0) & WordClass.Conjunction) !== 0 && !isComma(tokens, at - 1)) {
      if (
        isCueNext(tokens, lexicon, at + 1, end) ||
        (((tokens.flags[at + 1] ?? 0) & TokenFlag.Capital) !== 0 && isCueSoon(tokens, lexicon, at + 1, end))
      )
        return at;
    } else if (phraseAt(tokens, lexicon, at, end, PhraseRole.SourceBefore) !== null) return at;
  }
  return Math.min(at, end);
}

function isGerundCue(tokens: Tokens, at: number): boolean {
  const bits = tokens.cues[at] ?? 0;
  return (
    (bits & CueClass.Gerund) !== 0 &&
    (bits & (CueClass.Speech | CueClass.Tell | CueClass.Utter | CueClass.Act)) !== 0 &&
    !isPair(tokens, at)
  );
}

function breaksAfterComma(tokens: Tokens, lexicon: Lexicon, comma: number, end: number): boolean {
  let next = nextOuter(tokens, comma);
  if (next >= end) return true;
  const classes = tokens.classes[next] ?? 0;
  if (
    phraseAt(tokens, lexicon, next, end, PhraseRole.SourceBefore) !== null ||
    phraseAt(tokens, lexicon, next, end, PhraseRole.SourceIncise) !== null
  )
    return true;
  if ((classes & WordClass.Conjunction) !== 0) {
    if (lexicon.words?.reportMood !== undefined && leavesMood(tokens, next + 1, end)) return true;
    next = nextOuter(tokens, next);
    return isCueSoon(tokens, lexicon, next, end);
  }
  if ((classes & WordClass.Relative) !== 0 && isCueSoon(tokens, lexicon, next + 1, end)) return true;
  const cue = isPair(tokens, next)
    ? null
    : (cueAt(tokens, lexicon, next, { from: next, to: end }) ?? gerundBehindPronoun(tokens, lexicon, next, end));
  if (cue !== null && (cue.form === CueClass.Gerund || (cue.form === CueClass.Finite && (cue.bits & CueClass.Ambiguous) === 0)))
    return true;
  return isParenthesis(tokens, lexicon, next, end) || reportsAnew(tokens, lexicon, next, end);
}

/** ", lui souhaitant": an object pronoun before the participle. */
function gerundBehindPronoun(tokens: Tokens, lexicon: Lexicon, at: number, end: number): Cue | null {
  if (lexicon.words?.bareClause === true || isPair(tokens, at + 1) || at + 1 >= end) return null;
  const cue = cueAt(tokens, lexicon, at + 1, { from: at + 1, to: end });
  return cue?.form === CueClass.Gerund && wordOf(tokens, at).length <= 4 ? cue : null;
}

/** The clause behind a conjunction is in the indicative, where reported speech would be in the subjunctive: "..., denn bisher gibt es". */
function leavesMood(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at)) continue;
    if (!isWord(tokens, at)) return false;
    const classes = tokens.classes[at] ?? 0;
    if ((classes & WordClass.ReportMood) !== 0) return false;
    if ((classes & (WordClass.Auxiliary | WordClass.Modal)) !== 0) return at - from < 4;
  }
  return false;
}

/** ", he said," or ", a-t-il dit.": a subject and a cue, and nothing governed. */
function isParenthesis(tokens: Tokens, lexicon: Lexicon, from: number, end: number): boolean {
  let words = 0;
  for (let at = from; at < end && words < 8; at = nextOuter(tokens, at), words++) {
    if (isPair(tokens, at) || !isWord(tokens, at)) return false;
    const cue = cueAt(tokens, lexicon, at, { from, to: end });
    if (cue === null || cue.form !== CueClass.Finite || (cue.bits & CueClass.Speech) === 0) continue;
    if (cue.from === from && cue.clitic < 0) return false;
    return cue.to >= end || isComma(tokens, cue.to) || !isWord(tokens, cue.to);
  }
  return false;
}

/** A subject of a few words and then a finite cue: a new reporting clause. */
function isCueSoon(tokens: Tokens, lexicon: Lexicon, from: number, end: number): boolean {
  let words = 0;
  for (let at = from; at < end && words < 5; at = nextOuter(tokens, at), words++) {
    if (isPair(tokens, at) || !isWord(tokens, at)) return false;
    const cue = cueAt(tokens, lexicon, at, { from, to: end });
    if (cue === null) continue;
    if (cue.form === CueClass.Gerund) return at === from;
    if (cue.form !== CueClass.Finite || (cue.bits & (CueClass.Speech | CueClass.Tell | CueClass.Act)) === 0) continue;
    return looksVerbal(tokens, cue, from) && (cue.bits & CueClass.Ambiguous) === 0;
  }
  return false;
}

/** A finite cue right here, adverbs aside: "and called for". */
function isCueNext(tokens: Tokens, lexicon: Lexicon, from: number, end: number): boolean {
  let at = from;
  while (at < end && ((tokens.classes[at] ?? 0) & (WordClass.Adverb | WordClass.Auxiliary)) !== 0) at++;
  const pronoun = ((tokens.classes[at] ?? 0) & WordClass.Pronoun) !== 0;
  if (pronoun) at++;
  const cue = at < end && !isPair(tokens, at) ? cueAt(tokens, lexicon, at, { from, to: end }) : null;
  if (cue === null || cue.form !== CueClass.Finite || (cue.bits & CueClass.Ambiguous) !== 0) return false;
  if ((cue.bits & (CueClass.Speech | CueClass.Tell | CueClass.Act)) !== 0) return true;
  return governsNext(tokens, cue.to, end);
}

/** "that" or marks right behind. */
function governsNext(tokens: Tokens, from: number, end: number): boolean {
  const at = afterCue(tokens, from, end);
  return at < end && (isPair(tokens, at) || ((tokens.classes[at] ?? 0) & WordClass.That) !== 0);
}

/** A main clause with a cue of its own behind the comma: ", le ministre a estimé que". */
function reportsAnew(tokens: Tokens, lexicon: Lexicon, from: number, end: number): boolean {
  if (!mayBeginClause(tokens, from)) return false;
  let words = 0;
  for (let at = from; at < end && words < 9; at = nextOuter(tokens, at), words++) {
    if (isPair(tokens, at) || !isWord(tokens, at)) return false;
    if (((tokens.classes[at] ?? 0) & (WordClass.That | WordClass.Relative)) !== 0) return false;
    const cue = cueAt(tokens, lexicon, at, { from, to: end });
    if (cue !== null && cue.form === CueClass.Finite && cue.from > from)
      return (cue.bits & CueClass.Ambiguous) === 0 && governsNext(tokens, cue.to, end);
  }
  return false;
}

/** Skips what may stand between a cue and what it governs: adverbs, and for `tell` the one addressed. */
export function afterCue(tokens: Tokens, at: number, end: number): number {
  while (
    at < end &&
    !isPair(tokens, at) &&
    ((tokens.classes[at] ?? 0) & (WordClass.Adverb | WordClass.Negation)) !== 0 &&
    ((tokens.classes[at] ?? 0) & (WordClass.That | WordClass.Determiner | WordClass.Conjunction | WordClass.Whether)) === 0
  )
    at++;
  return at;
}

/** Whether a word may begin a noun phrase or a clause, and is no preposition or adverb. */
export function mayBeginClause(tokens: Tokens, at: number): boolean {
  const classes = tokens.classes[at] ?? 0;
  const flags = tokens.flags[at] ?? 0;
  if (!isWord(tokens, at)) return false;
  if ((classes & (WordClass.Determiner | WordClass.Pronoun | WordClass.SelfPronoun)) !== 0) return true;
  if ((classes & (WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Modal)) !== 0)
    return false;
  return (flags & (TokenFlag.Capital | TokenFlag.Number)) !== 0 || (classes & WordClass.Adverb) === 0;
}

export function isEnd(tokens: Tokens, at: number, end: number): boolean {
  return (
    at >= end ||
    (!isPair(tokens, at) &&
      !isWord(tokens, at) &&
      !isComma(tokens, at) &&
      !isColon(tokens, at) &&
      !isDash(tokens, at) &&
      tokens.signs[at] !== Sign.Open &&
      tokens.signs[at] !== Sign.SquareOpen)
  );
}

/** The words behind the cue that its own clause takes up, to a delimiter or marked stretch. */
export function tailEnd(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < end; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at) || (!isWord(tokens, at) && (isComma(tokens, at) || isColon(tokens, at) || isDash(tokens, at)))) return at;
  }
  return end;
}
