import type { Words } from "./locale.js";

/** Words of the page around a story. They are evidence, never a verdict. */
export interface PageWords {
  /** Before an author's name: "by", "von". */
  readonly bylineIntros: Words;
}
