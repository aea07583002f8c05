import type { Locale } from "../locale/locale.js";

export const ca: Locale = {
  tag: "ca",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, la, el, i, que, a, en, els, les, del, un, una, per, amb, al, no, es, ha, als, dels, més, és, com, però, aquest, aquesta, són, seva, seu, han, pel, també, sobre, des, fins, entre, d', l', va, molt",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "gener, gen", "febrer, febr, feb", "març, marc, mç", "abril, abr", "maig", "juny, jun", "juliol, jul", "agost, ag, ago", "setembre, set, setem",
      "octubre, oct", "novembre, nov", "desembre, des",
    ],
    weekdays: [
      "dilluns, dl", "dimarts, dt", "dimecres, dc", "dijous, dj", "divendres, dv", "dissabte, ds", "diumenge, dg",
    ],
    weak: "mar, gen, set, des, dl, dt, dc, dj, dv, ds, dg, jun, jul, ag, ago, oct, nov, feb, febr, abr, mç, s, m, h, a, min, segon, segons, dia, març, marc, trim, estiu, maig, setem",
    orders: "dmy",
    inDate: "de, d', del, de l', de l'any",
    beforeDay: "el, l', dia, el dia, al, del, de l', fins al, des del, a partir del, aquest, els dies",
    afterDay: "r, n, t, è",
    beforeYear: "any, l'any, el, del, de l'any",
    leads: `
      el, al, del, des del, des de, fins al, fins a, en, de, d', abans de, abans del, després de, després del, a partir de, entre, durant, per, cap al,
      a finals de, a principis de, a mitjans de, a final de, l'any, i`,
    beforeClock: "a les, a la, les, de les, cap a les, a partir de les, des de les, fins a les, pels volts de les",
    hours: "h, hores, hora",
    minutes: "min, minuts, m",
    seconds: "s, segons",
    am: "del matí, de la matinada, am, a.m",
    pm: "de la tarda, del vespre, de la nit, del migdia, pm, p.m",
    noon: "migdia, al migdia, del migdia",
    midnight: "mitjanit, a mitjanit",
    morning: "del matí, al matí, matí, de la matinada, aquest matí, a la matinada",
    afternoon: "de la tarda, a la tarda, tarda",
    evening: "del vespre, al vespre, vespre",
    night: "de la nit, a la nit, nit",
    andHalf: "i mitja",
    andQuarter: "i quart",
    numbers: {
      0: "zero", 1: "un, una", 2: "dos, dues, un parell de", 3: "tres", 4: "quatre", 5: "cinc", 6: "sis", 7: "set", 8: "vuit", 9: "nou", 10: "deu, una desena de",
      11: "onze", 12: "dotze, una dotzena de", 13: "tretze", 14: "catorze", 15: "quinze", 16: "setze", 17: "disset", 18: "divuit", 19: "dinou", 20: "vint, una vintena de",
      30: "trenta", 40: "quaranta", 50: "cinquanta", 60: "seixanta", 70: "setanta", 80: "vuitanta", 90: "noranta", 100: "cent", 1000: "mil",
    },
    numberJoiners: "i",
    article: "un, una",
    ordinals: { 1: "primer, primera", 2: "segon, segona", 3: "tercer, tercera", 4: "quart, quarta", 5: "cinquè", 10: "desè" },
    ordinalSuffixes: "r, n, t, è, a",
    half: "mig, mitja",
    halfMore: "i mig, i mitja",
    units: {
      second: "segon, segons, s", minute: "minut, minuts, min", hour: "hora, hores, h", day: "dia, dies, jornada", week: "setmana, setmanes", fortnight: "quinzena",
      weekend: "cap de setmana, caps de setmana", month: "mes, mesos", quarter: "trimestre, trimestres", halfYear: "semestre, semestres", year: "any, anys",
      decade: "dècada, dècades, decenni", century: "segle, segles",
    },
    seasons: { spring: "primavera", summer: "estiu", autumn: "tardor", winter: "hivern" },
    quarterMarks: "t, trim",
    beforeDecade: "anys, els anys, la dècada del, dels anys, la dècada dels",
    days: { 0: "avui", [-1]: "ahir", 1: "demà", [-2]: "abans-d'ahir, abans d'ahir, despús-ahir", 2: "demà passat, passat demà" },
    dayParts: {
      "0 evening": "aquest vespre, avui al vespre", "0 morning": "aquest matí, avui al matí, aquesta matinada", "0 afternoon": "aquesta tarda, avui a la tarda",
      "0 night": "aquesta nit", "-1 evening": "ahir al vespre", "-1 night": "anit, ahir a la nit", "-1 morning": "ahir al matí", "-1 afternoon": "ahir a la tarda",
      "1 morning": "demà al matí", "1 afternoon": "demà a la tarda", "1 evening": "demà al vespre",
    },
    now: "ara, ara mateix, en aquest moment",
    relatives: { "-1 year": "l'any passat", "0 year": "enguany" },
    last: "passat, passada, passats, passades, últim, última, últims, últimes, darrer, darrera, darrers, darreres, anterior, el passat, la passada",
    this: "aquest, aquesta, aquests, aquestes, en curs, actual",
    next: "vinent, vinents, proper, propera, propers, properes, pròxim, pròxima, que ve, següent, següents",
    agoBefore: "fa, des de fa",
    agoAfter: "enrere, abans",
    inBefore: "d'aquí a, dins de, en",
    inAfter: "després, més tard",
    lasting: "durant, per, des de fa, en",
    parts: "a principis de, principis de, a mitjans de, mitjans de, a finals de, finals de, a final de, inicis de, a començaments de, principis del, finals del",
    about: "uns, unes, prop de, gairebé, més de, menys de, al voltant de, aproximadament, almenys, com a mínim",
    future: "serà, seran, tindrà, tindran, previst, prevista, celebrarà, hi haurà, està previst, haurà",
    rangeBefore: "del, de l', entre el, entre, des del, de, de les, entre les, des de",
    rangeBetween: "al, a, fins al, i el, i, fins a, a les, i les, fins a les",
    zones: { "+00:00": "temps universal, hora de greenwich", "Europe/Madrid": "hora catalana, hora peninsular, hora central europea" },
    zonePhrases: "hora de {place}, hora d'{place}, hora a {place}",
    zonePlaces: {
      "Europe/Madrid": "barcelona, catalunya, espanya, madrid", "Europe/Andorra": "andorra", "Europe/London": "londres", "Europe/Paris": "parís",
      "Europe/Moscow": "moscou", "Europe/Kyiv": "kíiv", "America/New_York": "nova york, washington", "Asia/Jerusalem": "israel",
    },
    localTime: "hora local, hores locals, local",
    eras: { bc: "a.c, a. c, abans de crist", ad: "d.c, d. c, després de crist" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
