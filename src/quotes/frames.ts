import { afterCue, Bound, hasFinite, isEnd, leftClause, mayBeginClause, rightEdge, tailEnd } from "./clause.js";
import { type Cue, looksVerbal, phraseAt } from "./cues.js";
import { CueClass, type SubjectHint, TokenFlag, type TokenRange, type Tokens, WordClass } from "./draft.js";
import { behindThat, governed, How } from "./governed.js";
import { type Lexicon, PhraseRole } from "./lexicon.js";
import type { Place } from "./place.js";
import type { Proposal } from "./proposal.js";
import { contentBefore, readTail } from "./tail.js";
import { hasOuterWord, isColon, isComma, isPair, isTerminal, nextOuter, pairAt, wordOf, isWord } from "./walk.js";

/** What a cue reports, judged by what stands on either side of it; null when it reports nothing. */
export function readCue(tokens: Tokens, lexicon: Lexicon, cue: Cue, clause: TokenRange): Proposal | null {
  const left = leftClause(tokens, cue.from, clause.from);
  const next = afterCue(tokens, cue.to, clause.to);
  const place: Place = { tokens, lexicon, cue, clause, left, next };
  if (cue.form === CueClass.Noun) return readNoun(place);
  if (cue.form === CueClass.Participle) return null;
  if (!looksVerbal(tokens, cue, clause.from)) return null;
  if (cue.form === CueClass.Gerund || cue.form === CueClass.Base) return readAfter(place, true);
  const nominal = readNominal(place);
  if (nominal !== null) return nominal;
  const content = contentBefore(place);
  if (content !== null) {
    const tail = readTail(place, content);
    if (tail !== null) return tail;
  }
  return readAfter(place, false);
}

/** "Ali Demir, köprünün yapılacağını söyledi": a verbal noun right before the cue closes what it reports. */
function readNominal({ tokens, lexicon, cue, clause, left }: Place): Proposal | null {
  const last = cue.from - 1;
  if (lexicon.nominalEndings.length === 0 || last <= clause.from || isPair(tokens, last) || (cue.bits & CueClass.Speech) === 0) return null;
  const word = wordOf(tokens, last);
  if (!lexicon.nominalEndings.some((ending) => word.endsWith(ending))) return null;
  let subject = clause.from;
  if (left.bound === Bound.Comma && left.from - 1 - clause.from <= SUBJECT) subject = left.from - 1;
  else while (subject < last && !isPair(tokens, subject) && isSubjectWord(tokens, subject)) subject++;
  const from = isComma(tokens, subject) ? subject + 1 : subject;
  if (from >= cue.from - 1) return null;
  return {
    cue,
    contents: [{ from, to: cue.from }],
    subject:
      subject > clause.from
        ? { side: "phrase", range: { from: clause.from, to: subject }, clitic: -1 }
        : { side: "none", range: clause, clitic: -1 },
    needsMarks: false,
    chained: false,
    tail: false,
    announces: false,
    weight: 1,
  };
}

/** Words before the comma behind a subject, at most. */
const SUBJECT = 8;

function isSubjectWord(tokens: Tokens, at: number): boolean {
  const named = WordClass.Role | WordClass.Organisation | WordClass.Title | WordClass.Pronoun | WordClass.BareSource;
  return ((tokens.flags[at] ?? 0) & TokenFlag.Capital) !== 0 || ((tokens.classes[at] ?? 0) & named) !== 0;
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
    const opens = ((tokens.flags[pair.from] ?? 0) & TokenFlag.Capital) !== 0 && (from > cue.to || isTerminal(tokens, pair.to - 1));
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
    // "Addressing the event, she ..."
    if (how >= How.Clause && cue.form === CueClass.Gerund && cue.from === clause.from && (bits & CueClass.Speech) === 0) needsMarks = true;
    if (needsMarks) to = marksEnd(tokens, from, to);
    if (how === How.Object || how === How.Clause) {
      if (lexicon.words?.verbSecond === true && cue.form === CueClass.Finite && from === cue.to)
        from = skipPronounSubject(tokens, from, to);
      from = skipPronounObject(tokens, from, to);
    }
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

/** "bezeichnete er als": the subject behind the verb in second place. */
function skipPronounSubject(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    !isPair(tokens, at) &&
    ((tokens.classes[at] ?? 0) & (WordClass.Pronoun | WordClass.Determiner | WordClass.Relative)) === WordClass.Pronoun
  )
    at++;
  return at;
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
  if (lexicon.words?.verbFirst === true && !named) {
    // The subject ends before the preposition that says where it spoke.
    let to = cue.to;
    while (to < contentFrom && isWord(tokens, to) && !isPair(tokens, to) && ((tokens.classes[to] ?? 0) & WordClass.Preposition) === 0) to++;
    if (to > cue.to) return { side: "phrase", range: { from: cue.to, to }, clitic: -1 };
  }
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
  const noun = (contents: TokenRange[], needsMarks: boolean, announces: boolean, weight: number): Proposal => {
    return { cue, contents, subject, needsMarks, chained: false, tail: false, announces, weight };
  };
  if (isPair(tokens, at)) return null;
  if (isColon(tokens, at)) {
    if (isEnd(tokens, at + 1, clause.to)) return noun([], true, true, 1);
    if (!isPair(tokens, at + 1)) return null;
    const pair = pairAt(tokens, at + 1);
    return pair === undefined ? null : noun([{ from: at + 1, to: pair.last + 1 }], true, false, 2);
  }
  const that = isComma(tokens, at) && lexicon.words?.commaBeforeClause === true ? at + 1 : at;
  if (((tokens.classes[that] ?? 0) & WordClass.That) === 0 || isPair(tokens, that)) return null;
  const to = rightEdge(tokens, lexicon, that, Math.min(clause.to, that + LONGEST));
  return to > that + 1 ? noun([{ from: that, to }], false, false, 1) : null;
}
