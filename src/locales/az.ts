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
