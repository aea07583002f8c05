import type { Locale } from "../locale/locale.js";

export const et: Locale = {
  tag: "et",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ja, on, et, ei, see, oli, ka, kui, aga, mis, oma, tema, nende, selle, kes, seda, või, siis, ning, pole, veel, kuid, juba, ta, saab, üle, välja, pärast, mida, olla, nii, ole, kus, hakkas, sest, peab, tuleb, üks, need, vaid",
  quoteMarks: [["„", "“"], ["\"", "\""], ["„", "”"], ["«", "»"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "kiiruudis, kiire, värske, erakorraline, viimane teade",
    flashes: "välk, flash",
    exclusives: "eksklusiivne",
    labels: "analüüs, taust, intervjuu, reportaaž, arvamus, juhtkiri, kommentaar, ülevaade, kokkuvõte, kronoloogia, küsitlus, otse, otseblogi, otsepilt, video, foto, fotod, pilt, galerii, graafik, allikas, arhiiv, parandus, õiendus, täiendatud, uuendus, pressiteade, reklaam, kontakt, loe ka, loe lisaks, lühidalt, sport, poliitika, majandus, kultuur, välisuudised, ilm, börs, toimetaja",
    updates: "täiendatud, uuendatud, uuendus, täiendus, täpsustatud",
    wrapups: "kokkuvõte, ülevaade",
    repeats: "kordus",
    corrections: "parandus, parandatud, õiendus",
    kills: "tühistatud, tühistamine",
    notes: "toimetajatele, toimetuse märkus, märkus toimetustele",
    noteSections: "toimetajatele, märkused toimetajatele",
    paragraphs: "lõik, lõigus, lõigud",
    embargoes: "embargo kuni, embargo",
    immediate: "koheseks avaldamiseks",
    reporting: "kirjutas, autor, reporter",
    editing: "toimetaja, toimetas",
    translation: "tõlkis, tõlkija, tõlge",
    joiners: "ja, ning, &",
    agencies: "agentuurid",
    sources: "allikas, allikad",
    contacts: "pressikontakt, kontakt, kontaktid, lisainfo, lisateave, lisainformatsioon",
    phones: "tel, telefon, mob, gsm",
    ends: "lõpp",
    more: "järgneb, täieneb",
  },

  // ---- quotes ----
  quotes: null,
};
