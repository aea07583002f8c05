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
  const locale =
    options.language === null ? chooseLanguage(likelyBody(blocks), options.locales) : localeFor(options.language, options.locales);
  const first = locale ?? localeFor(LINGUA_FRANCA, options.locales);
  return { locales: withFirst(first, options.locales), language: options.language ?? locale?.tag ?? null, region, reference, zone };
}

/** The longest blocks, so that menus do not vote. */
function likelyBody(blocks: readonly Block[]): string {
  const longest = [...blocks].sort((a, b) => b.view.text.length - a.view.text.length);
  let text = "";
  for (const { view } of longest) {
    text += `${view.text}\n`;
    if (text.length > ENOUGH) break;
  }
  return text;
}

/** The decided pack first, the others after it in their order. */
function withFirst(locale: Locale | null, locales: readonly Locale[]): readonly Locale[] {
  return locale === null ? locales : [locale, ...locales.filter((other) => other !== locale)];
}
