import type { Locale } from "../locale/locale.js";

export const id: Locale = {
  tag: "id",
  script: "Latn",
  wordBreak: "space",
  stopwords: "yang, dan, di, untuk, dengan, dari, ini, itu, pada, dalam, tidak, akan, ke, adalah, juga, oleh, tersebut, sebagai, bisa, telah, karena, mereka, ada, saat, kata, sudah, lebih, para, kami, menjadi, atau, saya, dia, hingga, bahwa, kepada, serta, tahun, seperti, masih",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "januari, jan", "februari, pebruari, feb, peb", "maret, mar, mrt", "april, apr", "mei", "juni, jun", "juli, jul",
      "agustus, agu, agt, ags, agus, agst", "september, sep, sept", "oktober, okt", "november, nopember, nov, nop", "desember, des",
    ],
    weekdays: [
      "senin, sen, sn", "selasa, sel, sl", "rabu, rab, rb", "kamis, kam, km", "jumat, jum'at, jum, jm", "sabtu, sab, sb", "minggu, ahad, min, mg",
    ],
    weak: `
      mar, min, sen, sel, rab, kam, jum, sab, mg, sn, sl, rb, km, jm, sb, mei, jan, feb, apr, jun, jul, agu, agt, ags, sep, sept, okt, nov, nop, des,
      minggu, d, s, m, lalu, jumat, peb, mrt, agus, agst`,
    orders: "dmy",
    inDate: "bulan, tahun, pada",
    beforeDay: "tanggal, tgl, pada, hari, pada tanggal, sejak, hingga, sampai, pada hari",
    beforeMonth: "bulan",
    afterMonth: "tahun",
    beforeYear: "tahun, pada tahun, sejak tahun, hingga tahun, di tahun, era, tahun ajaran, musim",
    leads: `
      pada, sejak, hingga, sampai, dari, di, bulan, pada bulan, sejak bulan, tahun, pada tahun, sebelum, setelah, selama, awal, akhir, pertengahan,
      antara, mulai, menjelang, hingga akhir, sampai akhir, per`,
    beforeClock: "pukul, jam, pkl, pada pukul, sekitar pukul, sejak pukul, mulai pukul, hingga pukul, sampai pukul, sekira pukul, pada jam, sekitar jam",
    hours: "jam",
    minutes: "menit",
    seconds: "detik",
    am: "pagi, dini hari, am, a.m",
    pm: "sore, malam, petang, pm, p.m",
    noon: "tengah hari, siang bolong",
    midnight: "tengah malam",
    morning: "pagi, dini hari, pagi hari, pagi ini, pada pagi hari",
    afternoon: "siang, sore, siang hari, sore hari",
    evening: "petang, malam, sore, malam hari",
    night: "malam hari, tengah malam",
    halfTo: "setengah",
    numbers: {
      0: "nol", 1: "satu", 2: "dua", 3: "tiga", 4: "empat", 5: "lima", 6: "enam", 7: "tujuh", 8: "delapan", 9: "sembilan", 10: "sepuluh", 11: "sebelas", 12: "dua belas",
      13: "tiga belas", 14: "empat belas", 15: "lima belas", 16: "enam belas", 17: "tujuh belas", 18: "delapan belas", 19: "sembilan belas", 20: "dua puluh",
      30: "tiga puluh", 40: "empat puluh", 50: "lima puluh", 60: "enam puluh", 70: "tujuh puluh", 80: "delapan puluh", 90: "sembilan puluh", 100: "seratus",
      1000: "seribu",
    },
    ordinals: { 1: "pertama, kesatu, i", 2: "kedua, ii", 3: "ketiga, iii", 4: "keempat, iv" },
    half: "setengah",
    units: {
      second: "detik", minute: "menit", hour: "jam", day: "hari", week: "minggu, pekan", weekend: "akhir pekan, akhir minggu", month: "bulan",
      quarter: "kuartal, triwulan", halfYear: "semester", year: "tahun", decade: "dekade, dasawarsa", century: "abad",
    },
    seasons: { spring: "musim semi", summer: "musim panas", autumn: "musim gugur", winter: "musim dingin" },
    quarterMarks: "q, kuartal",
    afterDecade: "-an, an",
    beforeDecade: "tahun, era, dekade, tahun-tahun",
    days: { 0: "hari ini", [-1]: "kemarin", 1: "besok, esok, esok hari", [-2]: "kemarin dulu, dua hari lalu", 2: "lusa, besok lusa" },
    dayParts: {
      "0 evening": "malam ini, nanti malam, petang ini", "0 morning": "pagi ini, tadi pagi, dini hari tadi", "0 afternoon": "siang ini, sore ini, tadi siang, sore tadi",
      "-1 evening": "tadi malam, semalam, kemarin malam, malam tadi", "-1 morning": "kemarin pagi", "-1 afternoon": "kemarin sore, kemarin siang",
      "1 morning": "besok pagi", "1 evening": "besok malam",
    },
    now: "sekarang, kini, saat ini",
    relatives: {
      "-1 week": "sepekan lalu, seminggu lalu, seminggu yang lalu", "-1 month": "sebulan lalu, sebulan yang lalu", "-1 year": "setahun lalu, setahun yang lalu",
      "-1 hour": "sejam lalu, sejam yang lalu", "-1 day": "sehari lalu, sehari sebelumnya",
    },
    last: "lalu, yang lalu, terakhir, kemarin, silam, sebelumnya, lampau",
    this: "ini, sekarang",
    next: "depan, mendatang, berikutnya, yang akan datang, nanti, berikut",
    agoAfter: "lalu, yang lalu, silam, yang silam, sebelumnya",
    inAfter: "lagi, kemudian, mendatang, ke depan",
    lasting: "selama, dalam, hampir, sekitar",
    lastingAfter: "lamanya",
    parts: "awal, akhir, pertengahan, pada awal, pada akhir, pada pertengahan, penghujung",
    about: "sekitar, kira-kira, hampir, lebih dari, kurang dari, setidaknya, sedikitnya, kurang lebih",
    future: "akan, bakal, dijadwalkan, direncanakan, rencananya, berencana, mendatang, diperkirakan",
    rangeBefore: "dari, antara, mulai, sejak, dari tanggal, pada tanggal",
    rangeBetween: "hingga, sampai, sampai dengan, s.d, s/d, dan, sd, sampai tanggal",
    zones: {
      "+07:00": "waktu indonesia barat, waktu jakarta, wib",
      "+08:00": "waktu indonesia tengah, wita, waktu standar tiongkok, waktu standar hong kong, waktu standar singapura",
      "+09:00": "waktu indonesia timur, wit, waktu standar jepang, waktu standar korea",
      "+00:00": "waktu greenwich, waktu standar eropa barat, greenwich mean time, waktu universal terkoordinasi",
      "+01:00": "waktu standar eropa tengah, waktu musim panas eropa barat, waktu musim panas inggris, waktu afrika barat", "Europe/Paris": "waktu eropa tengah",
      "+02:00": "waktu musim panas eropa tengah, waktu standar eropa timur, waktu standar israel, waktu standar afrika selatan, waktu afrika tengah",
      "Europe/Athens": "waktu eropa timur",
      "+03:00": "waktu musim panas eropa timur, waktu standar moskow, waktu standar turki, waktu standar arab, waktu musim panas israel, waktu afrika timur",
      "Europe/London": "waktu inggris raya", "-05:00": "waktu standar timur, waktu musim panas tengah", "America/New_York": "waktu timur",
      "-04:00": "waktu musim panas timur", "-06:00": "waktu standar tengah, waktu musim panas pegunungan", "America/Chicago": "waktu tengah",
      "-07:00": "waktu standar pegunungan, waktu musim panas pasifik", "America/Denver": "waktu pegunungan", "-08:00": "waktu standar pasifik",
      "America/Los_Angeles": "waktu pasifik", "-03:00": "waktu standar brasil, waktu standar argentina", "+05:30": "waktu india", "+05:00": "waktu standar pakistan",
      "+04:00": "waktu standar teluk, waktu standar azerbaijan, waktu standar georgia, waktu standar armenia", "+03:30": "waktu standar iran",
      "Asia/Jerusalem": "waktu israel", "+11:00": "waktu musim panas timur australia", "+10:00": "waktu standar timur australia",
      "+13:00": "waktu musim panas selandia baru", "+12:00": "waktu standar selandia baru",
    },
    zonePhrases: "waktu {place}, waktu setempat {place}",
    zonePlaces: {
      "Asia/Jakarta": "jakarta, indonesia", "Europe/London": "london, inggris", "Europe/Moscow": "moskow, rusia", "Europe/Kyiv": "kyiv, kiev, ukraina",
      "America/New_York": "new york, washington, as timur", "Asia/Riyadh": "arab saudi, makkah, mekkah", "Asia/Tokyo": "jepang, tokyo", "Asia/Shanghai": "beijing, china",
      "Asia/Seoul": "korea, seoul", "Asia/Singapore": "singapura", "Asia/Kuala_Lumpur": "malaysia", "Asia/Jerusalem": "israel", "Europe/Paris": "paris",
    },
    localTime: "waktu setempat, waktu lokal",
    hijriMonths: [
      "muharam, muharram", "safar, shafar", "rabiul awal, rabiulawal", "rabiul akhir, rabiulakhir", "jumadil awal, jumadilawal",
      "jumadil akhir, jumadilakhir", "rajab", "syakban, sya'ban", "ramadan, ramadhan", "syawal, syawwal", "zulkaidah, dzulkaidah, zulqaidah",
      "zulhijah, dzulhijjah, zulhijjah",
    ],
    eras: { hijri: "h, hijriah", bc: "sm, sebelum masehi", ad: "m, masehi" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
