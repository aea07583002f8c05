import type { Locale } from "../locale/locale.js";

export const ca: Locale = {
  tag: "ca",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, la, el, i, que, a, en, els, les, del, un, una, per, amb, al, no, es, ha, als, dels, més, és, com, però, aquest, aquesta, són, seva, seu, han, pel, també, sobre, des, fins, entre, d', l', va, molt",
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
