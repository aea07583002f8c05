import type { Locale } from "../locale/locale.js";

export const cs: Locale = {
  tag: "cs",
  script: "Latn",
  wordBreak: "space",
  stopwords: "a, v, na, se, je, že, s, z, o, do, i, to, ve, za, po, pro, jsou, podle, by, které, který, která, od, ale, jako, tak, ze, bude, byl, jeho, si, k, nebo, už, také, až, není, při, jsem, byla",
  quoteMarks: [["„", "“"], ["\"", "\""], ["»", "«"], ["‚", "‘"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "leden, ledna, lednu, lednem, led", "únor, února, únoru, únorem, úno, ún", "březen, března, březnu, březnem, bře, břez",
      "duben, dubna, dubnu, dubnem, dub", "květen, května, květnu, květnem, kvě, květ", "červen, června, červnu, červnem, čvn, čer, červ",
      "červenec, července, červenci, červencem, čvc, čec", "srpen, srpna, srpnu, srpnem, srp", "září, zářím, zář",
      "říjen, října, říjnu, říjnem, říj, říjn", "listopad, listopadu, listopadem, lis, list", "prosinec, prosince, prosinci, prosincem, pro, pros",
    ],
    weekdays: [
      "pondělí, pondělím, po, pon", "úterý, úterým, út, úte", "středa, středu, středy, středě, st, stř", "čtvrtek, čtvrtka, čtvrtku, čt, čtv",
      "pátek, pátku, pátkem, pá, pát", "sobota, sobotu, soboty, sobotě, so, sob", "neděle, neděli, nedělí, ne, ned",
    ],
    weak: `
      po, st, so, ne, út, čt, pá, pro, lis, list, led, dub, kvě, čer, srp, říj, zář, úno, ún, bře, září, stř, sob, ned, pon, h, s, m, v, min, hod, sek,
      r, ráno, den, kv, léta, let, břez, květ, čvn, červ, čvc, čec, říjn, pros, úte, čtv, pát`,
    orders: "dmy",
    inDate: "dne, roku, měsíce",
    beforeDay: "dne, ve dnech, od, do, ke dni, k, po, před, na, z",
    beforeYear: "rok, roku, v roce, v r, do roku, od roku, v letech, sezóna",
    afterYear: "r, roku, roce",
    leads: `
      v, ve, od, do, na, po, před, z, ze, za, k, ke, mezi, během, na konci, na začátku, začátkem, koncem, v polovině, v průběhu, pro, přes, počátkem,
      od začátku, do konce, konce, a, polovině, kolem`,
    beforeClock: "v, ve, od, do, kolem, po, před, v čase, okolo, krátce po, krátce před, k, zhruba v, asi v",
    hours: "hod, h, hodin, hodiny, hodina, hodině",
    minutes: "min, minut, minuty, m",
    seconds: "s, sek, sekund, sekundy",
    am: "ráno, dopoledne, dop",
    pm: "odpoledne, večer, odp",
    noon: "poledne, v poledne, pravé poledne",
    midnight: "půlnoc, o půlnoci, půlnoci, v půlnoci",
    morning: "ráno, dopoledne, brzy ráno, v ranních hodinách, v dopoledních hodinách, nad ránem",
    afternoon: "odpoledne, v odpoledních hodinách",
    evening: "večer, ve večerních hodinách, v podvečer, podvečer",
    night: "v noci, noc, noci",
    halfTo: "půl",
    quarterPast: "čtvrt na",
    quarterTo: "tři čtvrtě na, třičtvrtě na",
    numbers: {
      0: "nula", 1: "jeden, jedna, jedno, jednoho, jednu, jedné, jedním", 2: "dva, dvě, dvou, dvěma, několik, pár", 3: "tři, tří, třemi, třech",
      4: "čtyři, čtyř, čtyřmi, čtyřech", 5: "pět, pěti", 6: "šest, šesti", 7: "sedm, sedmi", 8: "osm, osmi", 9: "devět, devíti", 10: "deset, deseti",
      11: "jedenáct, jedenácti", 12: "dvanáct, dvanácti", 13: "třináct, třinácti", 14: "čtrnáct, čtrnácti", 15: "patnáct, patnácti", 16: "šestnáct, šestnácti",
      17: "sedmnáct, sedmnácti", 18: "osmnáct, osmnácti", 19: "devatenáct, devatenácti", 20: "dvacet, dvaceti", 30: "třicet, třiceti", 40: "čtyřicet, čtyřiceti",
      50: "padesát, padesáti", 60: "šedesát, šedesáti", 70: "sedmdesát", 80: "osmdesát", 90: "devadesát", 100: "sto", 1000: "tisíc",
    },
    ordinals: {
      1: "první, prvního, prvním", 2: "druhý, druhého, druhém, druhé", 3: "třetí, třetího, třetím", 4: "čtvrtý, čtvrtého, čtvrtém, čtvrté", 5: "pátý, pátého",
      6: "šestý, šestého", 7: "sedmý, sedmého", 8: "osmý, osmého", 9: "devátý, devátého", 10: "desátý, desátého",
    },
    half: "půl, půlky",
    halfMore: "a půl",
    units: {
      second: "sekunda, sekundy, sekund, sekundu, vteřina, vteřiny, vteřin", minute: "minuta, minuty, minut, minutu, minutami, min",
      hour: "hodina, hodiny, hodin, hodinu, hodinami, hodině, hod, h", day: "den, dny, dní, dnů, dne, dni, dnech, dnem",
      week: "týden, týdny, týdnů, týdne, týdnu, týdnem, týdnech", fortnight: "čtrnáct dní, čtrnáct dnů", weekend: "víkend, víkendu, víkendy, víkendech",
      month: "měsíc, měsíce, měsíců, měsíci, měsícem, měsících", quarter: "čtvrtletí, kvartál, kvartálu, kvartále", halfYear: "pololetí, půlrok, půlroku, půl roku",
      year: "rok, roky, roků, roku, roce, rokem, let, letech, lety, léta", decade: "desetiletí, dekáda, dekády, dekádu, dekádě", century: "století",
    },
    seasons: {
      spring: "jaro, jara, jaru, jaře, na jaře", summer: "léto, léta, létu, létě, v létě", autumn: "podzim, podzimu, na podzim", winter: "zima, zimy, zimu, zimě, v zimě",
    },
    quarterMarks: "q, čtvrtletí",
    afterDecade: ". let, . léta, . letech",
    beforeDecade: "léta, letech, let",
    days: { 0: "dnes, dneska", [-1]: "včera", 1: "zítra", [-2]: "předevčírem", 2: "pozítří, pozítřku" },
    dayParts: {
      "0 evening": "dnes večer", "0 morning": "dnes ráno, dnes dopoledne", "0 afternoon": "dnes odpoledne", "0 night": "dnes v noci", "-1 evening": "včera večer",
      "-1 morning": "včera ráno, včera dopoledne", "-1 afternoon": "včera odpoledne", "-1 night": "včera v noci", "1 morning": "zítra ráno, zítra dopoledne",
      "1 evening": "zítra večer", "1 afternoon": "zítra odpoledne",
    },
    now: "nyní, teď, právě teď",
    relatives: {
      "-1 year": "loni, vloni, loňského roku, v loňském roce", "0 year": "letos, letošního roku, v letošním roce", "-2 year": "předloni", "1 year": "napřesrok",
    },
    last: `
      minulý, minulá, minulé, minulého, minulém, minulou, minulých, uplynulý, uplynulé, uplynulého, uplynulém, uplynulých, loňský, loňská, loňské,
      loňského, loňském, loňskou, poslední, posledního, posledním, posledních, předchozí, předchozího, předchozím`,
    this: "tento, tato, toto, tohoto, tomto, této, tuto, tyto, letošní, letošního, letošním, současného, probíhající",
    next: "příští, příštího, příštím, příštích, nadcházející, nadcházejícího, následující, následujícího, následujících, další, dalšího, nejbližší",
    lastButOne: "předminulý, předminulé, předminulého",
    agoBefore: "před, předtím před",
    agoAfter: "nazpět, dříve, zpět",
    inBefore: "za, během, do",
    inAfter: "později, poté",
    lasting: "po dobu, po, už, již, za, během, v průběhu",
    parts: "začátek, začátkem, začátku, počátkem, počátku, konec, koncem, konci, konce, polovina, v polovině, polovině, poloviny, na začátku, na konci, na přelomu, od začátku, do konce",
    about: "asi, zhruba, přibližně, kolem, téměř, skoro, více než, přes, nejméně, alespoň, okolo, minimálně, až",
    future: "bude, budou, má, mají, plánuje, plánují, plánovaný, plánované, uskuteční, naplánováno, chystá, čeká, začne, měl by, měla by, měly by",
    rangeBefore: "od, mezi, ve dnech, v období od",
    rangeBetween: "do, až, a, až do, po",
    zones: {
      "+00:00": "světového času, greenwichského času", "+01:00": "seč, středoevropského času, středoevropský čas",
      "+02:00": "selč, středoevropského letního času, letního středoevropského času",
    },
    zonePhrases: "{place} času, {place} čas",
    zonePlaces: {
      "Europe/Prague": "našeho, českého, pražského, tuzemského", "Europe/Moscow": "moskevského, ruského", "Europe/Kyiv": "kyjevského, ukrajinského",
      "Europe/London": "londýnského, britského", "America/New_York": "newyorského, washingtonského", "Asia/Jerusalem": "izraelského", "Asia/Tokyo": "japonského",
      "Asia/Shanghai": "pekingského",
    },
    localTime: "místního času, místní čas, tamního času, místním časem",
    eras: { bc: "př. n. l, před naším letopočtem, př. kr", ad: "n. l, našeho letopočtu" },
  },

  // ---- furniture ----
  furniture: {
    comments: "komentáře, komentář, přidat komentář, diskuse, diskuze, vstoupit do diskuse, příspěvků",
    related: "čtěte také, přečtěte si, přečtěte si také, související, související články, nejčtenější, další články, více, mohlo by vás zajímat, témata, štítky, nejnovější, doporučujeme, viz také",
    share: "sdílet, vytisknout, tisk, poslat, sledujte nás, reklama, poslechnout, uložit",
    legal: "cookies, soukromí, osobních údajů, newsletter, předplatné, předplatit, přihlásit, registrace, podmínky, všechna práva vyhrazena, autorská práva, kontakty",
    credits: "foto, zdroj, fotografie, obrázek, video, ilustrační foto, archiv",
    about: "o autorovi, redaktor, autor",
  },

  // ---- page ----
  page: {
    bylineIntros: "autor, autorka, autoři, text, napsal, napsala, redakce, od, zpracoval, připravil, foto a text, autor článku",
    authorJoiners: "a, s, &",
    authorRoles: "redaktor, redaktorka, novinář, novinářka, reportér, reportérka, zpravodaj, zpravodajka, komentátor, komentátorka, šéfredaktor, šéfredaktorka, redakce, profesor, agentura, fotograf, editor, editorka",
    published: "publikováno, zveřejněno, datum, vydáno, vytvořeno, vloženo, datum vydání, přidáno, dne",
    updated: "aktualizováno, aktualizace, upraveno, poslední aktualizace, změněno, naposledy upraveno",
    readingTime: "min čtení, minut čtení, doba čtení, délka čtení, minuty čtení, čtení na",
    credits: "foto, fotografie, obrázek, snímek, video, ilustrační foto, archiv, grafika, ilustrace, zdroj fotografie, autor fotografie",
    sources: "zdroj, zdroje",
    readAlso: "čtěte také, přečtěte si také, čtěte více, více zde, mohlo by vás zajímat, přečtěte si, číst dál, viz také, čtěte dále, související, pokračovat ve čtení, podívejte se také",
    related: "související články, související, nejčtenější, nejnovější, další zprávy, další články, doporučujeme, mohlo by vás zajímat, témata, štítky, tagy, klíčová slova, aktuálně, poslední zprávy, k tématu, více k tématu",
    comments: "komentáře, komentář, diskuse, diskuze, přidat komentář, vstoupit do diskuse, odpovědět, napsat komentář, příspěvky, zobrazit diskusi, vložit příspěvek, reagovat",
    share: "sdílet, sdílejte, tisk, vytisknout, poslat, facebook, twitter, kopírovat odkaz, sledujte nás, uložit, e-mail, poslat e-mailem, poslouchat, tweetnout, odeslat",
    promotion: "newsletter, předplatné, předplatit, reklama, inzerce, odebírat, přihlásit se k odběru, podpořte nás, komerční sdělení, předplaťte si, stáhnout aplikaci, pro předplatitele, placený obsah",
    legal: "ochrana osobních údajů, cookies, podmínky užití, obchodní podmínky, kontakt, kontakty, o nás, všechna práva vyhrazena, soukromí, nastavení soukromí, autorská práva, zásady ochrany",
    navigation: "úvod, domů, hlavní stránka, menu, hledat, vyhledávání, zavřít, přihlásit, přihlásit se, registrace, přejít k obsahu, další, předchozí, zpět, načíst další, zobrazit více, můj účet, jste zde, titulní strana",
    sections: "zprávy, politika, svět, zahraničí, domácí, ekonomika, sport, kultura, názory, věda, zdraví, technologie, česko, regiony, zábava, fotbal, byznys, společnost, krimi, počasí, komentáře, finance, vzdělávání, magazín",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
