import { DIALOGUE } from "./dialogue.js";
import { CueClass, TokenFlag, WordClass, type TokenRange, type Tokens } from "./draft.js";
import { PhraseRole, type Lexicon, type Phrase } from "./lexicon.js";
import { isColon, isComma, isDash, isPair, isWord, nextOuter, pairAt, previousOuter } from "./walk.js";

/** Words that report, found outside marks. */
export interface Cue extends TokenRange {
  /** The verb or noun itself, within the group with its auxiliaries. */
  readonly head: number;
  /** CueClass bits of the head. */
  readonly bits: number;
  /** What the group is: one of CueClass Finite, Gerund, Base, Noun. */
  readonly form: CueClass;
  /** The inverted subject pronoun, or -1. */
  readonly clitic: number;
  readonly passive: boolean;
  /** The particle of a separable verb, or -1. */
  readonly particle: number;
}

/** How far left of a verb its auxiliaries are looked for, adverbs and an inverted pronoun between. */
const GROUP = 6;

/** The cue whose head stands at `at`, or null. `first` is where its sentence begins. */
export function cueAt(tokens: Tokens, lexicon: Lexicon, at: number, { from: first, to: end }: TokenRange): Cue | null {
  let bits = tokens.cues[at] ?? 0;
  if (bits === 0) return null;
  let to = at + 1;
  let particle = -1;
  if ((bits & CueClass.Phrase) !== 0) {
    const phrase = phraseAt(tokens, lexicon, at, end, PhraseRole.Cue);
    if (phrase !== null) {
      bits = phrase.cues | CueClass.Phrase;
      to = at + phrase.words.length;
    }
  }
  if ((bits & CueClass.Separable) !== 0) {
    particle = particleAfter(tokens, lexicon, at, end);
    if (particle >= 0) bits |= CueClass.Speech | CueClass.Finite;
  }
  if ((bits & GRADES) === 0) return null;
  if ((bits & (CueClass.Finite | CueClass.Participle | CueClass.Gerund | CueClass.Base)) === 0) {
    return { from: at, to, head: at, bits, form: CueClass.Noun, clitic: -1, passive: false, particle };
  }
  if (lexicon.words?.capitalNouns === true && ((tokens.flags[at] ?? 0) & TokenFlag.Capital) !== 0)
    return (bits & CueClass.Noun) === 0
      ? null
      : { from: at, to: at + 1, head: at, bits: CueClass.Noun, form: CueClass.Noun, clitic: -1, passive: false, particle: -1 };
  const group = verbGroup(tokens, lexicon, at, first, bits) ?? bracketGroup(tokens, lexicon, at, first, end, bits);
  if (group === null) return null;
  if (group.to > to) to = group.to;
  let { clitic } = group;
  if (((tokens.classes[to] ?? 0) & WordClass.Inverted) !== 0 && to < end) {
    clitic = to;
    to++;
  }
  if (phraseAt(tokens, lexicon, to, end, PhraseRole.NotSaid) !== null) return null;
  return { from: group.from, to, head: at, bits, form: group.form, clitic, passive: group.passive, particle };
}

const GRADES =
  CueClass.Speech | CueClass.Tell | CueClass.Utter | CueClass.Act | CueClass.Commit | CueClass.Thought | CueClass.Evidence | CueClass.Noun;

interface Group {
  from: number;
  to: number;
  form: CueClass;
  clitic: number;
  passive: boolean;
}

/** Outer tokens between an auxiliary in second place and its participle at the end of the clause. */
const BRACKET = 25;

/** "hatte Obama in Kairo gesagt" and "mitgeteilt hatte". */
function bracketGroup(tokens: Tokens, lexicon: Lexicon, at: number, first: number, end: number, bits: number): Group | null {
  if (lexicon.words?.verbSecond !== true || (bits & (CueClass.Participle | CueClass.Base)) === 0) return null;
  const isAuxiliary = (token: number): boolean =>
    !isPair(tokens, token) && ((tokens.classes[token] ?? 0) & (WordClass.Auxiliary | WordClass.Modal)) !== 0;
  const passive = (token: number): boolean => isPassive(tokens, lexicon, token);
  if (at + 1 < end && isAuxiliary(at + 1)) return { from: at, to: at + 2, form: CueClass.Finite, clitic: -1, passive: passive(at + 1) };
  let steps = 0;
  for (let left = previousOuter(tokens, at); left >= first && steps < BRACKET; left = previousOuter(tokens, left), steps++) {
    if (isPair(tokens, left)) continue;
    if (isAuxiliary(left)) return { from: at, to: at + 1, form: CueClass.Finite, clitic: -1, passive: passive(left) };
    if (!isWord(tokens, left)) return null;
  }
  return null;
}

function verbGroup(tokens: Tokens, lexicon: Lexicon, at: number, first: number, bits: number): Group | null {
  let from = at;
  let clitic = -1;
  let auxiliary = false;
  let infinitive = false;
  let passive = false;
  for (let left = at - 1; left >= first && at - left <= GROUP; left--) {
    if (tokens.pairOf[left] !== tokens.pairOf[at]) break;
    const classes = tokens.classes[left] ?? 0;
    if ((classes & (WordClass.Auxiliary | WordClass.Modal)) !== 0) {
      // "the mayor's call": a possessive.
      if (((tokens.flags[left] ?? 0) & TokenFlag.Clitic) !== 0 && (bits & (CueClass.Ambiguous | CueClass.Noun)) !== 0) return null;
      auxiliary = true;
      if (isPassive(tokens, lexicon, left) && from === at) passive = (bits & CueClass.Participle) !== 0;
      else if (!isPassive(tokens, lexicon, left)) passive = passive && isPassive(tokens, lexicon, from);
      from = left;
    } else if ((classes & WordClass.Inverted) !== 0) {
      clitic = left;
    } else if ((classes & WordClass.Infinitive) !== 0 && left === at - 1) {
      infinitive = (bits & CueClass.Base) !== 0;
    } else if ((classes & (WordClass.Adverb | WordClass.Negation)) === 0) break;
  }
  if (clitic >= 0 && !auxiliary) clitic = -1;
  if (infinitive) return { from, to: at + 1, form: CueClass.Base, clitic: -1, passive: false };
  if (auxiliary) {
    if ((bits & (CueClass.Participle | CueClass.Base | CueClass.Gerund)) !== 0)
      return { from, to: at + 1, form: CueClass.Finite, clitic, passive };
    return (bits & CueClass.Finite) !== 0 ? { from: at, to: at + 1, form: CueClass.Finite, clitic: -1, passive: false } : null;
  }
  // "Asked whether he would stay, he said no": it was another who asked.
  const next = tokens.classes[at + 1] ?? 0;
  if (
    (bits & CueClass.Participle) !== 0 &&
    ((tokens.flags[at] ?? 0) & TokenFlag.SentenceStart) !== 0 &&
    (next & (WordClass.That | WordClass.Whether | WordClass.Preposition)) !== 0
  )
    return null;
  if ((bits & CueClass.Finite) !== 0) return { from: at, to: at + 1, form: CueClass.Finite, clitic: -1, passive: false };
  if ((bits & CueClass.Gerund) !== 0) return { from: at, to: at + 1, form: CueClass.Gerund, clitic: -1, passive: false };
  if ((bits & CueClass.Base) !== 0) return { from: at, to: at + 1, form: CueClass.Base, clitic: -1, passive: false };
  return (bits & CueClass.Participle) !== 0 && lexicon.words?.verbSecond !== true
    ? { from: at, to: at + 1, form: CueClass.Participle, clitic: -1, passive: true }
    : null;
}

/** The longest phrase of a role that begins at `at`. */
export function phraseAt(tokens: Tokens, lexicon: Lexicon, at: number, end: number, role: PhraseRole): Phrase | null {
  const { ids } = tokens;
  const id = ids[at] ?? 0;
  if (id === 0 || ((lexicon.roles[id] ?? 0) & (1 << role)) === 0) return null;
  for (const phrase of lexicon.phrases[id] ?? []) {
    const { words } = phrase;
    if (phrase.role !== role || at + words.length > end) continue;
    let same = 1;
    while (same < words.length && ids[at + same] === words[same]) same++;
    if (same === words.length) return phrase;
  }
  return null;
}

/** An auxiliary of the passive. */
function isPassive(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  return lexicon.passives[tokens.ids[at] ?? 0] === 1;
}

/** Words a separable verb and its particle may have between them. */
const SPREAD = 40;

/** The particle of a separable verb, before the clause ends. */
function particleAfter(tokens: Tokens, lexicon: Lexicon, at: number, end: number): number {
  const particles = lexicon.separable.get(tokens.ids[at] ?? 0);
  if (particles === undefined) return -1;
  let steps = 0;
  for (let next = nextOuter(tokens, at); next < end && steps < SPREAD; next = nextOuter(tokens, next), steps++) {
    if (isPair(tokens, next)) continue;
    if (isColon(tokens, next) || (!isWord(tokens, next) && !isComma(tokens, next)))
      return isParticle(tokens, particles, next - 1, at) ? next - 1 : -1;
    if (isComma(tokens, next) && isParticle(tokens, particles, next - 1, at)) return next - 1;
  }
  return isParticle(tokens, particles, end - 1, at) ? end - 1 : -1;
}

function isParticle(tokens: Tokens, particles: readonly number[], at: number, verb: number): boolean {
  return at > verb && !isPair(tokens, at) && particles.includes(tokens.ids[at] ?? 0);
}

/** A form that is a noun as often as a verb is one here only between a subject and what it may govern. */
export function looksVerbal(tokens: Tokens, cue: Cue, first: number): boolean {
  if ((cue.bits & CueClass.Ambiguous) === 0 || cue.from < cue.head || cue.clitic >= 0) return true;
  const before = cue.from - 1;
  if (before < first) return false;
  const classes = tokens.classes[before] ?? 0;
  if (isPair(tokens, before)) return true;
  // "— A — odpowiada burmistrz": a dash closes what was said.
  if (isDash(tokens, before) && before > first && pairAt(tokens, before - 1)?.mark === DIALOGUE) return true;
  if (tokens.locale.quotes?.verbSecond === true && (cue.bits & CueClass.Act) !== 0 && isPairSoon(tokens, cue.to)) return true;
  if ((classes & (WordClass.Pronoun | WordClass.Relative | WordClass.Adverb | WordClass.Negation)) !== 0) return true;
  const next = tokens.classes[cue.to] ?? 0;
  const governs =
    isPair(tokens, cue.to) ||
    isColon(tokens, cue.to) ||
    (next & (WordClass.That | WordClass.Pronoun | WordClass.Whether | WordClass.Determiner | WordClass.Infinitive)) !== 0;
  if (isComma(tokens, before)) return governs || ((tokens.flags[cue.to] ?? 0) & TokenFlag.Capital) !== 0;
  if ((classes & (WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) !== 0) return false;
  return governs && isWord(tokens, before);
}

/** Words an object may take before its marked part: "sprach gestern von einem „Fehler“". */
const OBJECT = 6;

function isPairSoon(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + OBJECT && at < tokens.count; at++) {
    if (isPair(tokens, at)) return true;
    if (!isWord(tokens, at)) return false;
  }
  return false;
}
