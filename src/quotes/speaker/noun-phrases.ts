import { CueClass, Sign, TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { lengthOf, wordOf } from "../walk.js";
import { CASELESS, endOfCaselessName } from "./caseless-names.js";
import { Capitals } from "./capitals.js";
import { genderOfName } from "./given-names.js";
import { Agreement } from "./grammar.js";
import { growing, regrow, takeKind, takeNoun, type Growing } from "./growing-phrase.js";
import { agreementBits, FUNCTION, KIND, Noun, STOPS, type NounPhrase } from "./noun-phrase.js";
import { WordLook } from "./word-look.js";

/** Longest phrase, in tokens. */
const LONGEST = 24;

/**
 * The noun phrases of a text in order, none inside another. Shallow: a phrase ends at punctuation, a verb the pack
 * knows, a cue, a conjunction or a preposition that binds nothing; what stands behind such a preposition is a phrase of
 * its own.
 */
export function readNounPhrases(tokens: Tokens, cues: readonly (TokenRange | null)[], capitals = new Capitals(tokens)): NounPhrase[] {
  const reader = new PhraseReader(tokens, cues, capitals);
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < tokens.count;) {
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
  private readonly look: WordLook;
  private readonly growing = growing();
  private readonly relatives: boolean;
  private readonly caseless: boolean;

  constructor(
    private readonly tokens: Tokens,
    cues: readonly (TokenRange | null)[],
    capitals: Capitals,
  ) {
    this.look = new WordLook(tokens, cues, capitals);
    this.caseless = CASELESS.has(tokens.locale.script);
    this.relatives = tokens.locale.quotes?.relativeMentions === true;
  }

  /** The phrase that begins at `start`, or null. */
  read(start: number): NounPhrase | null {
    const { look } = this;
    const flag = look.flag(start);
    const kind = look.kind(start);
    if ((kind & WordClass.Inverted) !== 0) return this.readPronoun(start, 0);
    if (look.isBarred(start)) return null;
    if ((flag & TokenFlag.Word) === 0)
      return (flag & TokenFlag.Number) !== 0 && (look.kind(start + 1) & (WordClass.BareSource | WordClass.Role)) !== 0
        ? this.readFrom(start)
        : null;
    const article = (kind & WordClass.Determiner) !== 0;
    if ((kind & WordClass.Pronoun) !== 0 && !article) return this.readPronoun(start, 0);
    if (this.relatives && (kind & WordClass.Relative) !== 0 && (flag & (TokenFlag.Capital | TokenFlag.SentenceStart)) === 0) {
      const opens =
        look.sign(start - 1) === Sign.Comma ||
        ((look.kind(start - 1) & WordClass.Preposition) !== 0 && look.sign(start - 2) === Sign.Comma);
      const alone =
        article &&
        opens &&
        (look.kind(start + 1) &
          (WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Adverb | WordClass.Negation)) !==
          0;
      return (article && !alone ? this.readFrom(start) : null) ?? this.readPronoun(start, Noun.Relative);
    }
    if ((kind & WordClass.SelfPronoun) !== 0 && !article && look.leadsToCue(start + 1, 3)) return this.readPronoun(start, 0);
    if ((flag & TokenFlag.Clitic) !== 0) return null;
    if (this.caseless && kind === 0) {
      const to = endOfCaselessName(look, start);
      if (to > start) return { from: start, to, bits: Noun.Name, name: { from: start, to }, head: -1, close: to };
    }
    if (article && (kind & WordClass.Pronoun) !== 0) return this.readFrom(start) ?? this.readPronoun(start, 0);
    if (article && ((kind & WordClass.That) === 0 || !look.isNamePart(start + 1))) return this.readFrom(start);
    if ((kind & (WordClass.Preposition | STOPS | WordClass.Conjunction)) !== 0) return null;
    if ((kind & WordClass.Title) !== 0 || look.isNamePart(start)) return this.readFrom(start);
    if (look.isVerb(start)) return null;
    // "federal prosecutors said": a subject without article.
    return (kind & KIND) !== 0 || ((kind & FUNCTION) === 0 && look.leadsToCue(start + 1, 5)) ? this.readFrom(start) : null;
  }

  private readPronoun(at: number, extra: number): NounPhrase {
    const { look } = this;
    const agrees = look.pronounAgrees(at);
    let bits = Noun.Pronoun | extra | look.governed(at) | (agreementBits(agrees) & ~Noun.Definite & ~Noun.Demonstrative);
    if ((agrees & (Agreement.Masculine | Agreement.Feminine | Agreement.Plural)) === 0) bits |= Noun.Vague;
    // "celui-ci"
    const to =
      at + 1 < this.tokens.count && (look.flag(at + 1) & TokenFlag.Clitic) !== 0 && (look.kind(at + 1) & WordClass.Inverted) === 0
        ? at + 2
        : at + 1;
    return { from: at, to, bits, name: { from: to, to }, head: -1, close: to };
  }

  private readFrom(first: number): NounPhrase | null {
    const p = this.growing;
    regrow(p, first, Math.min(this.tokens.count, first + LONGEST));
    this.readArticles(p);
    while (p.at < p.end && this.take(p)) p.at++;
    return this.finish(p);
  }

  /** Articles, numerals and words between them. */
  private readArticles(p: Growing): void {
    const { look } = this;
    for (
      ;
      p.at < p.end &&
      (look.kind(p.at) & WordClass.Determiner) !== 0 &&
      (p.at === p.first || (look.flag(p.at) & TokenFlag.ParagraphStart) === 0);
      p.at++
    ) {
      const agrees = look.agrees(p.at);
      p.bits |= agreementBits(agrees);
      if (p.at !== p.first || !look.contracts(p.at)) continue;
      // "des experts disent": the plural article, not the preposition melted with one.
      const plain =
        (agrees & Agreement.Plural) !== 0 &&
        (agrees & Agreement.Definite) === 0 &&
        !look.followsNoun(p.at) &&
        ((look.kind(p.at - 1) & WordClass.Conjunction) === 0 || (look.flag(p.at) & TokenFlag.SentenceStart) !== 0);
      if (plain) continue;
      p.bits |= Noun.Governed;
      p.from = p.at + 1;
    }
    if (p.from === p.first) p.bits |= look.governed(p.first);
    p.core = p.at;
  }

  /** Takes the token at `p.at`, and with it those that belong to it; false where the phrase ends. */
  private take(p: Growing): boolean {
    const { tokens, look } = this;
    const { at } = p;
    const flag = look.flag(at);
    const kind = look.kind(at);
    if (at > p.first && (flag & (TokenFlag.ParagraphStart | TokenFlag.SentenceStart)) !== 0) return false;
    if (tokens.pairOf[at] !== tokens.pairOf[p.first] || (flag & TokenFlag.Mark) !== 0 || look.isBarred(at)) return false;
    if ((flag & TokenFlag.Word) === 0) return this.takeNumber(p);
    const run = p.titled === at ? look.particleRun(at) : 0;
    if (run > 0) {
      p.nameFrom = at;
      p.at += run;
      p.nameTo = p.at + 1;
      return true;
    }
    const link = at > p.core ? look.linkLength(at) : 0;
    if (link > 0) return this.takeLink(p, link);
    if (this.takeTitle(p)) return true;
    if (look.isCommonNoun(at, p.nameTo, p.first)) return takeNoun(p, kind);
    const named = p.nameTo === at;
    // "Direktor řekl": an office or body that opens the sentence, and no name behind it.
    const opens =
      at === p.first &&
      (flag & (TokenFlag.SentenceStart | TokenFlag.AllCaps)) === TokenFlag.SentenceStart &&
      (kind & (WordClass.Role | WordClass.BareSource)) !== 0 &&
      (kind & WordClass.Title) === 0 &&
      (look.flag(at + 1) & TokenFlag.Capital) === 0;
    if (opens) return takeNoun(p, kind);
    if (look.isNamePart(at) && ((kind & (FUNCTION & ~WordClass.Adverb)) === 0 || named || p.titled === at)) {
      if (!named) p.nameFrom = at;
      else if (at === p.nameFrom + 1 && (p.bits & Noun.Governed) !== 0 && look.isBareAcronym(p.nameFrom, p.first, flag)) return false;
      p.nameTo = at + 1;
      takeKind(p, kind);
      return true;
    }
    if (named) {
      const particles = (kind & WordClass.Particle) === 0 ? 0 : look.particleRun(at);
      if (particles === 0 && !look.isJoined(at)) return false;
      p.at += particles;
      p.nameTo = p.at + 1;
      return true;
    }
    if ((kind & (STOPS | WordClass.Preposition | WordClass.Conjunction)) !== 0 || (flag & TokenFlag.Elided) !== 0) return false;
    if ((kind & WordClass.Adverb) !== 0 && (kind & KIND) === 0 && !look.followsArticle(at)) return p.noun < 0;
    const cue = tokens.cues[at] ?? 0;
    if (
      p.noun >= 0 &&
      (look.isVerb(at) ||
        ((cue & (CueClass.Participle | CueClass.Finite)) !== 0 && (kind & KIND) === 0 && (flag & TokenFlag.Capital) === 0))
    )
      return false;
    return takeNoun(p, kind);
  }

  private takeNumber(p: Growing): boolean {
    const { tokens, look } = this;
    if ((look.flag(p.at) & TokenFlag.Number) === 0 || (p.at > p.core && lengthOf(tokens, p.at) > 3)) return false;
    if (p.nameTo === p.at) p.nameTo++;
    return true;
  }

  /** "de la Défense", and "von der" inside a name. */
  private takeLink(p: Growing, link: number): boolean {
    const { tokens, look } = this;
    const next = p.at + link;
    const run = p.nameTo === p.at && !p.linked ? look.particleRun(p.at) : 0;
    if (run >= link) {
      p.at += run;
      p.nameTo = p.at + 1;
      return true;
    }
    if (!look.mayFollowLink(next)) return false;
    // "Rami Saleh de l'Observatoire": the name of a person ends there.
    if (p.nameTo === p.at && holdsGivenName(tokens, p.nameFrom, p.nameTo - 1)) return false;
    if (p.noun < 0 && p.nameFrom >= 0) p.noun = p.nameFrom;
    if (p.noun >= 0 && p.head < 0) p.head = p.noun;
    p.linked = true;
    p.nameFrom = p.nameTo = -1;
    p.at = next - 1;
    // The noun behind the link is the complement, not yet a name of its own.
    if (look.capitalised || !look.isNamePart(next)) return true;
    p.at = next;
    while (
      p.at + 1 < p.end &&
      look.isNamePart(p.at + 1) &&
      tokens.pairOf[p.at + 1] === tokens.pairOf[p.first] &&
      (look.flag(p.at + 1) & TokenFlag.SentenceStart) === 0
    )
      p.at++;
    // "ministre de l'Intérieur Christophe Castaner": two capitals or more behind the complement are the name.
    if (p.at - next >= 2 && (look.kind(next - 1) & WordClass.Determiner) !== 0 && p.head >= 0) {
      p.nameFrom = next + 1;
      p.nameTo = p.at + 1;
    }
    return true;
  }

  private takeTitle(p: Growing): boolean {
    const { look } = this;
    const kind = look.kind(p.at);
    if ((kind & (WordClass.Title | WordClass.Pronoun)) !== WordClass.Title || !this.leadsToName(p.at + 1, kind)) return false;
    const dotted = this.tokens.text.charAt((this.tokens.to[p.at] ?? 1) - 1) === ".";
    if (p.nameTo === p.at && !dotted) return false;
    const office = (kind & WordClass.Role) !== 0;
    if (office && (look.flag(p.at) & TokenFlag.Capital) === 0) return false;
    p.bits |= Noun.Title;
    p.titled = p.at + 1;
    if (office && p.head < 0) {
      p.bits |= Noun.Role;
      p.head = p.at;
    }
    const gender = agreementBits(look.agrees(p.at)) & (Noun.Masculine | Noun.Feminine);
    if (gender !== 0) p.bits = (p.bits & ~(Noun.Masculine | Noun.Feminine)) | gender;
    p.nameTo = -1;
    return true;
  }

  /** "Mme von der Leyen": particles may stand between a title and the name. */
  private leadsToName(at: number, title: number): boolean {
    const { look } = this;
    return look.isNamePart(at) || ((title & WordClass.Role) === 0 && look.particleRun(at) > 0);
  }

  private finish(p: Growing): NounPhrase | null {
    const { look } = this;
    const to = p.at;
    if (to <= p.core && p.nameFrom < 0) {
      // "certains", "plusieurs": an article that stands alone for its noun.
      if ((p.bits & Noun.Plural) === 0 || (p.bits & Noun.Definite) !== 0 || look.contracts(p.first)) return null;
      return { from: p.from, to, bits: p.bits, name: { from: to, to }, head: -1, close: to };
    }
    if (p.from >= to || look.isDay(p.from, to)) return null;
    const head = p.head >= 0 ? p.head : p.nameFrom === p.core ? -1 : p.noun;
    const name = this.nameOf(p, to);
    let { bits } = p;
    if (name.to > name.from) bits |= Noun.Name;
    if (to === p.from + 1 && name.from === p.from && look.isDoubtful(p.from)) bits |= Noun.Unsure;
    return { from: p.from, to, bits, name, head, close: look.bracketEnd(to) };
  }

  private nameOf({ nameFrom, nameTo, linked, core, bits }: Growing, to: number): TokenRange {
    const { look } = this;
    const none = { from: to, to };
    if (nameFrom < 0 || nameTo <= nameFrom) return none;
    const single = nameTo - nameFrom === 1;
    if (single && linked && nameFrom > core) {
      // "le président du groupe UMP": the name is the group's.
      const owner = (look.kind(nameFrom - 1) & WordClass.Determiner) !== 0 ? nameFrom - 2 : nameFrom - 1;
      if ((look.kind(owner) & (WordClass.Organisation | WordClass.Role)) === WordClass.Organisation) return none;
    }
    const from = look.behindOffice(nameFrom, nameTo);
    if (from >= nameTo) return none;
    // "PDG de HP France": what follows is the office's, no name.
    if (from > nameFrom && (look.flag(from) & TokenFlag.Capital) === 0 && (look.kind(from - 1) & WordClass.Role) !== 0) return none;
    // "l'ONG": a kind of body in capitals.
    if (
      nameTo - from === 1 &&
      (look.kind(from) & WordClass.Organisation) !== 0 &&
      (look.flag(from) & TokenFlag.AllCaps) !== 0 &&
      (bits & Noun.Definite) !== 0
    )
      return none;
    return { from, to: nameTo };
  }
}

function holdsGivenName(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (genderOfName(wordOf(tokens, at)) !== null) return true;
  return false;
}
