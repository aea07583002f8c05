import type { Locale } from "../locale/locale.js";

export const nb: Locale = {
  tag: "nb",
  script: "Latn",
  wordBreak: "space",
  stopwords: "og, i, det, er, på, til, som, en, å, for, av, at, med, har, de, ikke, den, et, om, var, han, men, fra, vi, seg, kan, så, også, etter, hun, eller, ved, ble, hvor, over, nå, skal, være, mot, sier",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["”", "”"]],
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
