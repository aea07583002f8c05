import type { Locale } from "../locale/locale.js";

export const en: Locale = {
  tag: "en",
  script: "Latn",
  wordBreak: "space",
  stopwords: "the, of, and, to, in, a, is, that, for, it, was, on, with, as, he, by, at, from, his, be, are, this, have, an, has, not, but, they, which, were, who, will, their, been, had, would, or, she, its, said",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
