import type { Locale } from "../locale/locale.js";

export const sr: Locale = {
  tag: "sr",
  script: "Cyrl",
  wordBreak: "space",
  stopwords: "је, и, у, да, се, на, су, за, од, са, не, који, која, које, као, што, а, али, из, ће, био, била, то, по, до, би, или, већ, нису, није, док, због, након, такође, код, само, те, још, њих",
  quoteMarks: [["„", "“"], ["„", "”"], ["»", "«"], ["\"", "\""]],
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
