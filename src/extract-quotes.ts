import { blockSpans } from "./blocks/group.js";
import type { Quote } from "./model/quote.js";
import type { ParseOptions } from "./options.js";
import { findQuotes } from "./quotes/find.js";
import { contextFor } from "./request.js";

/** Every quotation in a text, its paragraphs being its non-blank lines. */
export function extractQuotes(text: string, options?: ParseOptions): Quote[] {
  const context = contextFor(text, options);
  return findQuotes(blockSpans(text), context);
}
