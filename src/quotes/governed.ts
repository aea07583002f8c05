import { afterCue, Bound, hasVerb, isEnd, isFiniteWord, mayBeginClause } from "./clause.js";
import { CueClass, TokenFlag, type Tokens, WordClass } from "./draft.js";
import type { Lexicon } from "./lexicon.js";
import type { Place } from "./place.js";
import { Agreement } from "./speaker/grammar.js";
import { isColon, isComma, isDash, isPair, isWord, nextOuter, wordOf } from "./walk.js";

export const enum How {
  Marked = 0,
  That = 1,
  Question = 2,
  Infinitive = 3,
  Clause = 4,
  Object = 5,
  Announced = 6,
}

/** A word that is nothing but "that". */
const THAT: number = WordClass.That;

/** What the cue governs on its right and where that begins, or null. */
export function governed({ tokens, lexicon, cue, clause, next, left }: Place): { from: number; how: How } | null {
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
    const clausal = subordinate || hasVerb(tokens, { from: behind, to: end }) || hasMoodEnding(tokens, behind, end);
    return clausal ? { from: mark + 1, how: How.Clause } : null;
  };
  if (isPair(tokens, at)) return { from: at, how: How.Marked };
  if (isComma(tokens, at) || isColon(tokens, at) || isDash(tokens, at)) return delimited(at);
  if (!isWord(tokens, at)) return null;
  if (words?.timeWords !== undefined && (cue.bits & CueClass.Speech) !== 0) at = behindTime(tokens, lexicon, at, end);
  const classes = tokens.classes[at] ?? 0;
  if ((classes & WordClass.That) !== 0 && !(words?.bareClause === true && thatIsPronoun(tokens, at, end)))
    return { from: at, how: How.That };
  if ((classes & WordClass.Infinitive) !== 0 && words?.bareClause === true) return { from: at, how: How.Infinitive };
  // Walk over the subject behind the verb, an addressee or an adverbial, to the mark, comma or "that" behind it.
  const prefixed = lexicon.thatPrefixes.length > 0 ? prefixedThat(tokens, lexicon, at, end) : -1;
  if (prefixed >= 0) return { from: prefixed, how: How.That };
  let steps = 0;
  const tells = (cue.bits & CueClass.Tell) !== 0;
  const bare =
    words?.bareClause === true &&
    (cue.bits & (CueClass.Speech | CueClass.Thought | CueClass.Evidence)) !== 0 &&
    !tells &&
    mayBeginClause(tokens, at);
  const question = (classes & WordClass.Whether) !== 0;
  if (question && (cue.bits & (CueClass.Speech | CueClass.Tell | CueClass.Commit)) !== 0) return { from: at, how: How.Question };
  const colon = bare || left.from === cue.from ? colonAhead(tokens, at, end, bare && cue.from === clause.from) : -1;
  if (colon >= 0) return delimited(colon);
  const limit = bare ? 0 : words?.commaBeforeClause === true ? 40 : 14;
  const start = at;
  let pairAt = -1;
  for (; at < end && steps < limit; at = nextOuter(tokens, at), steps++) {
    if (isPair(tokens, at)) {
      // The subject and where it spoke stand between an opening verb and the marks.
      if (words?.verbFirst === true && left.from === cue.from && nextOuter(tokens, at) - at > SPOKEN) return { from: at, how: How.Marked };
      if (pairAt < 0) pairAt = at;
      continue;
    }
    const here = tokens.classes[at] ?? 0;
    if (
      at > start &&
      (here & WordClass.That) !== 0 &&
      !(words?.verbSecond !== true && words?.bareClause !== true && left.bound !== Bound.Pair && takesObject(tokens, start)) &&
      (tokens.classes[at - 1] ?? 0) !== THAT &&
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

/** Words between a cue and the clause whose conjunction is written together with its first word. */
const PREFIXED = 5;

/** "אמר אתמול שהגשר ייפתח": the word with "that" before it, or -1. */
function prefixedThat(tokens: Tokens, lexicon: Lexicon, from: number, end: number): number {
  for (let at = from; at < end && at - from < PREFIXED && !isPair(tokens, at) && isWord(tokens, at); at++) {
    if (((tokens.classes[at] ?? 0) & WordClass.That) !== 0) return at;
    const word = (tokens.ids[at] ?? 0) === 0 ? wordOf(tokens, at) : "";
    if (lexicon.thatPrefixes.some((prefix) => word.length > prefix.length + 1 && word.startsWith(prefix))) return at;
  }
  return -1;
}

/** Words that say when, before a clause without conjunction. */
const TIME = 7;

/** "said late on Monday the bridge was shut": behind the day, where a clause begins there; else `from`. */
function behindTime(tokens: Tokens, lexicon: Lexicon, from: number, end: number): number {
  let at = from;
  let named = false;
  for (; at < end && at - from < TIME && !isPair(tokens, at) && isWord(tokens, at); at++) {
    const classes = tokens.classes[at] ?? 0;
    const day = ((lexicon.agrees[tokens.ids[at] ?? 0] ?? 0) & Agreement.Calendar) !== 0;
    const time = (classes & WordClass.Time) !== 0;
    if (day && ((tokens.flags[at] ?? 0) & TokenFlag.Capital) !== 0) named = true;
    else if (time && ((classes & WordClass.Determiner) === 0 || ((tokens.classes[at + 1] ?? 0) & WordClass.Time) !== 0))
      named ||= at > from && ((tokens.classes[at - 1] ?? 0) & WordClass.Time) !== 0;
    else if (((tokens.flags[at] ?? 0) & TokenFlag.Number) !== 0 && named) continue;
    else if ((classes & WordClass.Preposition) === 0 || named || !leadsToTime(tokens, lexicon, at + 1)) break;
  }
  return named && at + 2 < end && !isPair(tokens, at) && mayBeginClause(tokens, at) ? at : from;
}

function leadsToTime(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  return ((tokens.classes[at] ?? 0) & WordClass.Time) !== 0 || ((lexicon.agrees[tokens.ids[at] ?? 0] ?? 0) & Agreement.Calendar) !== 0;
}

/** Tokens of marks, these included, that hold more than a name. */
const SPOKEN = 4;

/** A colon within a few words that no verb comes before: 'Said Ellis: “...”'. */
function colonAhead(tokens: Tokens, from: number, end: number, opens: boolean): number {
  for (let at = from, steps = 0; at < end && steps < 10; at++, steps++) {
    if (isPair(tokens, at)) return -1;
    if (isColon(tokens, at)) return isPair(tokens, at + 1) || isEnd(tokens, at + 1, end) ? at : -1;
    // 'Said Ellis, “...”'
    if (opens && isComma(tokens, at) && isPair(tokens, at + 1)) return at;
    if (!isWord(tokens, at) || ((tokens.classes[at] ?? 0) & (WordClass.Finite | WordClass.That)) !== 0) return -1;
  }
  return -1;
}

/** "He said that: “...”": the marks are a sentence of their own. */
export function behindThat({ tokens, clause }: Place, start: { from: number; how: How }): { from: number; how: How } {
  const mark = start.from + 1;
  return mark + 1 < clause.to && isColon(tokens, mark) && isPair(tokens, mark + 1) ? { from: mark + 1, how: How.Marked } : start;
}

/** "sagte, man prüfe das": any verb ends so in the subjunctive, where no noun follows that would make it an adjective. */
function hasMoodEnding(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at)) continue;
    if (!isWord(tokens, at)) return false;
    const plain = ((tokens.flags[at] ?? 0) & (TokenFlag.Capital | TokenFlag.Number)) === 0 && (tokens.classes[at] ?? 0) === 0;
    if (plain && at > from && wordOf(tokens, at).endsWith("e") && ((tokens.flags[at + 1] ?? 0) & TokenFlag.Capital) === 0) return true;
  }
  return false;
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
