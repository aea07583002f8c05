import type { Locale } from "../locale/locale.js";

export const ja: Locale = {
  tag: "ja",
  script: "Jpan",
  wordBreak: "none",
  stopwords: "の, に, は, を, た, が, で, て, と, し, れ, さ, ある, いる, も, する, から, な, こと, として, い, や, など, なっ, ない, この, ため, その, よう, また",
  quoteMarks: [["「", "」"], ["『", "』"], ["“", "”"], ["\"", "\""]],
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
