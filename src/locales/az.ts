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

  // ---- furniture ----
  furniture: {
    comments: "şərhlər, şərh, şərh yaz",
    related: "oxşar xəbərlər, digər xəbərlər, ən çox oxunan, son xəbərlər, həmçinin oxuyun, daha çox, əlaqəli xəbərlər, xəbər lenti, oxuyun",
    share: "paylaş, çap et, göndər, reklam, izləyin",
    legal: "məxfilik, abunə, abunə ol, daxil ol, qeydiyyat, bütün hüquqlar qorunur, müəllif hüquqları, istinad, əlaqə",
    credits: "foto, şəkil, mənbə, video",
    about: "müəllif",
  },

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
  quotes: {
    verbs: {
      speech: "dedi/f, deyib/f, deyir/f, deyiblər/f, söylədi/f, söyləyib/f, bildirdi/f, bildirib/f, bildirir/f, bildiriblər/f, bildirilib/f, qeyd edib/f, qeyd etdi/f, qeyd edir/f, vurğulayıb/f, vurğuladı/f, əlavə edib/f, əlavə etdi/f, açıqlayıb/f, açıqladı/f, xəbər verir/f, xəbər verib/f, məlumat verib/f, məlumat verir/f, xatırladıb/f, iddia edib/f, iddia edir/f, təsdiqləyib/f, təkzib edib/f, cavab verib/f, yazıb/f, yazır/f, diqqətə çatdırıb/f, bəyan edib/f, bəyan etdi/f, danışıb/f, izah edib/f, etiraf edib/f, xəbərdarlıq edib/f, vəd edib/f, elan edib/f, ifadə edib/f, şərh edib/f, söyləyir/f, çatdırıb/f, paylaşıb/f, tövsiyə edib/f, çağırış edib/f, deyilir/f, bildirilir/f, qeyd olunur/f, nəzərə çatdırıb/f, vurğulanıb/f, önə çəkib/f, sual edib/f, təklif edib/f, tələb edib/f, razılığını bildirib/f, ümidvar olduğunu bildirib/f, ümid edib/f",
      utter: "davam edib/f, soruşub/f, deyə bildirib/f, deyə əlavə edib/f, deyə vurğulayıb/f",
      act: "adlandırıb/f, tənqid edib/f, pisləyib/f, ittiham edib/f",
      thought: "hesab edir/f, düşünür/f, inanır/f, güman edir/f",
      evidence: "göstərir/f",
    },
    sourceAfter: "görə, sözlərinə görə, məlumatına görə, dediyinə görə",
    that: "ki",
    whether: "necə, niyə, nə vaxt",
    adverbs: "da, də, isə, həmçinin, sonra, əvvəl, bu gün, dünən",
    conjunctions: "və, amma, lakin, ancaq, yaxud",
    pronouns: {
      any: "o",
      plural: "onlar",
    },
    selfPronouns: "mən, biz, sən, siz, mənim, bizim",
    titles: {
      any: "prezident, nazir, baş nazir, professor, general",
      after: "bəy, xanım, müəllim",
    },
    roles: "prezident, prezidenti, baş nazir, nazir, naziri, sədr, sədri, direktor, direktoru, deputat, səfir, səfiri, rəis, rəisi, ekspert, professor, vəkil, prokuror, hakim, mətbuat katibi, katibi, sözçüsü, nümayəndəsi, başçısı, lideri, məşqçi, həkim",
    organisations: "nazirliyi, nazirlik, polis, prokurorluq, məhkəmə, hökumət, partiya, partiyası, şirkət, universitet, qəzet, qəzeti, agentliyi, komitəsi, xidməti, mətbuat xidməti, idarəsi, klubu",
    bareSources: "mənbələr, ekspertlər, şahidlər, sakinlər",
    documents: "məlumatda, bəyanatda, hesabatda, açıqlamada",
    scareBefore: "qondarma, adlı, sözdə",
    namedThings: "film, filmi, roman, kitab, kitabı, layihə, layihəsi, qəzeti, proqram, proqramı",
    abbreviations: "prof, dr, s, c",
    subjectDropped: true,
  },
};
