import type { Locale } from "../locale/locale.js";

export const az: Locale = {
  tag: "az",
  script: "Latn",
  wordBreak: "space",
  stopwords: "və, bir, bu, ilə, üçün, də, da, olan, ki, daha, isə, sonra, olaraq, o, kimi, edib, çox, ən, onun, deyib, qədər, görə, olub, olduğunu, nə, hər, yeni, bildirib, idi, amma, belə, həm, var, artıq, müxtəlif, bütün, tərəfindən, ya, haqqında, deyil",
  quoteMarks: [["“", "”"], ["«", "»"], ["\"", "\""], ["„", "“"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "son dəqiqə, təcili, təcili xəbər, yenilənir",
    flashes: "fləş",
    exclusives: "eksklüziv",
    labels: "təhlil, analiz, müsahibə, reportaj, rəy, şərh, köşə, xülasə, xronologiya, sorğu, canlı, video, foto, fotolar, fotosessiya, fotoreportaj, mənbə, arxiv, düzəliş, yenilənib, yenilənmə, press-reliz, reklam, əlaqə, qısaca, idman, siyasət, iqtisadiyyat, mədəniyyət, dünya, hava, cəmiyyət, gündəm",
    updates: "yenilənib, yenilənmə, yeniləndi, əlavə olunub",
    wrapups: "xülasə, icmal",
    repeats: "təkrar",
    corrections: "düzəliş, düzəldilib",
    kills: "ləğv, ləğv edilib, geri çağırılıb",
    notes: "redaktorun qeydi, diqqət, qeyd",
    embargoes: "embarqo",
    reporting: "müəllif, müxbir, hazırladı",
    editing: "redaktor",
    translation: "tərcümə, tərcümə etdi",
    joiners: "və, &",
    agencies: "agentliklər",
    sources: "mənbə, mənbələr",
    contacts: "əlaqə, mətbuat üçün əlaqə",
    phones: "tel, telefon, mob",
    about: "haqqında",
    ends: "son",
    more: "ardı var, davamı var",
  },

  // ---- quotes ----
  quotes: null,
};
