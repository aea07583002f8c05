import { TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { Noun, type NounPhrase } from "./noun-phrases.js";

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
}

/** "secrétaire d'État américain": a description beside a name. */
export interface Role extends TokenRange {
  /** Its leading noun, folded. */
  readonly head: string;
  readonly words: ReadonlySet<string>;
}

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
    const named = phrases.flatMap((phrase, index) => ((phrase.bits & Noun.Name) === 0 ? [] : [{ phrase, index, words: this.wordsOf(phrase.name) }]));
    // Longest first, so that the fullest form is there when the shorter ones look for it.
    named.sort((a, b) => b.words.length - a.words.length || a.index - b.index);
    for (const { phrase, words } of named) {
      const kind = this.kindOf(phrase);
      const found = this.find(words, phrase.bits & Noun.Title ? phrase.bits & GENDER : 0, kind, phrase.from);
      const entity = found ?? this.create(words, phrase, kind);
      if (kind !== "unknown" && entity.kind === "unknown") entity.kind = kind;
      if ((phrase.bits & Noun.Title) !== 0 || kind === "person") entity.gender |= phrase.bits & GENDER;
      entity.mentions.push(phrase.from);
      this.byPhrase.set(phrase, entity);
    }
    for (const { phrase, index } of named) this.readRoles(phrase, index);
    for (const entity of this.all) {
      entity.mentions.sort((a, b) => a - b);
      entity.roles.sort((a, b) => a.from - b.from);
    }
    this.readAcronyms();
  }

  of(phrase: NounPhrase): Entity | null {
    return this.byPhrase.get(phrase) ?? null;
  }

  /** The bearer of an office seen beside a name: the one whose description shares most words, then the one named last before `at`. */
  byRole(head: string, words: readonly string[], at: number, gender: number): Entity | null {
    let best: Entity | null = null;
    let most = 0;
    for (const entity of this.all) {
      if (clash(entity.gender, gender)) continue;
      for (const role of entity.roles) {
        if (!sameOffice(role.head, head) && !role.words.has(head)) continue;
        let shared = role.head === head ? 2 : 1;
        for (const word of words) if (role.words.has(word)) shared += 2;
        const last = lastBefore(entity.mentions, at);
        const score = shared + (last < 0 ? -0.5 : 1 / (1 + (at - last) / 200));
        if (score > most) {
          most = score;
          best = entity;
        }
      }
    }
    return best;
  }

  private wordsOf({ from, to }: TokenRange): string[] {
    const words: string[] = [];
    for (let at = from; at < to; at++) if (((this.tokens.flags[at] ?? 0) & (TokenFlag.Word | TokenFlag.Number)) !== 0) words.push((this.tokens.words[at] ?? "").replace(/\.$/, ""));
    return words;
  }

  /** The entity a name is a form of, or null. */
  find(words: readonly string[], gender: number, kind: Entity["kind"], at: number): Entity | null {
    const last = words.at(-1) ?? "";
    let best: Entity | null = null;
    let most = 0;
    for (const entity of this.byWord.get(last) ?? []) {
      const fit = fitOf(words, entity.words);
      if (fit === 0 || clash(entity.gender, gender)) continue;
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
    const entity: Entity = { words, fullest: phrase.name, kind, gender: 0, roles: [], mentions: [] };
    this.all.push(entity);
    for (const word of new Set(words)) {
      const list = this.byWord.get(word);
      if (list === undefined) this.byWord.set(word, [entity]);
      else list.push(entity);
    }
    return entity;
  }

  private kindOf({ bits, name, from }: NounPhrase): Entity["kind"] {
    const { tokens } = this;
    if ((bits & Noun.Title) !== 0) return "person";
    if ((bits & Noun.Organisation) !== 0) return "organisation";
    if ((bits & Noun.Role) !== 0) return "person";
    if ((bits & Noun.Definite) !== 0) return "organisation";
    if (name.to - name.from === 1 && ((tokens.flags[name.from] ?? 0) & TokenFlag.AllCaps) !== 0) return "organisation";
    const capitals = this.wordsOf(name).length;
    return capitals >= 2 && name.from === from ? "person" : "unknown";
  }

  /** Offices printed with the name, before it or behind a comma. */
  private readRoles(phrase: NounPhrase, index: number): void {
    const entity = this.byPhrase.get(phrase);
    if (entity === undefined) return;
    const { phrases, tokens } = this;
    if (phrase.head >= 0 && phrase.name.from > phrase.from && (phrase.bits & (Noun.Role | Noun.Organisation)) !== 0) this.addRole(entity, phrase, phrase.name.from);
    else if (phrase.head >= 0 && phrase.name.from > phrase.from && (phrase.bits & Noun.Title) === 0) this.addRole(entity, phrase, phrase.name.from);
    if (phrase.name.from !== phrase.from && (phrase.bits & Noun.Title) === 0) return;
    const before = phrases[index - 1];
    if (before !== undefined && isDescription(before) && before.close === phrase.from - 1 && isComma(tokens, before.close)) this.addRole(entity, before, before.to);
    const after = phrases[index + 1];
    if (after !== undefined && isDescription(after) && (after.bits & Noun.Governed) === 0 && after.from === phrase.close + 1 && isComma(tokens, phrase.close) && endsApposition(tokens, after.close)) this.addRole(entity, after, after.to);
  }

  private addRole(entity: Entity, phrase: NounPhrase, end: number): void {
    const { tokens } = this;
    let from = phrase.from;
    while (from < end - 1 && ((tokens.classes[from] ?? 0) & (WordClass.Determiner | WordClass.Preposition)) !== 0) from++;
    let to = end;
    while (to > from && ((tokens.classes[to - 1] ?? 0) & WordClass.Title) !== 0 && ((tokens.classes[to - 1] ?? 0) & WordClass.Role) === 0) to--;
    if (to <= from || phrase.head < 0) return;
    entity.roles.push({ from, to, head: tokens.words[phrase.head] ?? "", words: new Set(tokens.words.slice(from, to)) });
    if ((phrase.bits & Noun.Role) !== 0) {
      entity.kind = entity.kind === "unknown" ? "person" : entity.kind;
      entity.gender |= phrase.bits & GENDER;
    }
  }

  /** "Aéroports de Paris (ADP)" and "HRW": a name in capitals is a form of the fuller one whose initials it spells, or that it stands behind in brackets. */
  private readAcronyms(): void {
    const { tokens } = this;
    const byAcronym = new Map<string, Entity[]>();
    for (const entity of this.all) {
      if (entity.words.length !== 1 || ((tokens.flags[entity.fullest.from] ?? 0) & TokenFlag.AllCaps) === 0) continue;
      byAcronym.set(entity.words[0] ?? "", [entity]);
    }
    for (const phrase of this.phrases) {
      if (phrase.close === phrase.to || phrase.close - phrase.to !== 3) continue;
      const inner = phrase.to + 1;
      if (((tokens.flags[inner] ?? 0) & TokenFlag.AllCaps) === 0) continue;
      const acronym = tokens.words[inner] ?? "";
      const capitals = initialsOf(tokens, phrase);
      if (!isSubsequence(capitals, acronym)) continue;
      const short = byAcronym.get(acronym)?.[0] ?? this.create([acronym], { ...phrase, name: { from: inner, to: inner + 1 } }, "organisation");
      let from = phrase.from;
      while (from < phrase.to - 1 && ((tokens.classes[from] ?? 0) & WordClass.Determiner) !== 0) from++;
      short.fullest = { from, to: phrase.to };
      short.kind = "organisation";
      if (!this.byPhrase.has(phrase)) this.byPhrase.set(phrase, short);
      else this.byPhrase.set(phrase, short);
    }
    for (const [acronym, [short]] of byAcronym) {
      if (short === undefined || short.fullest.to - short.fullest.from > 1) continue;
      const full = this.all.find(({ words }) => words.length > 2 && words.length === acronym.length && words.every((word, index) => word.startsWith(acronym.charAt(index))));
      if (full !== undefined) short.fullest = full.fullest;
    }
  }
}

/** First letters of a phrase's words, the small ones too. */
function initialsOf(tokens: Tokens, { from, to }: TokenRange): string {
  let initials = "";
  for (let at = from; at < to; at++) for (const part of (tokens.words[at] ?? "").split("-")) initials += part.charAt(0);
  return initials;
}

function isSubsequence(initials: string, acronym: string): boolean {
  let found = 0;
  for (const letter of initials) if (letter === acronym.charAt(found)) found++;
  return found >= acronym.length - 1;
}

export function isDescription({ bits, name, head }: NounPhrase): boolean {
  return head >= 0 && name.to <= name.from && (bits & (Noun.Pronoun | Noun.Title)) === 0;
}

export function isComma(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at];
  return word === "," || word === "،" || word === "，";
}

/** What follows an apposition: punctuation, a verb or the end. */
function endsApposition(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & TokenFlag.Word) === 0 || ((tokens.classes[at] ?? 0) & WordClass.Determiner) === 0;
}

function clash(a: number, b: number): boolean {
  return (a === Noun.Masculine && b === Noun.Feminine) || (a === Noun.Feminine && b === Noun.Masculine);
}

/** "ministre" and "ministres" no; "président" and "présidente" yes: one office in its two genders. */
function sameOffice(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length <= 2 && long.startsWith(short) && long.endsWith("e");
}

/** How well a name is a form of a fuller one: 0 not at all, 3 the same, 2 its end, 1 its middle or its first word. */
function fitOf(words: readonly string[], full: readonly string[]): number {
  if (words.length > full.length) return 0;
  for (let start = full.length - words.length; start >= 0; start--) {
    if (!words.every((word, index) => full[start + index] === word)) continue;
    if (words.length === full.length) return 3;
    if (start + words.length === full.length) return 2;
    return start > 0 ? 1.2 : 1;
  }
  return 0;
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
