import type { Locale } from "../locale/locale.js";

export const sk: Locale = {
  tag: "sk",
  script: "Latn",
  wordBreak: "space",
  stopwords: "a, v, na, sa, je, že, s, z, o, do, aj, to, vo, za, po, pre, sú, podľa, by, ktoré, ktorý, ktorá, od, ale, ako, tak, zo, bude, bol, jeho, si, k, alebo, už, tiež, až, nie, pri, som, bola",
  quoteMarks: [["„", "“"], ["\"", "\""], ["»", "«"], ["‚", "‘"]],
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
