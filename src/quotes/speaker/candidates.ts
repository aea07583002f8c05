import { Sign, TokenFlag, type Draft, type TokenRange, type Tokens } from "../draft.js";
import { isPluralCue } from "./cue-number.js";
import { asideBefore, followsConjunction, hasComma, isEmphatic, isGerund, opensClause, readGap } from "./gap.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";

/** What speaks for or against a noun phrase as the subject of a cue. One weight each, the same for every word. */
export const FEATURES = [
  "after",
  "afterIncise",
  "beforeIncise",
  "afterColon",
  "touching",
  "touchingAfter",
  "nearest",
  "nearestAfter",
  "firstFree",
  "firstFreeAfter",
  "second",
  "far",
  "comma",
  "commaAfter",
  "verbBetween",
  "thatBetween",
  "relativeBetween",
  "relativeBeside",
  "contentBetween",
  "governed",
  "governedAfter",
  "clauseStart",
  "sentenceStart",
  "pronoun",
  "name",
  "title",
  "role",
  "organisation",
  "bareSource",
  "document",
  "description",
  "descriptionAfter",
  "definite",
  "disagrees",
  "agrees",
  "inContent",
  "gerundFirst",
  "gerundNearest",
  "hinted",
  "outOfRange",
  "appositive",
  "carried",
  "carriedGerund",
  "carriedStart",
  "carriedDropped",
  "oblique",
  "obliqueNearest",
  "unsure",
  "vague",
  "pronounTouching",
  "pronounTouchingAfter",
  "governedBeforeFree",
  "emphatic",
  "parenthetical",
  "inAside",
  "beforeAside",
  "afterEnclosed",
  "beforeEnclosed",
  "relative",
  "relativeNearest",
  "chainedNearest",
  "chainedFirst",
  "chainedStart",
] as const;
export type Feature = (typeof FEATURES)[number];

/** A possible subject: a noun phrase, or (null) the speaker of the quotation before. */
export interface Candidate {
  readonly phrase: NounPhrase | null;
  readonly features: readonly Feature[];
}

const NOMINAL = Noun.Role | Noun.Organisation | Noun.BareSource | Noun.Document;

/** Phrases looked at on either side, and how far off they may be, in tokens: a sentence may be a whole text. */
const BEFORE = 14;
const AFTER = 8;
const REACH = 160;

/** Everything near the cue in its sentence that could be its subject, outside the words that are quoted. */
export function findCandidates(draft: Draft, cue: TokenRange, around: Surroundings): Candidate[] {
  const { tokens, heldBy, own } = around;
  const sentence = tokens.sentences[tokens.sentence[cue.from] ?? 0];
  if (sentence === undefined) return [];
  const held = phrasesAround(cue, sentence, around);
  const { before, after } = held;
  const isFree = ({ bits }: NounPhrase): boolean => (bits & Noun.Governed) === 0;
  const incise = held.content;
  const freeBefore = before.find(isFree);
  const freeAfter = after.find(isFree);
  const gerund = isGerund(tokens, cue);
  const plural = isPluralCue(tokens, cue);
  const enclosed = tokens.signs[cue.from - 1] === Sign.Comma;
  const aside = enclosed ? asideBefore(tokens, cue.from - 1, sentence.from) : -1;
  const chained = followsConjunction(tokens, cue.from);
  const candidates: Candidate[] = [];
  const add = (phrase: NounPhrase, rank: number, isAfter: boolean, first: boolean): void => {
    const features: Feature[] = [];
    const on = (feature: Feature, holds: boolean): void => {
      if (holds) features.push(feature);
    };
    const gap = isAfter ? { from: cue.to, to: phrase.from } : { from: phrase.close, to: cue.from };
    const between = readGap(tokens, gap, heldBy, own);
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
    on(
      "disagrees",
      plural !== null && plural !== many && ((bits & (Noun.Plural | Noun.Masculine | Noun.Feminine)) !== 0 || (bits & Noun.Name) === 0),
    );
    on("agrees", plural === true && many);
    const holder = heldBy[phrase.from] ?? 0;
    on("inContent", holder > 0 && holder !== own);
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
    on(
      "governedBeforeFree",
      governed && isAfter && freeAfter !== undefined && freeAfter.from > phrase.from && !hasComma(tokens, phrase.to, freeAfter.from),
    );
    on("inAside", aside >= 0 && !isAfter && phrase.from > aside);
    on("beforeAside", aside >= 0 && !isAfter && phrase.close === aside);
    on("parenthetical", enclosed && isAfter && rank === 0 && tokens.signs[phrase.close] === Sign.Comma);
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
  before.forEach((phrase, rank) => {
    add(phrase, rank, false, held.whole && rank === before.length - 1);
  });
  after.forEach((phrase, rank) => {
    add(phrase, rank, true, false);
  });
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
  readonly phrases: readonly NounPhrase[];
  /** Index of the first phrase that begins at or behind a token. */
  readonly firstAt: Int32Array;
  /** Number of the draft whose words hold a token, from 1; 0: none. */
  readonly heldBy: Int32Array;
  /** Number of the draft the cue belongs to. */
  readonly own: number;
  /** Whether a quotation before this one has a speaker. */
  readonly previous: boolean;
}

interface Around {
  /** The nearest first. */
  readonly before: NounPhrase[];
  readonly after: NounPhrase[];
  /** Those before reach back to the start of the sentence. */
  readonly whole: boolean;
  /** Words of the quotation itself stand before the cue in its sentence. */
  readonly content: boolean;
}

function phrasesAround(cue: TokenRange, sentence: TokenRange, { tokens, phrases, firstAt, heldBy, own }: Surroundings): Around {
  const pair = tokens.pairOf[cue.from] ?? -1;
  const fits = ({ from, to }: NounPhrase): boolean => {
    const inside = tokens.pairOf[from] ?? -1;
    return (inside === pair || inside < 0) && heldBy[from] !== own && heldBy[to - 1] !== own;
  };
  const before: NounPhrase[] = [];
  const after: NounPhrase[] = [];
  let whole = true;
  let content =
    heldBy[cue.from - 1] === own || heldBy[cue.from - 2] === own || heldBy[sentence.from] === own || heldBy[sentence.from + 1] === own;
  for (let index = (firstAt[cue.from] ?? 0) - 1; ; index--) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.from < sentence.from) break;
    if (before.length >= BEFORE || cue.from - phrase.to > REACH) {
      whole = false;
      break;
    }
    if (phrase.to > cue.from) continue;
    if (heldBy[phrase.from] === own) content = true;
    if (fits(phrase)) before.push(phrase);
  }
  for (let index = firstAt[cue.to] ?? 0; ; index++) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.from >= sentence.to || after.length >= AFTER || phrase.from - cue.to > REACH) break;
    if (fits(phrase)) after.push(phrase);
  }
  return { before, after, whole, content };
}
