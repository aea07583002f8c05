import type { Locale } from "../locale/locale.js";

export const it: Locale = {
  tag: "it",
  script: "Latn",
  wordBreak: "space",
  stopwords: "di, e, il, la, che, in, a, per, un, del, è, con, non, una, i, le, si, da, della, al, sono, dei, nel, alla, gli, delle, più, ha, come, anche, lo, ma, dal, nella, ed, alle, degli, dell', l', ai",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "urgente, ultim'ora, ultima ora, ultimora, allarme, in aggiornamento, notizia in aggiornamento",
    flashes: "flash",
    exclusives: "esclusiva, in esclusiva, esclusivo",
    labels: "analisi, scheda, focus, ritratto, profilo, intervista, reportage, commento, editoriale, opinione, rubrica, approfondimento, punto, il punto, cronologia, sintesi, riepilogo, sondaggio, diretta, in diretta, live, video, foto, fotogallery, immagini, grafico, infografica, fonte, fonti, credito, archivio, correzione, errata corrige, precisazione, aggiornamento, comunicato, comunicato stampa, pubblicità, contatti, leggi anche, guarda, brevi, in breve, sport, calcio, politica, economia, cronaca, cultura, esteri, mondo, meteo, borsa, agenda, podcast, rpt, redazione, tel, data, luogo",
    updates: "aggiornamento, aggiornato, aggiorna",
    leads: "lead, nuovo lead",
    wrapups: "riepilogo, sintesi, il punto",
    repeats: "rpt, ripetizione, ripete, si ripete",
    corrections: "correzione, corretto, corregge, errata corrige, rettifica, correct",
    kills: "annullamento, annullata, annullato, si prega di non tenere conto",
    adds: "aggiunge",
    notes: "nota per i redattori, nota ai redattori, n.d.r, ndr, nota della redazione, attenzione, nota redazionale, nota per le redazioni",
    noteSections: "note per i redattori, note per le redazioni, note ai redattori, nota per i redattori, note redazionali",
    noteVerbs: "aggiunge, aggiorna, aggiungendo, riscrive, sostituisce, integra, elimina, precisa, inserisce, modifica, ripete",
    correctingVerbs: "corregge, rettifica",
    paragraphs: "paragrafo, paragrafi, par, capoverso",
    embargoes: "embargo fino a, embargo fino al, embargo fino alle, sotto embargo fino a, sotto embargo fino al, embargo, da non pubblicare prima di, da non pubblicare prima delle, embargo sino alle, sotto embargo fino alle, non pubblicare prima di",
    immediate: "per la pubblicazione immediata, per diffusione immediata, comunicato per diffusione immediata, pubblicazione immediata",
    reporting: "servizio di, dal nostro inviato, dall'inviato, dall'inviata, di, reportage di, a cura di, ha collaborato, hanno collaborato, con la collaborazione di",
    writing: "scritto da, testo di, redatto da, in redazione a roma, in redazione a milano, in redazione",
    editing: "editing di, editing, modificato da, redazione di, a cura di, editing a",
    translation: "tradotto da, traduzione di, traduzione, versione italiana di, tradotto e modificato da",
    contributing: "ha contribuito, hanno contribuito, hanno collaborato, ha collaborato",
    inPlace: "a, da, in, ad",
    joiners: "e, ed, &",
    withAgencies: "con, con agenzie, con informazioni di, con le agenzie, con fonte",
    agencies: "agenzie, agenzie di stampa",
    sources: "fonte, fonti",
    contacts: "contatti stampa, contatto stampa, contatti, contatto, ufficio stampa, per informazioni, contatti per la stampa, relazioni con i media, media relations, per ulteriori informazioni, informazioni per la stampa, contatti media",
    phones: "tel, telefono, cell, cellulare, mobile, fax, mob",
    about: "informazioni su, su, a proposito di, chi è",
    ends: "fine, fine lancio",
    more: "segue, continua",
  },

  // ---- quotes ----
  quotes: null,
};
