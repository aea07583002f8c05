import type { Locale } from "../locale/locale.js";

export const lt: Locale = {
  tag: "lt",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ir, kad, su, į, iš, bei, yra, apie, ar, kaip, buvo, bet, tai, jau, už, jis, nuo, dėl, iki, po, metų, savo, tik, prie, kurie, kurį, taip, pat, o, nėra, tačiau, jo, kai, dar, ji, pagal, kuris, per, mūsų, jų",
  quoteMarks: [["„", "“"], ["\"", "\""], ["„", "”"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "autorius, autorė, autoriai, tekstas, parengė, rašo, žurnalistas, žurnalistė, paskelbė",
    authorJoiners: "ir, bei, su, &",
    authorRoles: "žurnalistas, žurnalistė, redaktorius, redaktorė, korespondentas, korespondentė, apžvalgininkas, apžvalgininkė, vyriausiasis redaktorius, fotografas, redakcija, profesorius, profesorė, naujienų agentūra, reporteris",
    published: "paskelbta, publikuota, data, sukurta, įkelta, paskelbimo data",
    updated: "atnaujinta, papildyta, pakeista, redaguota, paskutinis atnaujinimas, paskutinį kartą atnaujinta",
    readingTime: "min. skaitymo, skaitymo laikas, skaitymo trukmė, min.",
    credits: "nuotrauka, nuotr., nuotraukos, foto, vaizdo įrašas, iliustracija, archyvas, asmeninio archyvo nuotr., stop kadras, fotografas",
    sources: "šaltinis, šaltiniai",
    readAlso: "taip pat skaitykite, skaitykite taip pat, skaityti daugiau, skaitykite daugiau, taip pat žiūrėkite, daugiau skaitykite, susijęs straipsnis, plačiau, klausykite taip pat",
    related: "susiję straipsniai, susijusios naujienos, skaitomiausi, skaitomiausia, naujausi, naujienos, daugiau naujienų, žymos, temos, populiariausi, rekomenduojame, taip pat skaitykite, naujausios žinios",
    comments: "komentarai, komentaras, komentuoti, rašyti komentarą, palikite komentarą, atsakyti, skaityti komentarus, parašykite komentarą",
    share: "dalintis, dalinkitės, pasidalinti, facebook, twitter, spausdinti, siųsti, kopijuoti nuorodą, sekite mus, išsaugoti, el. paštas, klausyti",
    promotion: "naujienlaiškis, prenumeruoti, prenumeruokite, reklama, prenumerata, registruotis, paremkite, užsisakyti, tik prenumeratoriams, atsisiųsti programėlę",
    legal: "privatumo politika, slapukai, slapukų politika, naudojimo sąlygos, kontaktai, apie mus, visos teisės saugomos, autorių teisės, privatumas",
    navigation: "pradžia, titulinis, meniu, ieškoti, paieška, uždaryti, prisijungti, kitas, ankstesnis, atgal, rodyti daugiau, daugiau, registracija, mano paskyra, pereiti prie turinio",
    sections: "naujienos, politika, pasaulyje, lietuvoje, verslas, sportas, kultūra, nuomonės, mokslas, sveikata, technologijos, ekonomika, pramogos, futbolas, visuomenė, gyvenimas, kriminalai, orai, švietimas",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
