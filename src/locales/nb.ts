import type { Locale } from "../locale/locale.js";

export const nb: Locale = {
  tag: "nb",
  script: "Latn",
  wordBreak: "space",
  stopwords: "og, i, det, er, på, til, som, en, å, for, av, at, med, har, de, ikke, den, et, om, var, han, men, fra, vi, seg, kan, så, også, etter, hun, eller, ved, ble, hvor, over, nå, skal, være, mot, sier",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["”", "”"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "av, tekst, tekst av, skrevet av, forfatter, journalist, journalister, foto og tekst, publisert av, reporter",
    authorJoiners: "og, med, &",
    authorRoles: "journalist, redaktør, reporter, korrespondent, kommentator, nyhetsredaktør, forfatter, sjefredaktør, redaksjonen, fotograf, frilans, professor, politisk redaktør, nyhetsbyrå, spaltist",
    published: "publisert, publisert den, lagt ut, dato, opprettet, først publisert, publiseringsdato",
    updated: "oppdatert, sist oppdatert, endret, sist endret, oppdatering",
    readingTime: "min lesetid, minutter lesetid, lesetid, minutter, min. lesetid",
    credits: "foto, bilde, illustrasjon, arkivfoto, video, grafikk, illustrasjonsfoto, bildetekst, kilde, fotograf, skjermdump",
    sources: "kilde, kilder",
    readAlso: "les også, les mer, se også, les hele saken, les flere, hør også, få med deg, saken fortsetter under, les videre, bakgrunn",
    related: "les også, relaterte artikler, relaterte saker, mest lest, siste nytt, flere saker, flere nyheter, anbefalt, emner, stikkord, tags, mer om, nyeste, populært",
    comments: "kommentarer, kommentar, legg igjen en kommentar, kommenter, skriv en kommentar, svar, delta i debatten, kommentarfelt, vis kommentarer",
    share: "del, del artikkelen, facebook, twitter, e-post, kopier lenke, skriv ut, tips oss, følg oss, lagre, del på facebook, messenger, lytt, delt",
    promotion: "nyhetsbrev, abonner, abonnement, annonse, bli abonnent, kjøp abonnement, meld deg på, annonsørinnhold, støtt oss, last ned appen, for abonnenter, prøv nå",
    legal: "personvern, personvernerklæring, informasjonskapsler, cookies, kontakt oss, om oss, vilkår, ansvarlig redaktør, alle rettigheter, redaktøransvar, brukervilkår, opphavsrett, vær varsom-plakaten",
    navigation: "forside, forsiden, hjem, meny, søk, lukk, logg inn, hopp til innhold, gå til innhold, neste, forrige, tilbake, vis mer, last mer, min side, registrer deg, du er her",
    sections: "nyheter, politikk, utenriks, innenriks, økonomi, sport, kultur, debatt, meninger, vitenskap, helse, teknologi, norge, verden, lokalt, næringsliv, fotball, kronikk, leder, underholdning, samfunn, krim",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
