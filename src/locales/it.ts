import type { Locale } from "../locale/locale.js";

export const it: Locale = {
  tag: "it",
  script: "Latn",
  wordBreak: "space",
  stopwords: "di, e, il, la, che, in, a, per, un, del, è, con, non, una, i, le, si, da, della, al, sono, dei, nel, alla, gli, delle, più, ha, come, anche, lo, ma, dal, nella, ed, alle, degli, dell', l', ai",
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
