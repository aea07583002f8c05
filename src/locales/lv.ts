import type { Locale } from "../locale/locale.js";

export const lv: Locale = {
  tag: "lv",
  script: "Latn",
  wordBreak: "space",
  stopwords: "un, ir, ar, no, ka, par, uz, kas, to, bet, tas, kā, lai, arī, gan, pēc, nav, tika, vai, savu, tiek, bija, šo, pie, līdz, gada, kurā, būs, tam, jau, jo, viņš, kad, pret, viņa, būtu, vēl, kuru, šī, starp",
  quoteMarks: [["“", "”"], ["„", "”"], ["\"", "\""], ["«", "»"]],
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
