import type { Locale } from "../locale/locale.js";
import { list } from "./bare-names.js";
import { hashWord } from "./letters.js";
import { LexiconBuilder } from "./lexicon-builder.js";
import { FLAG_BITS, FUTURE, slotOf, type Lexicon, type Node } from "./lexicon-tree.js";
import { tenseWords } from "./tense-words.js";

interface Compiled {
  readonly locales: readonly Locale[];
  readonly decided: boolean;
  readonly lexicon: Lexicon;
}

const lexicons = new WeakMap<Locale, Compiled[]>();

/**
 * The lexicon of a call: the whole of the first pack, and of English what news prints in any language. When the language
 * is undecided (`decided` false) every pack gives its names of months and weekdays and the particles of a date.
 */
export function lexiconFor(given: readonly Locale[], decided: boolean): Lexicon | null {
  // Undecided, no pack stands before another: one lexicon serves whatever the order.
  const locales = decided ? given : inOrder(given);
  const main = locales[0];
  if (main === undefined) return null;
  let known = lexicons.get(main);
  if (known === undefined) lexicons.set(main, (known = []));
  for (const made of known) if (made.decided === decided && sameList(made.locales, locales)) return made.lexicon;
  const lexicon = compile(locales, decided);
  known.push({ locales, decided, lexicon });
  return lexicon;
}

/** Lists of packs are never changed once a context carries them. */
const ordered = /* @__PURE__ */ new WeakMap<readonly Locale[], readonly Locale[]>();

function inOrder(locales: readonly Locale[]): readonly Locale[] {
  let sorted = ordered.get(locales);
  if (sorted?.length !== locales.length) ordered.set(locales, (sorted = [...locales].sort((a, b) => (a.tag < b.tag ? -1 : 1))));
  return sorted;
}

function sameList(left: readonly Locale[], right: readonly Locale[]): boolean {
  return left.length === right.length && left.every((locale, index) => locale === right[index]);
}

function compile(locales: readonly Locale[], decided: boolean): Lexicon {
  const root: Node = { next: null, entry: null };
  const flags = new Uint8Array(1 << FLAG_BITS);
  const builder = new LexiconBuilder(root, flags);
  const [main, ...others] = locales as [Locale, ...Locale[]];
  if (decided) builder.addWords(main.dates);
  const english = decided ? others.find(({ tag }) => tag === "en") : locales.find(({ tag }) => tag === "en");
  if (english !== undefined) builder.addEnglish(english.dates);
  if (decided && english !== undefined) builder.addNames(english.dates, false);
  if (!decided) {
    for (const other of locales) {
      builder.addNames(other.dates, true);
      builder.addParticles(other);
    }
    builder.dropDisputed();
  }
  builder.addAbbreviations();
  builder.finish();
  const orders = decided && main.dates.orders !== undefined ? list(main.dates.orders) : [];
  const tenses = tenseWords(decided ? main.dates : null);
  for (const word of tenses.phrases.keys()) flags[slotOf(hashWord(word))] = (flags[slotOf(hashWord(word))] ?? 0) | FUTURE;
  return { root, flags, orders, tenses, language: decided ? (main.tag.split("-")[0] ?? "") : "" };
}
