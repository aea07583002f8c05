import type { Locale } from "../locale/locale.js";

export const cs: Locale = {
  tag: "cs",
  script: "Latn",
  wordBreak: "space",
  stopwords: "a, v, na, se, je, že, s, z, o, do, i, to, ve, za, po, pro, jsou, podle, by, které, který, která, od, ale, jako, tak, ze, bude, byl, jeho, si, k, nebo, už, také, až, není, při, jsem, byla",
  quoteMarks: [["„", "“"], ["\"", "\""], ["»", "«"], ["‚", "‘"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "mimořádná zpráva, mimořádně, aktuálně, urgentní, poplach, naléhavé, breaking",
    flashes: "blesk, flash",
    exclusives: "exkluzivně, exkluzivní",
    labels: "analýza, profil, rozhovor, reportáž, názor, komentář, souhrn, přehled, chronologie, kalendárium, anketa, průzkum, živě, online, on-line, video, foto, fotogalerie, fotografie, grafika, infografika, zdroj, zdroje, archiv, oprava, upřesnění, aktualizace, aktualizováno, tisková zpráva, reklama, kontakt, čtěte také, stručně, krátce, sport, politika, ekonomika, kultura, domácí, zahraničí, svět, počasí, burza, dokument, rekapitulace, autor, redakce",
    updates: "aktualizace, aktualizováno, aktualizovaná, doplnění, doplněno, upřesnění",
    wrapups: "souhrn, přehled, rekapitulace",
    repeats: "opakování, opakováno",
    corrections: "oprava, opraveno, opravená, korekce",
    kills: "stornování, storno, zrušeno, anulace, zrušení",
    notes: "upozornění pro redakce, poznámka pro editory, poznámka redakce, pozn. red, upozornění, pozn",
    noteSections: "poznámky pro editory, poznámka pro editory, poznámky pro redakce",
    noteVerbs: "doplňuje, aktualizuje, přidává, rozšiřuje",
    correctingVerbs: "opravuje",
    paragraphs: "odstavec, odstavce, odst, odstavci, odstavcích",
    embargoes: "embargo do, embargo, pod embargem do, zveřejnit nejdříve, embargo do hodin",
    immediate: "k okamžitému zveřejnění",
    reporting: "autor, zpracoval, zpracovala, od, připravil, připravila",
    writing: "napsal, napsala",
    editing: "editor, editoval, upravil, upravila, redakčně upravil",
    translation: "přeložil, přeložila, překlad",
    inPlace: "v, z, ve",
    joiners: "a, &",
    withAgencies: "s využitím, s použitím",
    agencies: "agentury",
    sources: "zdroj, zdroje",
    contacts: "kontakt pro média, kontakt, kontakty, kontakt pro novináře, tiskový mluvčí, tiskové oddělení, další informace",
    phones: "tel, telefon, mobil, gsm",
    about: "o, o společnosti, o nás",
    ends: "konec",
    more: "pokračování, pokračuje, více",
  },

  // ---- quotes ----
  quotes: null,
};
