import type { Locale } from "../locale/locale.js";

export const de: Locale = {
  tag: "de",
  script: "Latn",
  wordBreak: "space",
  stopwords: "der, die, und, in, den, von, zu, das, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als, auch, es, an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, über",
  quoteMarks: [["„", "“"], ["\"", "\""], ["»", "«"], ["«", "»"], ["‚", "‘"], ["›", "‹"]],
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
