import type { Locale } from "../locale/locale.js";

export const ro: Locale = {
  tag: "ro",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, și, în, a, la, cu, pe, din, că, care, o, un, al, este, nu, se, au, pentru, mai, ale, fost, sunt, prin, lui, sau, dar, după, această, acest, unei, fi, să, ar, cel, cea, ai, între, unui, până, ei",
  quoteMarks: [["„", "”"], ["«", "»"], ["\"", "\""]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "ianuarie, ian", "februarie, feb, febr", "martie, mar, mart", "aprilie, apr", "mai", "iunie, iun", "iulie, iul", "august, aug",
      "septembrie, sept, sep", "octombrie, oct", "noiembrie, nov, noi, noiem", "decembrie, dec",
    ],
    weekdays: [
      "luni, lun, lu", "marți, marti, mar, ma", "miercuri, mie, mi", "joi, jo", "vineri, vin, vi", "sâmbătă, sîmbătă, sambata, sâmbăta, sâm, sâ, sam",
      "duminică, duminica, dum, du",
    ],
    weak: `
      mar, mart, ma, mi, lu, jo, vi, sâ, du, lun, mie, vin, dum, sam, mai, ian, feb, febr, apr, iun, iul, aug, sept, sep, oct, nov, noi, noiem, dec, s,
      m, h, sec, min, secundă, secunde, luni, marti, trim, miercuri, joi, vară, vara, sâm`,
    orders: "dmy",
    inDate: "ale, lui, din, a, al, a lunii, luna",
    beforeDay: "pe, data de, în data de, din, de, ziua de, până la, de la, până pe, din data de, începând cu, la, la data de, pe data de",
    beforeMonth: "luna",
    afterMonth: "a.c, anul acesta, anul trecut",
    beforeYear: "anul, în anul, din anul, anului, al anului, în, din",
    afterYear: "a.c",
    leads: `
      în, din, până în, până la, de la, după, înainte de, pentru, spre, între, la, prin, începând din, din anul, în anul, începând cu,
      la sfârșitul lui, la începutul lui, la mijlocul lui, în luna, din luna, și`,
    beforeClock: "ora, la ora, ora locală, de la ora, la, orele, la orele, până la ora, în jurul orei, începând cu ora, după ora, între orele, ora ora",
    hours: "h, ore, ora",
    minutes: "min, minute, de minute",
    seconds: "s, sec, secunde",
    am: "am, a.m, dimineața, ante meridiem",
    pm: "pm, p.m, seara, după-amiaza, după-amiază, după amiaza",
    noon: "prânz, la prânz, amiază, la amiază, amiaza",
    midnight: "miezul nopții, la miezul nopții",
    morning: "dimineața, dimineață, în dimineața zilei de, de dimineață, în cursul dimineții",
    afternoon: "după-amiaza, după-amiază, după amiaza, după amiază, după-amiaza zilei de, în cursul după-amiezii",
    evening: "seara, seară, în seara zilei de, în cursul serii",
    night: "noaptea, noapte, în noaptea de, în cursul nopții",
    andHalf: "și jumătate",
    andQuarter: "și un sfert",
    lessQuarter: "fără un sfert",
    numbers: {
      0: "zero", 1: "un, una, unu, o", 2: "doi, două, câteva", 3: "trei", 4: "patru", 5: "cinci", 6: "șase", 7: "șapte", 8: "opt", 9: "nouă", 10: "zece", 11: "unsprezece",
      12: "doisprezece, douăsprezece", 13: "treisprezece", 14: "paisprezece", 15: "cincisprezece", 16: "șaisprezece", 17: "șaptesprezece", 18: "optsprezece",
      19: "nouăsprezece", 20: "douăzeci", 30: "treizeci", 40: "patruzeci", 50: "cincizeci", 60: "șaizeci", 70: "șaptezeci", 80: "optzeci", 90: "nouăzeci",
      100: "sută, o sută", 1000: "mie, o mie",
    },
    numberJoiners: "și, de",
    article: "un, o, unui, unei",
    ordinals: { 1: "primul, prima, întâi, întîi", 2: "al doilea, a doua", 3: "al treilea, a treia", 4: "al patrulea, a patra" },
    ordinalSuffixes: "-lea, -a",
    half: "jumătate de, jumătate",
    halfMore: "și jumătate",
    units: {
      second: "secundă, secunde, sec, s, de secunde", minute: "minut, minute, min, de minute", hour: "oră, ore, ora, de ore, h",
      day: "zi, zile, ziua, zilei, zilele, de zile", week: "săptămână, săptămâni, săptămâna, săptămânii, săptămânile, de săptămâni, săptămînă, săptămîni, săptămîna",
      weekend: "weekend, weekendul, weekend-ul, sfârșit de săptămână, sfârșitul săptămânii", month: "lună, luni, luna, lunii, lunile, de luni",
      quarter: "trimestru, trimestrul, trimestrului, trimestre", halfYear: "semestru, semestrul, semestrului", year: "an, ani, anul, anului, anii, de ani",
      decade: "deceniu, decenii, deceniul", century: "secol, secole, secolul, secolului, veac",
    },
    seasons: { spring: "primăvara, primăvară, primăverii", summer: "vara, vară, verii", autumn: "toamna, toamnă, toamnei", winter: "iarna, iarnă, iernii" },
    quarterMarks: "t, trim",
    beforeDecade: "anii, în anii, anilor",
    days: { 0: "azi, astăzi", [-1]: "ieri", 1: "mâine, mîine", [-2]: "alaltăieri", 2: "poimâine" },
    dayParts: {
      "0 evening": "diseară, astă-seară, în această seară, astăzi seara, azi seara", "0 morning": "azi-dimineață, azi dimineață, în această dimineață, astăzi dimineață",
      "0 afternoon": "azi după-amiază, în această după-amiază", "0 night": "la noapte, în această noapte, azi-noapte", "-1 evening": "aseară, ieri seară",
      "-1 night": "noaptea trecută", "-1 morning": "ieri dimineață, ieri-dimineață", "-1 afternoon": "ieri după-amiază", "1 morning": "mâine dimineață",
      "1 evening": "mâine seară", "1 afternoon": "mâine după-amiază",
    },
    now: "acum, în acest moment",
    last: "trecut, trecută, trecuți, trecute, ultimul, ultima, ultimii, ultimele, ultimelor, ultimilor, precedent, precedentă",
    this: "acest, această, aceasta, acestei, acestui, acesta, curent, curentă, în curs, aceste",
    next: "viitor, viitoare, următor, următoare, următorul, următoarea, următorii, următoarele, următoarelor, următorilor, care vine",
    agoBefore: "acum, în urmă cu, cu",
    agoAfter: "în urmă, înainte, mai devreme",
    inBefore: "peste, în, în termen de",
    inAfter: "mai târziu, mai tîrziu",
    lasting: "timp de, pentru, de, vreme de, în decurs de, de peste",
    parts: `
      începutul lui, la începutul lui, sfârșitul lui, la sfârșitul lui, mijlocul lui, la mijlocul lui, începutul, sfârșitul, mijlocul, la începutul,
      la sfârșitul, la mijlocul, finalul, finalul lui, la finalul`,
    about: "circa, aproximativ, aproape, peste, cel puțin, mai mult de, mai puțin de, vreo, în jur de, aproape de",
    future: "va, vor, urmează, programat, programată, programate, prevăzut, prevăzută, așteptat, trebuie, fi",
    rangeBefore: "de la, între, din, în perioada, perioada, dintre, între orele",
    rangeBetween: "până la, la, și, până pe, până în, -",
    zones: {
      "+00:00": "ora greenwich, timpul universal coordonat", "+02:00": "ora de iarnă a româniei",
      "Europe/Bucharest": "ora româniei, ora bucureștiului, ora bucurești, ora romaniei", "Europe/Chisinau": "ora chișinăului, ora moldovei, ora chișinău",
    },
    zonePhrases: "ora {place}, ora din {place}, ora locală {place}, ora locală a {place}",
    zonePlaces: {
      "Europe/Bucharest": "româniei, romaniei, bucureștiului, bucurești", "Europe/Chisinau": "moldovei, chișinăului", "Europe/Moscow": "moscovei, rusiei",
      "Europe/Kyiv": "kievului, ucrainei, kiev", "Europe/London": "londrei, marii britanii", "Europe/Paris": "parisului, franței", "Europe/Berlin": "berlinului",
      "America/New_York": "new yorkului, washingtonului, new york", "Asia/Jerusalem": "israelului", "Asia/Tehran": "teheranului", "Asia/Shanghai": "beijingului",
      "Asia/Tokyo": "japoniei, tokyo", "Europe/Istanbul": "turciei",
    },
    localTime: "ora locală, ora local, ora locala",
    eras: { bc: "î.hr, î. hr, î.e.n, înainte de hristos", ad: "d.hr, d. hr, e.n, după hristos" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
