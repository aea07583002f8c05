import type { Locale } from "../locale/locale.js";

export const vi: Locale = {
  tag: "vi",
  script: "Latn",
  wordBreak: "space",
  stopwords: "của, và, là, có, trong, được, cho, các, không, với, một, những, người, này, đã, khi, để, ở, từ, về, đến, năm, ra, cũng, tại, như, nhiều, theo, sẽ, vào, trên, phải, đó, nhưng, do, sau, bị, lại, còn, ngày",
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
