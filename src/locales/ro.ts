import type { Locale } from "../locale/locale.js";

export const ro: Locale = {
  tag: "ro",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, și, în, a, la, cu, pe, din, că, care, o, un, al, este, nu, se, au, pentru, mai, ale, fost, sunt, prin, lui, sau, dar, după, această, acest, unei, fi, să, ar, cel, cea, ai, între, unui, până, ei",
  quoteMarks: [["„", "”"], ["«", "»"], ["\"", "\""]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "urgent, breaking news, breaking, alertă, ultima oră, ultimă oră, ultim moment, de ultimă oră",
    flashes: "flash",
    exclusives: "exclusiv",
    labels: "analiză, profil, interviu, reportaj, opinie, editorial, comentariu, sinteză, cronologie, sondaj, live, în direct, video, foto, galerie foto, galerie, grafic, infografic, sursa, sursă, surse, arhivă, corectare, erată, precizare, actualizare, update, comunicat, comunicat de presă, publicitate, contact, citește și, citeşte și, pe scurt, sport, politică, economie, cultură, externe, meteo, vremea, bursa, agendă, redacția, data, document",
    updates: "actualizare, actualizată, update, actualizat, completare",
    wrapups: "sinteză, rezumat",
    repeats: "reluare, repetare",
    corrections: "corectare, corectură, corectat, erată, rectificare, corectată, corecție",
    kills: "anulare, anulată, retragere",
    notes: "notă către redactori, nota redacției, atenție, n.r, notă, nota editorului",
    noteSections: "note pentru editori, notă pentru editori, note pentru redacții",
    noteVerbs: "adaugă, actualizează, completează, include, rescrie",
    correctingVerbs: "corectează, rectifică",
    paragraphs: "paragraf, paragrafe, paragraful, paragrafele, alineat",
    embargoes: "embargo până la, sub embargo până la, embargo pana la, embargo, sub embargo",
    immediate: "pentru publicare imediată, pentru difuzare imediată",
    reporting: "reportaj de, relatare de, de, autor, redactor, corespondent",
    writing: "scris de, redactat de",
    editing: "editat de, editor, editor online, redactor, editare",
    translation: "tradus de, traducere de, traducerea",
    inPlace: "din, în, la",
    joiners: "și, şi, &",
    withAgencies: "cu, cu informații de la",
    agencies: "agenții, agențiile de presă",
    sources: "sursa, sursă, surse",
    contacts: "contact de presă, contact presă, contact, contacte, date de contact, biroul de presă, persoană de contact",
    phones: "tel, telefon, mobil, fax",
    about: "despre",
    ends: "sfârșit, final",
    more: "urmează, continuă, va urma",
  },

  // ---- quotes ----
  quotes: null,
};
