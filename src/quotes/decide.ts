import type { Gathered } from "./gathered.js";
import { Governance } from "./gathered.js";
import { governPairs } from "./governance.js";
import { TokenFlag, WordClass, type MarkPair, type Tokens } from "./draft.js";
import { PhraseRole, type Lexicon } from "./lexicon.js";
import { phraseAt } from "./cues.js";
import { DIALOGUE } from "./dialogue.js";
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
] as const;

/** Scripts with capitals. */
const CASED = new Set(["Latn", "Cyrl", "Grek", "Armn"]);

/** Below this a marked stretch is a title, a name or a distanced word. */
const THRESHOLD = 0;

/** For each outermost pair, by its index, whether it quotes somebody. */
export function decidePairs(tokens: Tokens, lexicon: Lexicon, gathered: readonly Gathered[]): Uint8Array {
  const weights = weightsOf(lexicon.locale.tag);
  const stricter = strictnessOf(lexicon.locale.tag);
  const governance = governPairs(tokens, gathered);
  const repeated = repeatedPairs(tokens);
  const uncased = !CASED.has(lexicon.locale.script);
  const quoted = new Uint8Array(tokens.pairs.length);
  tokens.pairs.forEach((pair, index) => {
    // Where marks round names are obligatory, only the form of the sentence is proof.
    let sum = (governance[index] ?? 0) < Governance.Form ? -stricter : 0;
    features(tokens, lexicon, pair, governance[index] ?? Governance.None, repeated.has(pair)).forEach((value, feature) => {
      sum += value * (weights[feature] ?? 0);
    });
    // Without capitals some of the evidence is missing; the form of the sentence has to do.
    if (uncased && (governance[index] ?? 0) >= Governance.Form && pair.to - pair.from > 2) sum = Math.max(sum, 1);
    quoted[index] = sum > THRESHOLD || pair.mark === DIALOGUE ? 1 : 0;
  });
  return quoted;
}

/** The features of a marked stretch: each 0 or 1, none tied to a word of the language. */
export function features(tokens: Tokens, lexicon: Lexicon, pair: MarkPair, governance: Governance, repeated: boolean): number[] {
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
    yes((beforeBits & WordClass.NamedThing) !== 0),
    yes((beforeBits & WordClass.Determiner) !== 0),
    yes((beforeBits & WordClass.Preposition) !== 0),
    yes(inParagraph && !starts && ((flags[before] ?? 0) & TokenFlag.Capital) !== 0),
    yes(hasBehind && ((flags[behind] ?? 0) & TokenFlag.Capital) !== 0),
    yes(hasBehind && isWord(tokens, behind) && ((flags[behind] ?? 0) & TokenFlag.Capital) === 0),
    yes("‘'‚‹".includes(pair.mark)),
    yes(digits),
    yes((beforeBits & (WordClass.That | WordClass.Infinitive)) !== 0),
  ];
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
  const first = new Map<string, MarkPair>();
  const repeated = new Set<MarkPair>();
  for (const pair of tokens.pairs) {
    if (pair.to - pair.from > 12) continue;
    let key = "";
    for (let at = pair.from; at < pair.to; at++) if (isWord(tokens, at)) key += (key === "" ? "" : " ") + wordOf(tokens, at);
    if (key === "") continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, pair);
    else {
      repeated.add(earlier);
      repeated.add(pair);
    }
  }
  return repeated;
}
