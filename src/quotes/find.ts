import type { Context } from "../context.js";
import type { Quote } from "../model/quote.js";
import type { Span } from "../model/span.js";

/** Every quotation in the paragraphs, in text order, with cue and speaker. */
export function findQuotes(_paragraphs: readonly Span[], _context: Context): Quote[] {
  return [];
}
