import type { Locale } from "../locale/locale.js";

export const ro: Locale = {
  tag: "ro",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, și, în, a, la, cu, pe, din, că, care, o, un, al, este, nu, se, au, pentru, mai, ale, fost, sunt, prin, lui, sau, dar, după, această, acest, unei, fi, să, ar, cel, cea, ai, între, unui, până, ei",
  quoteMarks: [["„", "”"], ["«", "»"], ["\"", "\""]],
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
