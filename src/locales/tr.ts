import type { Locale } from "../locale/locale.js";

export const tr: Locale = {
  tag: "tr",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ve, bir, bu, da, de, için, ile, olarak, olan, çok, daha, gibi, en, kadar, sonra, ancak, ne, o, her, ise, göre, olduğunu, ya, ama, tarafından, değil, var, yer, oldu, diye, yeni, ilk, dedi, şey, mi, son, iki, söyledi, etti, üzerine",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"], ["«", "»"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "ocak, ocakta, oca", "şubat, şubatta, şub", "mart, martta, mar", "nisan, nisanda, nis", "mayıs, mayısta, may", "haziran, haziranda, haz",
      "temmuz, temmuzda, tem", "ağustos, ağustosta, ağu", "eylül, eylülde, eyl", "ekim, ekimde, eki", "kasım, kasımda, kas", "aralık, aralıkta, ara",
    ],
    weekdays: [
      "pazartesi, pzt, pts", "salı, sal, sa", "çarşamba, çar, çrş, ça", "perşembe, per, prş, pe", "cuma, cum, cu", "cumartesi, cmt, cts",
      "pazar, paz, pz",
    ],
    weak: `
      ocak, ekim, mart, nisan, kasım, aralık, mayıs, may, mar, oca, tem, haz, kas, ara, per, sal, sa, car, cum, cu, paz, pz, pe, ça, pazar, cuma, salı,
      eki, nis, eyl, ağu, şub, cts, pts, prş, çrş, pzt, çar, cmt, h, s, sn, dk, saat, gün, ay, yıl, yaz, güz, kış, bahar`,
    orders: "dmy",
    inDate: "yılı, yılının, günü, tarihi, ayının, yılında, ayı, tarihinde",
    beforeDay: "ayın, tarih",
    afterDay: "'de, 'da, 'te, 'ta, 'den, 'dan, 'ten, 'tan, 'i, 'si, 'ü, 'u, 'inde, 'sinde, 'ünde, 'unda, 'ında, 'sında, 'e, 'a, 'ine, 'üne",
    afterMonth: "ayında, ayı, ayının, ayından, ayına, ayındaki, tarihinde, tarihli, tarihi, tarihinden, günü, 'da, 'de, 'ta, 'te, 'dan, 'den, 'tan, 'ten, 'ın, 'un, 'ün, 'a, 'e, 'daki, 'deki",
    beforeYear: "yıl",
    afterYear: `
      yılı, yılında, yılının, yılından, yılına, yılındaki, senesi, senesinde, 'de, 'da, 'te, 'ta, 'den, 'dan, 'ten, 'tan, 'e, 'ye, 'a, 'ya, 'in, 'ün,
      'un, 'nin, 'yi, 'deki, 'daki, 'teki, 'ye kadar, tarihinde, tarihli, tarihinden, tarihi`,
    leads: "geçen, bu, gelecek, önümüzdeki, geçtiğimiz, her",
    beforeClock: "saat, saati, saatler, saat:, sabah, akşam, gece, öğle, öğleden sonra, sabaha karşı, saatlerinde, tsi, yerel saatle, yerel saat ile",
    hours: "saat, sa, 'de, 'da, 'te, 'ta, 'den, 'dan, 'ten, 'tan, sularında, sıralarında, 'e, 'a, 'ye, 'ya, itibarıyla",
    minutes: "dakika, dk, dak",
    seconds: "saniye, sn",
    am: "öö, ö.ö, sabah, sabaha karşı",
    pm: "ös, ö.s, öğleden sonra, akşam, gece",
    noon: "öğle, öğlen, öğle vakti",
    midnight: "gece yarısı",
    morning: "sabah, sabahı, sabahleyin, sabah saatlerinde, sabaha karşı, sabah erken saatlerde, öğleden önce",
    afternoon: "öğleden sonra, öğlen, öğle saatlerinde, öğleden sonraki",
    evening: "akşam, akşamı, akşamüstü, akşam saatlerinde, akşamleyin",
    night: "gece, gecesi, gece saatlerinde",
    andHalf: "buçuk, buçukta",
    numbers: {
      0: "sıfır", 1: "bir", 2: "iki, birkaç", 3: "üç", 4: "dört", 5: "beş", 6: "altı", 7: "yedi", 8: "sekiz", 9: "dokuz", 10: "on", 11: "on bir", 12: "on iki",
      20: "yirmi", 30: "otuz", 40: "kırk", 50: "elli", 60: "altmış", 70: "yetmiş", 80: "seksen", 90: "doksan", 100: "yüz", 1000: "bin",
    },
    article: "bir",
    ordinals: { 1: "birinci, ilk", 2: "ikinci", 3: "üçüncü", 4: "dördüncü", 5: "beşinci", 10: "onuncu" },
    ordinalSuffixes: "'inci, 'üncü, 'uncu, 'nci",
    half: "yarım",
    halfMore: "buçuk",
    units: {
      second: "saniye, saniyelik", minute: "dakika, dakikada, dakikalık, dk", hour: "saat, saatte, saatlik, saatler, saatin",
      day: "gün, günü, günde, günlük, günün, günler, günlerde, güne, günden", week: "hafta, haftada, haftalık, haftanın, haftalar, haftadan, haftaya, haftası",
      weekend: "hafta sonu, haftasonu, hafta sonunda", month: "ay, ayda, aylık, ayın, aylar, aydan, ayı", quarter: "çeyrek, çeyrekte, çeyreği, çeyreğinde",
      halfYear: "yarıyıl, altı ay, yarısı, yarısında", year: "yıl, yılda, yıllık, yılın, yıllar, yıldan, yılı, sene, senede, senelik",
      decade: "on yıl, onyıl, on yılda, on yılın", century: "yüzyıl, yüzyılda, yüzyılın, yüzyılı, asır",
    },
    seasons: {
      spring: "ilkbahar, ilkbaharda, bahar, baharda, baharı, ilkbaharı", summer: "yaz, yazın, yazı", autumn: "sonbahar, sonbaharda, sonbaharı, güz",
      winter: "kış, kışın, kışı",
    },
    afterDecade: "'lar, 'ler, 'lı yıllar, 'larda, 'lerde, 'lı yıllarda, 'ların, 'lerin, lı yıllar, lar, ler, 'lu yıllar, 'lü yıllar, 'lu yıllarda, 'lü yıllarda",
    days: { 0: "bugün, bu gün, bugünkü", [-1]: "dün, dünkü", 1: "yarın, yarınki", [-2]: "önceki gün, evvelki gün, evvelsi gün", 2: "öbür gün, ertesi gün" },
    dayParts: {
      "0 evening": "bu akşam, bugün akşam", "0 morning": "bu sabah, bugün sabah", "0 afternoon": "bugün öğleden sonra, bu öğleden sonra", "0 night": "bu gece",
      "-1 evening": "dün akşam", "-1 night": "dün gece, geçen gece", "-1 morning": "dün sabah", "-1 afternoon": "dün öğleden sonra", "1 morning": "yarın sabah",
      "1 evening": "yarın akşam", "1 afternoon": "yarın öğleden sonra",
    },
    now: "şimdi, şu an, şu anda",
    relatives: { "-1 year": "geçen yıl, geçen sene, bıldır", "0 year": "bu yıl, bu sene", "1 year": "gelecek yıl, seneye", "1 week": "haftaya" },
    last: "geçen, geçtiğimiz, son, önceki, bir önceki, geride kalan",
    this: "bu, içinde bulunduğumuz, cari",
    next: "gelecek, önümüzdeki, sonraki, bir sonraki, haftaya",
    lastButOne: "evvelki, ondan önceki",
    agoAfter: "önce, evvel, öncesinde, önceki, önceye",
    inBefore: "gelecek, önümüzdeki",
    inAfter: "sonra, içinde, sonraki, sonrasında",
    lasting: "yaklaşık",
    lastingAfter: "boyunca, süren, süreyle, zarfında, süre",
    partsAfter: "başı, başında, başından, başına, sonu, sonunda, sonuna, sonundan, ortası, ortasında, başları, başlarında, sonları, sonlarında, ortaları, ortalarında, içinde, itibarıyla",
    about: "yaklaşık, aşağı yukarı, neredeyse, en az, fazla, takriben, civarında",
    future: "olacak, edecek, yapılacak, planlanıyor, düzenlenecek, gerçekleşecek, gerçekleştirilecek, bekleniyor, başlayacak, yapacak, gidecek, planlanan, görüşecek, beklenen",
    rangeBetween: "ile, ila, ve, 'den, 'dan, 'ten, 'tan",
    rangeAfter: "arası, arasında, arasındaki, 'e kadar, 'a kadar, 'ye kadar, tarihleri arasında, tarihlerinde, kadar",
    zones: {
      "+00:00": "greenwich saatiyle, gmt ile", "+03:00": "tsi, tsi ile, ts, t.s.i",
      "Europe/Istanbul": "türkiye saatiyle, türkiye saati ile, türkiye saati, tr saati, türkiye saatine göre",
    },
    zonePhrases: "{place} saatiyle, {place} saati ile, {place} saati, {place} saatine göre",
    zonePlaces: {
      "Europe/Istanbul": "türkiye, istanbul, ankara", "Europe/Moscow": "moskova, rusya", "Europe/Kyiv": "kiev, ukrayna", "Asia/Baku": "bakü, azerbaycan",
      "Asia/Nicosia": "kktc, kıbrıs", "Europe/London": "londra, ingiltere", "America/New_York": "new york, washington, abd doğu yakası",
      "Europe/Berlin": "almanya, berlin", "Asia/Jerusalem": "israil", "Asia/Tehran": "iran, tahran", "Asia/Tokyo": "japonya, tokyo", "Asia/Shanghai": "pekin, çin",
      "Europe/Paris": "paris",
    },
    localTime: "yerel saatle, yerel saat ile, yerel saat, yerel saate göre",
    eras: { bc: "mö, m.ö, milattan önce", ad: "ms, m.s, milattan sonra" },
    suffixes: "'de, 'da, 'te, 'ta, 'den, 'dan, 'ten, 'tan, 'in, 'un, 'ün, 'e, 'a, 'ye, 'ya, 'deki, 'daki, 'i, 'u, 'ü, 'teki, 'taki",
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
