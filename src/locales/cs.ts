import type { Locale } from "../locale/locale.js";

export const cs: Locale = {
  tag: "cs",
  script: "Latn",
  wordBreak: "space",
  stopwords: "a, v, na, se, je, že, s, z, o, do, i, to, ve, za, po, pro, jsou, podle, by, které, který, která, od, ale, jako, tak, ze, bude, byl, jeho, si, k, nebo, už, také, až, není, při, jsem, byla",
  quoteMarks: [["„", "“"], ["\"", "\""], ["»", "«"], ["‚", "‘"]],
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
