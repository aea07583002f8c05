import type { Words } from "./locale.js";

/** What pages print around a story, as printed in lower case. Evidence for the page model, never a verdict. */
export interface FurnitureWords {
  /** Opens or counts readers' comments. */
  readonly comments: Words;
  /** Leads to other stories. */
  readonly related: Words;
  /** Buttons, sharing, advertising. */
  readonly share: Words;
  /** Legal notices, cookies, subscription and sign-in. */
  readonly legal: Words;
  /** Before or in a caption or photo credit. */
  readonly credits: Words;
  /** In a note about the author or how the text was made. */
  readonly about: Words;
}
