import type { DateWords } from "../locale/date-words.js";
import type { Words } from "../locale/locale.js";
import { list } from "./bare-names.js";
import { foldLetters } from "./letters.js";

/** What a word says of the time a sentence is about. */
export const enum Tense {
  None,
  /** "will", "wird": what is to come. */
  Ahead,
  /** "would", "-erait": what was to come when somebody said so. */
  Later,
  /** "would have", "serait": before or after, as the case may be. */
  Either,
  /** "said", "was": the verb of what has happened. */
  Past,
  /** "that", "which": another clause begins. */
  Clause,
  /** "since": from a day that is over. */
  Since,
}

/** A phrase by what follows its first word. */
interface Phrase {
  readonly rest: readonly string[];
  readonly tense: Tense;
}

/** Words and endings that tell the tense of a sentence, of one language. */
export interface TenseWords {
  /** By first word, the longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly endings: readonly { readonly ending: string; readonly tense: Tense }[];
  /** Words that have such an ending and are no such verb. */
  readonly others: ReadonlySet<string>;
}

/** The lists of a pack, and none when the language is undecided. */
export function tenseWords(words: DateWords | null): TenseWords {
  const phrases = new Map<string, Phrase[]>();
  const put = (forms: Words | undefined, tense: Tense): void => {
    for (const form of list(forms ?? "")) {
      const [first = "", ...rest] = foldLetters(form).split(" ");
      const known = phrases.get(first);
      if (known === undefined) phrases.set(first, [{ rest, tense }]);
      else known.push({ rest, tense });
    }
  };
  put(words?.future, Tense.Ahead);
  put(words?.conditional, Tense.Later);
  put(words?.eitherTense, Tense.Either);
  put(words?.pastVerbs, Tense.Past);
  put(words?.clauseWords, Tense.Clause);
  put(words?.sinceWords, Tense.Since);
  for (const known of phrases.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  const ends = (forms: Words | undefined, tense: Tense) => list(forms ?? "").map((form) => ({ ending: foldLetters(form), tense }));
  const endings = [...ends(words?.conditionalEndings, Tense.Later), ...ends(words?.futureEndings, Tense.Ahead)];
  return { phrases, endings, others: new Set(list(words?.notFuture ?? "").map(foldLetters)) };
}

/** Letters of a word before an ending: shorter ones are other words ("verão", "Irán"). */
const STEM = 3;
export const SHORTEST_FUTURE = STEM + 2;

/** The tense that the ending of a word tells. */
export function tenseOfEnding(word: string, { endings, others }: TenseWords): Tense {
  for (const { ending, tense } of endings)
    if (word.length >= ending.length + STEM && word.endsWith(ending)) return others.has(word) ? Tense.None : tense;
  return Tense.None;
}
