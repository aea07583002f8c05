import { Sign, TokenFlag, type Draft, type TokenRange, type Tokens } from "../draft.js";
import { isPluralCue } from "./cue-number.js";
import { Feature } from "./features.js";
import {
  asideBefore,
  emptyGap,
  finiteBefore,
  followsConjunction,
  hasComma,
  isEmphatic,
  isGerund,
  opensClause,
  widenGap,
  type Gap,
} from "./gap.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";

const NOMINAL = Noun.Role | Noun.Organisation | Noun.BareSource | Noun.Document;

/** Phrases looked at on either side, and how far off they may be, in tokens: a sentence may be a whole text. */
const BEFORE = 14;
const AFTER = 8;
const REACH = 160;

/** Adds up what holds of one candidate, feature by feature. */
class Score {
  sum = 0;

  constructor(private readonly weights: Float64Array) {}

  on(feature: Feature, holds: boolean): void {
    if (holds) this.sum += this.weights[feature] ?? 0;
  }
}

/**
 * The likeliest subject of a cue: a noun phrase near it in its sentence, outside the words that are quoted; null for the
 * speaker of the quotation before, or where there is none. The first of equals wins: it stands nearest.
 */
export function findSubject(draft: Draft, cue: TokenRange, around: Surroundings, weights: Float64Array): NounPhrase | null {
  const { tokens } = around;
  const sentence = tokens.sentences[tokens.sentence[cue.from] ?? 0];
  if (sentence === undefined) return null;
  const held = phrasesAround(cue, sentence, around);
  const { before, after } = held;
  const view = viewOf(draft, cue, around, sentence, held);
  const score = new Score(weights);
  let best: NounPhrase | null = null;
  let most = -Infinity;
  const gap = emptyGap();
  let edge = cue.from;
  for (let rank = 0; rank < before.length; rank++) {
    const phrase = before[rank] as NounPhrase;
    widenGap(gap, tokens, phrase.close, edge, around.heldBy, around.own);
    edge = Math.min(edge, phrase.close);
    weigh(score, view, phrase, rank, false, held.whole && rank === before.length - 1, gap);
    if (score.sum > most) {
      most = score.sum;
      best = phrase;
    }
  }
  const behind = emptyGap();
  edge = cue.to;
  for (let rank = 0; rank < after.length; rank++) {
    const phrase = after[rank] as NounPhrase;
    widenGap(behind, tokens, edge, phrase.from, around.heldBy, around.own);
    edge = Math.max(edge, phrase.from);
    weigh(score, view, phrase, rank, true, false, behind);
    if (score.sum > most) {
      most = score.sum;
      best = phrase;
    }
  }
  if (!around.previous) return best;
  score.sum = 0;
  score.on(Feature.Carried, true);
  score.on(Feature.CarriedGerund, view.gerund);
  score.on(Feature.CarriedStart, before.length === 0 && !held.content);
  score.on(Feature.CarriedDropped, tokens.locale.quotes?.subjectDropped === true);
  return score.sum > most ? null : best;
}

/** What all candidates of a cue are judged by. */
interface CueView {
  readonly tokens: Tokens;
  readonly draft: Draft;
  readonly heldBy: Int32Array;
  readonly own: number;
  readonly incise: boolean;
  readonly freeBefore: NounPhrase | undefined;
  readonly freeAfter: NounPhrase | undefined;
  readonly gerund: boolean;
  readonly plural: boolean | null;
  readonly enclosed: boolean;
  readonly aside: number;
  readonly chained: boolean;
  /** The finite verb that the subject stands before, or -1. */
  readonly finite: number;
}

function viewOf(draft: Draft, cue: TokenRange, { tokens, heldBy, own }: Surroundings, sentence: TokenRange, held: Around): CueView {
  const isFree = ({ bits }: NounPhrase): boolean => (bits & Noun.Governed) === 0;
  const enclosed = tokens.signs[cue.from - 1] === Sign.Comma;
  return {
    tokens,
    draft,
    heldBy,
    own,
    incise: held.content,
    freeBefore: held.before.find(isFree),
    freeAfter: held.after.find(isFree),
    gerund: isGerund(tokens, cue),
    plural: isPluralCue(tokens, cue),
    enclosed,
    aside: enclosed ? asideBefore(tokens, cue.from - 1, sentence.from) : -1,
    chained: followsConjunction(tokens, cue.from),
    finite: finiteBefore(tokens, cue, sentence.from),
  };
}

/** Leaves the weight of a candidate in `score`. @param rank 0 for the nearest to the cue. @param first of its sentence. */
function weigh(score: Score, view: CueView, phrase: NounPhrase, rank: number, isAfter: boolean, first: boolean, between: Gap): void {
  const { tokens, draft, heldBy, own, incise, freeBefore, freeAfter, gerund, plural, enclosed, aside, chained, finite } = view;
  score.sum = 0;
  const { bits } = phrase;
  const governed = (bits & Noun.Governed) !== 0;
  score.on(Feature.After, isAfter);
  score.on(Feature.AfterIncise, isAfter && incise);
  score.on(Feature.BeforeIncise, !isAfter && incise);
  score.on(Feature.Touching, between.words === 0 && !isAfter);
  score.on(Feature.TouchingAfter, between.words === 0 && isAfter);
  score.on(Feature.Nearest, rank === 0 && !isAfter);
  score.on(Feature.NearestAfter, rank === 0 && isAfter);
  score.on(Feature.FirstFree, phrase === freeBefore);
  score.on(Feature.FirstFreeAfter, phrase === freeAfter);
  score.on(Feature.Second, rank === 1);
  score.on(Feature.Far, rank > 2);
  score.on(Feature.Comma, between.comma && !isAfter);
  score.on(Feature.CommaAfter, between.comma && isAfter);
  score.on(Feature.AfterColon, between.colon);
  score.on(Feature.VerbBetween, between.verb);
  score.on(Feature.ThatBetween, between.that);
  score.on(Feature.RelativeBeside, (bits & Noun.Relative) === 0 && !isAfter && rank === 0 && between.relative);
  score.on(Feature.RelativeBetween, between.relative);
  score.on(Feature.ContentBetween, between.content);
  score.on(Feature.Governed, governed && !isAfter);
  score.on(Feature.GovernedAfter, governed && isAfter);
  const start = phrase.from - (governed ? 1 : 0);
  const opens = (tokens.flags[phrase.from] ?? 0) & TokenFlag.SentenceStart;
  score.on(Feature.SentenceStart, opens !== 0 && !isAfter);
  const opensHere = opens !== 0 || (start > 0 && opensClause(tokens, start - 1));
  score.on(Feature.ClauseStart, !isAfter && opensHere);
  score.on(Feature.Pronoun, (bits & Noun.Pronoun) !== 0);
  score.on(Feature.Name, (bits & Noun.Name) !== 0);
  score.on(Feature.Title, (bits & Noun.Title) !== 0);
  score.on(Feature.Role, (bits & Noun.Role) !== 0);
  score.on(Feature.Organisation, (bits & Noun.Organisation) !== 0);
  score.on(Feature.BareSource, (bits & Noun.BareSource) !== 0);
  score.on(Feature.Document, (bits & Noun.Document) !== 0);
  const description = (bits & (NOMINAL | Noun.Pronoun | Noun.Name | Noun.Title)) === 0;
  score.on(Feature.Description, description && !isAfter);
  score.on(Feature.DescriptionAfter, description && isAfter);
  score.on(Feature.Definite, (bits & Noun.Definite) !== 0);
  const many = (bits & Noun.Plural) !== 0;
  score.on(
    Feature.Disagrees,
    plural !== null && plural !== many && ((bits & (Noun.Plural | Noun.Masculine | Noun.Feminine)) !== 0 || (bits & Noun.Name) === 0),
  );
  score.on(Feature.Agrees, plural === true && many);
  const holder = heldBy[phrase.from] ?? 0;
  score.on(Feature.InContent, holder > 0 && holder !== own);
  score.on(Feature.GerundFirst, gerund && first);
  score.on(Feature.GerundNearest, gerund && rank === 0);
  const { side, range } = draft.subject;
  score.on(Feature.Oblique, (bits & Noun.Oblique) !== 0);
  score.on(Feature.ObliqueNearest, (bits & Noun.Oblique) !== 0 && between.words === 0);
  score.on(Feature.Unsure, (bits & Noun.Unsure) !== 0);
  score.on(Feature.Vague, (bits & Noun.Vague) !== 0 && !governed);
  score.on(Feature.PronounTouching, (bits & Noun.Pronoun) !== 0 && !isAfter && between.words === 0);
  score.on(Feature.PronounTouchingAfter, (bits & Noun.Pronoun) !== 0 && isAfter && between.words === 0);
  score.on(Feature.Emphatic, (bits & Noun.Pronoun) !== 0 && !isAfter && isEmphatic(tokens, phrase));
  score.on(
    Feature.GovernedBeforeFree,
    governed && isAfter && freeAfter !== undefined && freeAfter.from > phrase.from && !hasComma(tokens, phrase.to, freeAfter.from),
  );
  score.on(Feature.InAside, aside >= 0 && !isAfter && phrase.from > aside);
  score.on(Feature.BeforeAside, aside >= 0 && !isAfter && phrase.close === aside);
  score.on(Feature.Parenthetical, enclosed && isAfter && rank === 0 && tokens.signs[phrase.close] === Sign.Comma);
  score.on(Feature.AfterEnclosed, enclosed && isAfter && rank === 0);
  score.on(Feature.BeforeEnclosed, enclosed && !isAfter);
  score.on(Feature.Relative, (bits & Noun.Relative) !== 0);
  score.on(Feature.RelativeNearest, (bits & Noun.Relative) !== 0 && !isAfter && rank === 0);
  score.on(Feature.ChainedNearest, chained && !isAfter && rank === 0);
  score.on(Feature.ChainedFirst, chained && first);
  score.on(Feature.ChainedStart, chained && !isAfter && rank > 0 && !governed && opensHere);
  score.on(Feature.BeforeFinite, finite >= 0 && phrase.close === finite);
  score.on(Feature.BehindFinite, finite >= 0 && phrase.from === finite + 1);
  score.on(Feature.Hinted, side === (isAfter ? "after" : "before"));
  score.on(Feature.OutOfRange, phrase.from < range.from || phrase.to > range.to);
  score.on(Feature.Appositive, !isAfter && between.comma && rank === 1 && (bits & (Noun.Name | Noun.Role)) !== 0);
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
