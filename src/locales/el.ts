import type { Locale } from "../locale/locale.js";

export const el: Locale = {
  tag: "el",
  script: "Grek",
  wordBreak: "space",
  stopwords: "και, το, να, του, η, της, την, με, για, από, ο, τον, των, που, στο, είναι, σε, τα, οι, στην, θα, τη, δεν, τις, ότι, ως, τους, μια, στη, ένα, έχει, στον, αλλά, κατά, μετά, μας, έναν, στις, ή, αυτό",
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
