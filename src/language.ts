import type { Block } from "./blocks/group.js";
import type { Context } from "./context.js";
import type { Locale } from "./locale/locale.js";
import { chooseLanguage, localeFor } from "./matchers/language.js";
import type { ResolvedOptions } from "./options.js";

/** Code units of prose a vote is held over. */
const ENOUGH = 3000;

/** What an undecided text is read with first: the trade's own marks are English all over the world. */
const LINGUA_FRANCA = "en";

/** The part of the context that the options and the language of the text settle. */
export function detectLanguage(blocks: readonly Block[], options: ResolvedOptions): Omit<Context, "source" | "report"> {
  const { region, reference, zone } = options;
  const { given, byFirst } = packsOf(options.locales);
  const locale = options.language === null ? chooseLanguage(likelyBody(blocks), given) : localeFor(options.language, given);
  const first = locale ?? localeFor(LINGUA_FRANCA, given);
  const locales = (first === null ? undefined : byFirst.get(first)) ?? given;
  return { locales, language: options.language ?? locale?.tag ?? null, region, reference, zone };
}

/** The longest blocks, of equals the first, so that menus do not vote. */
function likelyBody(blocks: readonly Block[]): string {
  const least = leastLength(blocks);
  const longest = blocks.filter(({ view }) => view.text.length >= least).sort((a, b) => b.view.text.length - a.view.text.length);
  let text = "";
  for (const { view } of longest) {
    text += `${view.text}\n`;
    if (text.length > ENOUGH) break;
  }
  return text;
}

/** The greatest length such that the blocks of at least this length are enough for a vote. */
function leastLength(blocks: readonly Block[]): number {
  const counts = new Uint32Array(ENOUGH + 1);
  for (const { view } of blocks) {
    const length = Math.min(ENOUGH, view.text.length);
    counts[length] = (counts[length] ?? 0) + 1;
  }
  let least = ENOUGH;
  for (let sum = 0; least > 0; least--) {
    sum += (counts[least] ?? 0) * (least + 1);
    if (sum > ENOUGH) break;
  }
  return least;
}

/** The packs of a call in the orders they are read in: the same lists each time, so that what is compiled for one is compiled once. */
interface Packs {
  readonly given: readonly Locale[];
  /** By the pack decided: it first, the others after it in their order. */
  readonly byFirst: ReadonlyMap<Locale, readonly Locale[]>;
}

const packs = new WeakMap<readonly Locale[], Packs>();

/** Made anew when the caller has changed the list meanwhile. */
function packsOf(locales: readonly Locale[]): Packs {
  const known = packs.get(locales);
  if (known?.given.length === locales.length && known.given.every((locale, index) => locale === locales[index])) return known;
  const given = [...locales];
  const byFirst = new Map(given.map((first) => [first, [first, ...given.filter((other) => other !== first)]]));
  const made = { given, byFirst };
  packs.set(locales, made);
  return made;
}
