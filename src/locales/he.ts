import type { Locale } from "../locale/locale.js";

export const he: Locale = {
  tag: "he",
  script: "Hebr",
  wordBreak: "space",
  stopwords: "של, את, על, לא, כי, עם, הוא, זה, גם, או, אל, היא, יותר, אך, לאחר, בין, כל, היה, אני, אם, אבל, מה, ידי, כדי, אשר, רק, הם, אין, יש, עד, בו, זו, לו, אחרי, מאוד, כמו, עוד, כך, שלא, הייתה",
  quoteMarks: [["\"", "\""], ["“", "”"], ["„", "”"], ["״", "״"]],
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
