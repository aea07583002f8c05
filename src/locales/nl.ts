import type { Locale } from "../locale/locale.js";

export const nl: Locale = {
  tag: "nl",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, van, een, het, en, in, is, dat, op, te, zijn, voor, met, die, niet, aan, er, om, ook, als, door, maar, bij, uit, wordt, naar, nog, heeft, worden, over, hij, ze, werd, tot, dan, deze, meer, zich, hebben, kan",
  quoteMarks: [["“", "”"], ["‘", "’"], ["\"", "\""], ["„", "”"]],
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
