import type { Context } from "../../context.js";
import type { Speaker } from "../../model/quote.js";
import type { Span } from "../../model/span.js";
import { textSpan } from "../../text/normalize.js";
import { Sign, TokenFlag, WordClass, type Draft, type TokenRange, type Tokens } from "../draft.js";
import { spanBetween, spanOfRange, textOfRange } from "../tokens.js";
import { isTerminal } from "../walk.js";
import { Capitals } from "./capitals.js";
import { findSubject, type Surroundings } from "./candidates.js";
import { isComma, isDescription } from "./chains.js";
import { Identities, type Identity } from "./identity.js";
import { mentionRange } from "./mention.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";
import { readNounPhrases } from "./noun-phrases.js";
import { readUnspaced } from "./unspaced-names.js";
import { weightsFor } from "./weights.js";

/** Tokens of a paragraph that signs a pull quote. */
const SHORT = 14;

/** How many speakers back a pronoun is looked up. */
const MEMORY = 6;

interface Mention {
  readonly range: TokenRange;
  readonly phrase: NounPhrase;
  /** Of the phrase among all. */
  readonly index: number;
}

interface Spoken {
  readonly range: TokenRange;
  /** Code units at its end that are no part of it. */
  readonly cut?: number;
  readonly identity: Identity;
}

/**
 * Who speaks each draft: the words at the quotation that name the speaker, and the person or body they stand for.
 * Null where nobody is named and no quotation before has a speaker to carry over.
 *
 * @param drafts in text order.
 */
export function resolveSpeakers(tokens: Tokens, drafts: readonly Draft[], context: Context): (Speaker | null)[] {
  if (drafts.length === 0) return [];
  const capitals = new Capitals(tokens);
  const phrases = readNounPhrases(
    tokens,
    drafts.map(({ cue }) => cue),
    capitals,
  );
  const identities = new Identities(tokens, phrases, capitals);
  const finder = new MentionFinder(tokens, drafts, phrases);
  // Neither spaces nor capitals show names there.
  const bare = tokens.locale.quotes?.unspaced !== undefined;
  const spoken: (Spoken | null)[] = [];
  const before: Identity[] = [];
  let last: Spoken | null = null;
  for (const draft of drafts) {
    const carried: Spoken | null = spoken[draft.follows] ?? last;
    const unspaced = bare && draft.subject.side === "phrase" ? readUnspaced(tokens, draft.subject.range, before) : null;
    const mention: Mention | "nobody" | null = bare ? null : finder.find(draft, carried !== null);
    let made: Spoken | null = unspaced ?? carried;
    if (mention === "nobody") made = null;
    else if (mention === null && draft.cue !== null && draft.subject.side === "none" && carried !== null)
      made = { range: draft.cue, identity: carried.identity };
    else if (mention !== null) made = { range: mention.range, identity: identities.resolve(mention.phrase, mention.index, before) };
    spoken.push(made);
    if (made === null) continue;
    last = made;
    before.unshift(made.identity);
    if (before.length > MEMORY) before.pop();
  }
  return spoken.map((one) => (one === null ? null : toSpeaker(one, tokens, context)));
}

function toSpeaker({ range, cut, identity }: Spoken, tokens: Tokens, { source }: Context): Speaker {
  const { name, role } = identity;
  const { text, span } = textSpan(source, mentionSpan(tokens, range, cut ?? 0));
  return {
    text,
    span,
    name: name === null || name.to <= name.from ? null : textOfRange(tokens, name),
    kind: identity.kind,
    role: role === null || role.to <= role.from ? null : textSpan(source, mentionSpan(tokens, role, role.to === range.to ? (cut ?? 0) : 0)),
  };
}

/** The source span of a mention; of an inverted pronoun ("-t-il") the pronoun alone. */
function mentionSpan(tokens: Tokens, range: TokenRange, cut: number): Span {
  const paragraph = tokens.paragraphs[tokens.paragraph[range.from] ?? 0];
  if (paragraph === undefined) return spanOfRange(tokens, range);
  const from = tokens.from[range.from] ?? 0;
  const to = tokens.to[Math.min(range.to, paragraph.to) - 1] ?? from;
  if (cut > 0) return spanBetween(paragraph, from, to - cut);
  if (((tokens.flags[range.from] ?? 0) & TokenFlag.Clitic) === 0) return spanOfRange(tokens, range);
  return spanBetween(paragraph, from + Math.max(0, tokens.text.slice(from, to).lastIndexOf("-") + 1), to);
}

/** Finds the noun phrase that is the subject of a draft's cue. */
class MentionFinder {
  private readonly weights;
  /** Index of the first phrase that begins at or behind a token. */
  private readonly firstAt: Int32Array;
  /** Number of the draft whose words hold a token, counted from 1. */
  private readonly heldBy: Int32Array;

  constructor(
    readonly tokens: Tokens,
    drafts: readonly Draft[],
    readonly phrases: readonly NounPhrase[],
  ) {
    this.weights = weightsFor(tokens.locale.tag);
    this.firstAt = new Int32Array(tokens.count + 1);
    let behind = 0;
    for (let index = 0; index < phrases.length; index++) {
      const next = (phrases[index] as NounPhrase).from + 1;
      this.firstAt.fill(index, behind, next);
      behind = next;
    }
    this.firstAt.fill(phrases.length, behind);
    this.heldBy = new Int32Array(tokens.count + 1);
    drafts.forEach(({ parts }, draft) => {
      for (const { from, to } of parts) this.heldBy.fill(draft + 1, from, to);
    });
  }

  /** The mention; null where the speaker is the one before; "nobody" where the cue is impersonal and names no source. */
  find(draft: Draft, previous: boolean): Mention | "nobody" | null {
    const { cue, subject } = draft;
    if (subject.clitic >= 0) {
      const impersonal = this.impersonal(subject.clitic);
      if (!impersonal) return this.mention(this.firstAt[subject.clitic] ?? 0, subject.clitic);
      return this.inRange({ from: cue?.from ?? subject.clitic, to: this.sentenceEnd(subject.clitic) }, true) ?? "nobody";
    }
    if (cue === null) return this.signature(draft) ?? this.announced(draft);
    if (subject.side === "none") return null;
    if (subject.side === "phrase") return this.inRange(subject.range, false) ?? null;
    const best = findSubject(draft, cue, this.surroundings(draft, previous), this.weights);
    return best === null ? null : this.mention(this.firstAt[best.from] ?? 0, best.from);
  }

  /** “...” — Ana Ruiz: a name behind a dash, or alone in the next paragraph, that ends there. */
  private signature({ parts, kind }: Draft): Mention | null {
    const { tokens } = this;
    const last = parts.at(-1);
    if (last === undefined || kind !== "direct") return null;
    let at = last.to;
    while (at < tokens.count && ((tokens.flags[at] ?? 0) & (TokenFlag.Mark | TokenFlag.Word | TokenFlag.ParagraphStart)) === TokenFlag.Mark)
      at++;
    const paragraph = tokens.paragraph[last.to - 1] ?? 0;
    const dash = ((tokens.flags[at] ?? 0) & (TokenFlag.Dash | TokenFlag.LooseDash)) !== 0 && tokens.paragraph[at] === paragraph;
    if (dash) at++;
    else if (((tokens.flags[at] ?? 0) & TokenFlag.ParagraphStart) === 0) return null;
    const index = this.firstAt[at] ?? 0;
    const phrase = this.phrases[index];
    if (phrase === undefined || phrase.from !== at || (phrase.bits & (Noun.Name | Noun.Role)) === 0) return null;
    const end = tokens.paragraphs[tokens.paragraph[at] ?? 0]?.to ?? at;
    if (
      dash
        ? phrase.close < end && ((tokens.flags[phrase.close] ?? 0) & TokenFlag.Word) !== 0
        : end - at > SHORT || isTerminal(tokens, end - 1)
    )
      return null;
    return this.mention(index, at);
  }

  /** The subject of the sentence whose colon leads to a quotation without a cue. */
  private announced(draft: Draft): Mention | null {
    const { tokens } = this;
    const [first] = draft.parts;
    if (first === undefined || draft.kind !== "direct") return null;
    let at = first.from - 1;
    while (at > 0 && ((tokens.flags[at] ?? 0) & TokenFlag.Mark) !== 0) at--;
    if (tokens.signs[at] !== Sign.Colon || tokens.paragraph[at] !== tokens.paragraph[first.from]) return null;
    const opening = this.opening(at);
    if (opening !== null) return opening;
    const best = findSubject(draft, { from: at, to: at }, this.surroundings(draft, false), this.weights);
    return best === null ? null : this.mention(this.firstAt[best.from] ?? 0, best.from);
  }

  /** Somebody who opens the sentence of the token, and so is most likely its subject. */
  private opening(at: number): Mention | null {
    const start = this.tokens.sentences[this.tokens.sentence[at] ?? 0]?.from ?? at;
    const phrase = this.phrases[this.firstAt[start] ?? 0];
    if (phrase === undefined || phrase.from > start + 1 || phrase.to > at) return null;
    const somebody =
      (phrase.bits & (Noun.Name | Noun.Role | Noun.Title)) !== 0 ||
      ((phrase.bits & Noun.Pronoun) !== 0 && (phrase.bits & Noun.Vague) === 0);
    if (!somebody || (phrase.bits & (Noun.Governed | Noun.Oblique | Noun.Document)) !== 0) return null;
    return this.mention(this.firstAt[phrase.from] ?? 0, phrase.from);
  }

  private surroundings({ parts }: Draft, previous: boolean): Surroundings {
    const { tokens, phrases, firstAt, heldBy } = this;
    return { tokens, phrases, firstAt, heldBy, own: heldBy[parts[0]?.from ?? 0] || -1, previous };
  }

  /** "-t-on": nobody in person; the source stands behind a preposition, if anywhere. */
  private impersonal(clitic: number): boolean {
    const phrase = this.phrases[this.firstAt[clitic] ?? 0];
    return phrase === undefined || phrase.from !== clitic || (phrase.bits & (Noun.Masculine | Noun.Feminine | Noun.Plural)) === 0;
  }

  private sentenceEnd(at: number): number {
    return this.tokens.sentences[this.tokens.sentence[at] ?? 0]?.to ?? at;
  }

  private inRange(range: TokenRange, sourceOnly: boolean): Mention | null {
    const { tokens } = this;
    for (let index = this.firstAt[range.from] ?? 0; ; index++) {
      const phrase = this.phrases[index];
      if (phrase === undefined || phrase.from >= range.to) break;
      if ((this.heldBy[phrase.from] ?? 0) > 0) continue;
      if (sourceOnly && (phrase.bits & (Noun.BareSource | Noun.Organisation | Noun.Role | Noun.Document)) === 0) continue;
      // A verb the pack does not know closes the source, and the phrase ran over it.
      if (!sourceOnly && phrase.to > range.to && phrase.name.to <= phrase.name.from) {
        const clipped: NounPhrase = { ...phrase, to: range.to, close: range.to, name: { from: range.to, to: range.to } };
        return { range: { from: phrase.from, to: range.to }, phrase: clipped, index };
      }
      const made = this.mention(index, phrase.from);
      if (made !== null) return made;
    }
    if (sourceOnly) return null;
    const { to } = range;
    let { from } = range;
    while (from < to && ((tokens.classes[from] ?? 0) & WordClass.Preposition) !== 0) from++;
    if (to <= from) return null;
    const made: NounPhrase = { from, to, bits: Noun.Governed, name: { from: to, to }, head: from, close: to };
    return { range: { from, to }, phrase: made, index: this.firstAt[from] ?? 0 };
  }

  private mention(index: number, at: number): Mention | null {
    const phrase = this.phrases[index];
    if (phrase === undefined || phrase.from !== at) return null;
    // "Ana Ruiz, directora del museo, dijo": the apposition is no part of the mention, the name is.
    const before = this.phrases[index - 1];
    if (
      before !== undefined &&
      isDescription(phrase) &&
      before.close === phrase.from - 1 &&
      isComma(this.tokens, before.close) &&
      before.to === before.name.to &&
      (before.bits & (Noun.Name | Noun.Governed)) === Noun.Name &&
      !this.opensClause(before)
    ) {
      return { range: mentionRange(before, index - 1, this.phrases, this.tokens), phrase: before, index: index - 1 };
    }
    return { range: mentionRange(phrase, index, this.phrases, this.tokens), phrase, index };
  }

  /** The phrase stands where it may be a list's or an adverbial's, not an apposition's, noun. */
  private opensClause({ from }: NounPhrase): boolean {
    return ((this.tokens.classes[from - 1] ?? 0) & WordClass.Conjunction) !== 0;
  }
}
