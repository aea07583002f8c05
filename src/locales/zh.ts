import type { Locale } from "../locale/locale.js";

export const zh: Locale = {
  tag: "zh",
  script: "Hans",
  wordBreak: "none",
  stopwords: "的, 了, 在, 是, 和, 有, 不, 为, 对, 中, 等, 也, 将, 与, 到, 他, 说, 这, 以, 及, 並, 並且, 於, 我, 人, 年, 月, 日, 们, 就",
  quoteMarks: [["“", "”"], ["‘", "’"], ["「", "」"], ["『", "』"], ["\"", "\""]],
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
