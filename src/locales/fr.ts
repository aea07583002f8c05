import type { Locale } from "../locale/locale.js";

export const fr: Locale = {
  tag: "fr",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, la, le, et, les, des, en, un, une, du, que, qui, dans, pour, est, par, au, plus, sur, ne, se, pas, avec, ce, il, elle, a, aux, sont, cette, son, ses, ont, mais, d', l', qu', été, leur, à",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["‹", "›"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "janvier, janv, jan", "février, fevrier, févr, fevr, fév, fev", "mars, mar", "avril, avr", "mai", "juin, jui", "juillet, juil, juill, jul", "août, aout, aoû, aou",
      "septembre, sept, sep", "octobre, oct", "novembre, nov", "décembre, decembre, déc, dec",
    ],
    weekdays: [
      "lundi, lun, lundis", "mardi, mar, mardis", "mercredi, mer, merc, mercredis", "jeudi, jeu, jeudis", "vendredi, ven, vend, vendredis", "samedi, sam, samedis", "dimanche, dim, dimanches",
    ],
    weak: "mars, mar, mai, oct, nov, dec, lun, mer, jeu, ven, sam, dim, avr, jui, seconde, secondes, sec, min, s, m, h, j, an, temps",
    never: "vendredi saint, lundi de pâques, lundi de pentecôte, mardi gras, mercredi des cendres, black friday",
    orders: "dmy",
    inDate: "de, du, d', le, de l', l', en",
    beforeDay: "le, ce, au, du, l', à partir du, depuis le, dès le",
    afterDay: "er, ère, e, ème",
    beforeYear: "l'an, l'année, année, an, exercice",
    leads: "en, depuis, jusqu'en, dès, avant, après, courant, vers, depuis le début de, à partir de, d'ici, d'ici à",
    beforeClock: "à, a, vers, dès, à partir de, jusqu'à, de",
    hours: "h, heures, heure, hrs",
    minutes: "min, mn, minutes, minute",
    seconds: "s, sec, secondes, seconde",
    am: "du matin, am, a.m",
    pm: "de l'après-midi, du soir, pm, p.m",
    noon: "midi, à midi",
    midnight: "minuit, à minuit",
    morning: "matin, au matin, dans la matinée, matinée",
    afternoon: "après-midi, dans l'après-midi, en après-midi, l'après-midi",
    evening: "soir, au soir, soirée, en soirée, dans la soirée",
    night: "nuit, dans la nuit, la nuit",
    andHalf: "et demie, et demi",
    andQuarter: "et quart",
    lessQuarter: "moins le quart, moins quart",
    numbers: {
      0: "zéro", 1: "un, une", 2: "deux, un couple de", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf", 10: "dix, une dizaine de, une dizaine d'", 11: "onze",
      12: "douze, une douzaine de", 13: "treize", 14: "quatorze", 15: "quinze, une quinzaine de", 16: "seize", 17: "dix-sept", 18: "dix-huit", 19: "dix-neuf", 20: "vingt, une vingtaine de, une vingtaine d'",
      30: "trente, une trentaine de, une trentaine d'", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "soixante-dix, septante", 80: "quatre-vingts, quatre-vingt", 90: "quatre-vingt-dix, nonante", 100: "cent, cents", 1000: "mille, mil",
    },
    numberJoiners: "et",
    article: "un, une",
    ordinals: {
      1: "premier, première", 2: "deuxième, second, seconde", 3: "troisième", 4: "quatrième", 5: "cinquième", 6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième",
      15: "quinzième", 16: "seizième", 17: "dix-septième", 18: "dix-huitième", 19: "dix-neuvième", 20: "vingtième", 21: "vingt-et-unième, vingt et unième",
    },
    ordinalSuffixes: "er, ère, re, e, ème, ième, nd, nde",
    half: "demi, demie, une demi, un demi",
    halfMore: "et demi, et demie",
    units: {
      second: "seconde, secondes, sec, s", minute: "minute, minutes, min, mn", hour: "heure, heures, h", day: "jour, jours, journée, journées, j", week: "semaine, semaines, sem",
      fortnight: "quinzaine", weekend: "week-end, weekend, week-ends, fin de semaine", month: "mois", quarter: "trimestre, trimestres", halfYear: "semestre, semestres",
      year: "an, ans, année, années", decade: "décennie, décennies", century: "siècle, siècles",
    },
    seasons: { spring: "printemps", summer: "été", autumn: "automne", winter: "hiver" },
    quarterMarks: "t, trim",
    beforeDecade: "années, les années, des années",
    days: { 0: "aujourd'hui, ce jour", [-1]: "hier, la veille", 1: "demain, le lendemain, lendemain", [-2]: "avant-hier, l'avant-veille", 2: "après-demain, le surlendemain" },
    dayParts: { "0 evening": "ce soir", "0 morning": "ce matin", "0 afternoon": "cet après-midi", "0 night": "cette nuit", "-1 evening": "hier soir", "-1 morning": "hier matin", "1 morning": "demain matin", "1 evening": "demain soir" },
    now: "maintenant, à l'instant, en ce moment",
    last: "dernier, dernière, derniers, dernières, passé, passée, passés, passées, précédent, précédente",
    this: "ce, cet, cette, ces, en cours, courant",
    next: "prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, suivantes, à venir",
    agoBefore: "il y a, il ya, y a, voilà, voici, ça fait",
    inBefore: "dans, d'ici, sous",
    lasting: "pendant, durant, depuis, pour, en, au bout de",
    parts: "fin, début, mi, courant, à la fin de, au début de, la fin de, le début de, fin de, début de, à la mi, la mi, au milieu de",
    about: "environ, près de, plus de, moins de, quelque, quelques, au moins, presque, à peu près, autour de",
    future: "sera, seront, aura lieu, auront lieu, devrait, devraient, doit, doivent, va, vont, prévu, prévue, prévus, se tiendra, se tiendront",
    rangeBefore: "du, de, entre, entre le, depuis, de la, d'",
    rangeBetween: "au, à, et, jusqu'au, jusqu'à, et le, a, jusqu'en",
    zones: {
      "+00:00": "tu, temps universel, temps universel coordonné, heure moyenne de greenwich, heure gmt", "+01:00": "heure normale d'europe centrale, heure d'été britannique", "+02:00": "heure d'été d'europe centrale",
      "-05:00": "hne, hac, heure normale de l'est nord-américain, heure normale de l'est", "-04:00": "hae, hna, heure d'été de l'est nord-américain, heure d'été de l'est, heure avancée de l'est", "-06:00": "hnc, har", "-07:00": "hnr, hap", "-08:00": "hnp", "-03:00": "haa", "-03:30": "hnt", "-02:30": "hat",
      "Europe/Paris": "heure française, heures françaises", "Europe/Brussels": "heure belge", "Europe/Zurich": "heure suisse", "America/New_York": "heure de l'est", "Europe/London": "heure britannique",
    },
    zonePhrases: "heure normale de {place}, heure normale du {place}, heure normale d'{place}, heure de {place}, heure d'{place}, heure du {place}, heure {place}, heures de {place}",
    zonePlaces: {
      "Europe/Paris": "paris", "Europe/Brussels": "bruxelles", "Europe/London": "londres", "Europe/Berlin": "berlin", "Europe/Moscow": "moscou, russie", "Europe/Kyiv": "kiev, kyiv", "Europe/Istanbul": "istanbul, ankara, turquie", "Asia/Baku": "bakou",
      "Asia/Yerevan": "erevan", "Asia/Jerusalem": "jérusalem, israël", "Africa/Algiers": "alger", "Africa/Tunis": "tunis", "Africa/Casablanca": "rabat, casablanca", "Africa/Cairo": "caire", "Africa/Dakar": "dakar", "Asia/Tehran": "téhéran",
      "Asia/Shanghai": "pékin, chine", "Asia/Tokyo": "tokyo, japon", "America/New_York": "new york, washington", "America/Toronto": "montréal, québec, ottawa, toronto", "Asia/Riyadh": "riyad, la mecque",
    },
    localTime: "heure locale, heures locales, locale, locales",
    eras: { bc: "av. j.-c, avant j.-c, avant jésus-christ", ad: "ap. j.-c, après j.-c" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
