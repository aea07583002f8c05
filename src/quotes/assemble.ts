import { DIALOGUE } from "./dialogue.js";
import { type MarkPair, TokenFlag, type TokenRange, type Tokens, WordClass } from "./draft.js";
import { type Gathered, Governance, NOBODY, rangeOf } from "./gathered.js";
import { splitIncise } from "./incise.js";
import type { Lexicon } from "./lexicon.js";
import { loosePair } from "./loose.js";
import type { Proposal } from "./proposal.js";
import { proposeSentence } from "./propose.js";
import { gatherUnspaced } from "./unspaced.js";
import { hasOuterWord, isColon, isComma, isPair, nextOuter, pairAt } from "./walk.js";

/** Gathers what every cue reports, and the marked stretches that have none, over the whole text. */
export function gather(tokens: Tokens, lexicon: Lexicon): Gathered[] {
  const unspaced = gatherUnspaced(tokens);
  if (unspaced !== null) return unspaced;
  const gathered: Gathered[] = [];
  tokens.sentences.forEach((sentence, number) => {
    if (!hasOuterWord(tokens, sentence)) gatherMarked(tokens, lexicon, sentence, number, gathered);
    else gatherSentence(tokens, lexicon, sentence, number, gathered);
  });
  return gathered;
}

/** A sentence that is nothing but marked words. */
function gatherMarked(tokens: Tokens, lexicon: Lexicon, sentence: TokenRange, number: number, gathered: Gathered[]): void {
  for (let at = sentence.from; at < sentence.to; at = nextOuter(tokens, at)) {
    const pair = isPair(tokens, at) ? pairAt(tokens, at) : undefined;
    if (pair === undefined) continue;
    const incise = splitIncise(tokens, lexicon, pair);
    const last = lastOpen(tokens, gathered, pair, number);
    if (incise === null && last !== undefined) {
      last.contents.push(rangeOf(pair));
      last.sentence = number;
      last.announces = false;
      continue;
    }
    const follows = gathered.length - 1;
    gathered.push({
      cue: incise?.cue ?? null,
      subject: incise?.subject ?? NOBODY,
      contents: incise?.contents ?? [rangeOf(pair)],
      needsMarks: true,
      follows: incise === null ? follows : -1,
      governance:
        incise === null && follows >= 0 && goesOnApart(tokens, gathered[follows], pair, number) ? Governance.Form : Governance.Alone,
      open: true,
      announces: false,
      sentence: number,
    });
  }
}

/** The quotation that a marked sentence goes on with: the last, or an earlier one of the sentence before that a further cue follows. */
function lastOpen(tokens: Tokens, gathered: readonly Gathered[], pair: MarkPair, number: number): Gathered | undefined {
  const last = gathered.at(-1);
  if (last === undefined || goesOn(tokens, last, pair, number)) return last;
  // Marks in the words of a cue hold a name, where sentences are not kept apart.
  const apart = tokens.locale.quotes?.sentencesApart !== undefined;
  for (let back = 2; back <= 4; back++) {
    const earlier = gathered.at(-back);
    if (earlier === undefined || earlier.sentence !== last.sentence) return undefined;
    if (earlier.open && (!marked(tokens, last) || (!apart && last.governance <= Governance.Near)) && goesOn(tokens, earlier, pair, number))
      return earlier;
  }
  return undefined;
}

function marked(tokens: Tokens, { contents }: Gathered): boolean {
  return contents.some(({ from, to }) => isPair(tokens, from) || isPair(tokens, to - 1));
}

/** Whether a marked sentence continues the quotation before it. */
function goesOn(tokens: Tokens, last: Gathered, pair: MarkPair, number: number): boolean {
  if (last.announces) return number - last.sentence <= 1 || (last.contents.length > 0 && continues(tokens, last, pair));
  if (continues(tokens, last, pair)) return true;
  if (!last.open || number !== last.sentence + 1) return false;
  const apart = tokens.locale.quotes?.sentencesApart;
  if (apart === "always" || (apart === "behindMixed" && !last.contents.every((content) => isMarkedWhole(tokens, content)))) return false;
  const before = last.contents.at(-1);
  return before !== undefined && tokens.paragraph[before.to - 1] === tokens.paragraph[pair.first];
}

/** A marked sentence that would be part of the one before, were sentences not kept apart. */
function goesOnApart(tokens: Tokens, last: Gathered | undefined, pair: MarkPair, number: number): boolean {
  const before = last?.contents.at(-1);
  if (last === undefined || before === undefined || tokens.locale.quotes?.sentencesApart === undefined) return false;
  return last.open && number === last.sentence + 1 && tokens.paragraph[before.to - 1] === tokens.paragraph[pair.first];
}

function isMarkedWhole(tokens: Tokens, { from, to }: TokenRange): boolean {
  return isPair(tokens, from) && tokens.pairOf[from] === tokens.pairOf[to - 1];
}

/** A long quotation goes on in the next paragraph: the mark before was never closed. */
function continues(tokens: Tokens, last: Gathered, pair: MarkPair): boolean {
  const content = last.contents.at(-1);
  const before = content === undefined ? undefined : pairAt(tokens, content.to - 1);
  return (
    before !== undefined &&
    before.unclosed &&
    (tokens.paragraph[pair.first] ?? 0) === (tokens.paragraph[before.first] ?? 0) + 1 &&
    atParagraphStart(tokens, pair)
  );
}

function atParagraphStart(tokens: Tokens, pair: MarkPair): boolean {
  return ((tokens.flags[pair.first] ?? 0) & TokenFlag.ParagraphStart) !== 0;
}

function gatherSentence(tokens: Tokens, lexicon: Lexicon, sentence: TokenRange, number: number, gathered: Gathered[]): void {
  const proposals = proposeSentence(tokens, lexicon, sentence);
  const found: Gathered[] = [];
  for (const proposal of proposals) {
    const follows = proposal.chained && found.length > 0 ? gathered.length + found.length - 1 : -1;
    const one = fromProposal(proposal, follows, number);
    partIncise(tokens, lexicon, one);
    found.push(one);
  }
  const claimed = new Set<MarkPair>();
  for (const { contents } of found) {
    for (const { from, to } of contents) {
      for (let at = from; at < to; at = nextOuter(tokens, at)) {
        const pair = isPair(tokens, at) ? pairAt(tokens, at) : undefined;
        if (pair !== undefined) claimed.add(pair);
      }
    }
  }
  const loose: Gathered[] = [];
  let ends: Map<number, Gathered> | null = null;
  for (let at = sentence.from; at < sentence.to; at = nextOuter(tokens, at)) {
    const pair = isPair(tokens, at) ? pairAt(tokens, at) : undefined;
    if (pair === undefined || claimed.has(pair)) continue;
    const opened = isColon(tokens, at - 1) ? (ends ??= byEnd(found)).get(at - 1) : undefined;
    // "She warned that it was late: “...”"
    if (opened === undefined) loose.push(loosePair(tokens, lexicon, pair, sentence, number));
    else loose.push(openedBy(opened, pair));
  }
  resume(tokens, found, loose);
  const mood = found.length === 0 ? moodOf(tokens, sentence, number, gathered, loose) : null;
  if (mood !== null) {
    gathered.push(mood);
    return;
  }
  const all = [...found, ...loose].sort((a, b) => startOf(a) - startOf(b));
  // `follows` of a chained cue is its place before sorting; only loose stretches between could move it.
  const [head] = all;
  const last = gathered.at(-1);
  if (head !== undefined && last !== undefined && head.contents[0] !== undefined && mergesWith(tokens, last, head, number)) {
    for (const content of head.contents) last.contents.push(content);
    last.cue ??= head.cue;
    if (last.subject.side === "none") last.subject = head.subject;
    last.open = head.open;
    last.sentence = number;
    last.governance = Math.max(last.governance, head.governance);
    all.shift();
  }
  // One by one: a sentence may hold more than a call takes arguments.
  for (const one of all) gathered.push(one);
}

/** Sentences a quotation may lie back for one in the mood of reported speech to go on with it. */
const MOOD_REACH = 2;

/** A sentence in the mood of reported speech, without cue, goes on with what was reported before it. */
function moodOf(
  tokens: Tokens,
  sentence: TokenRange,
  number: number,
  gathered: readonly Gathered[],
  loose: readonly Gathered[],
): Gathered | null {
  const last = gathered.at(-1);
  if (last === undefined || number - last.sentence > MOOD_REACH) return null;
  if (loose.some(({ cue }) => cue !== null)) return null;
  for (let at = sentence.from; at < sentence.to; at = nextOuter(tokens, at)) {
    if (isPair(tokens, at) || ((tokens.classes[at] ?? 0) & WordClass.ReportMood) === 0) continue;
    if (((tokens.classes[at - 1] ?? 0) & WordClass.SelfPronoun) !== 0) return null;
    return {
      cue: null,
      subject: NOBODY,
      contents: [sentence],
      needsMarks: false,
      follows: gathered.length - 1,
      governance: Governance.Clause,
      open: false,
      announces: false,
      sentence: number,
    };
  }
  return null;
}

/** Quotations of one sentence that marks further on may resume. */
const RESUMED = 8;

/** “Every time,” she said, raising her voice, “you lose”: marks later in the sentence go on with the quotation. */
function resume(tokens: Tokens, found: readonly Gathered[], loose: Gathered[]): void {
  if (loose.length === 0) return;
  for (const tail of found.slice(0, RESUMED)) {
    if (!tail.open || tail.governance !== Governance.Form) continue;
    const index = loose.findIndex(
      ({ contents: [content] }) =>
        content !== undefined &&
        content.from > (tail.contents.at(-1)?.to ?? 0) &&
        (isComma(tokens, content.from - 1) || pairAt(tokens, content.from)?.mark === DIALOGUE),
    );
    const [resumed] = index < 0 ? [] : loose.splice(index, 1);
    if (resumed !== undefined) for (const content of resumed.contents) tail.contents.push(content);
  }
}

/** A marked sentence without cue before “B,” she said; or the reopened marks of a long quotation. */
function mergesWith(tokens: Tokens, last: Gathered, head: Gathered, number: number): boolean {
  const at = head.contents[0]?.from ?? -1;
  const pair = pairAt(tokens, at);
  if (pair === undefined) return false;
  if (last.cue === null || head.cue === null) {
    if (continues(tokens, last, pair)) return true;
  }
  if (last.announces && number - last.sentence <= 1 && last.contents.length === 0 && head.cue === null) return true;
  // “A.” He went on: “B.” are two.
  if (head.cue !== null && head.cue.from < at) return false;
  if (last.cue !== null || !last.open || last.sentence !== number - 1 || head.governance !== Governance.Form) return false;
  const before = last.contents.at(-1);
  return before !== undefined && tokens.paragraph[before.to - 1] === tokens.paragraph[at];
}

function fromProposal(
  { cue, contents, subject, needsMarks, tail, announces, weight }: Proposal,
  follows: number,
  sentence: number,
): Gathered {
  const governance = weight === 2 ? Governance.Form : needsMarks ? Governance.Act : Governance.Clause;
  // Written out, here and elsewhere: a spread takes longer than finding the cue.
  return {
    cue: { from: cue.from, to: cue.to },
    subject,
    contents: contents.slice(),
    needsMarks,
    follows,
    governance,
    open: tail,
    announces,
    sentence,
  };
}

/** Quotations by where they end, the first of several. */
function byEnd(found: readonly Gathered[]): Map<number, Gathered> {
  const ends = new Map<number, Gathered>();
  for (const one of found) {
    const end = one.contents.at(-1)?.to;
    if (end !== undefined && !ends.has(end)) ends.set(end, one);
  }
  return ends;
}

function openedBy({ cue, subject, follows, announces, sentence }: Gathered, pair: MarkPair): Gathered {
  const contents = [rangeOf(pair)];
  return { cue, subject, contents, needsMarks: true, follows, governance: Governance.Form, open: true, announces, sentence };
}

/** «A, reconnaît Léa, B», dit-elle: a cue inside the marks parts what another one reports as a whole. */
function partIncise(tokens: Tokens, lexicon: Lexicon, one: Gathered): void {
  if (lexicon.words?.invertedPronouns === undefined) return;
  const [content] = one.contents;
  const pair = one.contents.length === 1 && content !== undefined ? pairAt(tokens, content.from) : undefined;
  if (pair === undefined || content === undefined || content.to !== pair.last + 1) return;
  const incise = splitIncise(tokens, lexicon, pair);
  if (incise === null) return;
  one.cue = incise.cue;
  one.subject = incise.subject;
  one.contents = incise.contents;
}

function startOf({ contents, cue }: Gathered): number {
  return contents[0]?.from ?? cue?.from ?? 0;
}
