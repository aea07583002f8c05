import { TokenFlag, WordClass, CueClass, type Draft, type TokenRange, type Tokens } from "../draft.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";

/** What speaks for or against a noun phrase as the subject of a cue. One weight each, the same for every word. */
export const FEATURES = [
  "after", "afterIncise", "beforeIncise", "afterColon", "touching", "touchingAfter", "nearest", "nearestAfter", "firstFree", "firstFreeAfter", "second", "far",
  "comma", "commaAfter", "verbBetween", "thatBetween", "relativeBetween", "relativeBeside", "contentBetween", "governed", "governedAfter", "clauseStart",
  "sentenceStart", "pronoun", "name", "title", "role", "organisation", "bareSource", "document", "description", "descriptionAfter", "definite",
  "disagrees", "agrees", "inContent", "gerundFirst", "gerundNearest", "hinted", "outOfRange", "appositive", "carried", "carriedGerund", "carriedStart", "carriedDropped", "oblique", "obliqueNearest", "unsure", "vague", "pronounTouching", "pronounTouchingAfter", "governedBeforeFree", "emphatic", "parenthetical", "inAside", "beforeAside", "afterEnclosed", "beforeEnclosed", "relative", "relativeNearest", "chainedNearest", "chainedFirst", "chainedStart",
] as const;
export type Feature = (typeof FEATURES)[number];

/** A possible subject: a noun phrase, or (null) the speaker of the quotation before. */
export interface Candidate {
  readonly phrase: NounPhrase | null;
  readonly features: readonly Feature[];
}

const NOMINAL = Noun.Role | Noun.Organisation | Noun.BareSource | Noun.Document;

/** Everything in the cue's sentence that could be its subject, outside the words that are quoted. */
export function findCandidates(draft: Draft, cue: TokenRange, around: Surroundings): Candidate[] {
  const { tokens } = around;
  const sentence = tokens.sentences[tokens.sentence[cue.from] ?? 0];
  if (sentence === undefined) return [];
  const pair = tokens.pairOf[cue.from] ?? -1;
  const held = around.phrasesIn(sentence).filter(
    (phrase) => (phrase.to <= cue.from || phrase.from >= cue.to) && ((tokens.pairOf[phrase.from] ?? -1) === pair || (tokens.pairOf[phrase.from] ?? -1) < 0) && !draft.parts.some((part) => phrase.from < part.to && part.from < phrase.to),
  );
  const isFree = ({ bits }: NounPhrase): boolean => (bits & Noun.Governed) === 0;
  const before = held.filter(({ to }) => to <= cue.from).reverse();
  const after = held.filter(({ from }) => from >= cue.to);
  const incise = draft.parts.some((part) => part.to <= cue.from && part.to > sentence.from);
  const freeBefore = before.find(isFree);
  const freeAfter = after.find(isFree);
  const gerund = isGerund(tokens, cue);
  const plural = around.isPlural(cue);
  const enclosed = tokens.words[cue.from - 1] === ",";
  const aside = enclosed ? asideBefore(tokens, cue.from - 1, sentence.from) : -1;
  const chained = followsConjunction(tokens, cue.from);
  const candidates: Candidate[] = [];
  const add = (phrase: NounPhrase, rank: number, isAfter: boolean, first: boolean): void => {
    const features: Feature[] = [];
    const on = (feature: Feature, holds: boolean): void => {
      if (holds) features.push(feature);
    };
    const gap = isAfter ? { from: cue.to, to: phrase.from } : { from: phrase.close, to: cue.from };
    const between = readGap(tokens, gap, draft);
    const { bits } = phrase;
    const governed = (bits & Noun.Governed) !== 0;
    on("after", isAfter);
    on("afterIncise", isAfter && incise);
    on("beforeIncise", !isAfter && incise);
    on("touching", between.words === 0 && !isAfter);
    on("touchingAfter", between.words === 0 && isAfter);
    on("nearest", rank === 0 && !isAfter);
    on("nearestAfter", rank === 0 && isAfter);
    on("firstFree", phrase === freeBefore);
    on("firstFreeAfter", phrase === freeAfter);
    on("second", rank === 1);
    on("far", rank > 2);
    on("comma", between.comma && !isAfter);
    on("commaAfter", between.comma && isAfter);
    on("afterColon", between.colon);
    on("verbBetween", between.verb);
    on("thatBetween", between.that);
    on("relativeBeside", (bits & Noun.Relative) === 0 && !isAfter && rank === 0 && between.relative);
    on("relativeBetween", between.relative);
    on("contentBetween", between.content);
    on("governed", governed && !isAfter);
    on("governedAfter", governed && isAfter);
    const start = phrase.from - (governed ? 1 : 0);
    const opens = (tokens.flags[phrase.from] ?? 0) & TokenFlag.SentenceStart;
    on("sentenceStart", opens !== 0 && !isAfter);
    const opensHere = opens !== 0 || (start > 0 && opensClause(tokens, start - 1));
    on("clauseStart", !isAfter && opensHere);
    on("pronoun", (bits & Noun.Pronoun) !== 0);
    on("name", (bits & Noun.Name) !== 0);
    on("title", (bits & Noun.Title) !== 0);
    on("role", (bits & Noun.Role) !== 0);
    on("organisation", (bits & Noun.Organisation) !== 0);
    on("bareSource", (bits & Noun.BareSource) !== 0);
    on("document", (bits & Noun.Document) !== 0);
    const description = (bits & (NOMINAL | Noun.Pronoun | Noun.Name | Noun.Title)) === 0;
    on("description", description && !isAfter);
    on("descriptionAfter", description && isAfter);
    on("definite", (bits & Noun.Definite) !== 0);
    const many = (bits & Noun.Plural) !== 0;
    on("disagrees", plural !== null && plural !== many && ((bits & (Noun.Plural | Noun.Masculine | Noun.Feminine)) !== 0 || (bits & Noun.Name) === 0));
    on("agrees", plural === true && many);
    on("inContent", around.inContent(phrase, draft));
    on("gerundFirst", gerund && first);
    on("gerundNearest", gerund && rank === 0);
    const { side, range } = draft.subject;
    on("oblique", (bits & Noun.Oblique) !== 0);
    on("obliqueNearest", (bits & Noun.Oblique) !== 0 && between.words === 0);
    on("unsure", (bits & Noun.Unsure) !== 0);
    on("vague", (bits & Noun.Vague) !== 0 && !governed);
    on("pronounTouching", (bits & Noun.Pronoun) !== 0 && !isAfter && between.words === 0);
    on("pronounTouchingAfter", (bits & Noun.Pronoun) !== 0 && isAfter && between.words === 0);
    on("emphatic", (bits & Noun.Pronoun) !== 0 && !isAfter && isEmphatic(tokens, phrase));
    on("governedBeforeFree", governed && isAfter && freeAfter !== undefined && freeAfter.from > phrase.from && !hasComma(tokens, phrase.to, freeAfter.from));
    on("inAside", aside >= 0 && !isAfter && phrase.from > aside);
    on("beforeAside", aside >= 0 && !isAfter && phrase.close === aside);
    on("parenthetical", enclosed && isAfter && rank === 0 && tokens.words[phrase.close] === ",");
    on("afterEnclosed", enclosed && isAfter && rank === 0);
    on("beforeEnclosed", enclosed && !isAfter);
    on("relative", (bits & Noun.Relative) !== 0);
    on("relativeNearest", (bits & Noun.Relative) !== 0 && !isAfter && rank === 0);
    on("chainedNearest", chained && !isAfter && rank === 0);
    on("chainedFirst", chained && first);
    on("chainedStart", chained && !isAfter && rank > 0 && !governed && opensHere);
    on("hinted", side === (isAfter ? "after" : "before"));
    on("outOfRange", phrase.from < range.from || phrase.to > range.to);
    on("appositive", !isAfter && between.comma && rank === 1 && (bits & (Noun.Name | Noun.Role)) !== 0);
    candidates.push({ phrase, features });
  };
  before.forEach((phrase, rank) => add(phrase, rank, false, rank === before.length - 1));
  after.forEach((phrase, rank) => add(phrase, rank, true, false));
  if (around.previous) {
    const features: Feature[] = ["carried"];
    if (gerund) features.push("carriedGerund");
    if (before.length === 0 && !incise) features.push("carriedStart");
    if (tokens.locale.quotes?.subjectDropped === true) features.push("carriedDropped");
    candidates.push({ phrase: null, features });
  }
  return candidates;
}

/** What the ranking needs to know of the text round a cue. */
export interface Surroundings {
  readonly tokens: Tokens;
  /** Those that begin in a stretch of tokens. */
  phrasesIn(range: TokenRange): readonly NounPhrase[];
  /** Whether a quotation before this one has a speaker. */
  readonly previous: boolean;
  /** Number of the cue's verb; null where the form does not tell. */
  isPlural(cue: TokenRange): boolean | null;
  /** Whether the phrase lies in the words of another quotation. */
  inContent(phrase: NounPhrase, draft: Draft): boolean;
}

function isGerund(tokens: Tokens, cue: TokenRange): boolean {
  for (let at = cue.from; at < cue.to; at++) {
    const bits = tokens.cues[at] ?? 0;
    if ((bits & CueClass.Gerund) !== 0 && (bits & CueClass.Finite) === 0) return true;
  }
  return false;
}

/** "X came and said": the conjunction right before the cue. */
function followsConjunction(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const kind = tokens.classes[at] ?? 0;
    if ((kind & WordClass.Conjunction) !== 0) return true;
    if ((kind & (WordClass.Adverb | WordClass.Auxiliary | WordClass.Modal | WordClass.Negation)) === 0) return false;
  }
  return false;
}

/** The comma that opens the relative or subordinate clause that the comma at `end` closes, or -1: "X, who had resigned, said". */
function asideBefore(tokens: Tokens, end: number, first: number): number {
  for (let at = end - 2; at >= first; at--) {
    if (tokens.words[at] !== ",") continue;
    const next = tokens.classes[at + 1] ?? 0;
    if ((next & (WordClass.Relative | WordClass.Subordinator)) !== 0 || ((next & WordClass.Preposition) !== 0 && ((tokens.classes[at + 2] ?? 0) & WordClass.Relative) !== 0)) return at;
  }
  return -1;
}

/** "Le ministre, lui, a ...", "a elle relevé": a pronoun set beside its noun. */
function isEmphatic(tokens: Tokens, { from, to }: TokenRange): boolean {
  if (tokens.words[from - 1] === "," && tokens.words[to] === ",") return true;
  return ((tokens.classes[from - 1] ?? 0) & WordClass.Auxiliary) !== 0 && ((tokens.flags[from] ?? 0) & TokenFlag.SentenceStart) === 0;
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.words[at] === ",") return true;
  return false;
}

interface Gap {
  words: number;
  comma: boolean;
  colon: boolean;
  verb: boolean;
  that: boolean;
  relative: boolean;
  content: boolean;
}

function readGap(tokens: Tokens, { from, to }: TokenRange, draft: Draft): Gap {
  const gap: Gap = { words: 0, comma: false, colon: false, verb: false, that: false, relative: false, content: false };
  for (let at = from; at < to; at++) {
    if (draft.parts.some((part) => at >= part.from && at < part.to)) {
      gap.content = true;
      continue;
    }
    const kind = tokens.classes[at] ?? 0;
    const flag = tokens.flags[at] ?? 0;
    const word = tokens.words[at];
    if ((flag & (TokenFlag.Word | TokenFlag.Number)) === 0) {
      if (word === "," || word === "،" || word === "，") gap.comma = true;
      else if (word === ":") gap.colon = true;
      continue;
    }
    if ((kind & (WordClass.Adverb | WordClass.Auxiliary | WordClass.Negation)) === 0) gap.words++;
    if ((kind & (WordClass.Finite | WordClass.Auxiliary | WordClass.Modal)) !== 0 || ((tokens.cues[at] ?? 0) & (CueClass.Finite | CueClass.Ambiguous)) === CueClass.Finite) gap.verb = true;
    if ((kind & WordClass.That) !== 0) gap.that = true;
    if ((kind & WordClass.Relative) !== 0) gap.relative = true;
  }
  return gap;
}

function opensClause(tokens: Tokens, at: number): boolean {
  const flag = tokens.flags[at] ?? 0;
  if ((flag & TokenFlag.Word) === 0) return (flag & TokenFlag.Number) === 0;
  return ((tokens.classes[at] ?? 0) & (WordClass.Conjunction | WordClass.That | WordClass.Subordinator | WordClass.Adverb)) !== 0;
}
