import type { Locale } from "../locale/locale.js";

export const id: Locale = {
  tag: "id",
  script: "Latn",
  wordBreak: "space",
  stopwords: "yang, dan, di, untuk, dengan, dari, ini, itu, pada, dalam, tidak, akan, ke, adalah, juga, oleh, tersebut, sebagai, bisa, telah, karena, mereka, ada, saat, kata, sudah, lebih, para, kami, menjadi, atau, saya, dia, hingga, bahwa, kepada, serta, tahun, seperti, masih",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"]],
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
