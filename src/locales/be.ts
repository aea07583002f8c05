import type { Locale } from "../locale/locale.js";

export const be: Locale = {
  tag: "be",
  script: "Cyrl",
  wordBreak: "space",
  stopwords: "і, у, на, што, з, не, па, да, за, для, як, гэта, ў, ад, яго, але, якія, быў, ён, таксама, было, года, або, каб, яна, пасля, пад, які, іх, мае, так, якая, мы, будуць, пра, са, гэтым, яшчэ, толькі, ужо",
  quoteMarks: [["«", "»"], ["„", "“"], ["\"", "\""]],
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
