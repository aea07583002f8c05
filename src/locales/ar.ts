import type { Locale } from "../locale/locale.js";

export const ar: Locale = {
  tag: "ar",
  script: "Arab",
  wordBreak: "space",
  stopwords: "في, من, على, إلى, أن, عن, مع, هذا, التي, الذي, كان, هذه, ما, لا, بعد, قال, بين, كما, أو, ذلك, قبل, خلال, إن, وقد, لم, حتى, عند, كل, غير, كانت, ولا, منذ, وفي, قد, أكثر, وأن, وكان, هو, هي, وقال",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["”", "“"]],
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
