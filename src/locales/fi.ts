import type { Locale } from "../locale/locale.js";

export const fi: Locale = {
  tag: "fi",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ja, on, ei, että, oli, se, hän, mutta, ovat, kun, myös, kuin, joka, sen, mukaan, ole, jo, jos, tai, ollut, vain, nyt, niin, jonka, sekä, kanssa, voi, jälkeen, mitä, olla, joita, ne, jotka, tämä, vielä, mukana, noin, olisi, sitä, eikä",
  quoteMarks: [["”", "”"], ["»", "»"], ["\"", "\""], ["“", "”"]],
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
