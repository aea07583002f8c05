import type { Locale } from "../locale/locale.js";

export const hu: Locale = {
  tag: "hu",
  script: "Latn",
  wordBreak: "space",
  stopwords: "a, az, és, hogy, nem, is, egy, volt, meg, ez, de, csak, már, el, még, mint, vagy, ki, szerint, után, lesz, aki, ami, azt, ezt, van, amely, be, pedig, között, ha, minden, illetve, alatt, most, ahol, több, mert, fel, nagy",
  quoteMarks: [["„", "”"], ["»", "«"], ["\"", "\""]],
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
