import type { Locale } from "../locale/locale.js";

export const hi: Locale = {
  tag: "hi",
  script: "Deva",
  wordBreak: "space",
  stopwords: "के, में, की, है, को, से, का, और, ने, पर, कि, हैं, एक, भी, नहीं, यह, लिए, कर, इस, ही, हो, था, तो, साथ, गया, कहा, बाद, करने, किया, वह, थे, जो, अपने, उन्होंने, तक, थी, या, कुछ, जा, रहे",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"]],
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
