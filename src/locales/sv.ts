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

  // ---- furniture ----
  furniture: {
    comments: "kommentarer, kommentera, kommentar, läsarkommentarer",
    related: "läs mer, läs också, läs även, läs vidare, relaterat, relaterade artiklar, mest läst, mest lästa, senaste nytt, senaste, mer om, rekommenderat, ämnen, se också, fler artiklar",
    share: "dela, skriv ut, kopiera länk, följ oss, spara, annons, lyssna",
    legal: "cookies, kakor, integritet, integritetspolicy, personuppgifter, nyhetsbrev, prenumerera, prenumerant, prenumeranter, logga in, registrera, användarvillkor, copyright, upphovsrätt, ansvarig utgivare",
    credits: "foto, bild, arkivbild, genrebild, video, källa",
    about: "om författaren, reporter, journalist",
  },

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
  quotes: {
    verbs: {
      speech: "säger/f, sade/f, sa/f, sagt/p, säga/b, berättar/f, berättade/f, uppger/f, uppgav/f, uppgett/p, förklarar/f, förklarade/f, menar/f, menade/f, hävdar/f, hävdade/f, påpekar/f, påpekade/f, betonar/f, betonade/f, understryker/f, underströk/f, bekräftar/f, bekräftade/f, konstaterar/f, konstaterade/f, svarar/f, svarade/f, tillägger/f, tillade/f, skriver/f, skrev/f, skrivit/p, meddelar/f, meddelade/f, meddelat/p, rapporterar/f, rapporterade/f, varnar/f, varnade/f, medger/f, medgav/f, förnekar/f, förnekade/f, dementerar/f, dementerade/f, erkänner/f, erkände/f, lovar/f, lovade/f, kräver/f, krävde/f, frågar/f, frågade/f, noterar/f, noterade/f, upprepar/f, upprepade/f, resonerar/f, berömmer/f, klagar/f, klagade/f, kommenterar/f, kommenterade/f, poängterar/f, poängterade/f, försäkrar/f, försäkrade/f, föreslår/f, föreslog/f, utlovar/f, slår fast/f, slog fast/f, låter meddela/f, bedömer/f, bedömde/f, befarar/f, spår/f, spådde/f, uttalar/f, uttalade/f",
      utter: "fortsätter/f, fortsatte/f, utbrister/f, utbrast/f, ropar/f, ropade/f, skrattar/f, skrattade/f, suckar/f, avslutar/f, avslutade/f, inflikar/f, undrar/f, undrade/f, lyder/f, löd/f, citerar/f",
      act: "kallar/f, kallade/f, kallat/p, beskriver/f, beskrev/f, betecknar/f, betecknade/f, kritiserar/f, kritiserade/f, fördömer/f, fördömde/f, hyllar/f, hyllade/f, anklagar/f, anklagade/f, talar om/f, talade om/f, uppmanar/f, uppmanade/f, välkomnar/f, välkomnade/f",
      commit: "lovar/f, lovade/f, hotar/f, hotade/f, kräver/f, krävde/f, vägrar/f, vägrade/f",
      thought: "tror/f, trodde/f, tycker/f, tyckte/f, anser/f, ansåg/f, hoppas/f, hoppades/f, fruktar/f, fruktade/f, räknar med/f, tvivlar/f",
      evidence: "visar/f, visade/f, framgår av/f",
    },
    ambiguous: "menar, spår, lyder, visar",
    sourceBefore: "enligt",
    that: "att",
    whether: "om, varför, hur, när, vem, vad",
    infinitive: "att",
    auxiliaries: "har, hade, är, var, blir, blev, ha",
    modals: "ska, skulle, kan, kunde, måste, får, vill, ville, bör",
    adverbs: "också, inte, även, nu, sedan, då, redan, tidigare, senare, dock, bland annat, igen, fortfarande, i dag, i går, idag, igår",
    negations: "inte, aldrig, ingen",
    determiners: "den, det, de, en, ett, denna, detta, dessa, hans, hennes, deras, sin, sina, alla, flera, många, två, tre, fyra",
    links: "för, av, vid, på, i, från",
    prepositions: "i, på, av, till, för, med, om, från, vid, under, efter, mot, hos, mellan, utan, enligt",
    conjunctions: "och, men, eller, så",
    subordinators: "medan, eftersom, när, efter att, innan, om, trots att",
    relatives: "som",
    pronouns: {
      masculine: "han",
      feminine: "hon",
      plural: "de",
      any: "den, man, hen",
    },
    selfPronouns: "jag, vi, du, ni, mig, oss, vår, vårt, våra, min, mitt, mina",
    titles: {
      masculine: "herr",
      feminine: "fru",
      any: "dr, professor, statsminister, minister, president, polisen, åklagare",
    },
    particles: "von, af, de, van",
    roles: "talesperson, talesman, presstalesperson, presstalesman, minister, statsminister, president, vd, chef, direktör, ordförande, partiledare, kommunalråd, professor, forskare, åklagare, advokat, domare, polis, förundersökningsledare, tränare, ägare, expert, ekonom, analytiker, utrikesminister, finansminister",
    organisations: "polisen, regeringen, myndigheten, företaget, bolaget, partiet, kommunen, regionen, facket, förbundet, universitetet, tidningen, domstolen, departementet, klubben",
    bareSources: "källor, experter, kritiker, vittnen, forskare, boende, grannar, bedömare",
    documents: "rapport, rapporten, studie, studien, pressmeddelande, undersökning",
    scareBefore: "så kallade, så kallad, så kallat, kallad, ordet, begreppet, titeln",
    namedThings: "filmen, boken, serien, albumet, programmet, projektet, romanen, låten",
    abbreviations: "dr, prof, bl.a, t.ex, d.v.s, kl, ca, s.k, osv, m.m",
    dialogueDash: true,
  },
};
