import type { Locale } from "../locale/locale.js";

export const sv: Locale = {
  tag: "sv",
  script: "Latn",
  wordBreak: "space",
  stopwords: "och, i, att, det, som, en, på, är, av, för, med, till, den, har, de, inte, om, ett, han, men, var, sig, från, vi, så, kan, när, hon, under, också, efter, eller, nu, sin, där, vid, mot, ska, skulle, kommer",
  quoteMarks: [["”", "”"], ["»", "»"], ["“", "”"], ["\"", "\""], ["’", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "av, text, text av, skriven av, författare, reporter, journalist, publicerad av, text och foto, krönika av",
    authorJoiners: "och, med, &",
    authorRoles: "reporter, journalist, redaktör, korrespondent, ledarskribent, krönikör, chefredaktör, redaktionen, fotograf, författare, frilans, professor, nyhetsbyrå, kulturredaktör, skribent, nyhetsreporter",
    published: "publicerad, publicerat, publicerades, datum, skapad, först publicerad, publiceringsdatum, postat, inlagd",
    updated: "uppdaterad, uppdaterat, senast uppdaterad, ändrad, senast ändrad, uppdaterades, uppdatering",
    readingTime: "min lästid, minuters läsning, lästid, minuter, min. läsning",
    credits: "foto, bild, bilder, illustration, arkivbild, video, grafik, fotograf, bildtext, genrebild, källa",
    sources: "källa, källor",
    readAlso: "läs också, läs även, läs mer, se också, se även, missa inte, lyssna också, läs vidare, fortsätt läsa, artikeln fortsätter, bakgrund, hör också",
    related: "läs också, läs mer, relaterade artiklar, relaterat, mest läst, senaste nytt, fler nyheter, rekommenderat, ämnen, taggar, mer om, senaste, populärt, mer från, ämnen i artikeln",
    comments: "kommentarer, kommentar, skriv en kommentar, kommentera, lämna ett svar, svara, delta i debatten, visa kommentarer, lämna en kommentar",
    share: "dela, dela artikeln, facebook, twitter, e-post, mejla, kopiera länk, skriv ut, tipsa, följ oss, spara, dela på facebook, lyssna, länk kopierad, mejl",
    promotion: "nyhetsbrev, prenumerera, prenumeration, annons, bli prenumerant, köp, anmäl dig, annonsera, stöd oss, ladda ner appen, för prenumeranter, prova nu, redan prenumerant",
    legal: "personuppgiftspolicy, integritetspolicy, cookies, kontakta oss, om oss, villkor, ansvarig utgivare, alla rättigheter, kakor, om cookies, användarvillkor, upphovsrätt, kontakt",
    navigation: "hem, startsida, startsidan, meny, sök, stäng, logga in, hoppa till innehåll, till innehållet, nästa, föregående, tillbaka, visa mer, ladda fler, min sida, mitt konto, du är här",
    sections: "nyheter, politik, utrikes, inrikes, ekonomi, sport, kultur, debatt, ledare, åsikter, vetenskap, hälsa, teknik, sverige, världen, lokalt, näringsliv, fotboll, krönika, nöje, samhälle, brott",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
