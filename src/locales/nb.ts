import type { Locale } from "../locale/locale.js";

export const nb: Locale = {
  tag: "nb",
  script: "Latn",
  wordBreak: "space",
  stopwords: "og, i, det, er, på, til, som, en, å, for, av, at, med, har, de, ikke, den, et, om, var, han, men, fra, vi, seg, kan, så, også, etter, hun, eller, ved, ble, hvor, over, nå, skal, være, mot, sier",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["”", "”"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "januar, jan", "februar, feb, febr", "mars, mar", "april, apr", "mai", "juni, jun", "juli, jul", "august, aug", "september, sep, sept",
      "oktober, okt", "november, nov", "desember, des",
    ],
    weekdays: [
      "mandag, mandagens, måndag, man, mån, må, ma", "tirsdag, tirsdagens, tysdag, tir, tirs, tys, ty, ti", "onsdag, onsdagens, ons, on",
      "torsdag, torsdagens, tor, tors, to", "fredag, fredagens, fre, fr", "lørdag, lørdagens, laurdag, lør, lau, la, lø",
      "søndag, søndagens, sundag, søn, sø",
    ],
    weak: `
      man, ma, mån, må, tir, tirs, ty, tys, ti, ons, on, tor, tors, to, fre, fr, lør, lø, la, lau, søn, sø, mars, mai, mar, jan, feb, febr, apr, jun,
      jul, aug, sep, sept, okt, nov, des, h, s, m, t, min, sek, time, dag, i, år, nå, vår, våren, kl`,
    orders: "dmy",
    inDate: "den, i, år, d, måned",
    beforeDay: "den, d, de, fra den, til den, i, siden den, senest den, frem til den, på",
    beforeYear: "år, året, årene, i, regnskapsåret, sesongen",
    leads: `
      i, siden, til, fra, under, før, etter, fram til, frem til, rundt, omkring, mellom, for, av, i løpet av, i starten av, i slutten av,
      i begynnelsen av, i midten av, slutten av, starten av, begynnelsen av, midten av, fra og med, per, innen, året, i året, og, den`,
    beforeClock: "kl, klokka, klokken, klokkeslettet, ved, fra, like etter, like før, etter, før, rundt, fram til, frem til, til, fra klokken, fra kl, ca, rundt klokken, rundt klokka",
    hours: "h, t, timer, time",
    minutes: "min, minutter, minutt",
    seconds: "s, sek, sekunder",
    am: "om morgenen, om formiddagen, formiddag",
    pm: "om ettermiddagen, om kvelden, ettermiddag",
    noon: "midt på dagen, ved middagstid, klokken tolv",
    midnight: "midnatt, ved midnatt",
    morning: "morgen, om morgenen, morgenen, i morges, formiddag, om formiddagen, formiddagen, på morgenen, på formiddagen, morgon",
    afternoon: "ettermiddag, om ettermiddagen, ettermiddagen, på ettermiddagen",
    evening: "kveld, om kvelden, kvelden, på kvelden",
    night: "natt, om natten, natten, natt til, natten til, natta",
    halfTo: "halv",
    quarterPast: "kvart over",
    quarterTo: "kvart på",
    minutesPast: "over, minutter over",
    minutesTo: "på, minutter på",
    numbers: {
      0: "null", 1: "en, ett, ei, én, eit", 2: "to, et par, noen", 3: "tre", 4: "fire", 5: "fem", 6: "seks", 7: "sju, syv", 8: "åtte", 9: "ni", 10: "ti", 11: "elleve",
      12: "tolv", 13: "tretten", 14: "fjorten", 15: "femten", 16: "seksten", 17: "sytten", 18: "atten", 19: "nitten", 20: "tjue, tyve", 30: "tretti, tredve", 40: "førti",
      50: "femti", 60: "seksti", 70: "sytti", 80: "åtti", 90: "nitti", 100: "hundre", 1000: "tusen",
    },
    numberCompound: "{ten}{unit}",
    article: "en, et, ei, ett",
    ordinals: {
      1: "første", 2: "andre, annen", 3: "tredje", 4: "fjerde", 5: "femte", 6: "sjette", 7: "sjuende, syvende", 8: "åttende", 9: "niende", 10: "tiende", 11: "ellevte",
      12: "tolvte", 20: "tjuende", 21: "tjueførste",
    },
    half: "halv, halvt, halve, et halvt, en halv",
    halfMore: "og en halv, og et halvt, halvannet, halvannen",
    units: {
      second: "sekund, sekunder, sekundet, sek", minute: "minutt, minutter, minuttet, min", hour: "time, timer, timen, timene, timar",
      day: "dag, dager, dagen, dagene, døgn, døgnet, dagar", week: "uke, uker, uken, uka, ukene, veke, veker, veka", weekend: "helg, helgen, helga, helger",
      month: "måned, måneder, måneden, månedene, månad, månader, mnd", quarter: "kvartal, kvartalet, kvartaler", halfYear: "halvår, halvåret",
      year: "år, året, årene, års", decade: "tiår, tiåret, tiårene", century: "århundre, århundrer, århundret, hundreår",
    },
    seasons: { spring: "vår, våren, i vår", summer: "sommer, sommeren, i sommer", autumn: "høst, høsten, i høst, haust, hausten", winter: "vinter, vinteren, i vinter" },
    quarterMarks: "q",
    afterDecade: "-tallet, -årene, tallet, -talet",
    days: { 0: "i dag, idag", [-1]: "i går, igår", 1: "i morgen, imorgen, i morgon", [-2]: "i forgårs, forgårs", 2: "i overmorgen, overmorgen" },
    dayParts: {
      "0 evening": "i kveld, ikveld", "0 morning": "i morges, i dag morges, i formiddag", "0 afternoon": "i ettermiddag", "0 night": "i natt", "-1 evening": "i går kveld",
      "-1 morning": "i går morges", "-1 afternoon": "i går ettermiddag", "-1 night": "i går natt", "1 morning": "i morgen tidlig, i morgen formiddag",
      "1 evening": "i morgen kveld", "1 afternoon": "i morgen ettermiddag",
    },
    now: "nå, akkurat nå, no",
    relatives: { "-1 year": "i fjor, ifjor, fjoråret", "0 year": "i år", "0 week": "i uka, i uken", "-2 year": "i forfjor", "1 year": "neste år, til neste år" },
    last: "siste, sist, forrige, de siste, den siste, det siste, i forrige, fjorårets, foregående, førre",
    this: "denne, dette, i, inneværende, den her",
    next: "neste, kommende, de neste, de kommende, det kommende, den kommende, førstkommende, følgende, til neste, komande",
    lastButOne: "nest siste",
    agoBefore: "for",
    agoAfter: "siden, sidan, tidligere",
    inBefore: "om, innen",
    inAfter: "senere, seinare",
    lasting: "i, gjennom, på, i løpet av, siden, over",
    lastingAfter: "lang, lange",
    parts: "begynnelsen av, i begynnelsen av, starten av, i starten av, slutten av, i slutten av, midten av, i midten av, tidlig i, sent i, seint i, utgangen av, ved utgangen av, primo, ultimo",
    about: "cirka, ca, omtrent, rundt, nesten, drøyt, over, mer enn, minst, knapt, nærmere, mindre enn",
    future: "skal, vil, ventes, planlagt, planlegger, planlegges, finner sted, avholdes, blir, kommer, forventes",
    rangeBefore: "fra, mellom, fra den, mellom den, fra klokken",
    rangeBetween: "til, og, til den, til og med, t.o.m, fram til, frem til, og den",
    zones: { "+00:00": "greenwich-tid, gmt", "Europe/Oslo": "norsk tid", "+01:00": "sentraleuropeisk tid" },
    zonePhrases: "{place} tid, tid i {place}",
    zonePlaces: {
      "Europe/Oslo": "norsk", "Europe/London": "britisk, engelsk", "Europe/Moscow": "russisk, moskva", "Europe/Kyiv": "ukrainsk", "Europe/Berlin": "tysk",
      "America/New_York": "new york, amerikansk", "Asia/Jerusalem": "israelsk", "Asia/Tokyo": "japansk", "Asia/Shanghai": "kinesisk", "Europe/Stockholm": "svensk",
      "Europe/Copenhagen": "dansk",
    },
    localTime: "lokal tid, lokaltid, lokalt",
    eras: { bc: "f.kr, f. kr, før kristus", ad: "e.kr, e. kr, etter kristus" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
