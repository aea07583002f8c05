import type { Locale } from "../locale/locale.js";

export const et: Locale = {
  tag: "et",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ja, on, et, ei, see, oli, ka, kui, aga, mis, oma, tema, nende, selle, kes, seda, või, siis, ning, pole, veel, kuid, juba, ta, saab, üle, välja, pärast, mida, olla, nii, ole, kus, hakkas, sest, peab, tuleb, üks, need, vaid",
  quoteMarks: [["„", "“"], ["\"", "\""], ["„", "”"], ["«", "»"]],
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
