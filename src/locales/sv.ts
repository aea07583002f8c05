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
  page: { bylineIntros: "" },

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
    verbSecond: true,
    finiteEndings: "ade, ar, er",
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
