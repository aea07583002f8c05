import type { Locale } from "../locale/locale.js";

export const hr: Locale = {
  tag: "hr",
  script: "Latn",
  wordBreak: "space",
  stopwords: "je, i, u, da, se, na, su, za, od, s, ne, koji, koja, koje, kao, što, a, ali, iz, će, bio, bila, to, po, do, bi, ili, sa, već, nisu, nije, dok, zbog, nakon, također, kod, samo, te, još, kako",
  quoteMarks: [["„", "“"], ["„", "”"], ["»", "«"], ["\"", "\""], ["“", "”"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "siječanj, siječnja, siječnju, siječnjem, sij", "veljača, veljače, veljači, veljaču, veljačom, velj, vel, vlj",
      "ožujak, ožujka, ožujku, ožujkom, ožu", "travanj, travnja, travnju, travnjem, tra, trav", "svibanj, svibnja, svibnju, svibnjem, svi, svib",
      "lipanj, lipnja, lipnju, lipnjem, lip", "srpanj, srpnja, srpnju, srpnjem, srp", "kolovoz, kolovoza, kolovozu, kolovozom, kol",
      "rujan, rujna, rujnu, rujnom, ruj", "listopad, listopada, listopadu, listopadom, lis, list",
      "studeni, studenoga, studenog, studenom, studenome, studenomu, studenim, stu, stud", "prosinac, prosinca, prosincu, prosincem, pro, pros",
    ],
    weekdays: [
      "ponedjeljak, ponedjeljka, ponedjeljku, ponedjeljkom, pon", "utorak, utorka, utorku, utorkom, uto",
      "srijeda, srijedu, srijede, srijedi, srijedom, sri", "četvrtak, četvrtka, četvrtku, četvrtkom, čet", "petak, petka, petku, petkom, pet",
      "subota, subotu, subote, suboti, subotom, sub", "nedjelja, nedjelju, nedjelje, nedjelji, nedjeljom, ned",
    ],
    weak: `
      sub, pet, tra, kol, stu, pro, lip, srp, svi, ruj, lis, list, sri, čet, ned, pon, uto, sij, velj, ožu, pros, stud, lipanj, svibanj, studeni,
      petak, srpanj, h, s, m, g, min, sat, sata, sati, sek, god, dan, u, vel, vlj, trav, svib`,
    orders: "dmy",
    inDate: "godine, god, mjeseca",
    beforeDay: "dana, od, do, na dan, za, nakon, prije, s danom, u razdoblju od",
    afterDay: "-og, -oga, -ga, -tog, -i",
    beforeYear: "godina, godine, godini, u godini, godinu, sezona",
    afterYear: "godine, god, g, godini, godinu, godina",
    leads: "u, od, do, za, nakon, prije, poslije, iz, tijekom, početkom, krajem, sredinom, na kraju, na početku, između, kroz, od kraja, od početka, do kraja, kraj, početak, oko, ovog, prošlog, i",
    beforeClock: "u, od, do, oko, nakon, iza, prije, poslije, nešto poslije, nešto prije",
    hours: "sati, sat, sata, h, s, satova",
    minutes: "min, minuta, minute, minuti",
    seconds: "s, sek, sekundi, sekunde",
    am: "ujutro, prijepodne, prije podne",
    pm: "popodne, poslijepodne, navečer, poslije podne",
    noon: "podne, u podne",
    midnight: "ponoć, u ponoć, ponoći",
    morning: "ujutro, jutro, prijepodne, prije podne, u jutarnjim satima, jutros",
    afternoon: "popodne, poslijepodne, poslije podne, u poslijepodnevnim satima",
    evening: "navečer, večer, uvečer, u večernjim satima, predvečer",
    night: "noću, noć, u noći, noći",
    halfTo: "pola",
    numbers: {
      0: "nula", 1: "jedan, jedna, jedno, jednog, jednu, jedne", 2: "dva, dvije, dvoje, nekoliko, par", 3: "tri, triju", 4: "četiri, četiriju", 5: "pet", 6: "šest",
      7: "sedam", 8: "osam", 9: "devet", 10: "deset, desetak", 11: "jedanaest", 12: "dvanaest", 13: "trinaest", 14: "četrnaest", 15: "petnaest, petnaestak",
      16: "šesnaest", 17: "sedamnaest", 18: "osamnaest", 19: "devetnaest", 20: "dvadeset, dvadesetak", 30: "trideset", 40: "četrdeset", 50: "pedeset", 60: "šezdeset",
      70: "sedamdeset", 80: "osamdeset", 90: "devedeset", 100: "sto", 1000: "tisuću, tisuća",
    },
    numberJoiners: "i",
    ordinals: {
      1: "prvi, prvog, prvoga, prva, prve, prvom", 2: "drugi, drugog, drugoga, druga, druge, drugom", 3: "treći, trećeg, trećega, treća", 4: "četvrti, četvrtog, četvrta",
      5: "peti, petog", 10: "deseti, desetog",
    },
    ordinalSuffixes: "-i, -og, -a, -ti",
    half: "pola, pol, polovica",
    halfMore: "i pol, i po",
    units: {
      second: "sekunda, sekunde, sekundi, sekundu", minute: "minuta, minute, minutu, minuti, min", hour: "sat, sata, sati, h", day: "dan, dana, dani, danu, danima",
      week: "tjedan, tjedna, tjedana, tjedni, tjednu, tjednima", weekend: "vikend, vikenda, vikendu, vikendom", month: "mjesec, mjeseca, mjeseci, mjesecu, mjesecima",
      quarter: "kvartal, kvartala, kvartalu, tromjesečje, tromjesečja, tromjesečju", halfYear: "polugodište, polugodišta, polugodištu, pola godine",
      year: "godina, godine, godinu, godini, god, godinama", decade: "desetljeće, desetljeća, desetljeću, dekada, dekade", century: "stoljeće, stoljeća, stoljeću",
    },
    seasons: {
      spring: "proljeće, proljeća, proljeću, na proljeće, u proljeće", summer: "ljeto, ljeta, ljetu, na ljeto, ljeti", autumn: "jesen, jeseni, na jesen, u jesen",
      winter: "zima, zime, zimu, zimi",
    },
    afterDecade: "-ih, ih, -ih godina",
    beforeDecade: "godine",
    days: { 0: "danas", [-1]: "jučer", 1: "sutra", [-2]: "prekjučer", 2: "prekosutra, preksutra" },
    dayParts: {
      "0 evening": "večeras, danas navečer", "0 morning": "jutros, danas ujutro", "0 afternoon": "danas popodne, danas poslijepodne", "0 night": "noćas",
      "-1 evening": "sinoć, jučer navečer", "-1 morning": "jučer ujutro", "-1 afternoon": "jučer popodne, jučer poslijepodne", "1 morning": "sutra ujutro",
      "1 evening": "sutra navečer", "1 afternoon": "sutra popodne",
    },
    now: "sada, sad, trenutno",
    relatives: { "-1 year": "lani, lanjske", "0 year": "ove godine, ovogodišnje", "-2 year": "pretprošle godine" },
    last: `
      prošli, prošla, prošle, prošlog, prošloga, prošlom, prošlu, prošloj, prošlih, protekli, protekla, proteklog, proteklih, protekle, proteklu,
      proteklom, minuli, minulog, minule, zadnji, zadnja, zadnje, zadnjih, posljednji, posljednja, posljednje, posljednjih, prethodni, prethodnog,
      prethodne`,
    this: "ovaj, ova, ovo, ovog, ovoga, ove, ovoj, ovu, ovom, ovih, tekući, tekuće, tekućeg",
    next: `
      idući, iduća, iduće, idućeg, idućem, iduću, idućoj, idućih, sljedeći, sljedeća, sljedeće, sljedećeg, sljedećem, sljedeću, sljedećoj, sljedećih,
      naredni, naredna, naredne, narednog, narednih`,
    lastButOne: "pretprošli, pretprošle, pretprošlog",
    agoBefore: "prije, unatrag, prije otprilike",
    agoAfter: "ranije, unatrag",
    inBefore: "za, u roku od, kroz",
    inAfter: "kasnije, poslije",
    lasting: "tijekom, već, kroz, u trajanju od, nakon",
    parts: "početak, početkom, početka, početku, kraj, krajem, kraja, kraju, sredina, sredinom, sredine, sredini, potkraj, koncem, od početka, do kraja",
    about: "oko, otprilike, gotovo, skoro, više od, manje od, najmanje, barem, približno, nešto više od",
    future: "bit će, biti, će, ćemo, očekuje, planira, planirano, planiran, trebao bi, trebala bi, zakazan, zakazano, održat, treba",
    rangeBefore: "od, između, u razdoblju od",
    rangeBetween: "do, i, te do",
    zones: {
      "+00:00": "srednje greenwichko vrijeme, svjetskog vremena", "+01:00": "srednjoeuropsko vrijeme, srednjeeuropsko vrijeme, po srednjoeuropskom vremenu",
      "+02:00": "srednjoeuropsko ljetno vrijeme",
    },
    zonePhrases: "po {place} vremenu, {place} vremenu, {place} vrijeme",
    zonePlaces: {
      "Europe/Zagreb": "hrvatskom, zagrebačkom, našem, hrvatsko", "Europe/Moscow": "moskovskom, moskovsko", "Europe/Kyiv": "kijevskom, ukrajinskom",
      "Europe/London": "londonskom, britanskom", "America/New_York": "njujorškom", "Europe/Belgrade": "beogradskom", "Europe/Sarajevo": "sarajevskom",
    },
    localTime: "po lokalnom vremenu, lokalno vrijeme, po mjesnom vremenu, lokalnog vremena, po lokalnome vremenu",
    eras: { bc: "pr. kr, prije krista, p. n. e", ad: "pos. kr, poslije krista, n. e" },
  },

  // ---- furniture ----
  furniture: {
    comments: "komentari, komentar, komentirajte, komentiraj, dodaj komentar, ostavi komentar",
    related: "pročitajte još, pročitajte i, pročitaj više, povezane vijesti, povezani članci, najčitanije, najnovije, najnovije vijesti, više, tagovi, ključne riječi, vezane vijesti, možda vas zanima",
    share: "podijeli, ispiši, pošalji, pratite nas, oglas, reklama, spremi",
    legal: "kolačići, kolačiće, privatnosti, politika privatnosti, pretplata, pretplatite se, prijavi se, registracija, uvjeti korištenja, sva prava pridržana, impressum",
    credits: "foto, izvor, slika, arhiva, video, ilustracija",
    about: "o autoru, autor, novinar",
  },

  // ---- page ----
  page: {
    bylineIntros: "autor, autorica, autori, tekst, piše, pišu, napisao, napisala, pripremio, pripremila, novinar, novinarka, objavio, izvor",
    authorJoiners: "i, te, uz, &",
    authorRoles: "novinar, novinarka, urednik, urednica, dopisnik, dopisnica, reporter, reporterka, glavni urednik, glavna urednica, komentator, kolumnist, profesor, agencija, redakcija, fotograf, analitičar",
    published: "objavljeno, datum, datum objave, postavljeno, kreirano, objava, objavljen",
    updated: "ažurirano, izmijenjeno, zadnja izmjena, osvježeno, posljednja izmjena, zadnje ažuriranje",
    readingTime: "min čitanja, vrijeme čitanja, minuta čitanja",
    credits: "foto, fotografija, slika, video, ilustracija, arhiva, snimka, grafika, screenshot, autor fotografije, izvor fotografije",
    sources: "izvor, izvori",
    readAlso: "pročitajte još, pročitajte i, pročitaj još, pogledajte, pogledajte još, više o, čitajte još, saznajte više, možda će vas zanimati, vezani članak, nastavak teksta",
    related: "povezani članci, povezane vijesti, najčitanije, najnovije, ostale vijesti, oznake, tagovi, teme, ključne riječi, još vijesti, preporučujemo, slične vijesti, izdvajamo, vezane vijesti, više s weba, pročitajte još",
    comments: "komentari, komentar, pošalji komentar, dodaj komentar, odgovori, ostavite komentar, komentiraj, svi komentari, pogledaj komentare, napiši komentar",
    share: "podijeli, podijelite, ispiši, pošalji, kopiraj poveznicu, kopiraj link, pratite nas, spremi, facebook, twitter, viber, whatsapp, ispis",
    promotion: "pretplata, pretplati se, oglas, reklama, newsletter, prijavi se, podržite nas, oglasi, sponzorirano, preuzmite aplikaciju, pretplatite se, promo",
    legal: "politika privatnosti, uvjeti korištenja, kolačići, cookies, kontakt, o nama, sva prava pridržana, impressum, marketing, oglašavanje, zaštita privatnosti, pravila privatnosti",
    navigation: "naslovnica, početna, izbornik, tražilica, traži, pretraži, zatvori, prijava, registracija, sljedeća, prethodna, natrag, prikaži više, učitaj još, moj profil, nalazite se ovdje, skoči na sadržaj",
    sections: "vijesti, politika, svijet, hrvatska, gospodarstvo, ekonomija, sport, kultura, mišljenja, znanost, zdravlje, tehnologija, društvo, crna kronika, nogomet, zabava, regija, život, biznis, lifestyle, kolumne, kolumna, novosti, tech",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
