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

  // ---- furniture ----
  furniture: {
    comments: "kommentarer, kommentar, kommentér, debat, skriv en kommentar",
    related: "læs også, læs mere, læs videre, relaterede artikler, relateret, mest læste, seneste nyt, seneste, mere om, anbefalet, emner, se også, flere artikler",
    share: "del, del artiklen, udskriv, kopier link, følg os, gem, annonce, lyt",
    legal: "cookies, privatlivspolitik, persondata, nyhedsbrev, abonner, abonnent, abonnement, log ind, opret, vilkår, ophavsret, alle rettigheder",
    credits: "foto, billede, arkivfoto, video, kilde",
    about: "om forfatteren, journalist",
  },

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
  quotes: {
    verbs: {
      speech: "siger/f, sagde/f, sagt/p, sige/b, fortæller/f, fortalte/f, oplyser/f, oplyste/f, oplyst/p, forklarer/f, forklarede/f, udtaler/f, udtalte/f, udtalt/p, mener/f, mente/f, hævder/f, hævdede/f, påpeger/f, påpegede/f, understreger/f, understregede/f, bekræfter/f, bekræftede/f, konstaterer/f, konstaterede/f, svarer/f, svarede/f, tilføjer/f, tilføjede/f, skriver/f, skrev/f, skrevet/p, meddeler/f, meddelte/f, meddelt/p, rapporterer/f, rapporterede/f, advarer/f, advarede/f, indrømmer/f, indrømmede/f, afviser/f, afviste/f, benægter/f, benægtede/f, erkender/f, erkendte/f, lover/f, lovede/f, kræver/f, krævede/f, spørger/f, spurgte/f, noterer/f, gentager/f, gentog/f, vurderer/f, vurderede/f, pointerer/f, pointerede/f, forsikrer/f, forsikrede/f, foreslår/f, foreslog/f, slår fast/f, slog fast/f, fastslår/f, fastslog/f, erklærer/f, erklærede/f, anfører/f, anførte/f, kommenterer/f, klager/f, klagede/f, opfordrer/f, opfordrede/f, lyder/f, lød/f, beretter/f, berettede/f, bebuder/f, bebudede/f, forudser/f",
      utter: "fortsætter/f, fortsatte/f, udbryder/f, udbrød/f, råber/f, råbte/f, griner/f, sukker/f, slutter/f, sluttede/f, indskyder/f",
      act: "kalder/f, kaldte/f, kaldt/p, beskriver/f, beskrev/f, betegner/f, betegnede/f, kritiserer/f, kritiserede/f, fordømmer/f, fordømte/f, roser/f, roste/f, beskylder/f, beskyldte/f, taler om/f, talte om/f",
      commit: "lover/f, lovede/f, truer/f, truede/f, kræver/f, nægter/f, nægtede/f",
      thought: "tror/f, troede/f, synes/f, håber/f, håbede/f, frygter/f, frygtede/f, forventer/f, forventede/f, tvivler/f",
      evidence: "viser/f, viste/f, fremgår af/f",
    },
    ambiguous: "svarer, viser, lyder, mener",
    sourceBefore: "ifølge, efter",
    that: "at",
    whether: "om, hvorfor, hvordan, hvornår, hvem, hvad",
    infinitive: "at",
    auxiliaries: "har, havde, er, var, bliver, blev",
    modals: "skal, skulle, kan, kunne, må, måtte, vil, ville, bør",
    adverbs: "også, ikke, nu, så, da, allerede, tidligere, senere, dog, blandt andet, igen, stadig, i dag, i går",
    negations: "ikke, aldrig, ingen",
    determiners: "den, det, de, en, et, denne, dette, disse, hans, hendes, deres, sin, sine, alle, flere, mange, to, tre, fire",
    links: "for, af, ved, på, i, fra, hos",
    prepositions: "i, på, af, til, for, med, om, fra, ved, under, efter, mod, hos, mellem, uden, ifølge",
    conjunctions: "og, men, eller",
    subordinators: "mens, fordi, da, når, efter at, før, hvis, selv om",
    relatives: "som, der",
    pronouns: {
      masculine: "han",
      feminine: "hun",
      plural: "de",
      any: "den, man",
    },
    selfPronouns: "jeg, vi, du, i, mig, os, vores, min, mit, mine",
    titles: {
      masculine: "hr",
      feminine: "fru",
      any: "dr, professor, statsminister, minister, præsident",
    },
    particles: "von, af, de, van",
    roles: "talsmand, talskvinde, talsperson, minister, statsminister, præsident, direktør, administrerende direktør, formand, borgmester, professor, forsker, anklager, advokat, dommer, politiinspektør, vagtchef, træner, ejer, ekspert, økonom, ordfører, udenrigsminister, finansminister, lektor",
    organisations: "politiet, regeringen, ministeriet, selskabet, virksomheden, partiet, kommunen, regionen, fagforeningen, universitetet, avisen, retten, styrelsen, klubben",
    bareSources: "kilder, eksperter, kritikere, vidner, forskere, beboere, naboer",
    documents: "rapport, rapporten, undersøgelse, pressemeddelelse",
    scareBefore: "såkaldte, såkaldt, kaldet, ordet, begrebet, titlen",
    namedThings: "filmen, bogen, serien, albummet, programmet, projektet, romanen, sangen",
    abbreviations: "dr, prof, bl.a, f.eks, dvs, kl, ca, osv, m.m, hr",
    dialogueDash: true,
  },
};
