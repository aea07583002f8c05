import type { Locale } from "../locale/locale.js";

export const lv: Locale = {
  tag: "lv",
  script: "Latn",
  wordBreak: "space",
  stopwords: "un, ir, ar, no, ka, par, uz, kas, to, bet, tas, kā, lai, arī, gan, pēc, nav, tika, vai, savu, tiek, bija, šo, pie, līdz, gada, kurā, būs, tam, jau, jo, viņš, kad, pret, viņa, būtu, vēl, kuru, šī, starp",
  quoteMarks: [["“", "”"], ["„", "”"], ["\"", "\""], ["«", "»"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "autors, autore, autori, teksts, sagatavoja, raksta, žurnālists, žurnāliste, redaktors, publicēja",
    authorJoiners: "un, ar, &",
    authorRoles: "žurnālists, žurnāliste, redaktors, redaktore, korespondents, korespondente, reportieris, galvenais redaktors, fotogrāfs, redakcija, profesors, ziņu aģentūra, komentētājs",
    published: "publicēts, publicēta, datums, pievienots, izveidots, publicēšanas datums",
    updated: "atjaunots, atjaunināts, papildināts, labots, pēdējās izmaiņas, pēdējo reizi atjaunots",
    readingTime: "min lasīšanai, lasīšanas laiks, minūtes",
    credits: "foto, attēls, video, ilustrācija, ekrānuzņēmums, arhīvs, autora foto, publicitātes foto, ekrānšāviņš",
    sources: "avots, avoti",
    readAlso: "lasi arī, lasiet arī, lasi vēl, skaties arī, vairāk par tēmu, lasīt vairāk, turpini lasīt, klausies arī",
    related: "lasi arī, saistītie raksti, saistīti raksti, lasītākie, lasītākās ziņas, jaunākās ziņas, citas ziņas, tēmas, birkas, populārākie, jaunākie, par tēmu",
    comments: "komentāri, komentārs, komentēt, pievienot komentāru, rakstīt komentāru, atbildēt, lasīt komentārus, atstāt komentāru",
    share: "dalīties, dalies, kopīgot, facebook, twitter, drukāt, sūtīt, kopēt saiti, seko mums, saglabāt, e-pasts, klausīties, izdrukāt",
    promotion: "jaunumu vēstule, abonēt, abonē, reklāma, abonements, pieteikties, atbalsti mūs, reģistrēties, lejupielādē lietotni",
    legal: "privātuma politika, sīkdatnes, sīkdatņu politika, lietošanas noteikumi, kontakti, par mums, visas tiesības aizsargātas, autortiesības, privātums",
    navigation: "sākums, sākumlapa, izvēlne, meklēt, aizvērt, ienākt, pieslēgties, nākamais, iepriekšējais, atpakaļ, rādīt vairāk, ielādēt vairāk, reģistrēties, mans profils, uz saturu",
    sections: "ziņas, politika, ārzemēs, latvijā, ekonomika, sports, kultūra, viedokļi, zinātne, veselība, tehnoloģijas, pasaulē, vietējās, izklaide, futbols, sabiedrība, bizness, krimināls, laikapstākļi",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
