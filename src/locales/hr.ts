import type { Locale } from "../locale/locale.js";

export const hr: Locale = {
  tag: "hr",
  script: "Latn",
  wordBreak: "space",
  stopwords: "je, i, u, da, se, na, su, za, od, s, ne, koji, koja, koje, kao, što, a, ali, iz, će, bio, bila, to, po, do, bi, ili, sa, već, nisu, nije, dok, zbog, nakon, također, kod, samo, te, još, kako",
  quoteMarks: [["„", "“"], ["„", "”"], ["»", "«"], ["\"", "\""], ["“", "”"]],
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
