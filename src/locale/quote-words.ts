import type { Words } from "./locale.js";

/** Words of reported speech. */
export interface QuoteWords {
  /** Verbs of saying: surface forms. */
  readonly speech: Words;
}
