import type { Locale } from "../locale/locale.js";

export const bg: Locale = {
  tag: "bg",
  script: "Cyrl",
  wordBreak: "space",
  stopwords: "на, и, да, в, се, за, от, е, че, са, с, по, не, като, до, ще, това, той, които, беше, бе, при, си, но, със, има, след, или, който, която, тя, те, още, към, ни, този, ли, само, както",
  quoteMarks: [["„", "“"], ["“", "”"], ["\"", "\""], ["«", "»"]],
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
