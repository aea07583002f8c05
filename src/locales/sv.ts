import type { Locale } from "../locale/locale.js";

export const sv: Locale = {
  tag: "sv",
  script: "Latn",
  wordBreak: "space",
  stopwords: "och, i, att, det, som, en, på, är, av, för, med, till, den, har, de, inte, om, ett, han, men, var, sig, från, vi, så, kan, när, hon, under, också, efter, eller, nu, sin, där, vid, mot, ska, skulle, kommer",
  quoteMarks: [["”", "”"], ["»", "»"], ["“", "”"], ["\"", "\""], ["’", "’"]],
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
