import type { Locale } from "../locale/locale.js";

export const da: Locale = {
  tag: "da",
  script: "Latn",
  wordBreak: "space",
  stopwords: "og, i, at, det, er, en, til, på, af, for, med, den, de, som, der, har, ikke, et, om, var, han, men, fra, vi, sig, kan, så, også, efter, hun, eller, ved, blev, hvor, over, nu, skal, være, mod, siger",
  quoteMarks: [["»", "«"], ["”", "”"], ["“", "”"], ["\"", "\""], ["„", "“"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "af, tekst, tekst af, skrevet af, forfatter, journalist, journalister, foto og tekst, publiceret af, reporter",
    authorJoiners: "og, med, &",
    authorRoles: "journalist, redaktør, reporter, korrespondent, kommentator, forfatter, chefredaktør, redaktionen, fotograf, freelance, professor, politisk redaktør, nyhedsbureau, klummeskribent, debatredaktør",
    published: "publiceret, offentliggjort, udgivet, dato, oprettet, lagt på nettet, først publiceret, d.",
    updated: "opdateret, sidst opdateret, ændret, senest opdateret, sidst ændret, opdatering",
    readingTime: "min læsetid, minutters læsetid, læsetid, minutter, min. læsetid",
    credits: "foto, billede, illustration, arkivfoto, video, grafik, kilde, fotograf, billedtekst, modelfoto",
    sources: "kilde, kilder",
    readAlso: "læs også, læs mere, se også, læs videre, hør også, få overblikket, artiklen fortsætter, artiklen fortsætter efter annoncen, læs hele",
    related: "læs også, relaterede artikler, mest læste, seneste nyt, flere nyheter, flere nyheder, anbefalet, emner, tags, mere om, nyeste, populært, andre læser, seneste",
    comments: "kommentarer, kommentar, skriv en kommentar, kommenter, efterlad et svar, svar, deltag i debatten, vis kommentarer",
    share: "del, del artiklen, facebook, twitter, e-mail, mail, kopier link, print, udskriv, følg os, gem, del på facebook, linkedin, lyt, messenger",
    promotion: "nyhedsbrev, nyhedsbreve, abonner, abonnement, annonce, bliv abonnent, køb abonnement, tilmeld, tilmeld dig, støt os, hent appen, for abonnenter, prøv nu, sponsoreret",
    legal: "privatlivspolitik, cookiepolitik, cookies, kontakt, om os, vilkår, alle rettigheder forbeholdes, ansvarshavende chefredaktør, handelsbetingelser, persondatapolitik, ophavsret",
    navigation: "forside, forsiden, hjem, menu, søg, luk, log ind, login, gå til indhold, spring til indhold, næste, forrige, tilbage, vis mere, hent flere, min side, opret profil, du er her",
    sections: "nyheder, politik, udland, indland, økonomi, sport, kultur, debat, mening, videnskab, sundhed, teknologi, danmark, verden, lokalt, erhverv, fodbold, kronik, leder, underholdning, samfund, krimi",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
