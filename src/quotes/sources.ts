import { hasFinite, isEnd, isFiniteWord, leftClause, rightEdge } from "./clause.js";
import { cueAt, phraseAt } from "./cues.js";
import { CueClass, Sign, TokenFlag, WordClass, type TokenRange, type Tokens } from "./draft.js";
import { PhraseRole, type Lexicon } from "./lexicon.js";
import type { Proposal } from "./proposal.js";
import { isBracket, isColon, isComma, isPair, isSquareBracket, isWord, nextOuter, previousOuter, wordOf } from "./walk.js";

/** Tokens of a source phrase, at most. */
const LONGEST = 30;

/** What a source phrase at `at` reports ("according to X, ...", "laut X ...", "X zufolge", ", so X"), or null. */
export function readSource(tokens: Tokens, lexicon: Lexicon, at: number, clause: TokenRange): Proposal | null {
  if (((tokens.cues[at] ?? 0) & CueClass.Phrase) === 0) return null;
  const { to: end } = clause;
  const before = phraseAt(tokens, lexicon, at, end, PhraseRole.SourceBefore);
  if (before !== null) return sourceBefore(tokens, lexicon, at, at + before.words.length, clause);
  const initial = phraseAt(tokens, lexicon, at, end, PhraseRole.SourceInitial);
  if (initial !== null && at === skipOpening(tokens, clause.from, at)) {
    const stop = sourceEnd(tokens, lexicon, at + initial.words.length, at + initial.words.length, end);
    return stop < end && isComma(tokens, stop) && namesSomebody(tokens, at + initial.words.length, stop)
      ? sourceBefore(tokens, lexicon, at, at + initial.words.length, clause)
      : null;
  }
  const preposition = phraseAt(tokens, lexicon, at, end, PhraseRole.SourceNounPreposition);
  if (preposition !== null) {
    const noun = sourceNounAfter(tokens, lexicon, at + preposition.words.length, end);
    if (noun >= 0) {
      // "Angaben der Polizei zufolge" names its source twice over; the later word decides.
      return sourceBefore(tokens, lexicon, at, at + preposition.words.length, clause, noun + 1);
    }
  }
  // "Seiner Meinung nach": the same preposition behind its noun.
  const behindNoun =
    preposition !== null && at > clause.from && !isPair(tokens, at - 1) && ((tokens.classes[at - 1] ?? 0) & WordClass.SourceNoun) !== 0;
  const after = phraseAt(tokens, lexicon, at, end, PhraseRole.SourceAfter);
  if (behindNoun || after !== null) return sourceAfter(tokens, lexicon, at, at + (after?.words.length ?? 1), clause);
  if (phraseAt(tokens, lexicon, at, end, PhraseRole.SourceIncise) !== null) return sourceIncise(tokens, lexicon, at, clause);
  if (phraseAt(tokens, lexicon, at, end, PhraseRole.AsClause) !== null) return asClause(tokens, lexicon, at, clause);
  if (phraseAt(tokens, lexicon, at, end, PhraseRole.SourceAdverb) !== null) return sourceAdverb(tokens, lexicon, at, clause);
  return null;
}

/** A name, an office or a body, and no infinitive or number. */
function namesSomebody(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.classes[from] ?? 0;
  if (
    (first & (WordClass.Determiner | WordClass.Pronoun | WordClass.Title)) === 0 &&
    ((tokens.flags[from] ?? 0) & (TokenFlag.Capital | TokenFlag.Elided)) === 0
  )
    return false;
  for (let at = from; at < to && at < from + 4; at++) {
    const classes = tokens.classes[at] ?? 0;
    if (
      ((tokens.flags[at] ?? 0) & TokenFlag.Capital) !== 0 ||
      (classes & (WordClass.Role | WordClass.Organisation | WordClass.BareSource | WordClass.Title | WordClass.Pronoun)) !== 0
    )
      return true;
  }
  return false;
}

function sourceNounAfter(tokens: Tokens, lexicon: Lexicon, from: number, end: number): number {
  for (let at = from; at < end && at - from < 4; at++) {
    if (isPair(tokens, at) || !isWord(tokens, at)) return -1;
    const classes = tokens.classes[at] ?? 0;
    if ((classes & WordClass.SourceNoun) !== 0) return at;
    // Compounds: "NASA-Angaben", "Augenzeugenberichten".
    const word = wordOf(tokens, at);
    if (
      ((tokens.flags[at] ?? 0) & TokenFlag.Capital) !== 0 &&
      lexicon.sourceNouns.some((noun) => word.length > noun.length && word.endsWith(noun))
    )
      return at;
  }
  return -1;
}

function sourceBefore(tokens: Tokens, lexicon: Lexicon, from: number, to: number, clause: TokenRange, least = to): Proposal | null {
  const { to: end } = clause;
  if (to >= end || (!isWord(tokens, to) && !isPair(tokens, to))) return null;
  const noun = ((tokens.classes[to] ?? 0) & WordClass.Determiner) === 0 ? to : to + 1;
  for (let at = to; at < end && at <= noun; at++) if (phraseAt(tokens, lexicon, at, end, PhraseRole.NotSource) !== null) return null;
  if (((tokens.flags[to] ?? 0) & TokenFlag.Number) !== 0) return null;
  const stop = sourceEnd(tokens, lexicon, to, Math.max(to, least), end);
  const phrase: TokenRange = { from: to, to: stop };
  // "Laut BBC sagte der Minister, ...": the verb reports, the source only passes it on.
  const inner = stop < end && !isPair(tokens, stop) ? cueAt(tokens, lexicon, stop, { from: stop, to: end }) : null;
  if (
    inner !== null &&
    lexicon.words?.verbSecond === true &&
    (inner.bits & CueClass.Speech) !== 0 &&
    (inner.bits & CueClass.Ambiguous) === 0
  )
    return null;
  const contents = around(tokens, lexicon, from, stop, clause);
  if (contents !== null) return source({ from, to }, phrase, contents);
  const short = from === skipOpening(tokens, clause.from, from) ? behindBody(tokens, to, stop) : -1;
  return short < 0 ? null : source({ from, to }, { from: to, to: short }, [{ from: short, to: stop }]);
}

/** "Według policji trzy osoby zostały ranne": no comma parts the source from the clause. Behind a body that opens the phrase, or -1. */
function behindBody(tokens: Tokens, from: number, to: number): number {
  if (((tokens.classes[from] ?? 0) & (WordClass.Organisation | WordClass.BareSource)) === 0 || isPair(tokens, from)) return -1;
  let end = from + 1;
  while (end < to && !isPair(tokens, end) && ((tokens.flags[end] ?? 0) & TokenFlag.Capital) !== 0) end++;
  for (let at = end; at < to; at++) if (isPair(tokens, at) || !isWord(tokens, at)) return -1;
  return to - end > 2 && hasFinite(tokens, { from: end, to }) ? end : -1;
}

/** Where the words that name the source end: at a delimiter, a marked stretch, or the verb in second place. */
function sourceEnd(tokens: Tokens, lexicon: Lexicon, first: number, from: number, end: number): number {
  const verbSecond = lexicon.words?.verbSecond === true;
  let at = from;
  for (let steps = 0; at < end && steps < LONGEST; at = nextOuter(tokens, at), steps++) {
    if (isPair(tokens, at)) {
      if (steps === 0) continue;
      // A marked stretch inside the name of the source: laut dem „Spiegel“.
      if (!isComma(tokens, at - 1) && ((tokens.flags[at + 1] ?? 0) & TokenFlag.Capital) !== 0 && nextOuter(tokens, at) - at <= 6) continue;
      return at;
    }
    if (!isWord(tokens, at)) {
      if (isBracket(tokens, at) || isSquareBracket(tokens, at) || isHyphen(tokens, at)) continue;
      return at;
    }
    if (verbSecond && at > first && isFiniteWord(tokens, at)) return at;
    if ((tokens.classes[at] ?? 0) & WordClass.Relative && ((tokens.classes[at] ?? 0) & ~WordClass.Relative) === 0) return at;
  }
  return at;
}

/** Joins a marked word to the next: die „Bild“-Zeitung. */
function isHyphen(tokens: Tokens, at: number): boolean {
  return tokens.signs[at] === Sign.Hyphen && ((tokens.flags[at] ?? 0) & TokenFlag.Spaced) === 0;
}

/** The reported words on either side of a source phrase. */
function around(tokens: Tokens, lexicon: Lexicon, from: number, to: number, clause: TokenRange): TokenRange[] | null {
  const contents: TokenRange[] = [];
  const leftFrom = skipOpening(tokens, clause.from, from);
  const leftTo = isComma(tokens, from - 1) ? from - 1 : from;
  const left: TokenRange = { from: leftFrom, to: leftTo };
  const hasLeft =
    leftTo > leftFrom &&
    (hasFinite(tokens, left) ||
      isPair(tokens, leftTo - 1) ||
      (leftTo - leftFrom >= 3 && ((tokens.flags[clause.from] ?? 0) & TokenFlag.SentenceStart) !== 0));
  let start = to;
  if (isComma(tokens, start)) start = behindAppositions(tokens, start + 1, clause.to, hasLeft);
  const atEnd = isEnd(tokens, to, clause.to);
  const verbSecond = lexicon.words?.verbSecond === true;
  if (hasLeft) contents.push(left);
  if (!atEnd && start < clause.to && (!hasLeft || verbSecond || isComma(tokens, to) || isPair(tokens, to))) {
    const edge = rightEdge(tokens, lexicon, start, Math.min(clause.to, start + 250));
    const classes = tokens.classes[start] ?? 0;
    const dangling =
      hasLeft &&
      isComma(tokens, to) &&
      ((classes & (WordClass.Relative | WordClass.Subordinator)) !== 0 ||
        ((tokens.cues[start] ?? 0) & CueClass.Gerund) !== 0 ||
        !hasFinite(tokens, { from: start, to: edge }));
    if (edge > start && !dangling) contents.push({ from: start, to: edge });
  }
  return contents.length === 0 ? null : contents;
}

/** Behind what only describes the source: "according to X, the chief of Y, ...". */
function behindAppositions(tokens: Tokens, from: number, end: number, hasLeft: boolean): number {
  if (hasLeft) return from;
  let start = from;
  let relative = ((tokens.classes[from] ?? 0) & WordClass.Relative) !== 0;
  for (let at = from; at < end; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at)) return start;
    if (isComma(tokens, at)) {
      start = at + 1;
      relative = ((tokens.classes[start] ?? 0) & WordClass.Relative) !== 0;
      continue;
    }
    if (relative) continue;
    if (!isWord(tokens, at) && !isBracket(tokens, at)) return start === from ? from : start;
    if (((tokens.classes[at] ?? 0) & (WordClass.Finite | WordClass.Auxiliary | WordClass.Modal | WordClass.Pronoun | WordClass.That)) !== 0)
      return start;
  }
  return from;
}

function skipOpening(tokens: Tokens, from: number, to: number): number {
  let at = from;
  for (let next = from; next < to; next = nextOuter(tokens, next)) if (!isPair(tokens, next) && isColon(tokens, next)) at = next + 1;
  while (at < to && !isPair(tokens, at) && (!isWord(tokens, at) || ((tokens.classes[at] ?? 0) & WordClass.Conjunction) !== 0)) at++;
  return at;
}

function source(cue: TokenRange, phrase: TokenRange, contents: TokenRange[]): Proposal {
  return {
    cue,
    contents,
    subject: { side: "phrase", range: phrase, clitic: -1 },
    needsMarks: false,
    chained: false,
    tail: false,
    announces: false,
    weight: 1,
  };
}

/** "Berichten zufolge": the source stands before its preposition. */
function sourceAfter(tokens: Tokens, lexicon: Lexicon, at: number, to: number, clause: TokenRange): Proposal | null {
  const left = leftClause(tokens, at, clause.from);
  let from = left.from;
  // Behind a verb or at most a few words back: the phrase does not reach over the clause's verb.
  for (let back = at - 1; back > left.from; back = previousOuter(tokens, back)) {
    if (!isPair(tokens, back) && isWord(tokens, back) && isFiniteWord(tokens, back)) {
      from = back + 1;
      break;
    }
  }
  if (from >= at) return null;
  const contents = around(tokens, lexicon, from, to, clause);
  return contents === null ? null : source({ from: at, to }, { from, to: at }, contents);
}

/** ", so der Minister." */
function sourceIncise(tokens: Tokens, lexicon: Lexicon, at: number, clause: TokenRange): Proposal | null {
  const previous = at - 1;
  const behindMark = at > clause.from && isPair(tokens, previous);
  if (at <= clause.from || (!isComma(tokens, previous) && !behindMark)) return null;
  let stop = at + 1;
  for (let steps = 0; stop < clause.to && steps < LONGEST; stop = nextOuter(tokens, stop), steps++) {
    if (isPair(tokens, stop)) continue;
    if (!isWord(tokens, stop)) break;
    if (
      ((tokens.classes[stop] ?? 0) & (WordClass.Auxiliary | WordClass.Modal | WordClass.That)) !== 0 &&
      ((tokens.classes[stop] ?? 0) & (WordClass.Determiner | WordClass.Relative)) === 0
    )
      return null;
  }
  if (stop === at + 1) return null;
  const first = tokens.classes[at + 1] ?? 0;
  if (((tokens.flags[at + 1] ?? 0) & TokenFlag.Capital) === 0 && (first & (WordClass.Determiner | WordClass.Pronoun)) === 0) return null;
  const leftTo = behindMark ? at : previous;
  const contents: TokenRange[] = [{ from: skipOpening(tokens, clause.from, leftTo), to: leftTo }];
  if (isComma(tokens, stop) && stop + 1 < clause.to && !behindMark && !isPair(tokens, leftTo - 1))
    contents.push({ from: stop + 1, to: rightEdge(tokens, lexicon, stop + 1, clause.to) });
  return {
    ...source({ from: at, to: at + 1 }, { from: at + 1, to: stop }, contents),
    tail: contents.length === 1,
    weight: behindMark ? 2 : 1,
  };
}

/** ", wie der Minister mitteilte," and "as she put it": a parenthesis with a cue of its own. */
function asClause(tokens: Tokens, lexicon: Lexicon, at: number, clause: TokenRange): Proposal | null {
  const opens = at === skipOpening(tokens, clause.from, at);
  if (!opens && !isComma(tokens, at - 1) && !isPair(tokens, at - 1)) return null;
  let cue = null;
  let stop = at + 1;
  for (let steps = 0; stop < clause.to && steps < LONGEST; stop = nextOuter(tokens, stop), steps++) {
    if (isPair(tokens, stop) || isHyphen(tokens, stop)) continue;
    if (!isWord(tokens, stop)) break;
    const found = cueAt(tokens, lexicon, stop, { from: at + 1, to: clause.to });
    if (found !== null && found.form === CueClass.Finite && (found.bits & (CueClass.Speech | CueClass.Utter)) !== 0) cue = found;
  }
  if (cue === null || (!isEnd(tokens, stop, clause.to) && !isComma(tokens, stop))) return null;
  // "as he said that ..." governs a clause of its own.
  if (cue.to < stop - 6) return null;
  const contents = around(tokens, lexicon, at, stop, clause);
  if (contents === null) return null;
  return {
    ...source(cue, { from: at + 1, to: stop }, contents),
    subject: { side: "either", range: { from: at + 1, to: stop }, clitic: cue.clitic },
  };
}

/** "Demnach hat ...": reports on for the source named before. */
function sourceAdverb(tokens: Tokens, lexicon: Lexicon, at: number, clause: TokenRange): Proposal | null {
  const start = at + 1;
  const edge = rightEdge(tokens, lexicon, start, Math.min(clause.to, start + 250));
  const left = at > clause.from && !isComma(tokens, at - 1) ? { from: skipOpening(tokens, clause.from, at), to: at } : null;
  if (edge <= start) return null;
  return {
    cue: { from: at, to: at + 1 },
    contents: left === null || left.from >= left.to ? [{ from: start, to: edge }] : [left, { from: start, to: edge }],
    subject: { side: "none", range: { from: at, to: at }, clitic: -1 },
    needsMarks: false,
    chained: false,
    tail: false,
    announces: false,
    weight: 1,
  };
}
