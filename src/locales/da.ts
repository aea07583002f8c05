import type { Locale } from "../locale/locale.js";

export const da: Locale = {
  tag: "da",
  script: "Latn",
  wordBreak: "space",
  stopwords: "og, i, at, det, er, en, til, på, af, for, med, den, de, som, der, har, ikke, et, om, var, han, men, fra, vi, sig, kan, så, også, efter, hun, eller, ved, blev, hvor, over, nu, skal, være, mod, siger",
  quoteMarks: [["»", "«"], ["”", "”"], ["“", "”"], ["\"", "\""], ["„", "“"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "januar, jan", "februar, feb, febr", "marts, mar", "april, apr", "maj", "juni, jun", "juli, jul", "august, aug", "september, sep, sept",
      "oktober, okt", "november, nov", "december, dec",
    ],
    weekdays: [
      "mandag, mandagens, man, ma", "tirsdag, tirsdagens, tirs, tir, ti", "onsdag, onsdagens, ons, on", "torsdag, torsdagens, tors, tor, to",
      "fredag, fredagens, fre, fr", "lørdag, lørdagens, lør, lø", "søndag, søndagens, søn, sø",
    ],
    weak: `
      man, ma, tir, tirs, ti, ons, on, tor, tors, to, fre, fr, lør, lø, søn, sø, mar, maj, jan, feb, febr, apr, jun, jul, aug, sep, sept, okt, nov,
      dec, h, s, m, t, min, sek, time, dag, i, år, nu, vår, marts, kl`,
    orders: "dmy",
    inDate: "den, i, år, d, måned",
    beforeDay: "den, d, de, fra den, til den, i, siden den, senest den, frem til den, på",
    beforeYear: "år, året, årene, i, regnskabsåret, sæsonen",
    leads: `
      i, siden, til, fra, under, før, efter, frem til, omkring, mellem, for, af, i løbet af, i starten af, i slutningen af, i begyndelsen af,
      i midten af, slutningen af, starten af, begyndelsen af, midten af, fra og med, pr, senest, året, i året, og, den, per`,
    beforeClock: "kl, klokken, ved, fra, lige efter, lige før, efter, før, omkring, frem til, til, fra klokken, fra kl, til klokken, ca, cirka, omkring klokken",
    hours: "h, t, timer, time",
    minutes: "min, minutter, minut",
    seconds: "s, sek, sekunder",
    am: "om morgenen, om formiddagen, formiddag",
    pm: "om eftermiddagen, om aftenen",
    noon: "middag, ved middagstid, klokken tolv middag",
    midnight: "midnat, ved midnat",
    morning: "morgen, om morgenen, morgenen, i morges, formiddag, om formiddagen, formiddagen, fra morgenstunden",
    afternoon: "eftermiddag, om eftermiddagen, eftermiddagen",
    evening: "aften, om aftenen, aftenen",
    night: "nat, om natten, natten, natten til, natten mod",
    halfTo: "halv",
    quarterPast: "kvart over",
    quarterTo: "kvart i",
    minutesPast: "over, minutter over",
    minutesTo: "i, minutter i",
    numbers: {
      0: "nul", 1: "en, et, én, ét", 2: "to, et par", 3: "tre", 4: "fire", 5: "fem", 6: "seks", 7: "syv", 8: "otte", 9: "ni", 10: "ti", 11: "elleve", 12: "tolv",
      13: "tretten", 14: "fjorten", 15: "femten", 16: "seksten", 17: "sytten", 18: "atten", 19: "nitten", 20: "tyve", 30: "tredive", 40: "fyrre", 50: "halvtreds",
      60: "tres", 70: "halvfjerds", 80: "firs", 90: "halvfems", 100: "hundrede", 1000: "tusind, tusinde",
    },
    numberJoiners: "og",
    numberCompound: "{unit}og{ten}",
    article: "en, et",
    ordinals: {
      1: "første", 2: "anden, andet", 3: "tredje", 4: "fjerde", 5: "femte", 6: "sjette", 7: "syvende", 8: "ottende", 9: "niende", 10: "tiende", 11: "ellevte",
      12: "tolvte", 20: "tyvende", 21: "enogtyvende",
    },
    half: "halv, halvt, halve, et halvt, en halv",
    halfMore: "og en halv, og et halvt, halvanden, halvandet",
    units: {
      second: "sekund, sekunder, sekunden, sek", minute: "minut, minutter, minuttet, min", hour: "time, timer, timen, timerne",
      day: "dag, dage, dagen, dagene, døgn, døgnet", week: "uge, uger, ugen, ugerne", fortnight: "fjorten dage", weekend: "weekend, weekenden, weekender",
      month: "måned, måneder, måneden, månederne, md", quarter: "kvartal, kvartalet, kvartaler", halfYear: "halvår, halvåret", year: "år, året, årene, års",
      decade: "årti, årtier, årtiet", century: "århundrede, århundreder, århundredet",
    },
    seasons: {
      spring: "forår, foråret, foråret i, i foråret", summer: "sommer, sommeren, i sommer", autumn: "efterår, efteråret, i efteråret",
      winter: "vinter, vinteren, i vinter",
    },
    quarterMarks: "q, kvt",
    afterDecade: "'erne, erne, -erne",
    days: { 0: "i dag, idag", [-1]: "i går, igår", 1: "i morgen, imorgen", [-2]: "i forgårs, forgårs", 2: "i overmorgen, overmorgen" },
    dayParts: {
      "0 evening": "i aften, her til aften", "0 morning": "i morges, i formiddag, her til morgen", "0 afternoon": "i eftermiddag", "0 night": "i nat",
      "-1 evening": "i går aftes, i aftes, aftes", "-1 morning": "i går morges", "-1 afternoon": "i går eftermiddag", "1 morning": "i morgen tidlig, i morgen formiddag",
      "1 evening": "i morgen aften", "1 afternoon": "i morgen eftermiddag",
    },
    now: "nu, lige nu",
    relatives: { "-1 year": "sidste år", "0 year": "i år", "0 week": "i ugen, i denne uge", "1 year": "næste år, til næste år", "-2 year": "forrige år" },
    last: "sidste, seneste, de seneste, den seneste, det seneste, forrige, forgangne, den forgangne, de sidste, foregående",
    this: "denne, dette, den her, det her, i, indeværende",
    next: "næste, kommende, de næste, de kommende, det kommende, den kommende, førstkommende, følgende, til næste",
    lastButOne: "forrige, næstsidste",
    agoBefore: "for",
    agoAfter: "siden, tidligere",
    inBefore: "om, inden for",
    inAfter: "senere",
    lasting: "i, gennem, på, i løbet af, siden, over",
    lastingAfter: "lang, lange",
    parts: "begyndelsen af, i begyndelsen af, starten af, i starten af, slutningen af, i slutningen af, midten af, i midten af, tidligt i, sent i, start, ultimo, primo, medio",
    about: "cirka, ca, omkring, omtrent, næsten, godt, over, mere end, mindst, knap, knapt, op mod, mindre end",
    future: "skal, vil, forventes, ventes, planlagt, planlægger, finder sted, afholdes, bliver, kommer",
    rangeBefore: "fra, mellem, fra den, mellem den, fra kl",
    rangeBetween: "til, og, til den, til og med, frem til, og den, til kl",
    zones: { "+00:00": "greenwich-tid, greenwichtid", "Europe/Copenhagen": "dansk tid", "+01:00": "centraleuropæisk tid" },
    zonePhrases: "{place} tid, tid i {place}",
    zonePlaces: {
      "Europe/Copenhagen": "dansk", "Europe/London": "britisk, engelsk", "Europe/Moscow": "russisk, moskva", "Europe/Kyiv": "ukrainsk", "Europe/Berlin": "tysk",
      "America/New_York": "new york", "America/Nuuk": "grønlandsk", "Atlantic/Faroe": "færøsk", "Asia/Jerusalem": "israelsk", "Asia/Tokyo": "japansk",
      "Asia/Shanghai": "kinesisk", "Europe/Stockholm": "svensk", "Europe/Oslo": "norsk",
    },
    localTime: "lokal tid, lokaltid, lokalt",
    eras: { bc: "f.kr, f. kr, før kristus", ad: "e.kr, e. kr, efter kristus" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
