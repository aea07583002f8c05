import { TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { lexiconOf } from "../lexicon.js";
import { isWord, wordOf } from "../walk.js";
import { spellAcronyms } from "./acronyms.js";
import type { Capitals } from "./capitals.js";
import { chainEnd, isComma, isDescription, lastOfChain, withoutArticle } from "./chains.js";
import { clash, type Entity, type Role } from "./entity.js";
import { genderOfName } from "./given-names.js";
import { Agreement } from "./grammar.js";
import { akin, fitOf, isInflected, keyOf, lastBefore, stemOf } from "./name-forms.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";

const SMALL = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb;
/** Namesakes, bearers of one office and offices of one person that are compared: a text of nothing else must stay linear. */
const MOST = 32;
const GENDER = Noun.Masculine | Noun.Feminine;

/** The named persons and bodies of a text, found by clustering its names: a shorter form belongs to the fuller one that holds it. */
export class Entities {
  readonly all: Entity[] = [];
  /** What an acronym stands for, by its first token behind the article. */
  readonly spelt = new Map<number, TokenRange>();
  private readonly byWord = new Map<string, Entity[]>();
  /** Place in `all`, plus one, of the entity that the phrase beginning at a token names. */
  private readonly byStart: Int32Array;
  private readonly byOffice = new Map<string, Entity[]>();
  private main: Entity | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly phrases: readonly NounPhrase[],
    private readonly capitals: Capitals,
  ) {
    this.byStart = new Int32Array(tokens.count + 1);
    // Longest first, so that the fullest form is there when the shorter ones look for it.
    const byLength: number[][] = [];
    for (let index = 0; index < phrases.length; index++) {
      const phrase = phrases[index] as NounPhrase;
      if ((phrase.bits & Noun.Name) === 0) continue;
      const length = this.lengthOf(phrase.name);
      while (byLength.length <= length) byLength.push([]);
      byLength[length]?.push(index);
    }
    for (let length = byLength.length - 1; length >= 0; length--)
      for (const index of byLength[length] ?? []) this.enter(phrases[index] as NounPhrase, index);
    for (const { mentions, roles } of this.all) {
      if (mentions.length > 1) mentions.sort((a, b) => a - b);
      if (roles.length > 1) roles.sort((a, b) => a.from - b.from);
    }
    for (const { entity, full } of spellAcronyms(tokens, phrases, this.all)) {
      entity.fullest = full;
      entity.kind = "organisation";
      this.spelt.set(withoutArticle(tokens, full), full);
    }
  }

  /** Gives a name to the entity it is a form of, or to a new one. */
  private enter(phrase: NounPhrase, index: number): void {
    const { tokens } = this;
    const words = this.wordsOf(phrase.name);
    const kind = this.kindOf(phrase);
    const found = this.find(words, phrase.bits & Noun.Title ? phrase.bits & GENDER : 0, kind, phrase.from);
    const entity = found ?? this.create(words, phrase, kind);
    // Of two forms with as many words the shorter is the nominative where names decline.
    if (
      found !== null &&
      words.length === entity.words.length &&
      isInflected(words[0] ?? "") &&
      words.join("").length < entity.words.join("").length
    ) {
      entity.words = words;
      entity.fullest = phrase.name;
    }
    if (kind !== "unknown" && entity.kind === "unknown") entity.kind = kind;
    if ((phrase.bits & Noun.Title) !== 0) entity.gender |= phrase.bits & GENDER;
    entity.mentions.push(phrase.from);
    if (words.length < entity.words.length) entity.shortened = true;
    if (
      words.length === entity.words.length &&
      (phrase.bits & (Noun.Governed | Noun.Title | Noun.Role)) === Noun.Governed &&
      agreementAt(tokens, phrase.from - 1) === 0
    )
      entity.governed++;
    this.byStart[phrase.from] = entity.place;
    // At once: what tells the gender of the full names decides whose the surnames are.
    this.readRoles(phrase, entity, index);
  }

  /** The body named most often in the text, if it is named more than once and before `at`. */
  mainBody(at: number): Entity | null {
    this.main ??= this.all.reduce<Entity | null>(
      (best, entity) =>
        entity.kind === "organisation" && entity.mentions.length > Math.max(1, best?.mentions.length ?? 0) ? entity : best,
      null,
    );
    return this.main !== null && (this.main.mentions[0] ?? Infinity) < at ? this.main : null;
  }

  of(phrase: NounPhrase): Entity | null {
    return this.all[(this.byStart[phrase.from] ?? 0) - 1] ?? null;
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
    for (const entity of (this.byOffice.get(stemOf(office)) ?? []).slice(0, MOST)) {
      if (clash(entity.gender, gender)) continue;
      const held = entity.roles.filter((role) => stemOf(role.office) === stemOf(office));
      const said = held.flatMap((role) => role.complements);
      const shared = complements.filter((word) => said.some((other) => akin(word, other))).length;
      if (held.length > 0 && (shared > 0 || complements.length === 0 || (!sure && said.length === 0))) {
        const last = lastBefore(entity.mentions, at);
        const score =
          1 + shared * 2 + (complements.length > 0 && shared === 0 ? -0.5 : 0) + (last < 0 ? -0.4 : 0.9 / (1 + (at - last) / 200));
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
      if (((tokens.classes[at] ?? 0) & SMALL) === 0 && ((tokens.flags[at] ?? 0) & TokenFlag.Word) !== 0)
        complements.push(wordOf(tokens, at));
    }
    return { from: head, to, office: joinedWords(tokens, head, end), complements };
  }

  private lengthOf({ from, to }: TokenRange): number {
    let length = 0;
    for (let at = from; at < to; at++) if (isWord(this.tokens, at)) length++;
    return length;
  }

  private wordsOf({ from, to }: TokenRange): string[] {
    const words: string[] = [];
    for (let at = from; at < to; at++) if (isWord(this.tokens, at)) words.push(this.capitals.spelling(at));
    return words;
  }

  /** The entity a name is a form of, or null. */
  find(words: readonly string[], gender: number, kind: Entity["kind"], at: number): Entity | null {
    const last = keyOf(words.at(-1) ?? "");
    let best: Entity | null = null;
    let most = 0;
    const namesakes = this.byWord.get(last);
    if (namesakes === undefined) return null;
    for (let index = 0; index < namesakes.length && index < MOST; index++) {
      const entity = namesakes[index] as Entity;
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
    const given = words.length < 4 && kind !== "organisation" ? genderOfName(words[0] ?? "") : null;
    const entity: Entity = {
      place: this.all.length + 1,
      words,
      fullest: phrase.name,
      kind: given !== null ? "person" : kind,
      gender: given === null ? 0 : given === "masculine" ? Noun.Masculine : Noun.Feminine,
      roles: [],
      mentions: [],
      compound: this.isCompound(phrase),
      governed: 0,
      shortened: false,
    };
    this.all.push(entity);
    for (const word of words) {
      const key = keyOf(word);
      const list = this.byWord.get(key);
      if (list === undefined) this.byWord.set(key, [entity]);
      else if (list[list.length - 1] !== entity) list.push(entity);
    }
    return entity;
  }

  private isCompound({ name, bits }: NounPhrase): boolean {
    const { tokens } = this;
    const capitals = ((tokens.flags[name.from] ?? 0) & TokenFlag.AllCaps) !== 0;
    if (!capitals && (bits & Noun.Definite) === 0) return false;
    for (let at = name.from + 1; at < name.to; at++)
      if (((tokens.classes[at] ?? 0) & (WordClass.Particle | WordClass.Preposition)) === (WordClass.Particle | WordClass.Preposition))
        return true;
    return false;
  }

  private kindOf(phrase: NounPhrase): Entity["kind"] {
    const { tokens } = this;
    const { bits, name } = phrase;
    if ((bits & Noun.Title) !== 0) return "person";
    for (let at = name.from - 1; at >= phrase.from; at--) {
      const kind = tokens.classes[at] ?? 0;
      if ((kind & WordClass.Role) !== 0) return "person";
      // "council member Ann Poe": a given name is a person's, unless the body stands right before it ("the house Marie Claire").
      if ((kind & WordClass.Organisation) !== 0 && at < name.from - 1 && genderOfName(wordOf(tokens, name.from)) !== null) return "person";
      if ((kind & WordClass.Organisation) !== 0) return name.to - name.from > 1 && (bits & Noun.Role) !== 0 ? "person" : "organisation";
      if ((kind & WordClass.Determiner) !== 0)
        return at === name.from - 1 && (bits & (Noun.Definite | Noun.Plural)) === Noun.Definite ? "organisation" : "unknown";
    }
    for (let at = name.from; at < name.to; at++) if (((tokens.classes[at] ?? 0) & WordClass.Organisation) !== 0) return "organisation";
    return name.to - name.from === 1 && ((tokens.flags[name.from] ?? 0) & TokenFlag.AllCaps) !== 0 ? "organisation" : "unknown";
  }

  /** Offices printed with the name, before it or behind a comma. */
  private readRoles(phrase: NounPhrase, entity: Entity, index: number): void {
    const { phrases, tokens } = this;
    let start = -1;
    for (let at = phrase.name.from - 1; at >= phrase.from; at--) {
      if (((tokens.classes[at] ?? 0) & (WordClass.Role | WordClass.Organisation)) !== 0) {
        start = at;
        if (((tokens.classes[at] ?? 0) & WordClass.Role) !== 0) break;
      }
    }
    while (start > phrase.from && ((tokens.classes[start - 1] ?? 0) & (WordClass.Role | WordClass.Organisation)) !== 0) start--;
    if (start >= 0) this.addRole(entity, { from: phrase.from, to: phrase.name.from }, start, phrase.bits);
    if (phrase.name.from !== phrase.from && (phrase.bits & Noun.Title) === 0) return;
    const before = lastOfChain(tokens, phrases, index - 1);
    if (before !== null && isDescription(before.phrase) && before.end === phrase.from - 1 && isComma(tokens, before.end))
      this.addRole(entity, { from: before.phrase.from, to: before.end }, before.phrase.head, before.phrase.bits);
    const after = phrases[index + 1];
    if (
      after === undefined ||
      !isDescription(after) ||
      (after.bits & Noun.Governed) !== 0 ||
      after.from !== phrase.close + 1 ||
      !isComma(tokens, phrase.close)
    )
      return;
    const chain = chainEnd(tokens, phrases, index + 1);
    // An apposition is closed: "à Gaza, l'ambassadeur s'explique" is none.
    if (
      ((tokens.flags[chain.end] ?? 0) & (TokenFlag.Word | TokenFlag.SentenceStart | TokenFlag.ParagraphStart)) === TokenFlag.Word &&
      ((tokens.classes[chain.end] ?? 0) & (WordClass.Conjunction | WordClass.Relative | WordClass.Preposition)) === 0
    )
      return;
    const beyond = phrases[chain.next];
    // "à Gaza, l'ambassadeur d'Israël, Joshua Zarka": the office is the next one's.
    if (
      beyond !== undefined &&
      beyond.from === chain.end + 1 &&
      isComma(tokens, chain.end) &&
      (beyond.bits & Noun.Name) !== 0 &&
      entity.kind !== "person" &&
      (after.bits & Noun.Definite) !== 0
    )
      return;
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
    if (entity.roles.length >= MOST) return;
    let { from } = role;
    // "Romanian Energy Minister": the capitals before the office say of what.
    while (from > range.from && isCapital(tokens, from - 1)) from--;
    entity.roles.push({ ...role, from });
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
}

function isCapital(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  const kind = tokens.classes[at] ?? 0;
  return (
    (flags & TokenFlag.Word) !== 0 && (flags & TokenFlag.Capital) !== 0 && (kind & (WordClass.Determiner | WordClass.Preposition)) === 0
  );
}

/** Gender an article right before the office tells: "du ministre", "de la ministre". */
function genderBefore(tokens: Tokens, head: number): number {
  const agrees = agreementAt(tokens, head - 1);
  return ((agrees & Agreement.Masculine) !== 0 ? Noun.Masculine : 0) | ((agrees & Agreement.Feminine) !== 0 ? Noun.Feminine : 0);
}

/** Agreement bits of the word at `at`. */
function agreementAt(tokens: Tokens, at: number): number {
  return at < 0 ? 0 : (lexiconOf(tokens.locale).agrees[tokens.ids[at] ?? 0] ?? 0);
}

function joinedWords(tokens: Tokens, from: number, to: number): string {
  let joined = wordOf(tokens, from);
  for (let at = from + 1; at < to; at++) joined += ` ${wordOf(tokens, at)}`;
  return joined;
}
