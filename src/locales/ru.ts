import type { Locale } from "../locale/locale.js";

export const ru: Locale = {
  tag: "ru",
  script: "Cyrl",
  wordBreak: "space",
  stopwords: "и, в, не, на, что, с, по, из, как, за, к, от, это, он, о, для, его, также, до, было, был, но, я, у, они, при, а, или, так, мы, все, которые, будет, во, со, она, том, году, же, после",
  quoteMarks: [["«", "»"], ["„", "“"], ["\"", "\""], ["“", "”"]],
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
