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
  page: {
    bylineIntros: "müəllif, yazan, yazıçı, müxbir, hazırladı, hazırlayan, redaktor, mənbə",
    authorJoiners: "və, ilə, &",
    authorRoles: "müxbir, müxbiri, redaktor, jurnalist, baş redaktor, yazıçı, professor, agentlik, agentliyi, fotoqraf, şərhçi",
    published: "tarix, dərc olunub, yayımlanıb, yerləşdirilib, əlavə edilib, nəşr olunub, yayım tarixi",
    updated: "yenilənib, yeniləndi, son yenilənmə, dəyişdirilib, redaktə olunub",
    readingTime: "dəq oxu, oxuma müddəti, dəqiqə",
    credits: "foto, şəkil, video, fotolar, arxiv, görüntü",
    sources: "mənbə, mənbələr",
    readAlso: "həmçinin oxuyun, daha ətraflı, ətraflı oxu, davamını oxu, oxumağa davam et, ardı, digər xəbər, bunu da oxuyun, bax həmçinin",
    related: "əlaqəli xəbərlər, oxşar xəbərlər, digər xəbərlər, son xəbərlər, ən çox oxunanlar, çox oxunanlar, etiketlər, teqlər, mövzular, xəbər lenti, oxşar, bölmənin digər xəbərləri",
    comments: "şərhlər, şərh, şərh yaz, rəylər, rəy bildir, cavab ver, şərh əlavə et, rəy yaz",
    share: "paylaş, paylaşın, çap et, göndər, facebook, twitter, whatsapp, linki kopyala, bizi izləyin, yadda saxla, telegram, çap",
    promotion: "abunə ol, abunə, reklam, elan, bülleten, qeydiyyat, dəstək ol, sponsor",
    legal: "məxfilik siyasəti, məxfilik, istifadə qaydaları, əlaqə, haqqımızda, bütün hüquqlar qorunur, müəllif hüquqları, istinad, kukilər",
    navigation: "ana səhifə, əsas səhifə, menyu, axtar, axtarış, bağla, giriş, daxil ol, növbəti, əvvəlki, geri, daha çox, hamısı, qeydiyyat",
    sections: "xəbərlər, siyasət, dünya, iqtisadiyyat, idman, mədəniyyət, cəmiyyət, sağlamlıq, elm, texnologiya, təhsil, hadisə, kriminal, gündəm, maqazin, region, müsahibə, hərbi, ölkə, azərbaycan, futbol",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
