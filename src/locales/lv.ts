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
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "steidzami, zibenīgi, jaunākais, ārkārtas ziņa, brīdinājums",
    flashes: "zibenszina, zibens, flash",
    exclusives: "ekskluzīvi",
    labels: "analīze, fons, intervija, reportāža, viedoklis, redaktora sleja, komentārs, pārskats, apkopojums, hronoloģija, aptauja, tiešraide, tiešsaistē, video, foto, attēls, galerija, grafika, avots, avoti, arhīvs, labojums, precizējums, papildināts, atjaunināts, preses relīze, reklāma, kontakti, lasi arī, īsumā, sports, politika, ekonomika, kultūra, ārzemes, laiks, birža",
    updates: "papildināts, papildināta, atjaunināts, precizēts, papildinājums",
    wrapups: "apkopojums, pārskats",
    repeats: "atkārtojums",
    corrections: "labojums, labots, labota, precizējums",
    kills: "anulēts, anulēta, atsaukts",
    notes: "redakcijām, redakcijas piezīme, uzmanību",
    noteSections: "piezīmes redaktoriem, redakcijām",
    paragraphs: "rindkopa, rindkopā, rindkopas",
    embargoes: "embargo līdz, embargo",
    immediate: "tūlītējai publicēšanai",
    reporting: "autors, žurnālists, sagatavoja",
    editing: "redaktors, redaktore, rediģēja",
    translation: "tulkoja, tulkojums",
    joiners: "un, &",
    agencies: "aģentūras",
    sources: "avots, avoti",
    contacts: "kontaktinformācija, kontakti, kontaktpersona, papildu informācija, preses kontakti",
    phones: "tālr, tālrunis, mob, tel",
    about: "par",
    ends: "beigas",
    more: "turpinājums, turpinājums sekos",
  },

  // ---- quotes ----
  quotes: null,
};
