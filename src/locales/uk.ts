import type { Locale } from "../locale/locale.js";

export const uk: Locale = {
  tag: "uk",
  script: "Cyrl",
  wordBreak: "space",
  stopwords: "і, в, на, що, з, у, не, до, за, та, про, як, це, від, його, для, й, із, але, які, був, він, по, також, було, року, є, або, щоб, вона, після, під, який, їх, має, так, яка, ми, будуть",
  quoteMarks: [["«", "»"], ["„", "“"], ["“", "”"], ["\"", "\""]],
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
