import { memoByLocale } from "../../matchers/memo.js";
import { entriesOf } from "../../matchers/words.js";
import { CueClass, TokenFlag, WordClass, type Tokens } from "../draft.js";
import { wordOf } from "../walk.js";
import type { Entities } from "./entities.js";
import type { Entity } from "./entity.js";
import { Noun, type NounPhrase } from "./noun-phrase.js";

const firmsOf = memoByLocale(({ quotes }): ReadonlySet<string> => new Set(entriesOf(quotes?.firms ?? "")));

/** Sentences before "the company" in which the name it stands for may open one. */
const REACH = 2;
/** Phrases looked back over. */
const BACK = 40;

/**
 * "Sundline said ... . The company employs ...": a name nothing is known of, and the noun that takes it up, make it a body.
 * Returns what each such noun stands for, by its first token.
 */
export function markFirms(tokens: Tokens, phrases: readonly NounPhrase[], entities: Entities): ReadonlyMap<number, Entity> {
  const firms = firmsOf(tokens.locale);
  const taken = new Map<number, Entity>();
  if (firms.size === 0) return taken;
  phrases.forEach((phrase, index) => {
    if (phrase.head < 0 || !takesUp(tokens, phrase) || !firms.has(wordOf(tokens, phrase.head))) return;
    const named = opener(tokens, phrases, index, entities);
    if (named === null) return;
    if (named.kind === "unknown" && named.roles.length === 0 && named.gender === 0) named.kind = "organisation";
    if (named.kind === "organisation") taken.set(phrase.from, named);
  });
  return taken;
}

/** "The company" as the subject: it opens the sentence, or a cue follows. */
function takesUp(tokens: Tokens, { bits, from, to, head, close }: NounPhrase): boolean {
  if ((bits & (Noun.Organisation | Noun.Definite | Noun.Name | Noun.Governed | Noun.Plural)) !== (Noun.Organisation | Noun.Definite))
    return false;
  // "the company director" is a person; a verb the pack does not know may have been taken in.
  const next = head + 1 < to ? (tokens.classes[head + 1] ?? 0) : 0;
  if (head > from + 1 || (next & (WordClass.Role | WordClass.Organisation | WordClass.BareSource | WordClass.Document)) !== 0) return false;
  return ((tokens.flags[from] ?? 0) & TokenFlag.SentenceStart) !== 0 || reports(tokens, close) || reports(tokens, from - 1);
}

function reports({ cues }: Tokens, at: number): boolean {
  return ((cues[at] ?? 0) & (CueClass.Finite | CueClass.Participle)) !== 0;
}

/** The name that opens the last sentence before which opens with one; null where a further body is named on the way. */
function opener(tokens: Tokens, phrases: readonly NounPhrase[], index: number, entities: Entities): Entity | null {
  const sentence = tokens.sentence[phrases[index]?.from ?? 0] ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const phrase = phrases[at];
    if (phrase === undefined || sentence - (tokens.sentence[phrase.from] ?? 0) > REACH) return null;
    if ((phrase.bits & Noun.Organisation) !== 0) return null;
    const opens = ((tokens.flags[phrase.from] ?? 0) & TokenFlag.SentenceStart) !== 0 && (tokens.pairOf[phrase.from] ?? -1) < 0;
    if (opens && (phrase.bits & (Noun.Name | Noun.Title | Noun.Role)) === Noun.Name) return entities.of(phrase);
  }
  return null;
}
