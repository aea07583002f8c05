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
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: {
    verbs: {
      speech: "sier/f, sa/f, sagt/p, si/b, forteller/f, fortalte/f, opplyser/f, opplyste/f, opplyst/p, forklarer/f, forklarte/f, uttaler/f, uttalte/f, uttalt/p, mener/f, mente/f, hevder/f, hevdet/f, påpeker/f, påpekte/f, understreker/f, understreket/f, bekrefter/f, bekreftet/f, konstaterer/f, konstaterte/f, svarer/f, svarte/f, tilføyer/f, tilføyde/f, skriver/f, skrev/f, skrevet/p, melder/f, meldte/f, meldt/p, meddeler/f, meddelte/f, rapporterer/f, rapporterte/f, advarer/f, advarte/f, innrømmer/f, innrømmet/f, avviser/f, avviste/f, benekter/f, benektet/f, erkjenner/f, erkjente/f, lover/f, lovet/f, krever/f, krevde/f, spør/f, spurte/f, noterer/f, gjentar/f, gjentok/f, vurderer/f, vurderte/f, poengterer/f, poengterte/f, forsikrer/f, forsikret/f, foreslår/f, foreslo/f, slår fast/f, slo fast/f, fastslår/f, fastslo/f, erklærer/f, erklærte/f, anfører/f, kommenterer/f, kommenterte/f, klager/f, oppfordrer/f, oppfordret/f, lyder/f, beretter/f, varsler/f, varslet/f, anslår/f, anslo/f",
      utter: "fortsetter/f, fortsatte/f, utbryter/f, utbrøt/f, roper/f, ropte/f, ler/f, lo/f, sukker/f, avslutter/f, avsluttet/f, legger til/f, la til/f",
      act: "kaller/f, kalte/f, kalt/p, beskriver/f, beskrev/f, betegner/f, betegnet/f, kritiserer/f, kritiserte/f, fordømmer/f, fordømte/f, roser/f, roste/f, beskylder/f, beskyldte/f, anklager/f, anklaget/f, snakker om/f, snakket om/f",
      commit: "lover/f, lovet/f, truer/f, truet/f, krever/f, nekter/f, nektet/f",
      thought: "tror/f, trodde/f, synes/f, håper/f, håpet/f, frykter/f, fryktet/f, forventer/f, forventet/f, tviler/f",
      evidence: "viser/f, viste/f, fremgår av/f, går fram av/f",
    },
    ambiguous: "svarer, viser, lyder, mener, melder",
    sourceBefore: "ifølge, etter",
    verbSecond: true,
    finiteEndings: "et, er",
    that: "at",
    whether: "om, hvorfor, hvordan, når, hvem, hva",
    infinitive: "å",
    auxiliaries: "har, hadde, er, var, blir, ble",
    modals: "skal, skulle, kan, kunne, må, måtte, vil, ville, bør",
    adverbs: "også, ikke, nå, så, da, allerede, tidligere, senere, likevel, blant annet, igjen, fortsatt, i dag, i går",
    negations: "ikke, aldri, ingen",
    determiners: "den, det, de, en, ei, et, denne, dette, disse, hans, hennes, deres, sin, sine, alle, flere, mange, to, tre, fire",
    links: "for, av, ved, på, i, fra, hos",
    prepositions: "i, på, av, til, for, med, om, fra, ved, under, etter, mot, hos, mellom, uten, ifølge",
    conjunctions: "og, men, eller",
    subordinators: "mens, fordi, da, når, etter at, før, hvis, selv om",
    relatives: "som",
    pronouns: {
      masculine: "han",
      feminine: "hun",
      plural: "de",
      any: "den, man",
    },
    selfPronouns: "jeg, vi, du, dere, meg, oss, vår, vårt, våre, min, mitt, mine",
    titles: {
      masculine: "herr",
      feminine: "fru",
      any: "dr, professor, statsminister, minister, president",
    },
    particles: "von, af, de, van",
    roles: "talsmann, talskvinne, talsperson, pressetalsmann, minister, statsminister, president, direktør, administrerende direktør, leder, nestleder, ordfører, professor, forsker, påtalejurist, politiadvokat, advokat, dommer, politiinspektør, operasjonsleder, innsatsleder, trener, eier, ekspert, økonom, utenriksminister, finansminister",
    organisations: "politiet, regjeringen, departementet, selskapet, bedriften, partiet, kommunen, fylket, fagforbundet, universitetet, avisen, retten, direktoratet, klubben",
    bareSources: "kilder, eksperter, kritikere, vitner, forskere, beboere, naboer",
    documents: "rapport, rapporten, undersøkelse, pressemelding",
    scareBefore: "såkalte, såkalt, kalt, ordet, begrepet, tittelen",
    namedThings: "filmen, boken, serien, albumet, programmet, prosjektet, romanen, låta",
    abbreviations: "dr, prof, bl.a, f.eks, dvs, kl, ca, osv, m.m",
    dialogueDash: true,
  },
};
