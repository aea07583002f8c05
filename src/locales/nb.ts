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
  trade: {
    alerts: "hast, haster, ilmelding, siste nytt, siste, breaking, hastemelding",
    flashes: "flash, lyn",
    exclusives: "eksklusivt",
    labels: "analyse, bakgrunn, fakta, faktaboks, portrett, intervju, reportasje, kommentar, leder, kronikk, debatt, oversikt, oppsummering, meningsmåling, direkte, live, video, foto, bilde, bilder, grafikk, kilde, kilder, arkiv, arkivfoto, rettelse, retting, oppdatering, oppdatert, pressemelding, annonse, kontakt, les også, les mer, kort, sport, politikk, økonomi, kultur, utenriks, innenriks, vær, børs, redaksjon, tekst",
    updates: "oppdatering, oppdatert, ny",
    wrapups: "oppsummering, oversikt, samlesak",
    repeats: "gjentakelse, repetisjon",
    corrections: "rettelse, retting, rettet, korrigering, korrigert",
    kills: "annullering, annullert, trukket, kansellert, makuleres",
    notes: "til redaksjonen, til red, merk, obs",
    noteSections: "til redaksjonen, noter til redaksjonen, merknad til redaksjonen",
    noteVerbs: "legger, oppdaterer, utdyper",
    correctingVerbs: "retter, korrigerer",
    paragraphs: "avsnitt, avsnittet",
    embargoes: "embargo til, embargo, sperrefrist, kan offentliggjøres tidligst, klausulert til",
    immediate: "for umiddelbar publisering",
    reporting: "av, reportasje av, skrevet av",
    writing: "skrevet av, tekst",
    editing: "redigert av, redaktør",
    translation: "oversatt av, oversettelse",
    inPlace: "i, fra, på",
    joiners: "og, &",
    withAgencies: "med",
    agencies: "nyhetsbyråer, byråer",
    sources: "kilde, kilder",
    contacts: "pressekontakt, kontakt, kontakter, kontaktperson, kontaktpersoner, for mer informasjon, mer informasjon, kontaktinformasjon",
    phones: "tlf, telefon, tel, mobil, faks",
    about: "om",
    ends: "slutt",
    more: "mer følger, fortsetter, mer",
  },

  // ---- quotes ----
  quotes: null,
};
