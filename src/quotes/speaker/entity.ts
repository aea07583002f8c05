import type { TokenRange } from "../draft.js";
import { Noun } from "./noun-phrase.js";

/** A person or body the text names, with every way it is named. */
export interface Entity {
  /** Among the entities of the text, counted from 1. */
  readonly place: number;
  /** Words of the fullest form, folded. */
  words: readonly string[];
  /** The fullest form, without title, office and article. */
  fullest: TokenRange;
  kind: "person" | "organisation" | "unknown";
  /** Noun.Masculine or Noun.Feminine or both (a clash), 0 when nothing tells. */
  gender: number;
  /** Offices and descriptions printed beside the name, in text order. */
  readonly roles: Role[];
  /** First tokens of the phrases that name it, in text order. */
  readonly mentions: number[];
  /** "la Francia de Macron": no form of the name in it. */
  compound: boolean;
  /** How often it stands alone behind a preposition, as places do. */
  governed: number;
  /** A shorter form of the name is used too, as the surnames of persons are. */
  shortened: boolean;
}

/** "secrétaire d'État américain": a description beside a name. */
export interface Role extends TokenRange {
  /** Its leading nouns, folded: "premier ministre". */
  readonly office: string;
  /** The words that say of what: "étrangères", "russe". */
  readonly complements: readonly string[];
}

/** A name that stands behind prepositions more often than not, and not once only. */
export function isPlace({ governed, mentions }: Entity): boolean {
  return governed > 1 && governed * 2 > mentions.length;
}

/** A man and a woman. */
export function clash(a: number, b: number): boolean {
  return (a === Noun.Masculine && b === Noun.Feminine) || (a === Noun.Feminine && b === Noun.Masculine);
}
