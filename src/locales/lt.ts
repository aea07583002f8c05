import type { Locale } from "../locale/locale.js";

export const lt: Locale = {
  tag: "lt",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ir, kad, su, į, iš, bei, yra, apie, ar, kaip, buvo, bet, tai, jau, už, jis, nuo, dėl, iki, po, metų, savo, tik, prie, kurie, kurį, taip, pat, o, nėra, tačiau, jo, kai, dar, ji, pagal, kuris, per, mūsų, jų",
  quoteMarks: [["„", "“"], ["\"", "\""], ["„", "”"]],
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
