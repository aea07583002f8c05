import { CueClass, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { memoByLocale } from "../../matchers/memo.js";
import { entriesOf } from "../../matchers/words.js";
import { wordOf } from "../walk.js";

const pluralEndings = memoByLocale(({ quotes }) => entriesOf(quotes?.agreement?.pluralVerbs ?? ""));

/** Whether the finite verb of a cue is a plural; null where no word of it tells. */
export function isPluralCue(tokens: Tokens, cue: TokenRange): boolean | null {
  const endings = pluralEndings(tokens.locale);
  if (endings.length === 0) return null;
  let singular: false | null = null;
  for (let at = cue.from; at < cue.to; at++) {
    const bits = tokens.cues[at] ?? 0;
    const finite =
      ((tokens.classes[at] ?? 0) & (WordClass.Auxiliary | WordClass.Modal)) !== 0 ||
      ((bits & CueClass.Finite) !== 0 && (bits & CueClass.Participle) === 0);
    if (!finite) continue;
    const word = wordOf(tokens, at);
    if (endings.some((ending) => word.endsWith(ending))) return true;
    singular = false;
  }
  return singular;
}
