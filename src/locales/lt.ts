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
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "skubiai, skubu, svarbu, ką tik, naujausia",
    flashes: "žaibas, flash, žaibiškai",
    exclusives: "išskirtinai, išskirtinis",
    labels: "analizė, interviu, reportažas, nuomonė, komentaras, vedamasis, apžvalga, santrauka, chronologija, apklausa, tiesiogiai, tiesioginė transliacija, video, vaizdo įrašas, foto, nuotrauka, nuotraukos, galerija, grafika, šaltinis, šaltiniai, archyvas, pataisymas, patikslinimas, patikslinta, papildyta, atnaujinta, pranešimas spaudai, reklama, kontaktai, skaitykite taip pat, trumpai, sportas, politika, ekonomika, kultūra, pasaulis, orai, birža",
    updates: "papildyta, atnaujinta, papildymas, patikslinta, papildytas",
    wrapups: "santrauka, apžvalga, apibendrinta, apibendrinimas",
    repeats: "pakartojimas, kartojama",
    corrections: "pataisymas, pataisyta, patikslinimas, taisymas",
    kills: "anuliuota, anuliuojama, atšaukta, anuliavimas",
    notes: "redakcijoms, redaktorių dėmesiui, dėmesio, red. past",
    noteSections: "pastabos redaktoriams, redakcijoms",
    paragraphs: "pastraipa, pastraipoje, pastraipos",
    embargoes: "embargas iki, embargas, skelbti ne anksčiau",
    immediate: "nedelsiant skelbti",
    reporting: "autorius, parengė, žurnalistas",
    editing: "redaktorius, redagavo",
    translation: "vertė, vertimas, išvertė",
    joiners: "ir, bei, &",
    agencies: "agentūros",
    sources: "šaltinis, šaltiniai",
    contacts: "kontaktai žiniasklaidai, kontaktai, kontaktinis asmuo, daugiau informacijos",
    phones: "tel, telefonas, mob",
    about: "apie",
    ends: "pabaiga",
    more: "tęsinys, bus daugiau",
  },

  // ---- quotes ----
  quotes: null,
};
