import type { Locale } from "../locale/locale.js";

export const pt: Locale = {
  tag: "pt",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, a, o, que, e, do, da, em, um, para, com, não, uma, os, no, se, na, por, mais, as, dos, como, mas, foi, ao, ele, das, à, seu, sua, ou, quando, muito, nos, já, também, pela, pelo, são, é",
  quoteMarks: [["“", "”"], ["«", "»"], ["\"", "\""], ["‘", "’"]],
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
