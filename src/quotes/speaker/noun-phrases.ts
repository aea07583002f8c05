import { CueClass, TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { Agreement, agreementOf } from "./grammar.js";

/** What a noun phrase is made of. */
export const enum Noun {
  Pronoun = 1,
  /** Holds a proper name. */
  Name = 2,
  Title = 4,
  Role = 8,
  Organisation = 16,
  BareSource = 32,
  Document = 64,
  Definite = 128,
  Plural = 256,
  Masculine = 512,
  Feminine = 1024,
  /** Complement of a preposition. */
  Governed = 2048,
  Demonstrative = 4096,
  /** Complement of the noun phrase before it. */
  Linked = 8192,
  /** A relative pronoun: "who", "der". */
  Relative = 16384,
  /** Its article or the pronoun is in a case no subject has. */
  Oblique = 32768,
  /** One capitalised word that opens a sentence and is nowhere else in the text. */
  Unsure = 65536,
  /** A pronoun that tells neither gender nor number: "lui", "es". */
  Vague = 131072,
}

/** A noun phrase with its linked complements: "le ministre russe de la Défense", "M. Aliyev", "il". */
export interface NounPhrase extends TokenRange {
  /** Noun bits. */
  readonly bits: number;
  /** The proper name in it, without title and office; empty when there is none. */
  readonly name: TokenRange;
  /** The noun that says what it is: the first office, organisation or document named, else the first noun; -1 in a bare name. */
  readonly head: number;
  /** Behind the short bracket that may follow: "Philippe Gosselin (UMP)"; else `to`. */
  readonly close: number;
}

/** Longest phrase, in tokens. */
const LONGEST = 24;

const STOPS =
  WordClass.That | WordClass.Whether | WordClass.Auxiliary | WordClass.Modal | WordClass.Negation | WordClass.Subordinator | WordClass.Relative | WordClass.Pronoun | WordClass.SelfPronoun | WordClass.Finite;
const FUNCTION = STOPS | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Infinitive | WordClass.Adverb;
const KIND = WordClass.Role | WordClass.Organisation | WordClass.BareSource | WordClass.Document;

/**
 * The noun phrases of a text in order, none inside another. Shallow: a phrase ends at punctuation, a verb the pack
 * knows, a cue, a conjunction or a preposition that binds nothing; what stands behind such a preposition is a phrase of
 * its own.
 */
export function readNounPhrases(tokens: Tokens, cues: readonly (TokenRange | null)[]): NounPhrase[] {
  const reader = new PhraseReader(tokens, cues);
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < tokens.count; ) {
    const phrase = reader.read(at);
    if (phrase === null) at++;
    else {
      phrases.push(phrase);
      at = phrase.close;
    }
  }
  return phrases;
}

class PhraseReader {
  private readonly agreement: ReadonlyMap<string, number>;
  /** Words printed in lower case somewhere: a capital at the start of a sentence makes no name of them. */
  private readonly lowered = new Set<string>();
  /** Words capitalised somewhere inside a sentence. */
  private readonly capitals = new Set<string>();

  /** Tokens of cues: no phrase runs into one. */
  private readonly barred: Uint8Array;
  private readonly relatives: boolean;
  private readonly capitalised: boolean;

  constructor(
    private readonly tokens: Tokens,
    cues: readonly (TokenRange | null)[],
  ) {
    this.barred = new Uint8Array(tokens.count + 1);
    for (const cue of cues) if (cue !== null) this.barred.fill(1, cue.from, cue.to);
    this.agreement = agreementOf(tokens.locale);
    this.capitalised = tokens.locale.quotes?.nounsCapitalised === true;
    this.relatives = tokens.locale.quotes?.relativeMentions === true;
    for (let at = 0; at < tokens.count; at++) {
      const flag = this.flag(at);
      if ((flag & TokenFlag.Word) === 0) continue;
      if ((flag & TokenFlag.Capital) === 0) this.lowered.add(this.word(at));
      else if ((flag & TokenFlag.SentenceStart) === 0) this.capitals.add(this.word(at));
    }
  }

  private flag(at: number): number {
    return this.tokens.flags[at] ?? 0;
  }
  private kind(at: number): number {
    return this.tokens.classes[at] ?? 0;
  }
  private word(at: number): string {
    return this.tokens.words[at] ?? "";
  }
  private agrees(at: number): number {
    return this.agreement.get(this.word(at)) ?? 0;
  }

  /** A capitalised word that can be part of a name. */
  isNamePart(at: number): boolean {
    const flag = this.flag(at);
    if ((flag & TokenFlag.Word) === 0 || (flag & TokenFlag.Capital) === 0 || (flag & (TokenFlag.Elided | TokenFlag.Clitic)) !== 0) return false;
    if ((flag & TokenFlag.SentenceStart) === 0) return true;
    if ((this.kind(at) & FUNCTION) !== 0) return false;
    return (this.flag(at + 1) & TokenFlag.Capital) !== 0 || !this.lowered.has(this.word(at));
  }

  /** A finite verb that only a verb can be. */
  private isVerb(at: number): boolean {
    const cue = this.tokens.cues[at] ?? 0;
    return (cue & (CueClass.Finite | CueClass.Gerund)) !== 0 && (cue & (CueClass.Ambiguous | CueClass.Noun)) === 0 && (this.kind(at) & KIND) === 0 && (this.flag(at) & TokenFlag.Capital) === 0;
  }

  /** The phrase that begins at `start`, or null. */
  read(start: number): NounPhrase | null {
    const flag = this.flag(start);
    const kind = this.kind(start);
    if ((kind & WordClass.Inverted) !== 0) return this.readPronoun(start);
    if (this.barred[start] === 1) return null;
    if ((flag & TokenFlag.Word) === 0) return this.readNumbered(start);
    if ((kind & WordClass.Pronoun) !== 0 && (kind & WordClass.Determiner) === 0) return this.readPronoun(start);
    if (this.relatives && (kind & WordClass.Relative) !== 0 && (kind & WordClass.Determiner) !== 0 && this.word(start - 1) === "," && (this.kind(start + 1) & (WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Adverb | WordClass.Negation)) !== 0) {
      return { ...this.readPronoun(start), bits: Noun.Pronoun | Noun.Relative | this.obliqueBit(start) };
    }
    if ((kind & WordClass.SelfPronoun) !== 0 && (kind & WordClass.Determiner) === 0 && this.leadsToCue(start + 1, 3)) return this.readPronoun(start);
    if (this.relatives && (kind & WordClass.Relative) !== 0 && start > 0 && (this.flag(start) & (TokenFlag.Capital | TokenFlag.SentenceStart)) === 0) {
      const full = (kind & WordClass.Determiner) === 0 ? null : this.readFrom(start);
      if (full !== null) return full;
      return { ...this.readPronoun(start), bits: Noun.Pronoun | Noun.Relative | this.obliqueBit(start) };
    }
    if ((flag & TokenFlag.Clitic) !== 0) return null;
    if ((kind & WordClass.Determiner) !== 0 && (kind & WordClass.Pronoun) !== 0) return this.readFrom(start) ?? this.readPronoun(start);
    if ((kind & WordClass.Determiner) !== 0 && ((kind & WordClass.That) === 0 || !this.isNamePart(start + 1))) return this.readFrom(start);
    if ((kind & (WordClass.Preposition | STOPS | WordClass.Conjunction)) !== 0) return null;
    if ((kind & WordClass.Title) !== 0 || this.isNamePart(start)) return this.readFrom(start);
    if ((kind & KIND) !== 0 && !this.isVerb(start)) return this.readFrom(start);
    // "federal prosecutors said": a subject without article.
    if ((kind & (FUNCTION | WordClass.Title)) === 0 && !this.isVerb(start) && this.leadsToCue(start + 1, 5)) return this.readFrom(start);
    return null;
  }

  /** Whether nothing but plain words, adverbs and auxiliaries stand between `at` and a cue. */
  private leadsToCue(at: number, most: number): boolean {
    for (let to = at; to <= at + most && to < this.tokens.count; to++) {
      if (this.barred[to] === 1) return true;
      if ((this.flag(to) & (TokenFlag.Word | TokenFlag.SentenceStart | TokenFlag.Elided)) !== TokenFlag.Word) return false;
      if ((this.kind(to) & (FUNCTION & ~(WordClass.Adverb | WordClass.Auxiliary | WordClass.Modal | WordClass.Negation))) !== 0) return false;
    }
    return false;
  }

  /** A preposition melted with its article ("du", "im"): the phrase behind it is governed, unless the article is plain here. */
  private contracts(at: number): boolean {
    // "a" is article and preposition in Portuguese; what melts has two letters or more.
    return (this.kind(at) & WordClass.Preposition) !== 0 && this.word(at).length > 1;
  }

  private readNumbered(start: number): NounPhrase | null {
    if ((this.flag(start) & TokenFlag.Number) === 0 || (this.kind(start + 1) & (WordClass.BareSource | WordClass.Role)) === 0) return null;
    return this.readFrom(start);
  }

  private readPronoun(at: number): NounPhrase {
    let bits = Noun.Pronoun | this.governed(at) | this.obliqueBit(at);
    const word = this.word(at).replace(/^-(?:t-)?/, "");
    const agrees = this.agreement.get(word) ?? 0;
    if ((agrees & Agreement.Masculine) !== 0) bits |= Noun.Masculine;
    if ((agrees & Agreement.Feminine) !== 0) bits |= Noun.Feminine;
    if ((agrees & Agreement.Plural) !== 0) bits |= Noun.Plural;
    if ((agrees & (Agreement.Masculine | Agreement.Feminine | Agreement.Plural)) === 0) bits |= Noun.Vague;
    const to = at + 1 < this.tokens.count && (this.flag(at + 1) & TokenFlag.Clitic) !== 0 && (this.kind(at + 1) & WordClass.Inverted) === 0 ? at + 2 : at + 1;
    return { from: at, to, bits, name: { from: to, to }, head: -1, close: to };
  }

  private obliqueBit(at: number): number {
    return (this.agrees(at) & Agreement.Oblique) !== 0 ? Noun.Oblique : 0;
  }

  private governed(at: number): number {
    if (at === 0 || (this.flag(at) & TokenFlag.ParagraphStart) !== 0) return 0;
    return (this.kind(at - 1) & WordClass.Preposition) !== 0 && (this.flag(at - 1) & TokenFlag.Word) !== 0 ? Noun.Governed : 0;
  }

  private readFrom(first: number): NounPhrase | null {
    const { tokens } = this;
    let from = first;
    let at = first;
    let bits = 0;
    let head = -1;
    let noun = -1;
    const end = Math.min(tokens.count, first + LONGEST);
    const pair = tokens.pairOf[first] ?? -1;
    // Articles, numerals and words between them.
    while (at < end && (this.kind(at) & WordClass.Determiner) !== 0 && (at === first || (this.flag(at) & TokenFlag.ParagraphStart) === 0)) {
      const agrees = this.agrees(at);
      if ((agrees & Agreement.Masculine) !== 0) bits |= Noun.Masculine;
      if ((agrees & Agreement.Feminine) !== 0) bits |= Noun.Feminine;
      if ((agrees & Agreement.Plural) !== 0) bits |= Noun.Plural;
      if ((agrees & Agreement.Definite) !== 0) bits |= Noun.Definite;
      if ((agrees & Agreement.Demonstrative) !== 0) bits |= Noun.Demonstrative;
      if ((agrees & Agreement.Oblique) !== 0) bits |= Noun.Oblique;
      if (at === first && this.contracts(at)) {
        const plain = (agrees & Agreement.Plural) !== 0 && (agrees & Agreement.Definite) === 0 && !this.followsNoun(at) && ((this.kind(at - 1) & WordClass.Conjunction) === 0 || (this.flag(at) & TokenFlag.SentenceStart) !== 0);
        if (!plain) {
          bits |= Noun.Governed;
          from = at + 1;
        }
      }
      at++;
    }
    if (from === first) bits |= this.governed(first);
    const core = at;
    let nameFrom = -1;
    let nameTo = -1;
    let linked = false;
    let titled = -1;
    for (; at < end; at++) {
      const flag = this.flag(at);
      const kind = this.kind(at);
      if (at > first && (flag & TokenFlag.ParagraphStart) !== 0) break;
      if ((tokens.pairOf[at] ?? -1) !== pair || (flag & TokenFlag.Mark) !== 0 || this.barred[at] === 1) break;
      if ((flag & TokenFlag.Word) === 0) {
        if ((flag & TokenFlag.Number) !== 0 && at > core && this.word(at).length <= 3) {
          if (nameTo === at) nameTo = at + 1;
          continue;
        }
        if ((flag & TokenFlag.Number) !== 0 && at === core) continue;
        break;
      }
      if (at > first && (flag & TokenFlag.SentenceStart) !== 0) break;
      const link = this.linkLength(at);
      if (link > 0 && at > core) {
        if (!this.mayFollowLink(at + link)) break;
        // A particle inside a name: "Ursula von der Leyen", "Le Pen".
        if (nameTo === at && this.isParticleRun(at, at + link) && this.isNamePart(at + link) && !linked) {
          at += link;
          nameTo = at + 1;
          continue;
        }
        if (noun < 0 && nameFrom >= 0) noun = nameFrom;
        if (noun >= 0 && head < 0) head = noun;
        linked = true;
        nameFrom = nameTo = -1;
        at += link - 1;
        // The noun behind the link is the complement, not yet a name of its own.
        if (this.isNamePart(at + 1) && !this.capitalised) {
          at++;
          const single = at;
          while (this.isNamePart(at + 1) && at + 1 < end && (tokens.pairOf[at + 1] ?? -1) === pair && (this.flag(at + 1) & TokenFlag.SentenceStart) === 0) at++;
          // "ministre de l'Intérieur Christophe Castaner": two capitals or more behind the complement are the name.
          if (at - single >= 2 && (this.kind(single - 1) & WordClass.Determiner) !== 0 && head >= 0) {
            nameFrom = single + 1;
            nameTo = at + 1;
          }
        }
        continue;
      }
      if ((kind & WordClass.Title) !== 0 && (kind & WordClass.Pronoun) === 0 && (nameTo !== at || this.tokens.text.charAt((this.tokens.to[at] ?? 1) - 1) === ".") && this.isNamePart(at + 1) && ((kind & WordClass.Role) === 0 || (flag & TokenFlag.Capital) !== 0)) {
        bits |= Noun.Title;
        titled = at + 1;
        if ((kind & WordClass.Role) !== 0 && head < 0) {
          bits |= Noun.Role;
          head = at;
        }
        const agrees = this.agrees(at);
        if ((agrees & Agreement.Masculine) !== 0) bits = (bits & ~Noun.Feminine) | Noun.Masculine;
        if ((agrees & Agreement.Feminine) !== 0) bits = (bits & ~Noun.Masculine) | Noun.Feminine;
        nameTo = -1;
        continue;
      }
      if (this.isCommonNoun(at, nameTo, first)) {
        noun = noun < 0 ? at : noun;
        if ((kind & KIND) !== 0) {
          bits |= kindBits(kind, head < 0);
          if (head < 0) head = at;
        }
        continue;
      }
      if (this.isNamePart(at) && ((kind & (FUNCTION & ~WordClass.Adverb)) === 0 || nameTo === at || titled === at)) {
        if (nameTo !== at) nameFrom = at;
        else if (at === nameFrom + 1 && (bits & Noun.Governed) !== 0 && this.isBareAcronym(nameFrom, first, flag)) break;
        nameTo = at + 1;
        if ((kind & KIND) !== 0) {
          bits |= kindBits(kind, head < 0);
          if (head < 0) head = at;
        }
        continue;
      }
      if (nameTo === at && this.isJoined(at)) {
        nameTo = at + 1;
        continue;
      }
      if (nameTo === at && (kind & WordClass.Particle) !== 0 && this.particleRun(at) > 0) {
        at += this.particleRun(at);
        nameTo = at + 1;
        continue;
      }
      if ((kind & (STOPS | WordClass.Preposition | WordClass.Conjunction)) !== 0 || (flag & TokenFlag.Elided) !== 0) break;
      if (nameTo === at && nameFrom >= 0 && noun >= 0 && at > nameTo) break;
      // Behind a name nothing but an adjective of nobody follows: "Ilham Aliyev jeudi".
      if (nameTo === at) break;
      if ((kind & WordClass.Adverb) !== 0 && (kind & KIND) === 0) {
        if (noun >= 0 && !this.followsArticle(at)) break;
        if (noun < 0 && !this.followsArticle(at)) continue;
      }
      if (noun >= 0 && this.isVerb(at)) break;
      if (noun >= 0 && ((tokens.cues[at] ?? 0) & (CueClass.Participle | CueClass.Finite)) !== 0 && (kind & KIND) === 0 && (flag & TokenFlag.Capital) === 0) break;
      noun = noun < 0 ? at : noun;
      if ((kind & KIND) !== 0) {
        bits |= kindBits(kind, head < 0);
        if (head < 0) head = at;
      }
    }
    const to = at;
    if (to <= core && nameFrom < 0) {
      // "certains", "plusieurs": an article that stands alone for its noun.
      if ((bits & Noun.Plural) === 0 || (bits & Noun.Definite) !== 0 || this.contracts(first)) return null;
      return { from, to, bits, name: { from: to, to }, head: -1, close: to };
    }
    if (head < 0) head = nameFrom === core ? -1 : noun;
    // "le président du groupe UMP": the name is the group's.
    if (linked && nameFrom > core && nameTo - nameFrom === 1) {
      const owner = (this.kind(nameFrom - 1) & WordClass.Determiner) !== 0 ? nameFrom - 2 : nameFrom - 1;
      if ((this.kind(owner) & (WordClass.Organisation | WordClass.Role)) === WordClass.Organisation) nameFrom = nameTo = -1;
    }
    if (nameFrom >= 0) nameFrom = this.behindOffice(nameFrom, nameTo);
    // "l'ONG": a kind of body in capitals.
    if (nameTo - nameFrom === 1 && (this.kind(nameFrom) & WordClass.Organisation) !== 0 && (this.flag(nameFrom) & TokenFlag.AllCaps) !== 0 && (bits & Noun.Definite) !== 0) nameFrom = nameTo = -1;
    const name = nameFrom >= 0 && nameTo > nameFrom ? { from: nameFrom, to: nameTo } : { from: to, to };
    if (name.to > name.from) bits |= Noun.Name;
    if (from >= to || this.isDay(from, to)) return null;
    if (to === from + 1 && name.from === from && (this.flag(from) & TokenFlag.SentenceStart) !== 0 && !this.capitals.has(this.word(from))) bits |= Noun.Unsure;
    return { from, to, bits, name, head, close: this.bracketEnd(to) };
  }

  /** "mardi 17 novembre", "last Tuesday": no person. */
  private isDay(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if ((this.flag(at) & TokenFlag.Number) !== 0 || (this.kind(at) & (WordClass.Determiner | WordClass.Adverb)) !== 0) continue;
      return (this.agrees(at) & Agreement.Calendar) !== 0;
    }
    return false;
  }

  /** A capitalised noun that a lower-case adjective follows: "la Cour pénale internationale". */
  private isCommonNoun(at: number, nameTo: number, first: number): boolean {
    if ((this.flag(at) & TokenFlag.Capital) === 0 || nameTo === at) return false;
    const next = at + 1;
    const after = at > 0 ? this.kind(at - 1) : 0;
    if (this.capitalised) {
      // An article or a small adjective before it, or a kind of person or body: a noun.
      return (this.kind(at) & KIND) !== 0 || (after & (WordClass.Determiner | WordClass.Preposition)) !== 0 || (at > first && (this.flag(at - 1) & (TokenFlag.Word | TokenFlag.Capital)) === TokenFlag.Word && (after & FUNCTION) === 0);
    }
    const opens = (this.flag(at) & TokenFlag.SentenceStart) !== 0 && !this.capitals.has(this.word(at));
    if ((after & WordClass.Determiner) === 0 && (this.kind(at) & KIND) === 0 && !opens) return false;
    if (!opens && (this.kind(at) & KIND) === 0 && !this.lowered.has(this.word(at)) && (this.kind(next) & KIND) === 0) return false;
    if (next >= this.tokens.count || this.barred[next] === 1) return false;
    if ((this.flag(next) & (TokenFlag.Word | TokenFlag.Capital | TokenFlag.Elided)) !== TokenFlag.Word) return false;
    return (this.kind(next) & ((FUNCTION & ~WordClass.Adverb) | WordClass.Particle)) === 0 && !this.isVerb(next) && this.tokens.pairOf[next] === this.tokens.pairOf[at];
  }

  private followsArticle(at: number): boolean {
    return at > 0 && ((this.kind(at - 1) & WordClass.Determiner) !== 0 || (this.agrees(at - 1) & Agreement.Link) !== 0);
  }

  /** Behind a bracket of a few words at `at`, else `at`. */
  private bracketEnd(at: number): number {
    if (this.word(at) !== "(") return at;
    for (let to = at + 1; to < Math.min(this.tokens.count, at + 7); to++) {
      if (this.word(to) === ")") return to + 1;
      if ((this.flag(to) & TokenFlag.ParagraphStart) !== 0) break;
    }
    return at;
  }

  /** "à l'AFP Jean Petit": the acronym with its article ends before the name of another. */
  private isBareAcronym(at: number, first: number, next: number): boolean {
    return at > first && (this.flag(at) & TokenFlag.AllCaps) !== 0 && (this.kind(at) & (KIND | WordClass.Title)) === 0 && (next & TokenFlag.AllCaps) === 0 && (this.kind(at - 1) & WordClass.Determiner) !== 0;
  }

  /** Where the proper name begins in a run of capitals that opens with an office: "Attorney General Eric Dane". */
  private behindOffice(from: number, to: number): number {
    for (let at = to - 2; at >= from; at--) {
      const kind = this.kind(at);
      const office = (kind & (WordClass.Role | WordClass.Organisation)) === WordClass.Role || ((kind & WordClass.Organisation) !== 0 && (this.flag(at) & TokenFlag.AllCaps) !== 0 && at === from);
      if (office && (to - at > 2 || (this.kind(from) & KIND) !== 0)) return at + 1;
    }
    return from;
  }

  private followsNoun(at: number): boolean {
    if (at === 0 || (this.flag(at) & (TokenFlag.ParagraphStart | TokenFlag.SentenceStart)) !== 0) return false;
    const before = this.kind(at - 1);
    if ((this.flag(at - 1) & (TokenFlag.Word | TokenFlag.Number)) === 0) return false;
    return (before & (FUNCTION & ~WordClass.Determiner)) === 0 && !this.isVerb(at - 1) && ((this.tokens.cues[at - 1] ?? 0) & CueClass.Participle) === 0;
  }

  /** Tokens of a linking preposition with the article behind it, 0 when there is none at `at`. */
  private linkLength(at: number): number {
    if ((this.agrees(at) & Agreement.Link) === 0 || (this.flag(at) & TokenFlag.Capital) !== 0) return 0;
    return (this.kind(at + 1) & WordClass.Determiner) !== 0 && (this.kind(at + 1) & WordClass.Preposition) === 0 ? 2 : 1;
  }

  private mayFollowLink(at: number): boolean {
    if (at >= this.tokens.count || (this.flag(at) & (TokenFlag.Word | TokenFlag.Number)) === 0) return false;
    if ((this.flag(at) & (TokenFlag.Mark | TokenFlag.SentenceStart | TokenFlag.ParagraphStart)) !== 0) return false;
    const cue = this.tokens.cues[at] ?? 0;
    return (this.kind(at) & (STOPS | WordClass.Conjunction)) === 0 && !(cue & CueClass.Base);
  }

  private isParticleRun(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if ((this.kind(at) & WordClass.Particle) === 0) return false;
    return true;
  }

  /** "al-Rahman": a particle in small letters joined to a name. */
  private isJoined(at: number): boolean {
    const hyphen = this.word(at).indexOf("-");
    if (hyphen < 1 || hyphen > 3 || (this.flag(at) & TokenFlag.Word) === 0) return false;
    const next = this.tokens.text.charAt((this.tokens.from[at] ?? 0) + hyphen + 1);
    return next !== next.toLowerCase();
  }

  /** Length of a run of particles at `at` that a capitalised word follows. */
  private particleRun(at: number): number {
    let to = at;
    while (to < at + 3 && (this.kind(to) & WordClass.Particle) !== 0) to++;
    return this.isNamePart(to) && (this.kind(to) & (KIND | WordClass.Title)) === 0 ? to - at : 0;
  }
}

function kindBits(kind: number, head: boolean): number {
  if (!head) return 0;
  let bits = 0;
  if ((kind & WordClass.Role) !== 0) bits |= Noun.Role;
  if ((kind & WordClass.Organisation) !== 0) bits |= Noun.Organisation;
  if ((kind & WordClass.BareSource) !== 0) bits |= Noun.BareSource;
  if ((kind & WordClass.Document) !== 0) bits |= Noun.Document;
  return bits;
}
