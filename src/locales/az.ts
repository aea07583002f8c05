import type { Locale } from "../locale/locale.js";

export const az: Locale = {
  tag: "az",
  script: "Latn",
  wordBreak: "space",
  stopwords: "və, bir, bu, ilə, üçün, də, da, olan, ki, daha, isə, sonra, olaraq, o, kimi, edib, çox, ən, onun, deyib, qədər, görə, olub, olduğunu, nə, hər, yeni, bildirib, idi, amma, belə, həm, var, artıq, müxtəlif, bütün, tərəfindən, ya, haqqında, deyil",
  quoteMarks: [["“", "”"], ["«", "»"], ["\"", "\""], ["„", "“"]],
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
