import type { Locale } from "../locale/locale.js";

export const sk: Locale = {
  tag: "sk",
  script: "Latn",
  wordBreak: "space",
  stopwords: "a, v, na, sa, je, že, s, z, o, do, aj, to, vo, za, po, pre, sú, podľa, by, ktoré, ktorý, ktorá, od, ale, ako, tak, zo, bude, bol, jeho, si, k, alebo, už, tiež, až, nie, pri, som, bola",
  quoteMarks: [["„", "“"], ["\"", "\""], ["»", "«"], ["‚", "‘"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "január, januára, januári, januáru, januárom, jan", "február, februára, februári, februáru, februárom, feb",
      "marec, marca, marci, marcu, marcom, mar", "apríl, apríla, apríli, aprílu, aprílom, apr", "máj, mája, máji, máju, májom",
      "jún, júna, júni, júnu, júnom", "júl, júla, júli, júlu, júlom", "august, augusta, auguste, augustu, augustom, aug",
      "september, septembra, septembri, septembru, septembrom, sep, sept", "október, októbra, októbri, októbru, októbrom, okt",
      "november, novembra, novembri, novembru, novembrom, nov", "december, decembra, decembri, decembru, decembrom, dec",
    ],
    weekdays: [
      "pondelok, pondelka, pondelku, pondelkom, po, pon", "utorok, utorka, utorku, utorkom, ut, uto",
      "streda, stredu, stredy, strede, stredou, st, str", "štvrtok, štvrtka, štvrtku, štvrtkom, št, štv", "piatok, piatka, piatku, piatkom, pi, pia",
      "sobota, sobotu, soboty, sobote, sobotou, so, sob", "nedeľa, nedeľu, nedele, nedeli, nedeľou, ne, ned",
    ],
    weak: "po, st, so, ne, ut, št, pi, str, mar, jan, feb, apr, aug, sep, sept, okt, nov, dec, sob, ned, pon, pia, jún, júl, máj, marec, h, s, m, v, min, hod, sek, r, ráno, deň, rokov, uto, štv",
    orders: "dmy",
    inDate: "dňa, roku, mesiaca",
    beforeDay: "dňa, v dňoch, od, do, ku dňu, k, po, pred, na, z",
    beforeYear: "rok, roku, v roku, v r, do roku, od roku, v rokoch, sezóna",
    afterYear: "r, roku, rok",
    leads: "v, vo, od, do, na, po, pred, z, zo, za, k, ku, medzi, počas, na konci, na začiatku, začiatkom, koncom, v polovici, v priebehu, pre, cez, od začiatku, do konca, konca, a, okolo",
    beforeClock: "o, od, do, okolo, po, pred, v čase, krátko po, krátko pred, k, približne o, zhruba o",
    hours: "hod, h, hodín, hodiny, hodina, hodine",
    minutes: "min, minút, minúty, m",
    seconds: "s, sek, sekúnd, sekundy",
    am: "ráno, dopoludnia, predpoludním",
    pm: "popoludní, večer, poobede",
    noon: "poludnie, na poludnie, napoludnie",
    midnight: "polnoc, o polnoci, polnoci",
    morning: "ráno, dopoludnia, predpoludním, v ranných hodinách, v dopoludňajších hodinách, nadránom",
    afternoon: "popoludní, poobede, v popoludňajších hodinách",
    evening: "večer, vo večerných hodinách, podvečer",
    night: "v noci, noc, noci",
    halfTo: "pol",
    quarterPast: "štvrť na",
    quarterTo: "trištvrte na",
    numbers: {
      0: "nula", 1: "jeden, jedna, jedno, jedného, jednu, jednej, jedným", 2: "dva, dve, dvoch, dvoma, niekoľko, pár", 3: "tri, troch, tromi", 4: "štyri, štyroch, štyrmi",
      5: "päť, piatich", 6: "šesť, šiestich", 7: "sedem, siedmich", 8: "osem, ôsmich", 9: "deväť, deviatich", 10: "desať, desiatich", 11: "jedenásť", 12: "dvanásť",
      13: "trinásť", 14: "štrnásť", 15: "pätnásť", 16: "šestnásť", 17: "sedemnásť", 18: "osemnásť", 19: "devätnásť", 20: "dvadsať", 30: "tridsať", 40: "štyridsať",
      50: "päťdesiat", 60: "šesťdesiat", 70: "sedemdesiat", 80: "osemdesiat", 90: "deväťdesiat", 100: "sto", 1000: "tisíc",
    },
    ordinals: {
      1: "prvý, prvého, prvom, prvá, prvej", 2: "druhý, druhého, druhom, druhej", 3: "tretí, tretieho, treťom, tretej", 4: "štvrtý, štvrtého, štvrtom",
      5: "piaty, piateho", 10: "desiaty",
    },
    half: "pol, polovica",
    halfMore: "a pol",
    units: {
      second: "sekunda, sekundy, sekúnd, sekundu", minute: "minúta, minúty, minút, minútu, minútami, min", hour: "hodina, hodiny, hodín, hodinu, hodinami, hod, h",
      day: "deň, dni, dní, dňa, dňoch, dňom, dňami", week: "týždeň, týždne, týždňov, týždňa, týždni, týždňom, týždňoch, týždňami",
      weekend: "víkend, víkendu, víkendy, víkende", month: "mesiac, mesiace, mesiacov, mesiaca, mesiaci, mesiacom, mesiacmi, mesiacoch",
      quarter: "štvrťrok, štvrťroka, štvrťroku, kvartál, kvartáli, kvartálu", halfYear: "polrok, polroka, polroku, pol roka",
      year: "rok, roky, rokov, roka, roku, rokom, rokmi, rokoch", decade: "desaťročie, desaťročia, desaťročí, dekáda, dekády, dekádu",
      century: "storočie, storočia, storočí",
    },
    seasons: {
      spring: "jar, jari, na jar, jarou", summer: "leto, leta, lete, v lete", autumn: "jeseň, jesene, jeseni, na jeseň", winter: "zima, zimy, zimu, zime, v zime",
    },
    quarterMarks: "q",
    afterDecade: ". roky, . rokov, . rokoch",
    beforeDecade: "roky, rokoch, rokov",
    days: { 0: "dnes", [-1]: "včera", 1: "zajtra", [-2]: "predvčerom", 2: "pozajtra" },
    dayParts: {
      "0 evening": "dnes večer", "0 morning": "dnes ráno, dnes dopoludnia", "0 afternoon": "dnes popoludní, dnes poobede", "0 night": "dnes v noci",
      "-1 evening": "včera večer", "-1 morning": "včera ráno, včera dopoludnia", "-1 afternoon": "včera popoludní", "1 morning": "zajtra ráno, zajtra dopoludnia",
      "1 evening": "zajtra večer", "1 afternoon": "zajtra popoludní",
    },
    now: "teraz, práve teraz",
    relatives: { "-1 year": "vlani, minulého roka", "0 year": "tento rok, tohto roka, tohto roku", "-2 year": "predvlani", "1 year": "na budúci rok" },
    last: `
      minulý, minulá, minulé, minulého, minulom, minulú, minulej, minulých, uplynulý, uplynulú, uplynulej, uplynulého, uplynulom, uplynulých, posledný,
      posledného, poslednom, posledných, poslednej, posledné, predchádzajúci, vlaňajší, vlaňajšieho, vlaňajšom`,
    this: "tento, táto, toto, tohto, tomto, tejto, túto, tieto, tohtoročný, tohtoročného, súčasného",
    next: `
      budúci, budúca, budúceho, budúcom, budúcej, budúcu, budúce, najbližší, najbližšiu, najbližšom, najbližších, nasledujúci, nasledujúceho,
      nasledujúcich, ďalší, ďalšieho, nadchádzajúci, nadchádzajúceho`,
    lastButOne: "predminulý",
    agoBefore: "pred",
    agoAfter: "dozadu, skôr, späť",
    inBefore: "o, do, za",
    inAfter: "neskôr",
    lasting: "po dobu, počas, už, za, v priebehu",
    parts: "začiatok, začiatkom, začiatku, na začiatku, koniec, koncom, konci, konca, na konci, polovica, v polovici, polovici, polovice, na prelome",
    about: "asi, zhruba, približne, okolo, takmer, skoro, viac ako, vyše, najmenej, aspoň, až",
    future: "bude, budú, má, majú, plánuje, plánujú, plánovaný, uskutoční, čaká, začne, mal by, mala by",
    rangeBefore: "od, medzi, v dňoch",
    rangeBetween: "do, až, a, až do, po",
    zones: { "+00:00": "svetového času, greenwichského času", "+01:00": "seč, stredoeurópskeho času", "+02:00": "selč, stredoeurópskeho letného času" },
    zonePhrases: "{place} času, {place} čas",
    zonePlaces: {
      "Europe/Bratislava": "nášho, slovenského, bratislavského", "Europe/Moscow": "moskovského, ruského", "Europe/Kyiv": "kyjevského, ukrajinského",
      "Europe/London": "londýnskeho, britského", "America/New_York": "newyorského, washingtonského", "Asia/Jerusalem": "izraelského", "Europe/Prague": "pražského",
    },
    localTime: "miestneho času, miestny čas, tamojšieho času",
    eras: { bc: "pred n. l, pred naším letopočtom, pred kristom, pr. kr", ad: "n. l, nášho letopočtu" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
