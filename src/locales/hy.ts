import type { Locale } from "../locale/locale.js";

export const hy: Locale = {
  tag: "hy",
  script: "Armn",
  wordBreak: "space",
  stopwords: "և, է, են, որ, համար, մեջ, հետ, այդ, իր, նաև, էր, մի, այս, ու, որը, ըստ, պետք, մասին, ինչ, եմ, բայց, նրա, որպես, հայաստանի, դեպքում, նշել, կողմից, մինչև, եթե, հետո, չի, բոլոր, մեր, որոնք, ավելի, էին, նա, այն",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""]],
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
