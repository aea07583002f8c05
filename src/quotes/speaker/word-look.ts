import { CueClass, Sign, TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { lexiconOf } from "../lexicon.js";
import { lengthOf, wordOf } from "../walk.js";
import type { Capitals } from "./capitals.js";
import { Agreement, agreementOf } from "./grammar.js";
import { FUNCTION, KIND, Noun, STOPS } from "./noun-phrase.js";

/** Tokens that `leadsToCue` looks ahead at most. */
const CLOSE = 8;

/** What words look like and stand beside: the questions the reader of noun phrases asks. */
export class WordLook {
  /** Agreement bits by number of a word. */
  private readonly agreement: Int32Array;
  /** Tokens of cues: no phrase runs into one. */
  private readonly barred: Uint8Array;
  /** 1 where a cue is at most so many tokens ahead that `leadsToCue` could come upon it. */
  private readonly close: Uint8Array;
  private readonly flags: Int32Array;
  private readonly classes: Int32Array;
  /** Common nouns have capitals. */
  readonly capitalised: boolean;

  constructor(
    readonly tokens: Tokens,
    cues: readonly (TokenRange | null)[],
    private readonly capitals: Capitals,
  ) {
    this.flags = tokens.flags;
    this.classes = tokens.classes;
    this.barred = new Uint8Array(tokens.count + 1);
    this.close = new Uint8Array(tokens.count + 1);
    for (const cue of cues) {
      if (cue === null) continue;
      this.barred.fill(1, cue.from, cue.to);
      this.close.fill(1, Math.max(0, cue.from - CLOSE), cue.to);
    }
    this.agreement = lexiconOf(tokens.locale).agrees;
    this.capitalised = tokens.locale.quotes?.nounsCapitalised === true;
  }

  flag(at: number): number {
    return this.flags[at] ?? 0;
  }

  kind(at: number): number {
    return this.classes[at] ?? 0;
  }

  /** What stands at `at` of punctuation, as in `Tokens.signs`. */
  sign(at: number): number {
    return this.tokens.signs[at] ?? 0;
  }

  agrees(at: number): number {
    return this.agreement[this.tokens.ids[at] ?? 0] ?? 0;
  }

  /** What the pronoun at `at` agrees with, an inverted one ("-t-il") without its hyphens. */
  pronounAgrees(at: number): number {
    const word = wordOf(this.tokens, at);
    const hyphen = word.lastIndexOf("-");
    return hyphen < 0 ? this.agrees(at) : (agreementOf(this.tokens.locale).get(word.slice(hyphen + 1)) ?? this.agrees(at));
  }

  isBarred(at: number): boolean {
    return this.barred[at] === 1;
  }

  /** One capitalised word that opens a sentence and is nowhere capitalised inside one. */
  isDoubtful(at: number): boolean {
    return (this.flag(at) & TokenFlag.SentenceStart) !== 0 && !this.capitals.isInside(at);
  }

  /** A capitalised word that can be part of a name. */
  isNamePart(at: number): boolean {
    const flag = this.flag(at);
    if ((flag & TokenFlag.Word) === 0 || (flag & TokenFlag.Capital) === 0 || (flag & (TokenFlag.Elided | TokenFlag.Clitic)) !== 0)
      return false;
    if ((flag & TokenFlag.SentenceStart) === 0) return true;
    if ((this.kind(at) & FUNCTION) !== 0) return false;
    return (this.flag(at + 1) & TokenFlag.Capital) !== 0 || !this.capitals.isLowered(at);
  }

  /** A finite verb that only a verb can be. */
  isVerb(at: number): boolean {
    const cue = this.tokens.cues[at] ?? 0;
    return (
      (cue & (CueClass.Finite | CueClass.Gerund)) !== 0 &&
      (cue & (CueClass.Ambiguous | CueClass.Noun)) === 0 &&
      (this.kind(at) & KIND) === 0 &&
      (this.flag(at) & TokenFlag.Capital) === 0
    );
  }

  /** Whether nothing but plain words, adverbs and auxiliaries stand between `at` and a cue; `most` of them, CLOSE or fewer. */
  leadsToCue(at: number, most: number): boolean {
    if (this.close[at] !== 1) return false;
    for (let to = at; to <= at + most && to < this.tokens.count; to++) {
      if (this.isBarred(to)) return true;
      if ((this.flag(to) & (TokenFlag.Word | TokenFlag.SentenceStart | TokenFlag.Elided)) !== TokenFlag.Word) return false;
      if ((this.kind(to) & (FUNCTION & ~(WordClass.Adverb | WordClass.Auxiliary | WordClass.Modal | WordClass.Negation))) !== 0)
        return false;
    }
    return false;
  }

  /** A preposition melted with its article ("du", "im"): the phrase behind it is governed, unless the article is plain here. */
  contracts(at: number): boolean {
    // "a" is article and preposition in Portuguese; what melts has two letters or more.
    return (this.kind(at) & WordClass.Preposition) !== 0 && lengthOf(this.tokens, at) > 1;
  }

  /** "mardi 17 novembre", "last Tuesday": no person. */
  isDay(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if ((this.flag(at) & TokenFlag.Number) !== 0 || (this.kind(at) & (WordClass.Determiner | WordClass.Adverb)) !== 0) continue;
      return (this.agrees(at) & Agreement.Calendar) !== 0;
    }
    return false;
  }

  /** A capitalised noun that a lower-case adjective follows: "la Cour pénale internationale". */
  isCommonNoun(at: number, nameTo: number, first: number): boolean {
    if ((this.flag(at) & TokenFlag.Capital) === 0 || nameTo === at) return false;
    const next = at + 1;
    const after = at > 0 ? this.kind(at - 1) : 0;
    if (this.capitalised) {
      // An article or a small adjective before it, or a kind of person or body: a noun.
      return (
        (this.kind(at) & KIND) !== 0 ||
        (after & (WordClass.Determiner | WordClass.Preposition)) !== 0 ||
        (at > first && (this.flag(at - 1) & (TokenFlag.Word | TokenFlag.Capital)) === TokenFlag.Word && (after & FUNCTION) === 0)
      );
    }
    const opens = this.isDoubtful(at);
    if ((after & WordClass.Determiner) === 0 && (this.kind(at) & KIND) === 0 && !opens) return false;
    if (!opens && (this.kind(at) & KIND) === 0 && !this.capitals.isLowered(at) && (this.kind(next) & KIND) === 0) return false;
    if (next >= this.tokens.count || this.isBarred(next)) return false;
    if ((this.flag(next) & (TokenFlag.Word | TokenFlag.Capital | TokenFlag.Elided)) !== TokenFlag.Word) return false;
    return (
      (this.kind(next) & ((FUNCTION & ~WordClass.Adverb) | WordClass.Particle)) === 0 &&
      !this.isVerb(next) &&
      this.tokens.pairOf[next] === this.tokens.pairOf[at]
    );
  }

  followsArticle(at: number): boolean {
    return at > 0 && ((this.kind(at - 1) & WordClass.Determiner) !== 0 || (this.agrees(at - 1) & Agreement.Link) !== 0);
  }

  /** Behind a bracket of a few words at `at`, else `at`. */
  bracketEnd(at: number): number {
    if (this.sign(at) !== Sign.Open) return at;
    for (let to = at + 1; to < Math.min(this.tokens.count, at + 7); to++) {
      if (this.sign(to) === Sign.Close) return to + 1;
      if ((this.flag(to) & TokenFlag.ParagraphStart) !== 0) break;
    }
    return at;
  }

  /** "à l'AFP Jean Petit": the acronym with its article ends before the name of another. */
  isBareAcronym(at: number, first: number, next: number): boolean {
    return (
      at > first &&
      (this.flag(at) & TokenFlag.AllCaps) !== 0 &&
      (this.kind(at) & (KIND | WordClass.Title)) === 0 &&
      (next & TokenFlag.AllCaps) === 0 &&
      (this.kind(at - 1) & WordClass.Determiner) !== 0
    );
  }

  /** Where the proper name begins in a run of capitals that opens with an office: "Attorney General Eric Dane". */
  behindOffice(first: number, to: number): number {
    // "le député RN Ana Ruiz": the letters are her party's.
    const party = to - first > 2 && (this.flag(first) & TokenFlag.AllCaps) !== 0 && (this.flag(first + 1) & TokenFlag.AllCaps) === 0;
    let from = party && (this.kind(first - 1) & (WordClass.Role | WordClass.Organisation)) !== 0 ? first + 1 : first;
    // "ο υπουργός Μεταφορών Γιώργος Λαμπράκης"
    if ((this.kind(first - 1) & WordClass.Role) !== 0) while (from < to && (this.kind(from) & WordClass.Portfolio) !== 0) from++;
    for (let at = to - 2; at >= from; at--) {
      const kind = this.kind(at);
      const office =
        (kind & (WordClass.Role | WordClass.Organisation)) === WordClass.Role ||
        ((kind & WordClass.Organisation) !== 0 && (this.flag(at) & TokenFlag.AllCaps) !== 0 && at === from);
      if (office && (to - at > 2 || (this.kind(from) & KIND) !== 0)) return at + 1;
    }
    return from;
  }

  followsNoun(at: number): boolean {
    if (at === 0 || (this.flag(at) & (TokenFlag.ParagraphStart | TokenFlag.SentenceStart)) !== 0) return false;
    const before = this.kind(at - 1);
    if ((this.flag(at - 1) & (TokenFlag.Word | TokenFlag.Number)) === 0) return false;
    return (
      (before & (FUNCTION & ~WordClass.Determiner)) === 0 &&
      !this.isVerb(at - 1) &&
      ((this.tokens.cues[at - 1] ?? 0) & CueClass.Participle) === 0
    );
  }

  /** Tokens of a linking preposition with the article behind it, 0 when there is none at `at`. */
  linkLength(at: number): number {
    if ((this.agrees(at) & Agreement.Link) === 0 || (this.flag(at) & TokenFlag.Capital) !== 0) return 0;
    return (this.kind(at + 1) & WordClass.Determiner) !== 0 && (this.kind(at + 1) & WordClass.Preposition) === 0 ? 2 : 1;
  }

  mayFollowLink(at: number): boolean {
    if (at >= this.tokens.count || (this.flag(at) & (TokenFlag.Word | TokenFlag.Number)) === 0) return false;
    if ((this.flag(at) & (TokenFlag.Mark | TokenFlag.SentenceStart | TokenFlag.ParagraphStart)) !== 0) return false;
    const cue = this.tokens.cues[at] ?? 0;
    return (this.kind(at) & (STOPS | WordClass.Conjunction)) === 0 && !(cue & CueClass.Base);
  }

  /** "al-Rahman": a particle in small letters joined to a name. */
  isJoined(at: number): boolean {
    if ((this.flag(at) & TokenFlag.Word) === 0) return false;
    const { text } = this.tokens;
    const from = this.tokens.from[at] ?? 0;
    const last = Math.min(from + 3, (this.tokens.to[at] ?? 0) - 1);
    let hyphen = from + 1;
    while (hyphen <= last && text.charCodeAt(hyphen) !== 0x2d) hyphen++;
    if (hyphen > last || text.charCodeAt(from) === 0x2d) return false;
    const next = text.charAt(hyphen + 1);
    return next !== next.toLowerCase();
  }

  /** Length of a run of particles at `at` that a capitalised word follows. */
  particleRun(at: number): number {
    // "sagte Anna Brandt der Zeitung": where nouns have capitals, an article opens what the name is no part of.
    if (this.capitalised && (this.kind(at) & WordClass.Determiner) !== 0) return 0;
    let to = at;
    while (to < at + 3 && (this.kind(to) & WordClass.Particle) !== 0) to++;
    return this.isNamePart(to) && (this.kind(to) & (KIND | WordClass.Title)) === 0 ? to - at : 0;
  }

  governed(at: number): number {
    if (at === 0 || (this.flag(at) & TokenFlag.ParagraphStart) !== 0) return 0;
    return (this.kind(at - 1) & WordClass.Preposition) !== 0 && (this.flag(at - 1) & TokenFlag.Word) !== 0 ? Noun.Governed : 0;
  }
}
