import { TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { Agreement, agreementOf } from "./grammar.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";

/** A person or body the text names, with every way it is named. */
export interface Entity {
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

const SMALL = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb;
const GENDER = Noun.Masculine | Noun.Feminine;

/** The named persons and bodies of a text, found by clustering its names: a shorter form belongs to the fuller one that holds it. */
export class Entities {
  readonly all: Entity[] = [];
  private readonly byWord = new Map<string, Entity[]>();
  private readonly byPhrase = new Map<NounPhrase, Entity>();

  constructor(
    private readonly tokens: Tokens,
    private readonly phrases: readonly NounPhrase[],
  ) {
    const agreement = agreementOf(tokens.locale);
    const named = phrases.flatMap((phrase, index) => ((phrase.bits & Noun.Name) === 0 ? [] : [{ phrase, index, words: this.wordsOf(phrase.name) }]));
    // Longest first, so that the fullest form is there when the shorter ones look for it.
    named.sort((a, b) => b.words.length - a.words.length || a.index - b.index);
    for (const { phrase, words, index } of named) {
      const kind = this.kindOf(phrase);
      const found = this.find(words, phrase.bits & Noun.Title ? phrase.bits & GENDER : 0, kind, phrase.from);
      const entity = found ?? this.create(words, phrase, kind);
      // Of two forms with as many words the shorter is the nominative where names decline.
      if (found !== null && words.length === entity.words.length && isInflected(words[0] ?? "") && words.join("").length < entity.words.join("").length) {
        entity.words = words;
        entity.fullest = phrase.name;
      }
      if (kind !== "unknown" && entity.kind === "unknown") entity.kind = kind;
      if ((phrase.bits & Noun.Title) !== 0) entity.gender |= phrase.bits & GENDER;
      entity.mentions.push(phrase.from);
      if (words.length < entity.words.length) entity.shortened = true;
      if (words.length === entity.words.length && (phrase.bits & (Noun.Governed | Noun.Title | Noun.Role)) === Noun.Governed && (agreement.get(tokens.words[phrase.from - 1] ?? "") ?? 0) === 0) entity.governed++;
      this.byPhrase.set(phrase, entity);
      // At once: what tells the gender of the full names decides whose the surnames are.
      this.readRoles(phrase, index);
    }
    for (const entity of this.all) {
      entity.mentions.sort((a, b) => a - b);
      entity.roles.sort((a, b) => a.from - b.from);
    }
    this.readAcronyms();
  }

  /** The body named most often before `at`, if it is named more than once. */
  mainBody(at: number): Entity | null {
    let best: Entity | null = null;
    let most = 1;
    for (const entity of this.all) {
      if (entity.kind !== "organisation") continue;
      const times = entity.mentions.filter((mention) => mention < at).length;
      if (times > most) {
        most = times;
        best = entity;
      }
    }
    return best;
  }

  of(phrase: NounPhrase): Entity | null {
    return this.byPhrase.get(phrase) ?? null;
  }

  /**
   * The bearer of an office seen beside a name: where both descriptions say of what, they must share a word; of several
   * the one that shares most, then the one named last before `at`.
   *
   * @param sure a description that says of what is not matched with an office that does not.
   */
  byRole({ office, complements }: Role, at: number, gender: number, sure: boolean): Entity | null {
    let best: Entity | null = null;
    let most = 0;
    for (const entity of this.byOffice.get(stemOf(office)) ?? []) {
      if (clash(entity.gender, gender)) continue;
      const held = entity.roles.filter((role) => stemOf(role.office) === stemOf(office));
      const said = held.flatMap((role) => role.complements);
      const shared = complements.filter((word) => said.some((other) => akin(word, other))).length;
      if (held.length > 0 && (shared > 0 || complements.length === 0 || (!sure && said.length === 0))) {
        const last = lastBefore(entity.mentions, at);
        const score = 1 + shared * 2 + (complements.length > 0 && shared === 0 ? -0.5 : 0) + (last < 0 ? -0.4 : 0.9 / (1 + (at - last) / 200));
        if (score > most) {
          most = score;
          best = entity;
        }
      }
    }
    return best;
  }

  /** The office a phrase describes, from its leading noun on; null when it leads with none. */
  officeOf({ from, to }: TokenRange, head: number): Role | null {
    const { tokens } = this;
    if (head < from || head >= to) return null;
    let end = head + 1;
    const kinds = WordClass.Role | WordClass.Organisation;
    while (end < to && ((tokens.classes[end] ?? 0) & kinds) !== 0 && ((tokens.classes[end] ?? 0) & WordClass.Preposition) === 0) end++;
    const complements: string[] = [];
    for (let at = end; at < to; at++) {
      if (((tokens.classes[at] ?? 0) & SMALL) === 0 && ((tokens.flags[at] ?? 0) & TokenFlag.Word) !== 0) complements.push(tokens.words[at] ?? "");
    }
    return { from: head, to, office: tokens.words.slice(head, end).join(" "), complements };
  }

  private readonly byOffice = new Map<string, Entity[]>();

  private wordsOf({ from, to }: TokenRange): string[] {
    const words: string[] = [];
    for (let at = from; at < to; at++) if (((this.tokens.flags[at] ?? 0) & (TokenFlag.Word | TokenFlag.Number)) !== 0) words.push((this.tokens.words[at] ?? "").replace(/\.$/, ""));
    return words;
  }

  /** The entity a name is a form of, or null. */
  find(words: readonly string[], gender: number, kind: Entity["kind"], at: number): Entity | null {
    const last = keyOf(words.at(-1) ?? "");
    let best: Entity | null = null;
    let most = 0;
    for (const entity of this.byWord.get(last) ?? []) {
      const fit = fitOf(words, entity.words);
      if (fit === 0 || (entity.compound && fit < 3) || clash(entity.gender, gender)) continue;
      if (kind !== "unknown" && entity.kind !== "unknown" && kind !== entity.kind && words.length < entity.words.length) continue;
      const before = lastBefore(entity.mentions, at);
      const score = fit + (before < 0 ? 0 : 0.5 / (1 + (at - before) / 200));
      if (score > most) {
        most = score;
        best = entity;
      }
    }
    return best;
  }

  private create(words: readonly string[], phrase: NounPhrase, kind: Entity["kind"]): Entity {
    const entity: Entity = { words, fullest: phrase.name, kind, gender: 0, roles: [], mentions: [], compound: this.isCompound(phrase), governed: 0, shortened: false };
    this.all.push(entity);
    for (const word of new Set(words.map(keyOf))) {
      const list = this.byWord.get(word);
      if (list === undefined) this.byWord.set(word, [entity]);
      else list.push(entity);
    }
    return entity;
  }

  private isCompound({ name, bits }: NounPhrase): boolean {
    const { tokens } = this;
    const capitals = ((tokens.flags[name.from] ?? 0) & TokenFlag.AllCaps) !== 0;
    if (!capitals && (bits & Noun.Definite) === 0) return false;
    for (let at = name.from + 1; at < name.to; at++) if (((tokens.classes[at] ?? 0) & (WordClass.Particle | WordClass.Preposition)) === (WordClass.Particle | WordClass.Preposition)) return true;
    return false;
  }

  private kindOf(phrase: NounPhrase): Entity["kind"] {
    const { tokens } = this;
    const { bits, name } = phrase;
    if ((bits & Noun.Title) !== 0) return "person";
    for (let at = name.from - 1; at >= phrase.from; at--) {
      const kind = tokens.classes[at] ?? 0;
      if ((kind & WordClass.Role) !== 0) return "person";
      if ((kind & WordClass.Organisation) !== 0) return name.to - name.from > 1 && (bits & Noun.Role) !== 0 ? "person" : "organisation";
      if ((kind & WordClass.Determiner) !== 0) return at === name.from - 1 && (bits & (Noun.Definite | Noun.Plural)) === Noun.Definite ? "organisation" : "unknown";
    }
    for (let at = name.from; at < name.to; at++) if (((tokens.classes[at] ?? 0) & WordClass.Organisation) !== 0) return "organisation";
    return name.to - name.from === 1 && ((tokens.flags[name.from] ?? 0) & TokenFlag.AllCaps) !== 0 ? "organisation" : "unknown";
  }

  /** Offices printed with the name, before it or behind a comma. */
  private readRoles(phrase: NounPhrase, index: number): void {
    const entity = this.byPhrase.get(phrase);
    if (entity === undefined) return;
    const { phrases, tokens } = this;
    let start = -1;
    for (let at = phrase.name.from - 1; at >= phrase.from; at--) {
      if (((tokens.classes[at] ?? 0) & (WordClass.Role | WordClass.Organisation)) !== 0) {
        start = at;
        if (((tokens.classes[at] ?? 0) & WordClass.Role) !== 0) break;
      }
    }
    while (start > phrase.from && ((tokens.classes[start - 1] ?? 0) & (WordClass.Role | WordClass.Organisation)) !== 0) start--;
    if (start >= 0) this.addRole(entity, { from: start, to: phrase.name.from }, start, phrase.bits);
    if (phrase.name.from !== phrase.from && (phrase.bits & Noun.Title) === 0) return;
    const before = lastOfChain(tokens, phrases, index - 1);
    if (before !== null && isDescription(before.phrase) && before.end === phrase.from - 1 && isComma(tokens, before.end)) this.addRole(entity, { from: before.phrase.from, to: before.end }, before.phrase.head, before.phrase.bits);
    const after = phrases[index + 1];
    if (after === undefined || !isDescription(after) || (after.bits & Noun.Governed) !== 0 || after.from !== phrase.close + 1 || !isComma(tokens, phrase.close)) return;
    const chain = chainEnd(tokens, phrases, index + 1);
    // An apposition is closed: "à Gaza, l'ambassadeur s'explique" is none.
    if (((tokens.flags[chain.end] ?? 0) & (TokenFlag.Word | TokenFlag.SentenceStart | TokenFlag.ParagraphStart)) === TokenFlag.Word && ((tokens.classes[chain.end] ?? 0) & (WordClass.Conjunction | WordClass.Relative | WordClass.Preposition)) === 0) return;
    const beyond = phrases[chain.next];
    // "à Gaza, l'ambassadeur d'Israël, Joshua Zarka": the office is the next one's.
    if (beyond !== undefined && beyond.from === chain.end + 1 && isComma(tokens, chain.end) && (beyond.bits & Noun.Name) !== 0 && entity.kind !== "person" && (after.bits & Noun.Definite) !== 0) return;
    this.addRole(entity, { from: after.from, to: chain.end }, after.head, after.bits);
  }

  private addRole(entity: Entity, range: TokenRange, head: number, bits: number): void {
    const { tokens } = this;
    const kind = tokens.classes[head] ?? 0;
    if ((kind & (WordClass.Role | WordClass.Organisation)) === 0) return;
    let { to } = range;
    while (to > head + 1 && ((tokens.classes[to - 1] ?? 0) & (WordClass.Title | WordClass.Role)) === WordClass.Title) to--;
    const role = this.officeOf({ from: head, to }, head);
    if (role === null) return;
    entity.roles.push(role);
    const stem = stemOf(role.office);
    const known = this.byOffice.get(stem);
    if (known === undefined) this.byOffice.set(stem, [entity]);
    else if (!known.includes(entity)) known.push(entity);
    if ((kind & WordClass.Role) === 0) {
      if (entity.kind === "unknown" && (bits & Noun.Role) === 0) entity.kind = "organisation";
      return;
    }
    if (entity.kind === "unknown") entity.kind = "person";
    if (entity.kind === "person") entity.gender |= genderBefore(tokens, head);
  }

  /** "Aéroports de Paris (ADP)" and "HRW": a name in capitals is a form of the fuller one whose initials it spells. */
  private readAcronyms(): void {
    const { tokens } = this;
    const spelt = new Map<string, TokenRange>();
    const spell = (range: TokenRange): void => {
      const initials = initialsOf(tokens, range);
      if (initials.length >= 3 && !spelt.has(initials)) spelt.set(initials, range);
    };
    for (const phrase of this.phrases) {
      if (phrase.to - phrase.from > 1) spell({ from: withoutArticle(tokens, phrase), to: phrase.to });
      if (phrase.name.to - phrase.name.from > 2) spell(phrase.name);
    }
    for (let at = 1; at + 2 < tokens.count; at++) {
      if (tokens.words[at] !== "(" || tokens.words[at + 2] !== ")" || ((tokens.flags[at + 1] ?? 0) & TokenFlag.AllCaps) === 0) continue;
      const acronym = tokens.words[at + 1] ?? "";
      const full = spelledBefore(tokens, at, acronym);
      if (full !== null) spelt.set(acronym, full);
    }
    for (const entity of this.all) {
      const [acronym = ""] = entity.words;
      if (entity.words.length !== 1 || acronym.length < 2 || ((tokens.flags[entity.fullest.from] ?? 0) & TokenFlag.AllCaps) === 0) continue;
      const full = spelt.get(acronym);
      if (full === undefined) continue;
      entity.fullest = full;
      entity.kind = "organisation";
    }
  }
}

/** The words before a bracket that an acronym in it abbreviates: "Institut national de la statistique (INS)". */
function spelledBefore(tokens: Tokens, bracket: number, acronym: string): TokenRange | null {
  let left = acronym.length - 1;
  for (let at = bracket - 1; at >= Math.max(0, bracket - 16); at--) {
    const flag = tokens.flags[at] ?? 0;
    if ((flag & TokenFlag.Word) === 0) return null;
    for (const part of (tokens.words[at] ?? "").split("-").reverse()) if (initialOf(part) === acronym.charAt(left)) left--;
    if (left < 0) return ((flag & TokenFlag.Capital) !== 0 ? { from: at, to: bracket } : null);
    if ((flag & (TokenFlag.ParagraphStart | TokenFlag.SentenceStart)) !== 0) return null;
  }
  return null;
}

/** Where the noun phrases end that go on from the one at `index`: "le chargé de programme à l'Association pour la famille". */
export function chainEnd(tokens: Tokens, phrases: readonly NounPhrase[], index: number): { end: number; next: number } {
  let end = phrases[index]?.close ?? 0;
  let next = index + 1;
  for (; next < index + 5; next++) {
    const phrase = phrases[next];
    if (phrase === undefined || (phrase.bits & Noun.Governed) === 0 || phrase.from - end > 2) break;
    let binds = true;
    for (let at = end; at < phrase.from; at++) binds &&= ((tokens.classes[at] ?? 0) & (WordClass.Preposition | WordClass.Conjunction)) !== 0;
    if (!binds) break;
    end = phrase.close;
  }
  return { end, next };
}

/** The phrase whose chain ends with the one at `index`. */
export function lastOfChain(tokens: Tokens, phrases: readonly NounPhrase[], index: number): { phrase: NounPhrase; end: number; index: number } | null {
  let start = index;
  while (start > Math.max(0, index - 4) && ((phrases[start]?.bits ?? 0) & Noun.Governed) !== 0) start--;
  const phrase = phrases[start];
  if (phrase === undefined) return null;
  const { end, next } = chainEnd(tokens, phrases, start);
  return next === index + 1 ? { phrase, end, index: start } : null;
}

export function withoutArticle(tokens: Tokens, { from, to }: TokenRange): number {
  let start = from;
  while (start < to - 1 && ((tokens.classes[start] ?? 0) & WordClass.Determiner) !== 0 && ((tokens.flags[start] ?? 0) & TokenFlag.Capital) === 0) start++;
  while (start < to - 1 && ((tokens.classes[start] ?? 0) & WordClass.Determiner) !== 0 && ((tokens.flags[start] ?? 0) & TokenFlag.SentenceStart) !== 0) start++;
  return start;
}

/** Gender an article right before the office tells: "du ministre", "de la ministre". */
function genderBefore(tokens: Tokens, head: number): number {
  const agrees = head > 0 ? (agreementOf(tokens.locale).get(tokens.words[head - 1] ?? "") ?? 0) : 0;
  return ((agrees & Agreement.Masculine) !== 0 ? Noun.Masculine : 0) | ((agrees & Agreement.Feminine) !== 0 ? Noun.Feminine : 0);
}

/** One office in its two genders: "président" and "présidente". */
function stemOf(office: string): string {
  return office.length > 5 && office.endsWith("e") ? office.slice(0, -1) : office;
}

/** "russe" and "Russie", "français" and "France": complements with one beginning. */
function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length, 4);
  return length === 4 && a.slice(0, 4) === b.slice(0, 4);
}

/** The first letter without its accent: "Économie" gives an E to an acronym. */
function initialOf(word: string): string {
  return word.charAt(0).normalize("NFD").charAt(0);
}

/** First letters of the words that an acronym takes: no articles, prepositions or conjunctions. */
function initialsOf(tokens: Tokens, { from, to }: TokenRange): string {
  let initials = "";
  for (let at = from; at < to; at++) if (((tokens.classes[at] ?? 0) & SMALL) === 0) for (const part of (tokens.words[at] ?? "").split("-")) initials += initialOf(part);
  return initials;
}

export function isDescription({ bits, name, head }: NounPhrase): boolean {
  return head >= 0 && name.to <= name.from && (bits & (Noun.Pronoun | Noun.Title)) === 0;
}

export function isComma(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at];
  return word === "," || word === "،" || word === "，";
}

/** A name that stands behind prepositions more often than not, and not once only. */
export function isPlace({ governed, mentions }: Entity): boolean {
  return governed > 1 && governed * 2 > mentions.length;
}

function clash(a: number, b: number): boolean {
  return (a === Noun.Masculine && b === Noun.Feminine) || (a === Noun.Feminine && b === Noun.Masculine);
}

/** How well a name is a form of a fuller one: 0 not at all, 3 the same, 2 its end, 1 its middle or its first word. */
function fitOf(words: readonly string[], full: readonly string[]): number {
  if (words.length > full.length) return 0;
  for (let start = full.length - words.length; start >= 0; start--) {
    if (!words.every((word, index) => sameWord(word, full[start + index] ?? ""))) continue;
    if (words.length === full.length) return 3;
    if (start === 0 && GENERATION.has(full[words.length] ?? "")) return 0;
    if (start + words.length === full.length) return 2;
    return start > 0 ? 1.2 : 1;
  }
  return 0;
}

/** A father and his son are two. */
const GENERATION = new Set(["jr", "sr", "junior", "senior", "ii", "iii"]);

/** Greek and Cyrillic, where names decline. */
function isInflected(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x370 && code < 0x530;
}

/** What a word of a name is filed under: all its cases alike. */
function keyOf(word: string): string {
  return isInflected(word) ? word.slice(0, 3) : word;
}

/** "B. Obama" is a form of "Barack Obama", and in Cyrillic and Greek "Петровой" of "Петрова". */
function sameWord(word: string, full: string): boolean {
  if (word.length > 3 && full.length > 3 && isInflected(word)) {
    const stem = Math.max(3, Math.min(word.length, full.length) - 2);
    if (word.slice(0, stem) === full.slice(0, stem) && Math.abs(word.length - full.length) <= 3) return true;
  }
  return word === full || (word.length === 1 && full.startsWith(word)) || (full.length === 1 && word.startsWith(full));
}

/** The last of the rising numbers below `at`, or -1. */
function lastBefore(rising: readonly number[], at: number): number {
  let found = -1;
  for (const number of rising) {
    if (number >= at) break;
    found = number;
  }
  return found;
}
