import type { Locale } from "../locale/locale.js";

export const ko: Locale = {
  tag: "ko",
  script: "Kore",
  wordBreak: "space",
  stopwords: "이, 그, 는, 은, 을, 를, 의, 에, 가, 로, 으로, 와, 과, 도, 있다, 했다, 한, 것, 수, 있는, 대한, 위해, 및, 등, 지난, 말했다, 밝혔다, 전했다, 이날, 통해",
  quoteMarks: [["“", "”"], ["‘", "’"], ["\"", "\""], ["「", "」"]],
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
