import type { Gathered } from "./gathered.js";
import { Governance } from "./gathered.js";
import { governPairs } from "./governance.js";
import { CueClass, Sign, TokenFlag, WordClass, type MarkPair, type Tokens } from "./draft.js";
import { PhraseRole, type Lexicon } from "./lexicon.js";
import { phraseAt } from "./cues.js";
import { hashCode, hashWord, HASH_SEED } from "./dictionary.js";
import { DIALOGUE } from "./dialogue.js";
import { Agreement } from "./speaker/grammar.js";
import { isColon, isComma, isTerminal, isWord, wordOf } from "./walk.js";
import { strictnessOf, weightsOf } from "./decide-weights.js";

/** Names of the features, in the order of `features`. The first is always 1. */
export const FEATURES = [
  "always",
  "oneWord",
  "twoWords",
  "threeWords",
  "fourToFive",
  "sixToNine",
  "tenToNineteen",
  "twentyUp",
  "near",
  "clause",
  "act",
  "form",
  "alone",
  "atSentenceStart",
  "afterColon",
  "afterComma",
  "endsTerminal",
  "endsComma",
  "commaBehind",
  "selfPronoun",
  "finite",
  "allCapitals",
  "oneCapital",
  "lowerStart",
  "repeated",
  "scareBefore",
  "namedBefore",
  "determinerBefore",
  "prepositionBefore",
  "capitalBefore",
  "capitalBehind",
  "lowerBehind",
  "single",
  "digits",
  "infinitiveOrThatBefore",
  "verbBefore",
  "looseDefinite",
  "prepositionAndCapital",
  "governedWord",
  "cueBehind",
  "cueInSentence",
  "cuesInSentence",
  "joinedToName",
  "joinedToQuotation",
] as const;

/** Scripts with capitals. */
const CASED = new Set(["Latn", "Cyrl", "Grek", "Armn"]);

/** Below this a marked stretch is a title, a name or a distanced word. */
const THRESHOLD = 0;
/** The same where no cue takes the stretch in: a quotation out of nowhere costs a reader more than one left out. */
const LOOSE = 0.25;
/** Above this it is a quotation whatever the clause round it. */
const SURE = 1.1;

/** For each outermost pair, by its index, whether it quotes somebody: 0 no, 1 likely, 2 surely. */
export function decidePairs(tokens: Tokens, lexicon: Lexicon, gathered: readonly Gathered[]): Uint8Array {
  const weights = weightsOf(lexicon.locale.tag);
  const stricter = strictnessOf(lexicon.locale.tag);
  const governance = governPairs(tokens, gathered);
  const repeated = repeatedPairs(tokens);
  const uncased = !CASED.has(lexicon.locale.script);
  const cues = cuesOfSentences(tokens);
  const quoted = new Uint8Array(tokens.pairs.length);
  tokens.pairs.forEach((pair, index) => {
    // Where marks round names are obligatory, only the form of the sentence is proof.
    let sum = (governance[index] ?? 0) < Governance.Form ? -stricter : 0;
    const surroundings: Surroundings = {
      governance: governance[index] ?? Governance.None,
      repeated: repeated.has(pair),
      cues: cues[tokens.sentence[pair.first] ?? 0] ?? 0,
      joined: isJoined(tokens, index) ? ((quoted[index - 1] ?? 0) > 0 ? "quotation" : "name") : null,
    };
    const values = features(tokens, lexicon, pair, surroundings);
    for (let feature = 0; feature < values.length; feature++) if (values[feature] === 1) sum += weights[feature] ?? 0;
    // Without capitals some of the evidence is missing; the form of the sentence has to do.
    if (uncased && (governance[index] ?? 0) >= Governance.Form && pair.to - pair.from > 2) sum = Math.max(sum, 1);
    // Inside a reported clause all features are weighed; elsewhere the noun is proof.
    if (governance[index] !== Governance.Clause && isTitle(tokens, lexicon, pair)) return;
    quoted[index] =
      pair.mark === DIALOGUE || sum > SURE ? 2 : sum > ((governance[index] ?? 0) < Governance.Clause ? LOOSE : THRESHOLD) ? 1 : 0;
  });
  return quoted;
}

/** What the text round a marked stretch tells of it. */
export interface Surroundings {
  readonly governance: Governance;
  /** Its words stand in marks elsewhere in the text too. */
  readonly repeated: boolean;
  /** Cues of its sentence, outside marks. */
  readonly cues: number;
  /** What the stretch before it is, where nothing but "and" or a comma lies between. */
  readonly joined: "quotation" | "name" | null;
}

/** Plain finite cues outside marks, by sentence. */
export function cuesOfSentences(tokens: Tokens): Int32Array {
  const counts = new Int32Array(tokens.sentences.length);
  for (let at = 0; at < tokens.count; at++) {
    const bits = tokens.cues[at] ?? 0;
    if (bits === 0 || (bits & CueClass.Finite) === 0 || (bits & CueClass.Ambiguous) !== 0 || (bits & GRADES) === 0) continue;
    if ((tokens.pairOf[at] ?? -1) >= 0) continue;
    const sentence = tokens.sentence[at] ?? 0;
    counts[sentence] = (counts[sentence] ?? 0) + 1;
  }
  return counts;
}

const GRADES =
  CueClass.Speech | CueClass.Tell | CueClass.Utter | CueClass.Act | CueClass.Commit | CueClass.Thought | CueClass.Evidence | CueClass.Noun;

/** Whether nothing but a comma, conjunctions, articles and prepositions part a marked stretch from the one before it. */
export function isJoined(tokens: Tokens, index: number): boolean {
  const before = tokens.pairs[index - 1];
  const pair = tokens.pairs[index];
  if (before === undefined || pair === undefined) return false;
  const between = pair.first - before.last - 1;
  if (between < 1 || between > 3) return false;
  for (let at = before.last + 1; at < pair.first; at++)
    if (!isComma(tokens, at) && ((tokens.classes[at] ?? 0) & (WordClass.Conjunction | WordClass.Determiner | WordClass.Preposition)) === 0)
      return false;
  return true;
}

/** The features of a marked stretch: each 0 or 1, none tied to a word of the language. */
export function features(tokens: Tokens, lexicon: Lexicon, pair: MarkPair, { governance, repeated, cues, joined }: Surroundings): number[] {
  const { flags, classes } = tokens;
  let count = 0;
  let capitals = 0;
  let contents = 0;
  let self = false;
  let finite = false;
  let digits = false;
  for (let at = pair.from; at < pair.to; at++) {
    if (!isWord(tokens, at)) continue;
    count++;
    const flag = flags[at] ?? 0;
    const bits = classes[at] ?? 0;
    if ((flag & TokenFlag.Number) !== 0) digits = true;
    if ((bits & WordClass.SelfPronoun) !== 0) self = true;
    if ((bits & (WordClass.Finite | WordClass.Modal | WordClass.Auxiliary)) !== 0) finite = true;
    if ((bits & (WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) !== 0 && (flag & TokenFlag.Capital) === 0) continue;
    contents++;
    if ((flag & (TokenFlag.Capital | TokenFlag.Number)) !== 0) capitals++;
  }
  // Two characters of an unspaced script make about a word.
  if (tokens.locale.wordBreak === "none") count = (count + 1) >> 1;
  const cased = CASED.has(tokens.locale.script);
  const before = pair.first - 1;
  const behind = pair.last + 1;
  const inParagraph = before >= 0 && tokens.paragraph[before] === tokens.paragraph[pair.first];
  const hasBehind = behind < tokens.count && tokens.paragraph[behind] === tokens.paragraph[pair.first];
  const starts = ((flags[pair.first] ?? 0) & TokenFlag.SentenceStart) !== 0;
  const beforeBits = inParagraph && !starts ? (classes[before] ?? 0) : 0;
  const allCapital = contents > 0 && capitals === contents;
  const scare = inParagraph && (beforeBits & WordClass.ScareBefore) !== 0;
  const yes = (value: boolean): number => (value ? 1 : 0);
  return [
    1,
    yes(count <= 1),
    yes(count === 2),
    yes(count === 3),
    yes(count > 3 && count < 6),
    yes(count > 5 && count < 10),
    yes(count > 9 && count < 20),
    yes(count > 19),
    yes(governance === Governance.Near),
    yes(governance === Governance.Clause),
    yes(governance === Governance.Act),
    yes(governance === Governance.Form),
    yes(governance === Governance.Alone),
    yes(starts),
    yes(inParagraph && isColon(tokens, before)),
    yes(inParagraph && isComma(tokens, before)),
    yes(isTerminal(tokens, pair.to - 1)),
    yes(isComma(tokens, pair.to - 1)),
    yes(hasBehind && isComma(tokens, behind)),
    yes(self),
    yes(finite),
    yes(allCapital && count > 1),
    yes(allCapital && count <= 1),
    yes(cased && ((flags[pair.from] ?? 0) & (TokenFlag.Capital | TokenFlag.Number)) === 0),
    yes(repeated),
    yes(scare || scarePhraseBefore(tokens, lexicon, pair)),
    yes(inParagraph && !starts && isNamedThing(tokens, lexicon, before)),
    yes((beforeBits & WordClass.Determiner) !== 0),
    yes((beforeBits & WordClass.Preposition) !== 0),
    yes(inParagraph && !starts && ((flags[before] ?? 0) & TokenFlag.Capital) !== 0),
    yes(hasBehind && ((flags[behind] ?? 0) & TokenFlag.Capital) !== 0),
    yes(hasBehind && isWord(tokens, behind) && ((flags[behind] ?? 0) & TokenFlag.Capital) === 0),
    yes("‘'‚‹".includes(pair.mark)),
    yes(digits),
    yes((beforeBits & (WordClass.That | WordClass.Infinitive)) !== 0),
    yes((beforeBits & VERBAL) !== 0 && ((flags[before] ?? 0) & TokenFlag.Clitic) === 0),
    yes(governance < Governance.Clause && inParagraph && ((lexicon.agrees[tokens.ids[before] ?? 0] ?? 0) & Agreement.Definite) !== 0),
    yes((beforeBits & WordClass.Preposition) !== 0 && allCapital),
    yes(governance >= Governance.Clause && count <= 1),
    yes(hasBehind && isReporting(tokens, behind)),
    yes(cues > 0),
    yes(cues > 1),
    yes(joined === "name"),
    yes(joined === "quotation"),
  ];
}

/** Words of a title, at most. */
const TITLE = 12;

/** The exhibition “We Are the Sea”: right behind a noun that says whose name follows, with a capital and no full stop. */
function isTitle(tokens: Tokens, lexicon: Lexicon, { first, from, to }: MarkPair): boolean {
  const noun = first - 1;
  if (noun < 0 || tokens.paragraph[noun] !== tokens.paragraph[first] || to - from > TITLE) return false;
  if (((tokens.flags[first] ?? 0) & TokenFlag.SentenceStart) !== 0 || !isNamedThing(tokens, lexicon, noun)) return false;
  if (((tokens.flags[from] ?? 0) & (TokenFlag.Capital | TokenFlag.Number)) === 0 && CASED.has(tokens.locale.script)) return false;
  const last = tokens.signs[to - 1] ?? 0;
  return last !== Sign.Stop && last !== Sign.Comma;
}

const VERBAL = WordClass.Finite | WordClass.Auxiliary | WordClass.Modal | WordClass.ReportMood;

/** A finite verb of saying stands right behind: the marks hold the name of who said it. */
function isReporting(tokens: Tokens, at: number): boolean {
  const bits = tokens.cues[at] ?? 0;
  return (bits & CueClass.Finite) !== 0 && (bits & (CueClass.Speech | CueClass.Tell | CueClass.Utter)) !== 0;
}

/** A noun whose name follows; in a language of compounds ("Wochenzeitung") its end tells. */
function isNamedThing(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  if (((tokens.classes[at] ?? 0) & WordClass.NamedThing) !== 0) return true;
  if (lexicon.words?.capitalNouns !== true || ((tokens.flags[at] ?? 0) & TokenFlag.Capital) === 0) return false;
  const word = wordOf(tokens, at);
  return lexicon.namedThings.some((noun) => noun.length > 3 && word.length > noun.length && word.endsWith(noun));
}

/** "known as “X”": a phrase that ends right before the marks. */
function scarePhraseBefore(tokens: Tokens, lexicon: Lexicon, pair: MarkPair): boolean {
  for (let back = 2; back <= 4; back++) {
    const at = pair.first - back;
    if (at < 0) return false;
    const phrase = phraseAt(tokens, lexicon, at, pair.first, PhraseRole.ScareBefore);
    if (phrase?.words.length === back) return true;
  }
  return false;
}

/** Marked stretches whose words stand in marks elsewhere in the text too: names and slogans of the day. */
export function repeatedPairs(tokens: Tokens): Set<MarkPair> {
  const first = new Map<number, MarkPair>();
  const repeated = new Set<MarkPair>();
  for (const pair of tokens.pairs) {
    if (pair.to - pair.from > 12) continue;
    const hash = hashOfWords(tokens, pair);
    if (hash === HASH_SEED) continue;
    const earlier = first.get(hash);
    if (earlier === undefined) first.set(hash, pair);
    else if (joinWords(tokens, earlier) === joinWords(tokens, pair)) {
      repeated.add(earlier);
      repeated.add(pair);
    }
  }
  return repeated;
}

function hashOfWords(tokens: Tokens, { from, to }: MarkPair): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) if (isWord(tokens, at)) hash = hashCode(hash, hashAt(tokens, at));
  return hash;
}

function hashAt({ hashes, text, from, to }: Tokens, at: number): number {
  const hash = hashes[at] ?? 0;
  return hash === 0 ? hashWord(text.slice(from[at], to[at])) : hash;
}

function joinWords(tokens: Tokens, { from, to }: MarkPair): string {
  let words = "";
  for (let at = from; at < to; at++) if (isWord(tokens, at)) words += ` ${wordOf(tokens, at)}`;
  return words;
}
