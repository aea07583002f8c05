import type { Locale } from "../locale/locale.js";

export const hr: Locale = {
  tag: "hr",
  script: "Latn",
  wordBreak: "space",
  stopwords: "je, i, u, da, se, na, su, za, od, s, ne, koji, koja, koje, kao, što, a, ali, iz, će, bio, bila, to, po, do, bi, ili, sa, već, nisu, nije, dok, zbog, nakon, također, kod, samo, te, još, kako",
  quoteMarks: [["„", "“"], ["„", "”"], ["»", "«"], ["\"", "\""], ["“", "”"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "hitno, najnovije, upravo objavljeno, izvanredno, posljednja vijest, žurno",
    flashes: "fleš, flash",
    exclusives: "ekskluzivno",
    labels: "analiza, profil, intervju, reportaža, mišljenje, kolumna, komentar, pregled, kronologija, sažetak, anketa, istraživanje, uživo, video, foto, fotografija, fotografije, galerija, grafika, izvor, izvori, arhiva, ispravak, dopuna, ažurirano, priopćenje, oglas, reklama, kontakt, pročitajte još, pročitajte i, ukratko, sport, politika, gospodarstvo, kultura, svijet, društvo, vrijeme, urednik, autor, najava",
    updates: "dopuna, dopunjeno, ažurirano, nadopuna, prošireno",
    wrapups: "sažetak, pregled, zaokruženo, zbirno",
    repeats: "ponovljeno, ponavljanje",
    corrections: "ispravak, ispravljeno, ispravak netočnog navoda, korekcija",
    kills: "poništeno, povučeno, storno, anulirano, povlačenje",
    notes: "napomena urednicima, napomena uredništvu, napomena redakciji, pozor",
    noteSections: "napomene za urednike, napomena za urednike, napomene uredništvima",
    noteVerbs: "dodaje, dopunjuje, ažurira, nadopunjuje",
    correctingVerbs: "ispravlja",
    paragraphs: "odlomak, odlomku, odlomci, pasus",
    embargoes: "embargo do, embargo, pod embargom do",
    immediate: "za neposrednu objavu, za hitnu objavu",
    reporting: "izvijestio, izvijestila, autor, novinar, pripremio, pripremila",
    editing: "uredio, uredila, urednik, urednica",
    translation: "preveo, prevela, prijevod",
    inPlace: "u, iz",
    joiners: "i, &",
    agencies: "agencije",
    sources: "izvor, izvori",
    contacts: "kontakt za medije, kontakt, kontakti, kontakt osoba, služba za odnose s javnošću, dodatne informacije",
    phones: "tel, telefon, mob, mobitel, fax, faks",
    about: "o",
    ends: "kraj",
    more: "nastavlja se, slijedi, više",
  },

  // ---- quotes ----
  quotes: null,
};
