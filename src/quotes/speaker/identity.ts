import { markFirms } from "./firms.js";
import { CASELESS, caselessBearer } from "./caseless-names.js";
import { TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { wordOf } from "../walk.js";
import type { Capitals } from "./capitals.js";
import { isDescription, withoutArticle } from "./chains.js";
import { Entities } from "./entities.js";
import { isPlace, type Entity, type Role } from "./entity.js";
import { namedBehind } from "./mention.js";
import { lastBefore, stemOf } from "./name-forms.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";

/** Who a mention stands for. Two identities are one when their `entity` or their `name` is. */
export interface Identity {
  readonly kind: "person" | "organisation" | "anonymous" | "unknown";
  readonly entity: Entity | null;
  /** Tokens of the fullest form; null when it cannot be known. */
  readonly name: TokenRange | null;
  readonly role: TokenRange | null;
  /** Noun.Masculine, Noun.Feminine or 0. */
  readonly gender: number;
  readonly plural: boolean;
  /** First token of the mention; -1 for nobody. */
  readonly at: number;
}

export const NOBODY: Identity = { kind: "unknown", entity: null, name: null, role: null, gender: 0, plural: false, at: -1 };

const GENDER = Noun.Masculine | Noun.Feminine;

/** Says who a noun phrase at a quotation is, from the names of the whole text and the speakers before. */
export class Identities {
  private readonly entities: Entities;
  /** No article tells a known office holder from any other. */
  private readonly articleless: boolean;
  /** What "the company" stands for, by the first token of the phrase. */
  private readonly firms: ReadonlyMap<number, Entity>;
  /** Bodies that spoke or were named by a description, the fullest form of each by its leading noun. */
  private readonly bodies = new Map<string, NounPhrase>();

  constructor(
    private readonly tokens: Tokens,
    private readonly phrases: readonly NounPhrase[],
    capitals: Capitals,
  ) {
    this.entities = new Entities(tokens, phrases, capitals);
    this.firms = markFirms(tokens, phrases, this.entities);
    this.articleless = tokens.locale.quotes?.agreement?.definite === undefined;
    for (const phrase of phrases) {
      if ((phrase.bits & (Noun.Organisation | Noun.Pronoun)) !== Noun.Organisation || phrase.head < 0) continue;
      // "council member Ann Poe" is no council.
      if ((phrase.bits & Noun.Name) !== 0 && this.entities.of(phrase)?.kind === "person") continue;
      const head = wordOf(tokens, phrase.head);
      const known = this.bodies.get(head);
      if (known === undefined || (!this.isProper(known) && (this.isProper(phrase) || phrase.to - phrase.from > known.to - known.from)))
        this.bodies.set(head, phrase);
    }
  }

  /** @param index of the phrase among all. @param before speakers of the quotations before, the last one first. */
  resolve(phrase: NounPhrase, index: number, before: readonly Identity[]): Identity {
    const { kind, entity, name, role, gender, plural } = this.identify(phrase, index, before);
    return { kind, entity, name, role, gender, plural, at: phrase.from };
  }

  private identify(phrase: NounPhrase, index: number, before: readonly Identity[]): Identity {
    if ((phrase.bits & Noun.Relative) !== 0) return this.ofRelative(phrase, index, before);
    if ((phrase.bits & Noun.Pronoun) !== 0) return this.ofPronoun(phrase, index, before);
    if ((phrase.bits & Noun.Name) !== 0) {
      const named = this.ofName(phrase);
      if (named !== null) return named;
    }
    return this.ofDescription(phrase, index, before);
  }

  /** The same speaker at a later quotation. */
  ofEntity(entity: Entity, at: number): Identity {
    return {
      kind: entity.kind === "unknown" && entity.words.length > 1 && !isPlace(entity) ? "person" : entity.kind,
      entity,
      name: entity.fullest,
      role: roleNear(entity, at),
      gender: entity.gender === GENDER ? 0 : entity.gender,
      plural: false,
      at,
    };
  }

  private ofName(phrase: NounPhrase): Identity | null {
    const entity = this.entities.of(phrase);
    if (entity === null) return null;
    // "l'entourage de Marlène Schiappa" is not her.
    if (phrase.head >= 0 && (phrase.bits & (Noun.BareSource | Noun.Document)) !== 0 && (phrase.bits & (Noun.Role | Noun.Title)) === 0) {
      return { ...NOBODY, kind: "anonymous", gender: phrase.bits & GENDER, plural: (phrase.bits & Noun.Plural) !== 0 };
    }
    const named = this.ofEntity(entity, phrase.from);
    return named.kind === "person" ? named : { ...named, plural: (phrase.bits & Noun.Plural) !== 0 };
  }

  /** Whoever the noun phrase before a relative pronoun names. */
  private ofRelative(phrase: NounPhrase, index: number, before: readonly Identity[]): Identity {
    const antecedent = this.phrases[index - 1];
    if (antecedent === undefined || (antecedent.bits & Noun.Pronoun) !== 0 || phrase.from - antecedent.close > 2)
      return before[0] ?? NOBODY;
    return this.resolve(antecedent, index - 1, before);
  }

  private ofPronoun(phrase: NounPhrase, index: number, before: readonly Identity[]): Identity {
    const gender = phrase.bits & GENDER;
    const plural = (phrase.bits & Noun.Plural) !== 0;
    const fits = (identity: Identity): boolean =>
      identity.plural === plural && (gender === 0 || identity.gender === 0 || identity.gender === gender);
    const last = before[0];
    const subject = plural ? null : this.subjectBefore(phrase, index, gender);
    if (last !== undefined && fits(last) && (subject === null || subject.at <= this.latest(last, phrase.from))) return last;
    return subject ?? before.find(fits) ?? { ...NOBODY, gender, plural };
  }

  /** Where a speaker was named last before `at`. */
  private latest({ entity, at: spoke }: Identity, at: number): number {
    return Math.max(spoke, entity === null ? -1 : lastBefore(entity.mentions, at));
  }

  /** The person named last before a phrase, if no office was ever printed beside the name. */
  private untitledBefore(phrase: NounPhrase, index: number, gender: number): Identity | null {
    for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
      const candidate = this.phrases[at];
      const entity =
        candidate === undefined || (candidate.bits & (Noun.Name | Noun.Governed)) !== Noun.Name ? null : this.entities.of(candidate);
      if (entity === null || (entity.kind !== "person" && (entity.kind === "organisation" || entity.words.length < 2 || !entity.shortened)))
        continue;
      if (gender !== 0 && entity.gender !== 0 && (entity.gender & gender) === 0) continue;
      return entity.roles.length === 0 ? this.ofEntity(entity, phrase.from) : null;
    }
    return null;
  }

  /** The last person who is the first thing named in this sentence or one of the two before it: what a pronoun goes on about. */
  private subjectBefore(phrase: NounPhrase, index: number, gender: number): Identity | null {
    const { tokens, phrases } = this;
    const sentence = tokens.sentence[phrase.from] ?? 0;
    const paragraph = tokens.paragraph[phrase.from] ?? 0;
    let found: Identity | null = null;
    let foundIn = -1;
    for (let at = index - 1; at >= Math.max(0, index - 60); at--) {
      const candidate = phrases[at];
      if (candidate === undefined) break;
      const inside = tokens.sentence[candidate.from] ?? 0;
      if (sentence - inside > 2 || (tokens.paragraph[candidate.from] ?? 0) < paragraph - 1 || (found !== null && inside !== foundIn)) break;
      if ((candidate.bits & (Noun.Name | Noun.Governed)) !== Noun.Name || (tokens.pairOf[candidate.from] ?? -1) >= 0) continue;
      const entity = this.entities.of(candidate);
      if (entity === null || entity.kind === "organisation" || (gender !== 0 && entity.gender !== 0 && (entity.gender & gender) === 0))
        continue;
      if (entity.kind !== "person" && (entity.governed > 0 || entity.words.length < 2)) continue;
      found = this.ofEntity(entity, candidate.from);
      foundIn = inside;
    }
    return found;
  }

  private ofDescription(phrase: NounPhrase, index: number, before: readonly Identity[]): Identity {
    const { tokens } = this;
    const { bits, head } = phrase;
    const gender = bits & GENDER;
    const plural = (bits & Noun.Plural) !== 0;
    const named = namedBehind(phrase, index, this.phrases, tokens);
    const known = named === null ? null : this.ofName(named);
    if (known !== null) return known;
    const office = this.entities.officeOf(phrase, head);
    const definite = (bits & Noun.Definite) !== 0 || ((bits & (Noun.Role | Noun.Organisation)) !== 0 && !this.hasArticle(phrase));
    const bare = office === null || office.complements.length === 0;
    if (definite && !plural && office !== null) {
      const bearer = this.entities.byRole(office, phrase.from, (bits & Noun.Role) !== 0 ? gender : 0, true);
      // "the council" is no "council member".
      const fits = (bits & Noun.Role) !== 0 || ((bits & Noun.BareSource) === 0 && bearer?.kind !== "person");
      if (bearer !== null && fits) return this.ofEntity(bearer, phrase.from);
    }
    if ((bits & Noun.Document) !== 0 || (head >= 0 && ((tokens.classes[head] ?? 0) & WordClass.SourceNoun) !== 0)) {
      if ((bits & Noun.BareSource) !== 0) return { ...NOBODY, kind: "anonymous", plural };
      const owner = this.ownerOf(phrase, index);
      if (owner !== null) return owner;
      if (definite && before[0] !== undefined && bare) return before[0];
      return { ...NOBODY, plural };
    }
    if ((bits & Noun.BareSource) !== 0 && (!definite || plural || (bits & Noun.Role) === 0))
      return { ...NOBODY, kind: "anonymous", gender, plural };
    if ((bits & Noun.Organisation) !== 0) return this.ofBody(phrase, before, definite, bare);
    const role = (bits & Noun.Role) !== 0 ? office : null;
    if (role !== null && CASELESS.has(tokens.locale.script))
      return { ...NOBODY, kind: "person", ...caselessBearer(tokens, phrase, role, before) };
    // A person is called by turns: in four descriptions of five the last speaker is meant.
    const mayBe = (one: Identity): boolean =>
      one.kind !== "organisation" &&
      one.kind !== "anonymous" &&
      !one.plural &&
      (gender === 0 || one.gender === 0 || one.gender === gender) &&
      (office === null || one.entity === null || this.mayHold(one.entity, office));
    // Where no article tells a gender, "the county" is as likely as "the woman": only an office is surely a person's.
    const person =
      role === null
        ? gender === 0 && ((tokens.flags[phrase.from] ?? 0) & TokenFlag.Elided) === 0
          ? undefined
          : before.find(mayBe)
        : (before.find((one) => mayBe(one) && isSurelyPerson(one)) ?? before.find((one) => mayBe(one) && !isBareName(one)));
    if (definite && !plural && person !== undefined) return person;
    if (definite && !plural && role !== null) {
      const bearer = this.entities.byRole(role, phrase.from, gender, false);
      if (bearer !== null) return this.ofEntity(bearer, phrase.from);
      const subject = this.untitledBefore(phrase, index, gender);
      if (subject !== null) return subject;
    }
    return { ...NOBODY, kind: role === null ? "unknown" : "person", role, gender, plural };
  }

  /** Whether no office printed beside the name speaks against this one: the same office of something else does. */
  private mayHold({ roles }: Entity, office: Role): boolean {
    const same = roles.filter((role) => stemOf(role.office) === stemOf(office.office));
    if (roles.length > 0 && same.length === 0 && (this.articleless || this.isHigh(office))) return false;
    return office.complements.length === 0 || !same.some((role) => role.complements.length > 0);
  }

  /** An office that one person holds at a time: "le premier ministre", "le président français"; not "le candidat". */
  private isHigh({ from, office }: Role): boolean {
    return office.includes(" ") || ((this.tokens.classes[from] ?? 0) & WordClass.Title) !== 0;
  }

  private ofBody(phrase: NounPhrase, before: readonly Identity[], definite: boolean, bare: boolean): Identity {
    const made: Identity = {
      ...NOBODY,
      kind: "organisation",
      name: this.nameOf(phrase),
      gender: phrase.bits & GENDER,
      plural: (phrase.bits & Noun.Plural) !== 0,
    };
    if (made.plural && bare) return { ...made, name: null };
    const firm = this.firms.get(phrase.from);
    if (firm !== undefined) return this.ofEntity(firm, phrase.from);
    if (!definite || made.plural) return made;
    const fuller = this.bodies.get(wordOf(this.tokens, phrase.head));
    if (fuller !== undefined && fuller !== phrase && this.isProper(fuller) && !this.isProper(phrase))
      return { ...made, name: this.nameOf(fuller) };
    if (!bare) return made;
    // Two common nouns are two bodies: "the authority" after "the union".
    const last = before.find(({ kind, name }) => kind === "organisation" && name !== null);
    if (last?.name != null && (last.entity !== null || this.isProper(last.name))) return last;
    const main = fuller === undefined || !this.isProper(fuller) ? this.entities.mainBody(phrase.from) : null;
    if (main !== null) return this.ofEntity(main, phrase.from);
    return fuller === undefined || fuller.from === phrase.from ? made : { ...made, name: this.nameOf(fuller) };
  }

  /** Whether a capital behind its first word makes it a name. */
  private isProper({ from, to }: TokenRange): boolean {
    for (let at = from + 1; at < to; at++) if (((this.tokens.flags[at] ?? 0) & TokenFlag.Capital) !== 0) return true;
    return false;
  }

  private nameOf(phrase: TokenRange): TokenRange {
    const spelt = this.entities.spelt.get(withoutArticle(this.tokens, phrase));
    if (spelt !== undefined) return spelt;
    return { from: withoutArticle(this.tokens, phrase), to: phrase.to };
  }

  private hasArticle(phrase: NounPhrase): boolean {
    return ((this.tokens.classes[phrase.from] ?? 0) & WordClass.Determiner) !== 0;
  }

  /** Whose document it is: "un rapport de la Ligue arabe", "une étude publiée par l'OCDE". */
  private ownerOf(phrase: NounPhrase, index: number): Identity | null {
    const { tokens, phrases } = this;
    for (let at = phrase.head + 1; at < phrase.to; at++) {
      const kind = tokens.classes[at] ?? 0;
      if ((kind & WordClass.Organisation) !== 0 || ((tokens.flags[at] ?? 0) & TokenFlag.Capital) !== 0)
        return { ...NOBODY, kind: "organisation", name: { from: at, to: phrase.to } };
    }
    const next = phrases[index + 1];
    if (next !== undefined && (next.bits & Noun.Governed) !== 0 && next.from - phrase.close <= 4 && !isDescription(next))
      return this.ofName(next);
    return null;
  }
}

function isSurelyPerson({ entity }: Identity): boolean {
  return entity !== null && entity.kind === "person";
}

/** One capitalised word of which nothing is known: as likely a country or a town. */
function isBareName({ entity }: Identity): boolean {
  return entity !== null && entity.kind === "unknown" && entity.words.length === 1;
}

/** The description beside the name that stands nearest to `at`. */
function roleNear(entity: Entity, at: number): TokenRange | null {
  let best: TokenRange | null = null;
  for (const role of entity.roles) if (best === null || Math.abs(role.from - at) < Math.abs(best.from - at)) best = role;
  return best;
}
