import { leftClause } from "./clause.js";
import { cueAt } from "./cues.js";
import { DIALOGUE } from "./dialogue.js";
import { CueClass, type MarkPair, type SubjectHint, TokenFlag, type TokenRange, type Tokens, WordClass } from "./draft.js";
import { type Gathered, Governance, NOBODY, rangeOf } from "./gathered.js";
import { splitIncise } from "./incise.js";
import type { Lexicon } from "./lexicon.js";
import { isColon, isComma, isDash, isPair, isWord, nextOuter } from "./walk.js";

/** A marked stretch that no cue takes in; the nearest cue of its sentence is given it all the same. */
export function loosePair(tokens: Tokens, lexicon: Lexicon, pair: MarkPair, sentence: TokenRange, number: number): Gathered {
  const incise = splitIncise(tokens, lexicon, pair);
  if (incise !== null) return made(incise.cue, incise.subject, incise.contents, Governance.Form, false, number);
  const whole = (cue: TokenRange, side: SubjectHint["side"], range: TokenRange, open: boolean): Gathered =>
    made(cue, { side, range, clitic: -1 }, [rangeOf(pair)], Governance.Form, open, number);
  const label = labelBefore(tokens, pair, sentence);
  if (label !== null) return whole({ from: label.to, to: label.to + 1 }, "phrase", label, false);
  const behind = lexicon.words?.bareClause === true ? null : verbBehindComma(tokens, pair, sentence);
  if (behind !== null) return whole(behind, "after", { from: behind.to, to: sentence.to }, true);
  const verb = verbBehindDash(tokens, pair, sentence);
  if (verb >= 0) return whole({ from: verb, to: verb + 1 }, "after", { from: verb + 1, to: sentence.to }, true);
  const dash = signatureDash(tokens, pair, sentence);
  if (dash >= 0) return whole({ from: dash, to: dash + 1 }, "phrase", { from: dash + 1, to: sentence.to }, false);
  const near = nearCue(tokens, lexicon, pair, sentence);
  const contents = [clauseOf(tokens, pair, sentence, near)];
  // “A,” the old man grumbled. “B.”: whatever the verb, the next marked sentence goes on.
  const open = opensSentence(tokens, pair, sentence);
  if (near === null) return made(null, NOBODY, contents, Governance.None, open, number);
  const range = { from: sentence.from, to: pair.first > near.from ? pair.first : sentence.to };
  return made(near, { side: "either", range, clitic: -1 }, contents, Governance.Near, open, number);
}

function made(
  cue: TokenRange | null,
  subject: SubjectHint,
  contents: TokenRange[],
  governance: Governance,
  open: boolean,
  sentence: number,
): Gathered {
  return { cue, subject, contents, needsMarks: true, follows: -1, governance, open, announces: false, sentence };
}

/** Marks that open the sentence, with a comma that joins them to the words behind. */
function opensSentence(tokens: Tokens, { first, last, to }: MarkPair, sentence: TokenRange): boolean {
  return (
    first === sentence.from &&
    last + 1 < sentence.to &&
    ((tokens.flags[first + 1] ?? 0) & TokenFlag.Capital) !== 0 &&
    (isComma(tokens, to - 1) || isComma(tokens, last + 1))
  );
}

/** «…», — обратился Иванов: behind a comma and a dash stands a verb of saying, known or not. */
function verbBehindDash(tokens: Tokens, { last }: MarkPair, { to }: TokenRange): number {
  const verb = last + 3;
  if (verb >= to || !isComma(tokens, last + 1) || !isDash(tokens, last + 2) || isPair(tokens, verb)) return -1;
  return isWord(tokens, verb) &&
    ((tokens.flags[verb] ?? 0) & (TokenFlag.Capital | TokenFlag.Number)) === 0 &&
    (tokens.classes[verb] ?? 0) === 0
    ? verb
    : -1;
}

/** Words of marks that a verb behind them may report, whether the pack knows it or not. */
const REPORTED = 5;

/** «…», ironise le maire; „…“, zeigte sich Rot erfreut: a lower-case word between the comma and a noun phrase can only be the verb. */
function verbBehindComma(tokens: Tokens, { first, last, from, to }: MarkPair, sentence: TokenRange): TokenRange | null {
  const start = last + 2;
  if (first !== sentence.from || to - from < REPORTED || start + 1 >= sentence.to || !isComma(tokens, last + 1)) return null;
  let verb = start;
  while (verb < start + 3 && ((tokens.classes[verb] ?? 0) & WordClass.Auxiliary || (tokens.flags[verb] ?? 0) & TokenFlag.Elided)) verb++;
  const auxiliary = verb > start && ((tokens.classes[verb - 1] ?? 0) & WordClass.Auxiliary) !== 0;
  if (isPair(tokens, verb) || !isPlainWord(tokens, verb) || ((tokens.classes[verb] ?? 0) & ~(WordClass.Finite | WordClass.Adverb)) !== 0)
    return null;
  let subject = verb + 1;
  // A reflexive pronoun behind the verb.
  if (!auxiliary && isPlainWord(tokens, subject) && ((tokens.classes[subject] ?? 0) & WordClass.Adverb) !== 0) subject++;
  if (subject >= sentence.to || isPair(tokens, subject)) return null;
  const opens =
    ((tokens.flags[subject] ?? 0) & TokenFlag.Capital) !== 0 ||
    ((tokens.classes[subject] ?? 0) & (WordClass.Determiner | WordClass.Pronoun | WordClass.Title)) !== 0;
  return opens && isWord(tokens, subject) ? { from: start, to: verb + 1 } : null;
}

function isPlainWord(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  return (flags & TokenFlag.Word) !== 0 && (flags & (TokenFlag.Capital | TokenFlag.Number | TokenFlag.Elided | TokenFlag.Clitic)) === 0;
}

/** “...” ― Ann Lee, mayor: a signature that closes the paragraph. */
function signatureDash(tokens: Tokens, { first, last }: MarkPair, { to }: TokenRange): number {
  const dash = last + 1;
  if (dash + 1 >= to || to - dash > 2 * LABEL || ((tokens.flags[first] ?? 0) & TokenFlag.ParagraphStart) === 0) return -1;
  const sign = ((tokens.flags[dash] ?? 0) & (TokenFlag.Dash | TokenFlag.LooseDash)) !== 0;
  return sign && ((tokens.flags[dash + 1] ?? 0) & TokenFlag.Capital) !== 0 && tokens.paragraph[dash] !== tokens.paragraph[to] ? dash : -1;
}

/** Words a name before a colon may take: "Ann Lee: “...”". */
const LABEL = 8;

/** The name and colon that open a sentence of marked words, as in headlines and interviews. */
function labelBefore(tokens: Tokens, pair: MarkPair, { from, to }: TokenRange): TokenRange | null {
  const colon = pair.first - 1;
  if (colon <= from || colon - from > LABEL || !isColon(tokens, colon) || nextOuter(tokens, pair.first) < to - 1) return null;
  const opens = TokenFlag.Capital | TokenFlag.ParagraphStart;
  if (((tokens.flags[from] ?? 0) & opens) !== opens) return null;
  for (let at = from; at < colon; at++) {
    if (
      isPair(tokens, at) ||
      (!isWord(tokens, at) && !isComma(tokens, at)) ||
      ((tokens.classes[at] ?? 0) & (WordClass.Finite | WordClass.NamedThing)) !== 0
    )
      return null;
  }
  return { from, to: colon };
}

/** The clause a marked stretch in lower case is part of: from the cue or the delimiter before it. One with a capital stands for itself. */
function clauseOf(tokens: Tokens, pair: MarkPair, sentence: TokenRange, cue: TokenRange | null): TokenRange {
  if (((tokens.flags[pair.from] ?? 0) & TokenFlag.Capital) !== 0 || pair.mark === DIALOGUE) return rangeOf(pair);
  const from = leftClause(tokens, pair.first, Math.max(sentence.from, cue !== null && cue.to <= pair.first ? cue.to : 0)).from;
  return { from, to: pair.last + 1 };
}

/** How many outer tokens away a cue may stand from the marks it is given. */
const NEAR = 12;

function nearCue(tokens: Tokens, lexicon: Lexicon, pair: MarkPair, sentence: TokenRange): TokenRange | null {
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const at of [pair.first - distance, pair.last + distance]) {
      if (at < sentence.from || at >= sentence.to || isPair(tokens, at) || !isWord(tokens, at) || (tokens.cues[at] ?? 0) === 0) continue;
      const cue = cueAt(tokens, lexicon, at, sentence);
      if (cue !== null && cue.form !== CueClass.Noun && (cue.bits & CueClass.Ambiguous) === 0) return { from: cue.from, to: cue.to };
    }
  }
  return null;
}
