import type { Locale } from "../locale/locale.js";

export const pl: Locale = {
  tag: "pl",
  script: "Latn",
  wordBreak: "space",
  stopwords: "w, i, na, z, się, że, do, nie, o, jest, to, za, od, po, jak, przez, dla, oraz, ale, co, który, która, które, są, przy, był, tym, już, tego, było, została, także, został, być, ma, ze, jego, jej, tak, lub",
  quoteMarks: [["„", "”"], ["«", "»"], ["\"", "\""], ["“", "”"], ["‚", "’"]],
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
