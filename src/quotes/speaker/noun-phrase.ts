import { WordClass, type TokenRange } from "../draft.js";
import { Agreement } from "./grammar.js";

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

/** Words at which a noun phrase ends. */
export const STOPS =
  WordClass.That |
  WordClass.Whether |
  WordClass.Auxiliary |
  WordClass.Modal |
  WordClass.Negation |
  WordClass.Subordinator |
  WordClass.Relative |
  WordClass.Pronoun |
  WordClass.SelfPronoun |
  WordClass.Finite;
/** Words that are no noun, adjective or name. */
export const FUNCTION =
  STOPS | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Infinitive | WordClass.Adverb;
/** Nouns that say what somebody is. */
export const KIND = WordClass.Role | WordClass.Organisation | WordClass.BareSource | WordClass.Document;

/** What the noun at the head of a phrase makes of it. */
export function kindBits(kind: number): number {
  let bits = 0;
  if ((kind & WordClass.Role) !== 0) bits |= Noun.Role;
  if ((kind & WordClass.Organisation) !== 0) bits |= Noun.Organisation;
  if ((kind & WordClass.BareSource) !== 0) bits |= Noun.BareSource;
  if ((kind & WordClass.Document) !== 0) bits |= Noun.Document;
  return bits;
}

/** Gender, number and case that an article, a title or a pronoun tells. */
export function agreementBits(agrees: number): number {
  let bits = 0;
  if ((agrees & Agreement.Masculine) !== 0) bits |= Noun.Masculine;
  if ((agrees & Agreement.Feminine) !== 0) bits |= Noun.Feminine;
  if ((agrees & Agreement.Plural) !== 0) bits |= Noun.Plural;
  if ((agrees & Agreement.Definite) !== 0) bits |= Noun.Definite;
  if ((agrees & Agreement.Demonstrative) !== 0) bits |= Noun.Demonstrative;
  if ((agrees & Agreement.Oblique) !== 0) bits |= Noun.Oblique;
  return bits;
}
