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
  page: { bylineIntros: "" },

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
    verbSecond: true,
    finiteEndings: "ede, er",
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
