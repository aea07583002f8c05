import type { Locale } from "../locale/locale.js";

export const sv: Locale = {
  tag: "sv",
  script: "Latn",
  wordBreak: "space",
  stopwords: "och, i, att, det, som, en, på, är, av, för, med, till, den, har, de, inte, om, ett, han, men, var, sig, från, vi, så, kan, när, hon, under, också, efter, eller, nu, sin, där, vid, mot, ska, skulle, kommer",
  quoteMarks: [["”", "”"], ["»", "»"], ["“", "”"], ["\"", "\""], ["’", "’"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "januari, jan", "februari, feb, febr", "mars, mar", "april, apr", "maj", "juni, jun", "juli, jul", "augusti, aug", "september, sep, sept",
      "oktober, okt", "november, nov", "december, dec",
    ],
    weekdays: [
      "måndag, måndagen, måndagens, måndagskvällen, måndagsmorgonen, måndagsförmiddagen, måndagseftermiddagen, måndagsnatten, måndagskväll, mån, må, månd",
      "tisdag, tisdagen, tisdagens, tisdagskvällen, tisdagsmorgonen, tisdagsförmiddagen, tisdagseftermiddagen, tisdagsnatten, tisdagskväll, tis, ti, tisd",
      "onsdag, onsdagen, onsdagens, onsdagskvällen, onsdagsmorgonen, onsdagsförmiddagen, onsdagseftermiddagen, onsdagsnatten, onsdagskväll, ons, on, onsd",
      "torsdag, torsdagen, torsdagens, torsdagskvällen, torsdagsmorgonen, torsdagsförmiddagen, torsdagseftermiddagen, torsdagsnatten, torsdagskväll, tors, tor, to, torsd",
      "fredag, fredagen, fredagens, fredagskvällen, fredagsmorgonen, fredagsförmiddagen, fredagseftermiddagen, fredagsnatten, fredagskväll, fre, fr, fred",
      "lördag, lördagen, lördagens, lördagskvällen, lördagsmorgonen, lördagsförmiddagen, lördagseftermiddagen, lördagsnatten, lördagskväll, lör, lö, lörd",
      "söndag, söndagen, söndagens, söndagskvällen, söndagsmorgonen, söndagsförmiddagen, söndagseftermiddagen, söndagsnatten, söndagskväll, sön, sö, sönd",
    ],
    weak: `
      mån, tis, tisd, ons, on, onsd, tors, tor, to, fre, fr, lör, lö, sön, sö, ti, må, månd, fred, lörd, sönd, torsd, mars, maj, mar, jan, feb, febr,
      apr, jun, jul, aug, sep, sept, okt, nov, dec, h, s, m, t, tim, min, sek, år, i, natt, november, vår`,
    orders: "dmy, ymd",
    inDate: "den, i, år, de, månad",
    beforeDay: "den, i, d, de, från den, till den, fram till den, senast den, sedan den",
    afterDay: "e, :e, a, :a",
    beforeYear: "år, året, åren, under, räkenskapsåret, säsongen",
    leads: `
      i, sedan, till, från, under, före, efter, fram till, kring, omkring, mellan, för, av, i början av, i slutet av, i mitten av, slutet av,
      början av, mitten av, från och med, per, senast, året, hösten, våren, sommaren, vintern, och, den, januari`,
    beforeClock: "kl, klockan, vid, klockslaget, från, strax efter, strax före, efter, före, vid klockan, fram till klockan, till, runt, vid kl, cirka, ca",
    hours: "h, t, tim, timmar, timme",
    minutes: "min, minuter, minut",
    seconds: "s, sek, sekunder",
    am: "på morgonen, på förmiddagen, fm, f.m, em",
    pm: "på eftermiddagen, på kvällen, e.m",
    noon: "middag, klockan tolv på dagen, mitt på dagen",
    midnight: "midnatt, vid midnatt",
    morning: "morgon, på morgonen, morgonen, i morse, förmiddag, på förmiddagen, förmiddagen, under morgonen, under förmiddagen, morse",
    afternoon: "eftermiddag, på eftermiddagen, eftermiddagen, under eftermiddagen",
    evening: "kväll, på kvällen, kvällen, under kvällen",
    night: "natt, på natten, natten, under natten, natten mot, natten till",
    halfTo: "halv",
    quarterPast: "kvart över",
    quarterTo: "kvart i",
    minutesPast: "över, minuter över",
    minutesTo: "i, minuter i",
    numbers: {
      0: "noll", 1: "en, ett", 2: "två, ett par, några", 3: "tre", 4: "fyra", 5: "fem", 6: "sex", 7: "sju", 8: "åtta", 9: "nio", 10: "tio, ett tiotal", 11: "elva",
      12: "tolv, ett dussin", 13: "tretton", 14: "fjorton", 15: "femton", 16: "sexton", 17: "sjutton", 18: "arton", 19: "nitton", 20: "tjugo", 30: "trettio", 40: "fyrtio",
      50: "femtio", 60: "sextio", 70: "sjuttio", 80: "åttio", 90: "nittio", 100: "hundra", 1000: "tusen",
    },
    numberCompound: "{ten}{unit}",
    article: "en, ett",
    ordinals: {
      1: "första, förste", 2: "andra", 3: "tredje", 4: "fjärde", 5: "femte", 6: "sjätte", 7: "sjunde", 8: "åttonde", 9: "nionde", 10: "tionde", 11: "elfte", 12: "tolfte",
      13: "trettonde", 14: "fjortonde", 15: "femtonde", 16: "sextonde", 17: "sjuttonde", 18: "artonde", 19: "nittonde", 20: "tjugonde", 21: "tjugoförsta",
    },
    ordinalSuffixes: ":a, :e, a, e",
    half: "halv, halvt, halva, ett halvt, en halv",
    halfMore: "och en halv, och ett halvt",
    units: {
      second: "sekund, sekunder, sekunden, sek", minute: "minut, minuter, minuten, minuterna, min", hour: "timme, timmar, timmen, timmarna, tim, h",
      day: "dag, dagar, dagen, dagarna, dygn, dygnet, dygnen", week: "vecka, veckor, veckan, veckorna", weekend: "helg, helgen, helger, veckoslut, veckoslutet, helgens",
      month: "månad, månader, månaden, månaderna, mån", quarter: "kvartal, kvartalet, kvartalen", halfYear: "halvår, halvåret", year: "år, året, åren, års, årets",
      decade: "decennium, decennier, decenniet, årtionde, årtionden, årtiondet", century: "sekel, sekler, seklet, århundrade, århundraden, århundradet",
    },
    seasons: {
      spring: "vår, våren, våras, i våras, i vår", summer: "sommar, sommaren, somras, i somras, i sommar", autumn: "höst, hösten, höstas, i höstas, i höst",
      winter: "vinter, vintern, vintras, i vintras, i vinter",
    },
    quarterMarks: "q, kv",
    afterDecade: "-talet, -tal, -talets, -talen",
    days: { 0: "i dag, idag", [-1]: "i går, igår", 1: "i morgon, imorgon", [-2]: "i förrgår, förrgår", 2: "i övermorgon, övermorgon" },
    dayParts: {
      "0 evening": "i kväll, ikväll", "0 morning": "i morse, imorse, i dag på morgonen, på fredagsmorgonen", "0 afternoon": "i eftermiddag", "0 night": "i natt, inatt",
      "-1 evening": "i går kväll, igår kväll", "-1 morning": "i går morse, igår morse", "-1 night": "i går natt, natten till i dag, förra natten",
      "-1 afternoon": "i går eftermiddag", "1 morning": "i morgon bitti", "1 evening": "i morgon kväll", "1 afternoon": "i morgon eftermiddag",
    },
    now: "nu, just nu",
    relatives: {
      "-1 year": "i fjol, ifjol, fjolåret, förra året", "0 year": "i år, iår", "0 week": "i veckan", "-2 year": "i förfjol", "0 month": "denna månad",
      "1 year": "nästa år",
    },
    last: "förra, senaste, de senaste, den senaste, det senaste, i förra, föregående, sista, gångna, den gångna, det gångna, förre, i senaste",
    this: "denna, detta, den här, det här, innevarande, i",
    next: "nästa, kommande, de närmaste, närmaste, de kommande, följande, den kommande, nästkommande",
    lastButOne: "förrförra, näst sista",
    agoBefore: "för",
    agoAfter: "sedan, sen, tidigare",
    inBefore: "om, inom",
    inAfter: "senare",
    lasting: "i, under, på, sedan, de senaste, under de senaste",
    lastingAfter: "lång, långa",
    parts: "början av, i början av, slutet av, i slutet av, mitten av, i mitten av, tidigt i, sent i, i början på, i slutet på, tidig",
    about: "cirka, ca, omkring, ungefär, nästan, drygt, över, mer än, minst, närmare, runt, knappt, mindre än",
    future: "ska, skall, kommer, väntas, planeras, planerar, planerad, planerat, hålls, äger rum, inleds, ska hållas, blir",
    rangeBefore: "från, mellan, från den, mellan den, den",
    rangeBetween: "till, och, till den, till och med, t.o.m, fram till, och den, -",
    zones: {
      "+00:00": "greenwichtid, universell tid", "Europe/Stockholm": "svensk tid", "Europe/Helsinki": "finsk tid, finländsk tid", "+01:00": "centraleuropeisk tid",
    },
    zonePhrases: "{place} tid, tid i {place}",
    zonePlaces: {
      "Europe/Stockholm": "svensk", "Europe/Helsinki": "finländsk, finsk", "Europe/Oslo": "norsk", "Europe/Copenhagen": "dansk", "Europe/London": "brittisk, londons",
      "Europe/Moscow": "rysk, moskvas, moskva", "Europe/Kyiv": "ukrainsk, kievs", "Europe/Berlin": "tysk", "Europe/Paris": "fransk",
      "America/New_York": "new york, washingtons", "Asia/Jerusalem": "israelisk", "Asia/Tokyo": "japansk", "Asia/Shanghai": "kinesisk",
    },
    localTime: "lokal tid, lokaltid, lokalt",
    eras: { bc: "f.kr, f. kr, före kristus", ad: "e.kr, e. kr, efter kristus" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
