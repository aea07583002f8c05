import { afterCue, Bound, hasFinite, isEnd, leftClause, mayBeginClause, rightEdge, tailEnd } from "./clause.js";
import type { Cue } from "./cues.js";
import { DIALOGUE } from "./dialogue.js";
import { CueClass, type MarkPair, type SubjectHint, TokenFlag, type TokenRange, type Tokens, WordClass } from "./draft.js";
import type { Lexicon } from "./lexicon.js";
import type { Place } from "./place.js";
import type { Proposal } from "./proposal.js";
import { isColon, isComma, isDash, isPair, isTerminal, isWord, nextOuter, pairAt } from "./walk.js";

/** The words left of the cue that it may report, or null: a marked stretch, or a clause closed by a comma. */
export function contentBefore({ tokens, lexicon, clause, left, cue }: Place): TokenRange | null {
  if (left.bound === Bound.Start || left.bound === Bound.Other) return null;
  // "..., a dit le maire, qui a promis": a relative clause reports nothing that stands before it.
  if (left.bound === Bound.Comma && left.from < cue.from && isRelative(tokens, left.from)) return null;
  // "Cependant, a-t-elle ajouté, «...»": an adverbial, and the marks are the content.
  if (
    cue.clitic >= 0 &&
    left.bound === Bound.Comma &&
    isPair(tokens, cue.to + 1) &&
    !hasFinite(tokens, { from: clause.from, to: left.from })
  )
    return null;
  // "..., and she said": a new clause, not the end of the one before.
  if (left.from < cue.from && ((tokens.classes[left.from] ?? 0) & WordClass.Conjunction) !== 0 && left.bound === Bound.Comma) return null;
  if (left.bound === Bound.Pair) {
    const pair = pairAt(tokens, left.pair);
    if (pair === undefined) return null;
    const closed =
      isComma(tokens, pair.last + 1) ||
      isDash(tokens, pair.last + 1) ||
      isComma(tokens, pair.to - 1) ||
      isTerminal(tokens, pair.to - 1) ||
      isDash(tokens, pair.to - 1);
    if (!closed && !(cue.clitic >= 0 || left.from === cue.from)) return null;
    // "The novel “X” tells": the marks hold the name of what the verb is about.
    if (!closed && pair.first > clause.from && ((tokens.classes[pair.first - 1] ?? 0) & WordClass.NamedThing) !== 0) return null;
    return { from: markedStart(tokens, clause.from, left.pair, pair), to: pair.last + 1 };
  }
  // Nothing but the comma before the cue: all the sentence so far is what it reports, if that is a clause.
  if ((cue.clitic >= 0 || left.from === cue.from) && inverts(tokens, cue, clause.to)) {
    const whole = { from: contentStart(tokens, clause.from, left.from - 1), to: left.from - 1 };
    if (cue.clitic >= 0 || hasFinite(tokens, whole) || isLikelyClause(tokens, whole, lexicon)) return whole;
  } else if (cue.clitic >= 0) return { from: contentStart(tokens, clause.from, left.from - 1), to: left.from - 1 };
  // Segments between commas that hold no verb are appositions of the subject: "..., Ann Lee, the mayor, said".
  let to = left.from - 1;
  for (let tries = 0; tries < SEGMENTS; tries++) {
    const before = leftClause(tokens, to, clause.from);
    const relative = isRelative(tokens, before.from);
    if (before.bound === Bound.Pair && (relative || !hasFinite(tokens, { from: before.from, to }))) {
      const pair = pairAt(tokens, before.pair);
      // The subject follows the cue, so the words behind the marks are reported too: “A” of B, said C.
      if (pair !== undefined && tries === 0 && left.from === cue.from && before.from === pair.last + 1)
        return { from: markedStart(tokens, clause.from, before.pair, pair), to };
      return pair === undefined ? null : { from: markedStart(tokens, clause.from, before.pair, pair), to: pair.last + 1 };
    }
    // "..., Ann Lee, 30, of Leeds, who was there, said": what describes the subject of marked words.
    if (tries > 1 || relative) {
      if (before.bound !== Bound.Comma || (!relative && hasFinite(tokens, { from: before.from, to }))) break;
    } else if (hasFinite(tokens, { from: before.from, to }))
      return left.from === cue.from && tries === 0 && cue.clitic < 0 && !inverts(tokens, cue, clause.to)
        ? null
        : { from: contentStart(tokens, clause.from, to), to };
    if (before.bound !== Bound.Comma) break;
    to = before.from - 1;
  }
  // "The bank grew 14%, officials said.": with its subject beside the cue, nothing else is left for the words before.
  const whole = { from: contentStart(tokens, clause.from, left.from - 1), to: left.from - 1 };
  if (
    left.from < cue.from &&
    lexicon.words?.bareClause === true &&
    isEnd(tokens, afterCue(tokens, cue.to, clause.to), clause.to) &&
    isLikelyClause(tokens, whole, lexicon)
  )
    return whole;
  // "The road, officials said, will stay shut": commas on both sides make it an insertion.
  if (left.from < cue.from && isComma(tokens, cue.to) && lexicon.words?.verbSecond !== true && !isPair(tokens, cue.to + 1)) {
    const start = contentStart(tokens, clause.from, left.from - 1);
    if (((tokens.classes[start] ?? 0) & (WordClass.Subordinator | WordClass.Preposition)) === 0) return { from: start, to: left.from - 1 };
  }
  return null;
}

/** Words that make a clause even where the pack knows no verb among them. */
const CLAUSE = 4;

function isLikelyClause(tokens: Tokens, { from, to }: TokenRange, lexicon: Lexicon): boolean {
  if (lexicon.words?.verbSecond === true || to - from < CLAUSE) return false;
  if (((tokens.classes[from] ?? 0) & (WordClass.Subordinator | WordClass.Preposition | WordClass.Adverb)) !== 0) return false;
  let words = 0;
  for (let at = from; at < to; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at) || isComma(tokens, at)) return false;
    if (isWord(tokens, at)) words++;
  }
  return words >= CLAUSE;
}

/** Segments between commas that a subject and its appositions take, at most. */
const SEGMENTS = 7;

function isRelative(tokens: Tokens, at: number): boolean {
  const classes = tokens.classes[at] ?? 0;
  return (classes & WordClass.Relative) !== 0 && (classes & WordClass.Determiner) === 0;
}

/** A leading conjunction, or a heading and its colon, is not part of what is said. */
function contentStart(tokens: Tokens, from: number, to: number): number {
  let at = from;
  for (let next = from; next < to; next = nextOuter(tokens, next)) if (!isPair(tokens, next) && isColon(tokens, next)) at = next + 1;
  while (at < to && !isPair(tokens, at) && (!isWord(tokens, at) || ((tokens.classes[at] ?? 0) & WordClass.Conjunction) !== 0)) at++;
  return at;
}

/** Words of a marked stretch from which it is a sentence of its own, whatever stands before it. */
const SENTENCE = 6;

/** Where the words closed by a marked stretch begin: with the marks where these open a sentence, else with the clause. */
function markedStart(tokens: Tokens, from: number, at: number, pair: MarkPair): number {
  const start = contentStart(tokens, from, at);
  const before = at - 1;
  if (start >= at) return start;
  const opens = ((tokens.flags[pair.from] ?? 0) & TokenFlag.Capital) !== 0;
  const long = pair.to - pair.from >= SENTENCE;
  if (isPair(tokens, before)) return opens && long ? at : start;
  if (isComma(tokens, before)) return opens || (long && !hasFinite(tokens, { from: start, to: before })) ? at : start;
  if (!isWord(tokens, before)) return at;
  return opens && long ? at : start;
}

/** Whether a noun phrase that can only be the subject follows the cue: "said John Smith", "sagte der Minister". */
function inverts(tokens: Tokens, cue: Cue, end: number): boolean {
  const next = afterCue(tokens, cue.to, end);
  if (next >= end || isPair(tokens, next) || !mayBeginClause(tokens, next)) return false;
  // "Ann Lee, who has left, said the road was open": a clause follows, no subject.
  return tokens.locale.quotes?.bareClause !== true || !hasFinite(tokens, { from: next, to: tailEnd(tokens, next, end) });
}

/** The cue closes or interrupts what it reports: “A,” she said. “A,” she said, “B.” A, she said, would B. */
export function readTail(place: Place, content: TokenRange): Proposal | null {
  const { tokens, lexicon, cue, clause, left, next } = place;
  const marked = left.bound === Bound.Pair || isPair(tokens, content.to - 1);
  if (
    (cue.bits & (CueClass.Speech | CueClass.Utter | CueClass.Tell | CueClass.Thought)) === 0 &&
    !(marked && (cue.bits & CueClass.Commit) !== 0)
  )
    return null;
  const bare = left.from === cue.from && cue.clitic < 0 && content.to >= cue.from - 2;
  // With the verb in second place, the words before it would make this a clause of another kind.
  if (lexicon.words?.verbSecond === true && !bare && ((tokens.classes[left.from] ?? 0) & (WordClass.Auxiliary | WordClass.Modal)) === 0)
    return null;
  const inverted = bare && inverts(tokens, cue, clause.to);
  const follows = tokens.classes[next] ?? 0;
  if ((follows & WordClass.That) !== 0 && !isPair(tokens, next) && next < clause.to) return null;
  if (!marked) {
    if ((cue.bits & (CueClass.Speech | CueClass.Thought)) === 0) return null;
    if ((cue.bits & CueClass.Ambiguous) !== 0 && !(inverted && lexicon.words?.verbSecond === true)) return null;
    if (!bare && cue.clitic < 0 && !isEnd(tokens, next, clause.to) && !isComma(tokens, next) && !isAdverbial(place)) return null;
    if (isPair(tokens, next) || isColon(tokens, next)) return null;
    // A subordinate clause before a main clause with its own complement: "When he left, she said the ..."
    if (bare && !inverted) return null;
  } else if (isColon(tokens, next) || namesPlace(place, content)) return null;
  if (!marked && isComma(tokens, next) && opensSentence(tokens, next + 1, clause.to)) return null;
  const side: SubjectHint["side"] = cue.clitic >= 0 ? "after" : inverted ? "after" : bare ? "either" : "before";
  const stop = marked ? markedTailEnd(tokens, next, clause.to) : tailEnd(tokens, next, clause.to);
  const behind = stop + 1;
  // "When asked, she said in a statement: “...”": an adverbial clause, and the marks are the content.
  if (!marked && stop < clause.to && !isPair(tokens, stop) && isPair(tokens, behind) && opensSentence(tokens, behind, clause.to))
    return null;
  const contents: TokenRange[] = [content];
  const rest = restAfter(place, stop, marked);
  if (rest !== null) contents.push(rest);
  const range =
    side === "before"
      ? { from: content.to, to: cue.from }
      : side === "after"
        ? { from: cue.to, to: rest?.from ?? clause.to }
        : { from: content.to, to: rest?.from ?? clause.to };
  return {
    cue,
    contents,
    subject: { side, range, clitic: cue.clitic },
    needsMarks: false,
    chained: false,
    tail: rest === null,
    announces: false,
    weight: marked ? 2 : 1,
  };
}

/** "On CNN's “New Day,” she said the ...": short marks behind other words name where it was said, and the clause follows. */
function namesPlace({ tokens, lexicon, cue, left, next, clause }: Place, content: TokenRange): boolean {
  if (lexicon.words?.bareClause !== true || left.from === cue.from || left.pair < 0) return false;
  const pair = pairAt(tokens, left.pair);
  if (
    pair === undefined ||
    content.from >= pair.first ||
    pair.to - pair.from > SENTENCE ||
    hasFinite(tokens, { from: content.from, to: pair.first })
  )
    return false;
  return next < clause.to && (isPair(tokens, next) || (isComma(tokens, next) && isPair(tokens, next + 1)) || mayBeginClause(tokens, next));
}

/** A marked stretch that begins like a sentence. */
function opensSentence(tokens: Tokens, at: number, end: number): boolean {
  const pair = at < end ? pairAt(tokens, at) : undefined;
  return pair !== undefined && ((tokens.flags[pair.from] ?? 0) & TokenFlag.Capital) !== 0;
}

/** What goes on behind an interrupting cue: a marked stretch, or the rest of the interrupted clause. */
function restAfter({ tokens, lexicon, clause, cue }: Place, stop: number, marked: boolean): TokenRange | null {
  let at = stop;
  if (at >= clause.to) return null;
  if (!isPair(tokens, at)) {
    if (!isComma(tokens, at) && !isColon(tokens, at) && !isDash(tokens, at)) return null;
    at++;
  }
  if (at >= clause.to) return null;
  if (isPair(tokens, at)) {
    const pair = pairAt(tokens, at);
    // “A,” she said, asking him, “B”: the further cue has words of its own.
    if (marked && hasGerundCue(tokens, cue.to, at)) return null;
    if (pair === undefined || !marked) return pair === undefined ? null : { from: at, to: rightEdge(tokens, lexicon, at, clause.to) };
    const edge = rightEdge(tokens, lexicon, at, clause.to);
    return { from: at, to: isComma(tokens, pair.last + 1) || isEnd(tokens, pair.last + 1, clause.to) ? pair.last + 1 : edge };
  }
  if (marked || !isComma(tokens, at - 1)) return null;
  // "The bridge, he said, will open": only right behind the cue, so that an apposition of the subject is none.
  if (stop !== cue.to) return null;
  const classes = tokens.classes[at] ?? 0;
  const heads = tokens.cues[at] ?? 0;
  if ((heads & CueClass.Gerund) !== 0 || (classes & (WordClass.Relative | WordClass.Subordinator)) !== 0) return null;
  return { from: at, to: rightEdge(tokens, lexicon, at, clause.to) };
}

/** The tail of a marked quotation runs over marks that no comma parts from it: “A,” he said on “The Hour.” */
function markedTailEnd(tokens: Tokens, from: number, end: number): number {
  let stop = tailEnd(tokens, from, end);
  while (stop < end && isPair(tokens, stop)) {
    const pair = pairAt(tokens, stop);
    if (pair === undefined || pair.mark === DIALOGUE || isComma(tokens, pair.last + 1) || isAbbreviated(tokens, stop - 1)) return stop;
    stop = tailEnd(tokens, pair.last + 1, end);
  }
  return stop;
}

/** “A,” said Ann Lee, D-N.Y. “B”: the dot of an abbreviation may be the sentence's too. */
function isAbbreviated(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && tokens.text.charAt((tokens.to[at] ?? 1) - 1) === ".";
}

function hasGerundCue(tokens: Tokens, from: number, to: number): boolean {
  const speaks = CueClass.Speech | CueClass.Tell | CueClass.Utter;
  for (let at = from; at < to; at = nextOuter(tokens, at)) {
    const bits = tokens.cues[at] ?? 0;
    if (!isPair(tokens, at) && (bits & CueClass.Gerund) !== 0 && (bits & speaks) !== 0) return true;
  }
  return false;
}

/** Behind the cue there is only a place, time or addressee, nothing it reports: "she said in a statement". */
function isAdverbial({ tokens, next, clause, cue }: Place): boolean {
  const classes = tokens.classes[next] ?? 0;
  if ((classes & (WordClass.Preposition | WordClass.Subordinator)) === 0) return false;
  if ((classes & WordClass.Infinitive) !== 0 && (cue.bits & CueClass.Commit) !== 0) return false;
  return !hasThat(tokens, next, tailEnd(tokens, next, clause.to));
}

function hasThat(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at = nextOuter(tokens, at))
    if (!isPair(tokens, at) && ((tokens.classes[at] ?? 0) & WordClass.That) !== 0) return true;
  return false;
}
