import type { Locale } from "../locale/locale.js";

export const da: Locale = {
  tag: "da",
  script: "Latn",
  wordBreak: "space",
  stopwords: "og, i, at, det, er, en, til, på, af, for, med, den, de, som, der, har, ikke, et, om, var, han, men, fra, vi, sig, kan, så, også, efter, hun, eller, ved, blev, hvor, over, nu, skal, være, mod, siger",
  quoteMarks: [["»", "«"], ["”", "”"], ["“", "”"], ["\"", "\""], ["„", "“"]],
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
