import type { Locale } from "../locale/locale.js";

export const es: Locale = {
  tag: "es",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, la, que, el, en, y, a, los, se, del, las, un, por, con, no, una, su, para, es, al, lo, como, más, o, pero, sus, le, ha, este, sí, porque, esta, entre, cuando, muy, sin, sobre, también, fue, según",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["‘", "’"]],
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
