import type { Locale } from "../locale/locale.js";

export const ka: Locale = {
  tag: "ka",
  script: "Geor",
  wordBreak: "space",
  stopwords: "და, რომ, არის, ეს, არ, იყო, მისი, თუ, რომელიც, ამ, უნდა, მის, მე, ის, მათ, მაგრამ, ასევე, როგორც, უფრო, სხვა, მხოლოდ, რაც, ჩვენ, იმ, ან, შესახებ, შემდეგ, მიერ, აქვს, კი, ყველა, ერთ, რა, სადაც, წლის, განაცხადა, თქმით, ვერ, აღნიშნა, მიმართ",
  quoteMarks: [["„", "“"], ["\"", "\""], ["“", "”"], ["«", "»"]],
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
