import type { Locale } from "../locale/locale.js";

export const az: Locale = {
  tag: "az",
  script: "Latn",
  wordBreak: "space",
  stopwords: "və, bir, bu, ilə, üçün, də, da, olan, ki, daha, isə, sonra, olaraq, o, kimi, edib, çox, ən, onun, deyib, qədər, görə, olub, olduğunu, nə, hər, yeni, bildirib, idi, amma, belə, həm, var, artıq, müxtəlif, bütün, tərəfindən, ya, haqqında, deyil",
  quoteMarks: [["“", "”"], ["«", "»"], ["\"", "\""], ["„", "“"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "yanvar, yanvarın, yanvarda, yanvardan, yanvara, yanvarı, yan", "fevral, fevralın, fevralda, fevraldan, fevrala, fevralı, fev",
      "mart, martın, martda, martdan, marta, martı, mar", "aprel, aprelin, apreldə, apreldən, aprelə, apreli, apr",
      "may, mayın, mayda, maydan, maya, mayı", "iyun, iyunun, iyunda, iyundan, iyuna, iyunu, iyn", "iyul, iyulun, iyulda, iyuldan, iyula, iyulu, iyl",
      "avqust, avqustun, avqustda, avqustdan, avqusta, avqustu, avq", "sentyabr, sentyabrın, sentyabrda, sentyabrdan, sentyabra, sentyabrı, sen, sent",
      "oktyabr, oktyabrın, oktyabrda, oktyabrdan, oktyabra, oktyabrı, okt", "noyabr, noyabrın, noyabrda, noyabrdan, noyabra, noyabrı, noy",
      "dekabr, dekabrın, dekabrda, dekabrdan, dekabra, dekabrı, dek",
    ],
    weekdays: [
      "bazar ertəsi, b.e", "çərşənbə axşamı, ç.a", "çərşənbə, ç", "cümə axşamı, c.a", "cümə, c", "şənbə, ş", "bazar, b",
    ],
    weak: `
      b, b.e, ç.a, ç, c.a, c, ş, bazar, mar, mart, may, yan, fev, apr, iyn, iyl, avq, sen, sent, okt, noy, dek, saat, il, ay, gün, yay, yaz, qış,
      payız, dəq, san, dəqiqə, s, yanvara, marta, maya`,
    orders: "dmy",
    inDate: "il, ilin, tarixi, ayının",
    beforeDay: "ayın",
    afterDay: "-də, -da, -dən, -dan, -i, -u, -ü, -si, -ci, -cu, -cü, -nə, -na, -a, -ə, -dək, -ində, -ında, -unda, -ündə, -sində, -sında",
    afterMonth: "ayında, ayı, ayının, ayından, tarixində, tarixli, tarixindən, -da, -də, -dan, -dən, -ın, -un, -ün",
    beforeYear: "il",
    afterYear: `
      il, ildə, ilin, ildən, ilə, ilindən, ilində, -ci il, -cu il, -cü il, -ci ildə, -cu ildə, -cü ildə, -ci ilin, -cu ilin, -cü ilin, -ci ildən,
      -cu ildən, -cü ildən, ci ilin, ci ildə, -ci ilədək, -ci, -cu, -cü, -ci illər, -cü illər`,
    leads: "keçən, bu, gələn, ötən, cari",
    beforeClock: "saat, saatı, saat:, səhər, axşam, gecə",
    hours: "saat, radələrində, -da, -də, -dan, -dən, -a, -ə, -dək, da, də, dan, dən",
    minutes: "dəqiqə, dəq",
    seconds: "saniyə, san",
    am: "am, səhər",
    pm: "pm, axşam, günortadan sonra",
    noon: "günorta, günorta vaxtı",
    midnight: "gecəyarısı, gecə yarısı",
    morning: "səhər, səhər saatlarında, sübh",
    afternoon: "günorta, günortadan sonra",
    evening: "axşam, axşam saatlarında, axşamüstü",
    night: "gecə, gecə saatlarında",
    numbers: {
      0: "sıfır", 1: "bir", 2: "iki, bir neçə", 3: "üç", 4: "dörd", 5: "beş", 6: "altı", 7: "yeddi", 8: "səkkiz", 9: "doqquz", 10: "on", 11: "on bir", 12: "on iki",
      20: "iyirmi", 30: "otuz", 40: "qırx", 50: "əlli", 60: "altmış", 70: "yetmiş", 80: "səksən", 90: "doxsan", 100: "yüz", 1000: "min",
    },
    article: "bir",
    ordinals: { 1: "birinci, ilk", 2: "ikinci", 3: "üçüncü", 4: "dördüncü", 5: "beşinci", 10: "onuncu" },
    ordinalSuffixes: "-ci, -cu, -cü",
    half: "yarım",
    halfMore: "yarım",
    units: {
      second: "saniyə, saniyəlik", minute: "dəqiqə, dəqiqəlik, dəq", hour: "saat, saatlıq, saatda", day: "gün, günü, günlük, gündə, günün, günlər, sutka",
      week: "həftə, həftəlik, həftədə, həftənin, həftəsi", weekend: "həftəsonu, həftə sonu, istirahət günləri", month: "ay, aylıq, ayda, ayın, aylar, ayı",
      quarter: "rüb, rübdə, rübündə, rübü, kvartal", halfYear: "yarımil, yarısında, yarımildə", year: "il, illik, ildə, ilin, illər, ili", decade: "onillik, onillikdə",
      century: "əsr, əsrdə, əsrin, əsri, yüzillik",
    },
    seasons: { spring: "yaz, yazda, bahar, baharda", summer: "yay, yayda", autumn: "payız, payızda", winter: "qış, qışda" },
    afterDecade: "-ci illər, -cu illər, -cü illər, -ci illərdə, -cu illərdə, -cü illərdə, -ci illərin",
    days: { 0: "bu gün, bugün", [-1]: "dünən", 1: "sabah", [-2]: "srağagün", 2: "birigün, birisi gün, o biri gün" },
    dayParts: {
      "0 evening": "bu axşam, bu gün axşam", "0 morning": "bu səhər, bu gün səhər", "0 night": "bu gecə", "-1 evening": "dünən axşam", "-1 night": "dünən gecə, ötən gecə",
      "-1 morning": "dünən səhər", "1 morning": "sabah səhər", "1 evening": "sabah axşam",
    },
    now: "indi, hazırda",
    relatives: { "-1 year": "keçən il, ötən il", "0 year": "bu il, builki", "1 year": "gələn il" },
    last: "keçən, ötən, son, əvvəlki, keçmiş",
    this: "bu, cari, hazırkı",
    next: "gələn, növbəti, qarşıdakı, gələcək, yaxın",
    agoAfter: "əvvəl, öncə, qabaq, bundan əvvəl",
    inBefore: "qarşıdakı, növbəti",
    inAfter: "sonra, ərzində, müddətində",
    lastingAfter: "ərzində, boyunca, müddətində, davam edən, müddətinə",
    partsAfter: "əvvəli, əvvəlində, əvvəlindən, sonu, sonunda, sonuna, ortası, ortalarında, əvvəllərində, sonlarında, ortasında",
    about: "təxminən, azı, ən azı, çox, yaxın, təqribən",
    future: "olacaq, edəcək, keçiriləcək, planlaşdırılır, gözlənilir, baş tutacaq, başlayacaq, görüşəcək, nəzərdə tutulub",
    rangeBetween: "ilə, və, -dan, -dən",
    rangeAfter: "arası, arasında, -dək, qədər, -a qədər, -ə qədər, tarixlərində",
    zones: { "+00:00": "qrinviç vaxtı ilə", "Asia/Baku": "bakı vaxtı ilə, bakı vaxtı, yerli bakı vaxtı" },
    zonePhrases: "{place} vaxtı ilə, {place} vaxtı, {place} vaxtilə",
    zonePlaces: {
      "Asia/Baku": "bakı, azərbaycan", "Europe/Moscow": "moskva", "Europe/Istanbul": "türkiyə, istanbul, ankara", "Europe/Kyiv": "kiyev", "Europe/London": "london",
      "America/New_York": "nyu-york, vaşinqton", "Asia/Tehran": "tehran", "Asia/Yerevan": "irəvan", "Asia/Tbilisi": "tbilisi", "Asia/Jerusalem": "israil",
    },
    localTime: "yerli vaxtla, yerli vaxt ilə, yerli vaxt",
    eras: { bc: "e.ə, eramızdan əvvəl, b.e.ə", ad: "b.e, eramızın" },
    suffixes: "-da, -də, -dan, -dən, -ın, -un, -ün, -a, -ə, -dək",
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
