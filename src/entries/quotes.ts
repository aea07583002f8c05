import * as core from "../extract-quotes.js";
import type { Quote } from "../model/quote.js";
import type { ParseOptions } from "../options.js";
import { withAllLocales } from "./with-all-locales.js";

/**
 * Every quotation in a text with its cue and speaker, in text order.
 *
 * @throws OptionsError on wrong options, TypeError when `text` is no string.
 */
export function extractQuotes(text: string, options?: ParseOptions): Quote[] {
  return core.extractQuotes(text, withAllLocales(options));
}

export type { Quote, Speaker } from "../model/quote.js";
export { OptionsError, type ParseOptions } from "../options.js";
