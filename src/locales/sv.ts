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
  trade: {
    alerts: "just nu, senaste nytt, extra, ilmeddelande, brådskande, breaking",
    flashes: "flash, ilflash",
    exclusives: "exklusivt",
    labels: "analys, bakgrund, fakta, faktaruta, porträtt, intervju, reportage, kommentar, ledare, krönika, debatt, översikt, sammanfattning, opinion, direkt, live, liverapport, video, tv, foto, bild, bilder, bildspel, grafik, källa, källor, arkiv, arkivbild, rättelse, uppdatering, uppdaterad, pressmeddelande, annons, kontakt, läs också, läs mer, i korthet, kort, sport, politik, ekonomi, kultur, utrikes, inrikes, väder, börs, text, redaktion",
    updates: "uppdatering, uppdaterad, upd, komplettering, ny",
    wrapups: "sammanfattning, översikt, summering",
    repeats: "repris, upprepning",
    corrections: "rättelse, rättad, korrigering, korrigerad, rätt",
    kills: "makulering, makuleras, struken, indragen, annullerad, mandatory kill",
    notes: "till redaktionen, obs, obs redaktioner, notera, red. anm",
    noteSections: "till redaktionen, för redaktioner, not till redaktionen",
    noteVerbs: "uppdaterar, kompletterar, lägger, tillägg",
    correctingVerbs: "rättar, korrigerar",
    paragraphs: "stycke, stycket, stycken, styckena",
    embargoes: "embargo till, embargo, embargo t.o.m, får publiceras tidigast, får ej publiceras före, under embargo till",
    immediate: "för omedelbar publicering",
    reporting: "rapport av, av, reportage av, medverkan av",
    writing: "skriven av, text",
    editing: "redigerad av, redaktör, redigering",
    translation: "översatt av, översättning, översättning av",
    inPlace: "i, från, på",
    joiners: "och, &",
    withAgencies: "med",
    agencies: "nyhetsbyråer, byråer",
    sources: "källa, källor",
    contacts: "presskontakt, kontakt, kontakter, kontaktperson, kontaktpersoner, för mer information, pressekontakt, mer information, för ytterligare information, ytterligare information",
    phones: "tel, telefon, tfn, mobil, fax",
    about: "om",
    ends: "slut",
    more: "mer följer, fortsättning följer, mer kommer, forts",
  },

  // ---- quotes ----
  quotes: null,
};
