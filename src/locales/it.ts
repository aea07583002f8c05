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
  page: {
    bylineIntros: "di, da, a cura di, scritto da, testo di, autore, autrice, pubblicato da, redazione, articolo di, inserito da, dal nostro inviato, dal nostro corrispondente, dalla nostra inviata, dalla nostra corrispondente",
    authorJoiners: "e, ed, con, &",
    authorRoles: "giornalista, corrispondente, inviato, inviata, redazione, redattore, redattrice, direttore, editorialista, agenzia, caporedattore, professore, collaboratore, la redazione, reporter, opinionista",
    published: "pubblicato, pubblicato il, pubblicata il, data, inserito il, creato il, il, postato il, data di pubblicazione",
    updated: "aggiornato, aggiornato il, ultimo aggiornamento, modificato, modificato il, ultima modifica, aggiornamento, aggiornata il, aggiornato alle",
    readingTime: "min di lettura, minuti di lettura, tempo di lettura, lettura",
    credits: "foto, immagine, immagini, credito, crediti, credits, video, fotografia, foto di, archivio, riproduzione riservata, fotogramma, illustrazione, imagoeconomica",
    sources: "fonte, fonti",
    readAlso: "leggi anche, leggi tutto, leggi di più, guarda anche, vedi anche, approfondisci, per approfondire, leggi, continua a leggere, ti potrebbe interessare, potrebbe interessarti, scopri di più, ascolta anche",
    related: "leggi anche, articoli correlati, notizie correlate, ti potrebbe interessare, ultime notizie, più letti, i più letti, altre notizie, argomenti, tag, tags, temi, correlati, in evidenza, ultim'ora, potrebbe interessarti, le più lette, dello stesso autore",
    comments: "commenti, commento, lascia un commento, commenta, rispondi, aggiungi un commento, scrivi un commento, i commenti, partecipa alla discussione, annulla risposta",
    share: "condividi, stampa, invia, facebook, twitter, whatsapp, copia link, seguici, email, salva, ascolta, condividi su facebook, telegram, link copiato, tweet",
    promotion: "newsletter, iscriviti, abbonati, abbonamento, pubblicità, annuncio, sostienici, registrati, contenuto sponsorizzato, riservato agli abbonati, scarica l'app, dona ora, iscriviti alla newsletter, sei già abbonato",
    legal: "privacy, privacy policy, cookie, cookie policy, note legali, tutti i diritti riservati, contatti, chi siamo, termini e condizioni, riproduzione riservata, partita iva, gestisci cookie, condizioni d'uso, pubblicità",
    navigation: "home, homepage, menu, cerca, chiudi, accedi, login, vai al contenuto, salta al contenuto, successivo, precedente, indietro, carica altro, mostra altro, vedi tutti, il mio account, sei in, ricerca",
    sections: "notizie, politica, mondo, esteri, economia, sport, cultura, opinioni, cronaca, spettacoli, tecnologia, salute, scienza, società, attualità, calcio, italia, ambiente, interni, editoriale, regione, lavoro, scuola, motori, viaggi",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
