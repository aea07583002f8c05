import type { Words } from "./locale.js";

/**
 * Words of the page around a story. They are evidence, never a verdict: a line that opens with one is more likely to be what
 * the list is named after. Entries may be whole lines, openings or labels.
 */
export interface PageWords {
  /** Before an author's name, or after it where the language puts them there: "by", "von", "記者". */
  readonly bylineIntros: Words;
  /** Between two authors: "and", "und". */
  readonly authorJoiners: Words;
  /** What an author is, beside or below the name: "staff reporter", "Korrespondent". */
  readonly authorRoles: Words;
  /** Labels of the first publication: "published", "publié le". */
  readonly published: Words;
  /** Labels of a later version: "updated", "zuletzt aktualisiert". */
  readonly updated: Words;
  /** Words of a reading-time note: "min read", "Lesezeit". */
  readonly readingTime: Words;
  /** Marks of a caption or its credit: "photo", "Bildrechte". */
  readonly credits: Words;
  /** Labels of where the text was taken from: "source", "Quelle". */
  readonly sources: Words;
  /** Openings of a teaser inside or under the body: "read also". */
  readonly readAlso: Words;
  /** Headings over lists of other stories and of topics. */
  readonly related: Words;
  /** Headings and buttons of reader comments. */
  readonly comments: Words;
  /** Buttons that share, save, print or read aloud. */
  readonly share: Words;
  /** Newsletters, subscriptions, advertisements, appeals. */
  readonly promotion: Words;
  /** Legal notes, cookies, imprint. */
  readonly legal: Words;
  /** Menus, log-in, search, paging. */
  readonly navigation: Words;
  /** Names of desks as menus, breadcrumbs and kickers print them: "politics", "Sport". */
  readonly sections: Words;
}
