import type { DateWords } from "./date-words.js";
import type { PageWords } from "./page-words.js";
import type { QuoteWords } from "./quote-words.js";
import type { TradeWords } from "./trade-words.js";

/**
 * A list of words or phrases as printed: lower case, NFC, separated by commas, line breaks allowed.
 * One string instead of an array, so that a speaker can read a pack and it stays short.
 */
export type Words = string;

export type Script = "Latn" | "Cyrl" | "Grek" | "Armn" | "Geor" | "Arab" | "Hebr" | "Deva" | "Hans" | "Jpan" | "Kore";

/** Everything the parser knows of one language: strings only, so that a speaker can review it and a test can check it. */
export interface Locale {
  /** BCP 47 language tag: "uk", never a country code. */
  readonly tag: string;
  readonly script: Script;
  /** "none": words are not separated by spaces. */
  readonly wordBreak: "space" | "none";
  /** The commonest function words; detection counts them, page reading measures prose by them. */
  readonly stopwords: Words;
  /** Opening and closing marks, the usual pair first, nested pairs after it. */
  readonly quoteMarks: readonly (readonly [open: string, close: string])[];
  readonly dates: DateWords;
  readonly page: PageWords;
  readonly trade: TradeWords;
  /** Null: quotation marks are paired, but nothing in this language is attributed yet. */
  readonly quotes: QuoteWords | null;
  /** Where the lists come from, with licence. */
  readonly sources: readonly string[];
}
