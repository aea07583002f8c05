import type { Locale } from "../locale/locale.js";

export const fr: Locale = {
  tag: "fr",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, la, le, et, les, des, en, un, une, du, que, qui, dans, pour, est, par, au, plus, sur, ne, se, pas, avec, ce, il, elle, a, aux, sont, cette, son, ses, ont, mais, d', l', qu', été, leur, à",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["‹", "›"]],
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
