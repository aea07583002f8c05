import { Sign, TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { foldCode } from "../dictionary.js";
import { wordOf } from "../walk.js";
import { withoutArticle } from "./chains.js";
import type { Entity } from "./entity.js";
import type { NounPhrase } from "./noun-phrase.js";

const SMALL = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb;

/** "HRW" and "Aéroports de Paris (ADP)": for each name in capitals the words whose initials it spells, anywhere in the text. */
export function spellAcronyms(
  tokens: Tokens,
  phrases: readonly NounPhrase[],
  entities: readonly Entity[],
): { entity: Entity; full: TokenRange }[] {
  const short = new Map<string, Entity>();
  for (const entity of entities) {
    const [acronym = ""] = entity.words;
    if (entity.words.length === 1 && acronym.length >= 2 && ((tokens.flags[entity.fullest.from] ?? 0) & TokenFlag.AllCaps) !== 0)
      short.set(acronym, entity);
  }
  if (short.size === 0) return [];
  const openings = new Set([...short.keys()].map((acronym) => acronym.charCodeAt(0)));
  const spelt = new Map<string, TokenRange>();
  const spell = (range: TokenRange): void => {
    if (range.to - range.from < 2 || !openings.has(initialCode(tokens, range.from))) return;
    const initials = initialsOf(tokens, range);
    if (initials.length < 3) return;
    const acronym = short.has(initials) ? initials : withoutOne(initials, short);
    if (acronym !== null && !spelt.has(acronym)) spelt.set(acronym, range);
  };
  for (const phrase of phrases) {
    spell({ from: withoutArticle(tokens, phrase), to: phrase.to });
    if (phrase.name.to - phrase.name.from > 2) spell(phrase.name);
  }
  for (let at = 1; at + 2 < tokens.count; at++) {
    if (tokens.signs[at] !== Sign.Open || tokens.signs[at + 2] !== Sign.Close) continue;
    const acronym = wordOf(tokens, at + 1);
    const full = short.has(acronym) ? spelledBefore(tokens, at, acronym) : null;
    if (full !== null) spelt.set(acronym, full);
  }
  return [...spelt].flatMap(([acronym, full]) => {
    const entity = short.get(acronym);
    return entity === undefined ? [] : [{ entity, full }];
  });
}

/** The words before a bracket that an acronym in it abbreviates: "Institut national de la statistique (INS)". */
function spelledBefore(tokens: Tokens, bracket: number, acronym: string): TokenRange | null {
  let left = acronym.length - 1;
  for (let at = bracket - 1; at >= Math.max(0, bracket - 16); at--) {
    const flag = tokens.flags[at] ?? 0;
    if ((flag & TokenFlag.Word) === 0) return null;
    for (const part of wordOf(tokens, at).split("-").reverse()) if (initialOf(part) === acronym.charAt(left)) left--;
    if (left < 0) return (flag & TokenFlag.Capital) !== 0 ? { from: at, to: bracket } : null;
    if ((flag & (TokenFlag.ParagraphStart | TokenFlag.SentenceStart)) !== 0) return null;
  }
  return null;
}

/** The first letter without its accent: "Économie" gives an E to an acronym. */
function initialOf(word: string): string {
  return word.charCodeAt(0) < 0x80 ? word.charAt(0) : word.charAt(0).normalize("NFD").charAt(0);
}

/** The same as a code unit, of the word at `at`. */
function initialCode(tokens: Tokens, at: number): number {
  const code = tokens.text.charCodeAt(tokens.from[at] ?? 0);
  return code < 0x80 ? foldCode(code) : initialOf(wordOf(tokens, at)).charCodeAt(0);
}

/** First letters of the words that an acronym takes: no articles, prepositions or conjunctions. */
function initialsOf(tokens: Tokens, { from, to }: TokenRange): string {
  let initials = "";
  for (let at = from; at < to; at++)
    if (((tokens.classes[at] ?? 0) & SMALL) === 0) for (const part of wordOf(tokens, at).split("-")) initials += initialOf(part);
  return initials;
}

/** "Institut national français de recherche et de sécurité" is INRS all the same: an acronym of four letters or more may leave out one word. */
function withoutOne(initials: string, short: ReadonlyMap<string, unknown>): string | null {
  if (initials.length < 5 || initials.length > 8) return null;
  for (let at = 1; at < initials.length; at++) {
    const fewer = initials.slice(0, at) + initials.slice(at + 1);
    if (short.has(fewer)) return fewer;
  }
  return null;
}
