import type { Locale } from "../locale/locale.js";

export const ca: Locale = {
  tag: "ca",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, la, el, i, que, a, en, els, les, del, un, una, per, amb, al, no, es, ha, als, dels, més, és, com, però, aquest, aquesta, són, seva, seu, han, pel, també, sobre, des, fins, entre, d', l', va, molt",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "urgent, última hora, alerta",
    flashes: "flaix",
    exclusives: "exclusiva, en exclusiva",
    labels: "anàlisi, perfil, entrevista, crònica, reportatge, opinió, editorial, columna, directe, en directe, vídeo, foto, fotos, galeria, infografia, font, fonts, crèdit, imatge, arxiu, correcció, fe d'errades, actualització, comunicat, nota de premsa, publicitat, contacte, breus, esports, política, economia, societat, cultura, món, el temps, agenda",
    updates: "actualització, actualitza, ampliació, amplia",
    wrapups: "resum",
    repeats: "repetició",
    corrections: "correcció, corregit, corregeix, rectificació, fe d'errades",
    kills: "anul·lació, anul·lada",
    notes: "nota als editors, nota de la redacció, atenció",
    noteSections: "nota als editors, notes als editors",
    noteVerbs: "afegeix, actualitza, amplia, inclou",
    correctingVerbs: "corregeix, rectifica",
    paragraphs: "paràgraf, paràgrafs",
    embargoes: "embargat fins, embargada fins, embargo fins, sota embargament fins",
    immediate: "per a publicació immediata",
    reporting: "per, informació de, reportatge de",
    writing: "escrit per",
    editing: "edició de, editat per",
    translation: "traducció de, traduït per",
    inPlace: "a, des de, en",
    joiners: "i, &",
    withAgencies: "amb, amb informació de",
    agencies: "agències",
    sources: "font, fonts",
    contacts: "contacte de premsa, contacte, contactes, gabinet de premsa, per a més informació",
    phones: "tel, telèfon, mòbil",
    about: "sobre, quant a",
    ends: "fi, final",
    more: "continua, segueix",
  },

  // ---- quotes ----
  quotes: null,
};
