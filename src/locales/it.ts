import type { Locale } from "../locale/locale.js";

export const it: Locale = {
  tag: "it",
  script: "Latn",
  wordBreak: "space",
  stopwords: "di, e, il, la, che, in, a, per, un, del, è, con, non, una, i, le, si, da, della, al, sono, dei, nel, alla, gli, delle, più, ha, come, anche, lo, ma, dal, nella, ed, alle, degli, dell', l', ai",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "gennaio, gen, genn", "febbraio, feb, febbr, febb", "marzo, mar", "aprile, apr", "maggio, mag, magg", "giugno, giu", "luglio, lug",
      "agosto, ago, ag", "settembre, set, sett", "ottobre, ott", "novembre, nov", "dicembre, dic",
    ],
    weekdays: [
      "lunedì, lunedi, lunedi', lun", "martedì, martedi, martedi', mar, mart", "mercoledì, mercoledi, mercoledi', mer, merc",
      "giovedì, giovedi, giovedi', gio, giov", "venerdì, venerdi, venerdi', ven", "sabato, sab", "domenica, dom",
    ],
    weak: `
      mar, mart, ven, set, ott, sett, mer, dom, sab, gio, lun, ago, ag, gen, feb, apr, mag, giu, lug, nov, dic, merc, s, m, h, sec, min, secondo,
      secondi, sera, mattina, domani, trim, estate, anno, stato, genn, febbr, febb, magg, giov`,
    orders: "dmy",
    inDate: "di, del, dell', de, dello, d', nell', l'",
    beforeDay: "il, l', lo, del, dell', dal, dall', al, all', fino al, il giorno, giorno, lì, i giorni, entro il, sino al",
    afterDay: "º, o",
    beforeYear: "anno, nel, dal, del, negli anni",
    leads: `
      nel, dal, al, del, a, ad, da, di, in, fino al, sino al, entro, dopo, prima, prima del, dopo il, tra, fra, per, verso, durante, a partire dal,
      dalla, fine, inizio, metà, a fine, a inizio, a metà, entro il, entro fine, il, lo scorso, nello scorso, tra il, per il`,
    beforeClock: "alle, alle ore, ore, ora, h, dalle, dalle ore, intorno alle, verso le, fino alle, le, le ore, all', delle, delle ore, attorno alle, poco dopo le, poco prima delle, entro le",
    hours: "h, ore",
    minutes: "min, minuti",
    seconds: "s, sec, secondi",
    am: "del mattino, di mattina, della mattina, di notte, am, a.m",
    pm: "del pomeriggio, di sera, della sera, pm, p.m, di pomeriggio",
    noon: "mezzogiorno, a mezzogiorno",
    midnight: "mezzanotte, a mezzanotte",
    morning: "mattina, del mattino, di mattina, della mattina, mattino, in mattinata, nella mattinata, nella mattina, mattinata, stamattina",
    afternoon: "pomeriggio, del pomeriggio, di pomeriggio, nel pomeriggio",
    evening: "sera, di sera, della sera, in serata, nella serata, nella sera, serata",
    night: "notte, di notte, nella notte, della notte",
    andHalf: "e mezza, e mezzo, e trenta",
    andQuarter: "e un quarto",
    lessQuarter: "meno un quarto",
    numbers: {
      0: "zero", 1: "un, uno, una, un'", 2: "due, un paio di", 3: "tre", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette", 8: "otto", 9: "nove", 10: "dieci, una decina di",
      11: "undici", 12: "dodici, una dozzina di", 13: "tredici", 14: "quattordici", 15: "quindici, una quindicina di", 16: "sedici", 17: "diciassette", 18: "diciotto",
      19: "diciannove", 20: "venti, una ventina di", 21: "ventuno", 22: "ventidue", 23: "ventitré, ventitre", 24: "ventiquattro", 25: "venticinque", 26: "ventisei",
      27: "ventisette", 28: "ventotto", 29: "ventinove", 30: "trenta, una trentina di", 40: "quaranta", 50: "cinquanta", 60: "sessanta", 70: "settanta", 80: "ottanta",
      90: "novanta", 100: "cento", 1000: "mille",
    },
    numberJoiners: "e",
    article: "un, una, un', uno",
    ordinals: {
      1: "primo, prima", 2: "secondo, seconda", 3: "terzo, terza", 4: "quarto, quarta", 5: "quinto", 6: "sesto", 7: "settimo", 8: "ottavo", 9: "nono", 10: "decimo",
      15: "quindicesimo", 18: "diciottesimo", 19: "diciannovesimo", 20: "ventesimo", 21: "ventunesimo",
    },
    ordinalSuffixes: "º, ª, o, a",
    half: "mezzo, mezza, mezz', mezz'ora",
    halfMore: "e mezzo, e mezza",
    units: {
      second: "secondo, secondi, sec, s", minute: "minuto, minuti, min", hour: "ora, ore, h", day: "giorno, giorni, giornata, giornate", week: "settimana, settimane",
      weekend: "weekend, week-end, fine settimana, finesettimana", month: "mese, mesi", quarter: "trimestre, trimestri", halfYear: "semestre, semestri",
      year: "anno, anni", decade: "decennio, decenni", century: "secolo, secoli",
    },
    seasons: { spring: "primavera", summer: "estate", autumn: "autunno", winter: "inverno" },
    quarterMarks: "t, trim",
    beforeDecade: "anni, gli anni, negli anni, degli anni, dagli anni, anni '",
    days: { 0: "oggi, odierno", [-1]: "ieri", 1: "domani", [-2]: "l'altro ieri, ieri l'altro, avantieri, altro ieri", 2: "dopodomani" },
    dayParts: {
      "0 evening": "stasera, questa sera, oggi in serata", "0 morning": "stamattina, stamani, stamane, questa mattina, oggi mattina",
      "0 afternoon": "oggi pomeriggio, questo pomeriggio, nel pomeriggio di oggi", "0 night": "stanotte, questa notte", "-1 evening": "ieri sera",
      "-1 morning": "ieri mattina", "-1 afternoon": "ieri pomeriggio", "-1 night": "ieri notte, la scorsa notte, la notte scorsa",
      "1 morning": "domani mattina, domattina", "1 evening": "domani sera", "1 afternoon": "domani pomeriggio",
    },
    now: "ora, adesso, in questo momento",
    last: `
      scorso, scorsa, scorsi, scorse, ultimo, ultima, ultimi, ultime, passato, passata, passati, passate, precedente, lo scorso, la scorsa, gli ultimi,
      le ultime, precedenti, nell'ultimo, nell'ultima, negli ultimi, nelle ultime`,
    this: "questo, questa, questi, queste, corrente, in corso, quest'",
    next: `
      prossimo, prossima, prossimi, prossime, il prossimo, la prossima, i prossimi, le prossime, venturo, ventura, seguente, successivo, nel prossimo,
      nella prossima, nei prossimi, nelle prossime, in arrivo`,
    lastButOne: "penultimo",
    agoAfter: "fa, prima, or sono, addietro",
    inBefore: "tra, fra",
    inAfter: "dopo, più tardi",
    lasting: "per, durante, da, in, nel giro di, da oltre, da più di",
    parts: `
      inizio, l'inizio di, all'inizio di, inizi di, agli inizi di, inizi, metà, a metà, fine, alla fine di, la fine di, a fine, a inizio, fine di,
      ai primi di, primi di, entro fine, entro la fine di`,
    about: "circa, quasi, oltre, più di, meno di, almeno, intorno a, all'incirca, poco più di, poco meno di",
    future: "sarà, saranno, avrà, avranno, dovrà, dovrebbe, dovrebbero, previsto, prevista, previsti, si terrà, si terranno, in programma, potrà, potrebbe, terrà",
    rangeBefore: "dal, da, tra il, fra il, tra, fra, dall', dalle, tra le, dalle ore",
    rangeBetween: "al, a, e il, e, all', fino al, alle, fino alle, e le, sino al, ad",
    zones: {
      "+00:00": "tempo universale coordinato, tempo universale, ora di greenwich, ora standard dell'europa occidentale, ora del meridiano di greenwich, tempo coordinato universale",
      "Europe/Rome": "ora italiana, ore italiane, ora in italia", "America/New_York": "ora della costa orientale, ora della east coast, ora orientale usa",
      "+01:00": "ora solare europa centrale, ora standard dell'europa centrale, ora legale dell'europa occidentale, ora legale del regno unito, ora dell'africa occidentale",
      "Europe/Paris": "ora dell'europa centrale",
      "+02:00": "ora legale dell'europa centrale, ora standard dell'europa orientale, ora standard di israele, ora dell'africa meridionale, ora dell'africa centrale",
      "Europe/Athens": "ora dell'europa orientale",
      "+03:00": "ora legale dell'europa orientale, ora standard di mosca, ora standard araba, ora legale di israele, ora dell'africa orientale",
      "Europe/London": "ora regno unito", "Europe/Istanbul": "ora turchia", "-05:00": "ora standard orientale usa, ora legale centrale usa",
      "-04:00": "ora legale orientale usa", "-06:00": "ora standard centrale usa, ora legale montagne rocciose usa", "America/Chicago": "ora centrale usa",
      "-07:00": "ora standard montagne rocciose usa, ora legale del pacifico usa", "America/Denver": "ora montagne rocciose usa",
      "-08:00": "ora standard del pacifico usa", "America/Los_Angeles": "ora del pacifico usa", "-03:00": "ora standard di brasilia, ora standard dell'argentina",
      "+08:00": "ora standard della cina, ora standard di hong kong, ora di singapore", "+09:00": "ora standard del giappone, ora standard coreana",
      "+05:30": "ora standard dell'india", "+05:00": "ora standard del pakistan",
      "+04:00": "ora del golfo, ora standard dell'azerbaigian, ora standard della georgia, ora standard dell'armenia", "+03:30": "ora standard dell'iran",
      "Asia/Jerusalem": "ora di israele", "+11:00": "ora legale dell'australia orientale", "+10:00": "ora standard dell'australia orientale",
      "+13:00": "ora legale della nuova zelanda", "+12:00": "ora standard della nuova zelanda",
    },
    zonePhrases: "ora di {place}, ore di {place}, ora {place}, ora locale di {place}, ora del {place}, ora della {place}",
    zonePlaces: {
      "Europe/Rome": "roma, italia", "Europe/London": "londra, inglese, britannica", "Europe/Paris": "parigi", "Europe/Berlin": "berlino", "Europe/Moscow": "mosca",
      "Europe/Kyiv": "kiev, kyiv", "Europe/Zurich": "svizzera, zurigo", "America/New_York": "new york, washington", "America/Los_Angeles": "los angeles",
      "Asia/Jerusalem": "gerusalemme, israele, israeliana", "Asia/Tehran": "teheran", "Asia/Shanghai": "pechino", "Asia/Tokyo": "tokyo, giapponese",
      "Europe/Istanbul": "istanbul, ankara", "Australia/Sydney": "sydney",
    },
    localTime: "ora locale, ore locali, locale, locali",
    eras: { bc: "a.c, a. c, avanti cristo", ad: "d.c, d. c, dopo cristo" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
