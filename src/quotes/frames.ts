import {
  afterCue,
  Bound,
  hasFinite,
  hasVerb,
  isEnd,
  isFiniteWord,
  leftClause,
  mayBeginClause,
  rightEdge,
  type LeftClause,
} from "./clause.js";
import { looksVerbal, phraseAt, type Cue } from "./cues.js";
import { CueClass, TokenFlag, WordClass, type MarkPair, type SubjectHint, type TokenRange, type Tokens } from "./draft.js";
import { PhraseRole, type Lexicon } from "./lexicon.js";
import type { Proposal } from "./proposal.js";
import { isTerminal } from "./sentences.js";
import { hasOuterWord, isColon, isComma, isDash, isPair, isWord, nextOuter, pairAt } from "./walk.js";

interface Place {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly cue: Cue;
  /** The sentence without what an earlier cue of it has taken. */
  readonly clause: TokenRange;
  readonly left: LeftClause;
  /** First token behind the cue that it may govern. */
  readonly next: number;
}

/** What a cue reports, judged by what stands on either side of it; null when it reports nothing. */
export function readCue(tokens: Tokens, lexicon: Lexicon, cue: Cue, clause: TokenRange): Proposal | null {
  const left = leftClause(tokens, cue.from, clause.from);
  const next = afterCue(tokens, cue.to, clause.to);
  const place: Place = { tokens, lexicon, cue, clause, left, next };
  if (cue.form === CueClass.Noun) return readNoun(place);
  if (cue.form === CueClass.Participle) return null;
  if (!looksVerbal(tokens, cue, clause.from)) return null;
  if (cue.form === CueClass.Gerund || cue.form === CueClass.Base) return readAfter(place, true);
  const content = contentBefore(place);
  if (content !== null) {
    const tail = readTail(place, content);
    if (tail !== null) return tail;
  }
  return readAfter(place, false);
}

/** The words left of the cue that it may report, or null: a marked stretch, or a clause closed by a comma. */
function contentBefore({ tokens, lexicon, clause, left, cue }: Place): TokenRange | null {
  if (left.bound === Bound.Start || left.bound === Bound.Other) return null;
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
      isTerminal(tokens.words[pair.to - 1] ?? "") ||
      isDash(tokens, pair.to - 1);
    if (!closed && !(cue.clitic >= 0 || left.from === cue.from)) return null;
    return { from: markedStart(tokens, clause.from, left.pair, pair), to: pair.last + 1 };
  }
  // Nothing but the comma before the cue: all the sentence so far is what it reports, if that is a clause.
  if ((cue.clitic >= 0 || left.from === cue.from) && inverts(tokens, cue, clause.to)) {
    const whole = { from: contentStart(tokens, clause.from, left.from - 1), to: left.from - 1 };
    if (cue.clitic >= 0 || hasFinite(tokens, whole)) return whole;
  } else if (cue.clitic >= 0) return { from: contentStart(tokens, clause.from, left.from - 1), to: left.from - 1 };
  // Segments between commas that hold no verb are appositions of the subject: "..., Ann Lee, the mayor, said".
  let to = left.from - 1;
  for (let tries = 0; tries < 3; tries++) {
    const before = leftClause(tokens, to, clause.from);
    if (before.bound === Bound.Pair && !hasFinite(tokens, { from: before.from, to })) {
      const pair = pairAt(tokens, before.pair);
      // The subject follows the cue, so the words behind the marks are reported too: “A” of B, said C.
      if (pair !== undefined && tries === 0 && left.from === cue.from && before.from === pair.last + 1)
        return { from: markedStart(tokens, clause.from, before.pair, pair), to };
      return pair === undefined ? null : { from: markedStart(tokens, clause.from, before.pair, pair), to: pair.last + 1 };
    }
    if (hasFinite(tokens, { from: before.from, to }))
      return left.from === cue.from && tries === 0 && cue.clitic < 0 && !inverts(tokens, cue, clause.to)
        ? null
        : { from: contentStart(tokens, clause.from, to), to };
    if (before.bound !== Bound.Comma) break;
    to = before.from - 1;
  }
  // "The road, officials said, will stay shut": commas on both sides make it an insertion.
  if (left.from < cue.from && isComma(tokens, cue.to) && lexicon.words?.verbSecond !== true && !isPair(tokens, cue.to + 1)) {
    const start = contentStart(tokens, clause.from, left.from - 1);
    if (((tokens.classes[start] ?? 0) & (WordClass.Subordinator | WordClass.Preposition)) === 0) return { from: start, to: left.from - 1 };
  }
  return null;
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
function readTail(place: Place, content: TokenRange): Proposal | null {
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
  const stop = tailEnd(tokens, next, clause.to);
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

/** The words behind the cue that its own clause takes up, to a delimiter or marked stretch. */
function tailEnd(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < end; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at) || (!isWord(tokens, at) && (isComma(tokens, at) || isColon(tokens, at) || isDash(tokens, at)))) return at;
  }
  return end;
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

/** The cue opens what it reports. */
function readAfter(place: Place, dependent: boolean): Proposal | null {
  const { tokens, lexicon, cue, clause } = place;
  const { bits } = cue;
  const end = clause.to;
  const start = governed(place);
  if (start === null) return null;
  const found = start.how === How.That ? behindThat(place, start) : start;
  const { how } = found;
  let { from } = found;
  const cap = Math.min(subordinateEnd(place, from), from + LONGEST);
  let needsMarks = false;
  let to: number;
  let weight = 1;
  if (how === How.Announced) {
    return {
      cue,
      contents: [],
      subject: subjectOf(place, dependent, end),
      needsMarks: true,
      chained: dependent,
      tail: false,
      announces: true,
      weight: 2,
    };
  }
  if (how === How.Marked) {
    const pair = pairAt(tokens, from);
    if (pair === undefined) return null;
    weight = 2;
    const opens =
      ((tokens.flags[pair.from] ?? 0) & TokenFlag.Capital) !== 0 && (from > cue.to || isTerminal(tokens.words[pair.to - 1] ?? ""));
    to =
      opens || isEnd(tokens, pair.last + 1, end) || isComma(tokens, pair.last + 1) ? pair.last + 1 : rightEdge(tokens, lexicon, from, cap);
    if (!opens && to === pair.last + 1) to = withSecondPair(tokens, to, end);
    if ((bits & (CueClass.Speech | CueClass.Tell | CueClass.Utter)) === 0) to = Math.min(to, marksEnd(tokens, from, to));
  } else {
    to = rightEdge(tokens, lexicon, from, cap);
    if (how === How.That)
      needsMarks = (bits & (CueClass.Speech | CueClass.Tell | CueClass.Thought | CueClass.Evidence | CueClass.Noun)) === 0;
    else if (how === How.Question) needsMarks = (bits & (CueClass.Speech | CueClass.Tell | CueClass.Commit)) === 0;
    else if (how === How.Infinitive) needsMarks = (bits & CueClass.Commit) === 0;
    else if (how === How.Clause)
      needsMarks =
        (bits & (CueClass.Speech | CueClass.Tell)) === 0 &&
        !((bits & CueClass.Act) !== 0 && lexicon.words?.actsReported === true) &&
        (bits & (CueClass.Thought | CueClass.Evidence)) === 0;
    else needsMarks = !((bits & CueClass.Act) !== 0 && lexicon.words?.actsReported === true);
    if (needsMarks) to = marksEnd(tokens, from, to);
    if (how === How.Object || how === How.Clause) from = skipPronounObject(tokens, from, to);
  }
  if (to <= from) return null;
  // "to announce her plan" is what somebody means to do, not what was said; "to call it “a joke”" is.
  if (cue.form === CueClass.Base && how !== How.Marked && how !== How.That && !holdsPair(tokens, from, to)) return null;
  if (how === How.Clause || how === How.Object) {
    if (
      cue.form === CueClass.Gerund &&
      !isComma(tokens, cue.from - 1) &&
      cue.from > clause.from &&
      ((tokens.classes[cue.from - 1] ?? 0) & (WordClass.Preposition | WordClass.Determiner)) !== 0
    )
      return null;
    const objectOnly = (bits & (CueClass.Speech | CueClass.Tell | CueClass.Act)) === 0;
    if (objectOnly && !needsMarks && !hasFinite(tokens, { from, to: tailEnd(tokens, from, to) })) return null;
    if (
      how === How.Object &&
      (bits & (CueClass.Act | CueClass.Speech | CueClass.Tell | CueClass.Thought | CueClass.Evidence | CueClass.Commit)) === 0
    )
      return null;
  }
  return {
    cue,
    contents: [{ from, to }],
    subject: subjectOf(place, dependent, from),
    needsMarks,
    chained: dependent,
    tail: false,
    announces: false,
    weight,
  };
}

/** "wants to “go”, and to “fight”": a second marked stretch joined to the first. */
function withSecondPair(tokens: Tokens, from: number, end: number): number {
  let at = from;
  if (isComma(tokens, at)) at++;
  if (at >= end || isPair(tokens, at) || ((tokens.classes[at] ?? 0) & WordClass.Conjunction) === 0) return from;
  at++;
  while (
    at < end &&
    at - from < 4 &&
    !isPair(tokens, at) &&
    ((tokens.classes[at] ?? 0) & (WordClass.Preposition | WordClass.That | WordClass.Infinitive)) !== 0
  )
    at++;
  const pair = at < end ? pairAt(tokens, at) : undefined;
  return pair === undefined ? from : pair.last + 1;
}

/** A clause that opens the sentence with "after" or "when" ends at the comma before the main one. */
function subordinateEnd({ tokens, lexicon, cue, clause, left }: Place, from: number): number {
  let first = left.from;
  while (first < from && !isPair(tokens, first) && ((tokens.classes[first] ?? 0) & WordClass.Conjunction) !== 0) first++;
  const subordinate =
    ((tokens.classes[first] ?? 0) & WordClass.Subordinator) !== 0 ||
    phraseAt(tokens, lexicon, first, clause.to, PhraseRole.Subordinator) !== null ||
    (cue.form === CueClass.Gerund && first === cue.from);
  if (left.bound !== Bound.Start || !subordinate) return clause.to;
  for (let at = from; at < clause.to; at = nextOuter(tokens, at)) {
    if (
      !isPair(tokens, at) &&
      isComma(tokens, at) &&
      mayBeginClause(tokens, at + 1) &&
      hasFinite(tokens, { from: at + 1, to: tailEnd(tokens, at + 1, clause.to) })
    )
      return at;
  }
  return clause.to;
}

/** A clause of more tokens is damage: an endless sentence. */
const LONGEST = 250;

const enum How {
  Marked = 0,
  That = 1,
  Question = 2,
  Infinitive = 3,
  Clause = 4,
  Object = 5,
  Announced = 6,
}

/** What the cue governs on its right and where that begins, or null. */
function governed({ tokens, lexicon, cue, clause, next, left }: Place): { from: number; how: How } | null {
  const end = clause.to;
  const { words } = lexicon;
  let at = cue.particle >= 0 ? cue.particle + 1 : next;
  if (at >= end) return null;
  const delimited = (mark: number): { from: number; how: How } | null => {
    let behind = mark + 1;
    if (isPair(tokens, behind) && behind < end) return { from: behind, how: How.Marked };
    if (isColon(tokens, mark)) {
      if (isEnd(tokens, behind, end)) return { from: behind, how: How.Announced };
      return (cue.bits & (CueClass.Speech | CueClass.Utter)) !== 0 && (cue.bits & CueClass.Ambiguous) === 0
        ? { from: behind, how: How.Clause }
        : null;
    }
    behind = afterCue(tokens, behind, end);
    const classes = tokens.classes[behind] ?? 0;
    if (behind >= end) return null;
    if ((classes & WordClass.That) !== 0) return { from: behind, how: How.That };
    if (words?.commaBeforeClause !== true) return null;
    if ((classes & WordClass.Whether) !== 0 && (classes & WordClass.Relative) === 0) return { from: behind, how: How.Question };
    const subordinate =
      (classes & (WordClass.Whether | WordClass.Relative | WordClass.Subordinator)) !== 0 && (classes & WordClass.Determiner) === 0;
    if ((classes & (WordClass.Conjunction | WordClass.Subordinator)) !== 0 && !(subordinate && inReportMood(tokens, behind, end)))
      return null;
    if ((cue.bits & CueClass.Ambiguous) !== 0 || !(isWord(tokens, behind) || isPair(tokens, behind))) return null;
    if (words.verbSecond !== true) return { from: mark + 1, how: How.Clause };
    // A verb first is the main clause going on; no verb at all is an apposition.
    if ((classes & WordClass.ReportMood) === 0 && isFiniteWord(tokens, behind)) return null;
    return subordinate || hasVerb(tokens, { from: behind, to: end }) ? { from: mark + 1, how: How.Clause } : null;
  };
  if (isPair(tokens, at)) return { from: at, how: How.Marked };
  if (isComma(tokens, at) || isColon(tokens, at) || isDash(tokens, at)) return delimited(at);
  if (!isWord(tokens, at)) return null;
  const classes = tokens.classes[at] ?? 0;
  if ((classes & WordClass.That) !== 0 && !(words?.bareClause === true && thatIsPronoun(tokens, at, end)))
    return { from: at, how: How.That };
  if ((classes & WordClass.Infinitive) !== 0 && words?.bareClause === true) return { from: at, how: How.Infinitive };
  // Walk over the subject behind the verb, an addressee or an adverbial, to the mark, comma or "that" behind it.
  let steps = 0;
  const tells = (cue.bits & CueClass.Tell) !== 0;
  const bare =
    words?.bareClause === true &&
    (cue.bits & (CueClass.Speech | CueClass.Thought | CueClass.Evidence)) !== 0 &&
    !tells &&
    mayBeginClause(tokens, at);
  const question = (classes & WordClass.Whether) !== 0;
  if (question && (cue.bits & (CueClass.Speech | CueClass.Tell | CueClass.Commit)) !== 0) return { from: at, how: How.Question };
  const colon = bare || left.from === cue.from ? colonAhead(tokens, at, end) : -1;
  if (colon >= 0) return delimited(colon);
  const limit = bare ? 0 : words?.commaBeforeClause === true ? 40 : 14;
  const start = at;
  let pairAt = -1;
  for (; at < end && steps < limit; at = nextOuter(tokens, at), steps++) {
    if (isPair(tokens, at)) {
      if (pairAt < 0) pairAt = at;
      continue;
    }
    const here = tokens.classes[at] ?? 0;
    if (
      at > start &&
      (here & WordClass.That) !== 0 &&
      !(words?.verbSecond !== true && words?.bareClause !== true && left.bound !== Bound.Pair && takesObject(tokens, start)) &&
      (tokens.classes[at - 1] ?? 0) !== WordClass.That &&
      (words?.bareClause !== true || (here & WordClass.Determiner) === 0 || !thatIsPronoun(tokens, at, end))
    )
      return { from: at, how: How.That };
    if (isColon(tokens, at)) return delimited(at);
    // "she said, raising her voice, “...”" goes on with what she said.
    if (isComma(tokens, at) && cue.form === CueClass.Gerund && isPair(tokens, at + 1)) break;
    if (isComma(tokens, at)) {
      const found = delimited(at);
      if (found !== null && (found.how !== How.Marked || pairAt < 0)) return found;
      if (words?.commaBeforeClause !== true) break;
    } else if (at > start && tells && words?.bareClause === true) {
      if ((here & WordClass.Infinitive) !== 0) return { from: at, how: How.Infinitive };
      if ((here & WordClass.Whether) !== 0 && (here & WordClass.Relative) === 0) return { from: at, how: How.Question };
      if (mayBeginClause(tokens, at) && endsAddressee(tokens, start, at)) return { from: at, how: How.Clause };
    }
    if (!isWord(tokens, at)) break;
  }
  if (words?.bareClause === true) {
    if ((tokens.classes[start] ?? 0) & WordClass.Preposition && !bare)
      return (cue.bits & CueClass.Act) !== 0 ? { from: start, how: How.Object } : null;
    if (left.bound === Bound.Pair && !bare) return null;
    if (bare) return { from: start, how: How.Clause };
  }
  return { from: start, how: How.Object };
}

/** A colon within a few words that no verb comes before: 'Said Ellis: “...”'. */
function colonAhead(tokens: Tokens, from: number, end: number): number {
  for (let at = from, steps = 0; at < end && steps < 10; at++, steps++) {
    if (isPair(tokens, at)) return -1;
    if (isColon(tokens, at)) return isPair(tokens, at + 1) || isEnd(tokens, at + 1, end) ? at : -1;
    if (!isWord(tokens, at) || ((tokens.classes[at] ?? 0) & (WordClass.Finite | WordClass.That)) !== 0) return -1;
  }
  return -1;
}

/** "He said that: “...”": the marks are a sentence of their own. */
function behindThat({ tokens, clause }: Place, start: { from: number; how: How }): { from: number; how: How } {
  const mark = start.from + 1;
  return mark + 1 < clause.to && isColon(tokens, mark) && isPair(tokens, mark + 1) ? { from: mark + 1, how: How.Marked } : start;
}

function inReportMood(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at = nextOuter(tokens, at))
    if (!isPair(tokens, at) && ((tokens.classes[at] ?? 0) & WordClass.ReportMood) !== 0) return true;
  return false;
}

/** "that" before a verb or at the end is a pronoun: "said that was wrong". */
function thatIsPronoun(tokens: Tokens, at: number, end: number): boolean {
  const next = at + 1;
  return next < end && !isPair(tokens, next) && ((tokens.classes[next] ?? 0) & WordClass.Finite) !== 0;
}

/** The cue is followed by its object, so that "que" behind it is a relative: "salué la décision que ...". */
function takesObject(tokens: Tokens, start: number): boolean {
  const classes = tokens.classes[start] ?? 0;
  return (classes & (WordClass.Determiner | WordClass.Link)) !== 0;
}

/** The one addressed ends before a word that begins a clause: after a pronoun or name. */
function endsAddressee(tokens: Tokens, start: number, at: number): boolean {
  const before = tokens.classes[at - 1] ?? 0;
  const here = tokens.classes[at] ?? 0;
  if ((before & (WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) !== 0 && (before & WordClass.Pronoun) === 0)
    return false;
  if ((here & (WordClass.Pronoun | WordClass.Determiner)) === 0) return false;
  return at > start;
}

/** "called it “a joke”": the pronoun is not part of what is said. */
function skipPronounObject(tokens: Tokens, from: number, to: number): number {
  const next = from + 1;
  return next < to &&
    isPair(tokens, next) &&
    !isPair(tokens, from) &&
    ((tokens.classes[from] ?? 0) & (WordClass.Pronoun | WordClass.SelfPronoun | WordClass.Relative)) !== 0
    ? next
    : from;
}

function holdsPair(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at = nextOuter(tokens, at)) if (isPair(tokens, at)) return true;
  return false;
}

/** Behind the last marked stretch of a range; its end when there is none. */
function marksEnd(tokens: Tokens, from: number, to: number): number {
  let last = to;
  for (let at = from; at < to; at = nextOuter(tokens, at)) if (isPair(tokens, at)) last = Math.min(to, nextOuter(tokens, at));
  return last;
}

function subjectOf({ tokens, lexicon, cue, clause, left }: Place, dependent: boolean, contentFrom: number): SubjectHint {
  if (cue.clitic >= 0) return { side: "after", range: { from: cue.to, to: contentFrom }, clitic: cue.clitic };
  if (dependent) return { side: "before", range: { from: clause.from, to: cue.from }, clitic: -1 };
  if (cue.passive) return { side: "either", range: { from: clause.from, to: contentFrom }, clitic: -1 };
  const named = hasOuterWord(tokens, { from: left.from, to: cue.from });
  const verbSecond = lexicon.words?.commaBeforeClause === true;
  return {
    side: named && !verbSecond ? "before" : "either",
    range: { from: clause.from, to: named && !verbSecond ? cue.from : contentFrom },
    clitic: -1,
  };
}

/** A noun reports with a that-clause, or a colon and marks: "her claim that ...", "the motto: “...”". */
function readNoun(place: Place): Proposal | null {
  const { tokens, lexicon, cue, clause } = place;
  const at = cue.to;
  if (at >= clause.to) return null;
  const subject: SubjectHint = { side: "either", range: { from: clause.from, to: at }, clitic: -1 };
  const base = { cue, subject, chained: false, tail: false, announces: false, weight: 1 };
  if (isPair(tokens, at)) return null;
  if (isColon(tokens, at)) {
    if (isEnd(tokens, at + 1, clause.to)) return { ...base, contents: [], needsMarks: true, announces: true };
    if (!isPair(tokens, at + 1)) return null;
    const pair = pairAt(tokens, at + 1);
    return pair === undefined ? null : { ...base, contents: [{ from: at + 1, to: pair.last + 1 }], needsMarks: true, weight: 2 };
  }
  const that = isComma(tokens, at) && lexicon.words?.commaBeforeClause === true ? at + 1 : at;
  if (((tokens.classes[that] ?? 0) & WordClass.That) === 0 || isPair(tokens, that)) return null;
  const to = rightEdge(tokens, lexicon, that, Math.min(clause.to, that + LONGEST));
  return to > that + 1 ? { ...base, contents: [{ from: that, to }], needsMarks: false } : null;
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
