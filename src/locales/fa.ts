import type { Locale } from "../locale/locale.js";

export const fa: Locale = {
  tag: "fa",
  script: "Arab",
  wordBreak: "space",
  stopwords: "و, در, به, از, که, این, را, با, است, برای, آن, یک, خود, تا, بر, شد, کرد, هم, نیز, شده, بود, های, می, اما, یا, وی, ما, باید, دو, هر, کند, شود, اند, پس, گفت, کرده, آنها, بین, روز, ای",
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
