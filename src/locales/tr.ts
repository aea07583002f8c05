import type { Locale } from "../locale/locale.js";

export const tr: Locale = {
  tag: "tr",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ve, bir, bu, da, de, için, ile, olarak, olan, çok, daha, gibi, en, kadar, sonra, ancak, ne, o, her, ise, göre, olduğunu, ya, ama, tarafından, değil, var, yer, oldu, diye, yeni, ilk, dedi, şey, mi, son, iki, söyledi, etti, üzerine",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"], ["«", "»"]],
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
