import type { Locale } from "../locale/locale.js";

export const de: Locale = {
  tag: "de",
  script: "Latn",
  wordBreak: "space",
  stopwords: "der, die, und, in, den, von, zu, das, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als, auch, es, an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, über",
  quoteMarks: [["„", "“"], ["\"", "\""], ["»", "«"], ["«", "»"], ["‚", "‘"], ["›", "‹"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "eil, eilmeldung, eilt, dringend, breaking, vorrang, achtung, alarm, aktuell, blitzmeldung",
    flashes: "blitz, flash",
    exclusives: "exklusiv",
    labels: "analyse, hintergrund, porträt, portrait, interview, kommentar, leitartikel, meinung, gastbeitrag, reportage, feature, korrespondentenbericht, chronologie, dokumentation, zitat, zitate, stichwort, extra, fakten, infobox, zusammenfassung, überblick, umfrage, vorschau, liveticker, live, ticker, video, videos, foto, fotos, bild, bilder, grafik, bildergalerie, quelle, quellen, archiv, archivbild, symbolbild, symbolfoto, korrektur, berichtigung, update, pressemitteilung, medienmitteilung, anzeige, werbung, kontakt, hinweis, wichtig, service, termine, leserbrief, leserbriefe, glosse, kolumne, rezension, nachruf, kurz gemeldet, kurzmeldung, wetter, börse, sport, politik, wirtschaft, kultur, panorama, lokales, region, zum thema, mehr zum thema, lesen sie auch, podcast, quiz, pol, polizei, polizeimeldung, feuerwehr, pressestimmen, ots, pol-hh, neu, wiederholung, redaktion, autor, von, stand, ort, datum",
    updates: "update, aktualisierung, aktualisiert, neu, neufassung",
    leads: "lead, 1. lead, neue zusammenfassung",
    wrapups: "zusammenfassung, roundup, überblick, gesamtzusammenfassung, zf",
    repeats: "wiederholung, wdh, wdhlg",
    corrections: "berichtigung, korrektur, korrigiert, korr, berichtigt, richtigstellung",
    kills: "storno, zurückgezogen, rückzug, meldung zurückgezogen, annullierung, stornierung",
    holds: "sperre, gesperrt",
    adds: "ergänzung, ergänzt, zusatz",
    notes: "achtung redaktionen, redaktioneller hinweis, redaktionelle hinweise, hinweis an die redaktionen, hinweis, achtung, eds, anm. d. red, anmerkung der redaktion, red. hinweis, die redaktion",
    noteSections: "redaktionelle hinweise, redaktioneller hinweis, hinweis an die redaktionen, hinweise für redaktionen, orte, notizblock, redaktionelle anmerkung, internet, service, kontakte",
    noteVerbs: "ergänzt, aktualisiert, neu, präzisiert, ersetzt, streicht, fügt, erweitert, durchgehend, umgestellt, überarbeitet, aktualisiert durchgehend, hinzugefügt",
    correctingVerbs: "berichtigt, korrigiert",
    paragraphs: "absatz, absätze, absätzen, abs, satz",
    unpublished: "die folgenden informationen sind nicht zur veröffentlichung bestimmt, nicht zur veröffentlichung bestimmt, nicht zur veröffentlichung",
    embargoes: "sperrfrist, sperrfrist bis, gesperrt bis, achtung sperrfrist, embargo bis, embargo, frei ab, frei für, mit sperrfrist, veröffentlichung nicht vor, nicht vor",
    immediate: "zur sofortigen veröffentlichung, frei zur sofortigen veröffentlichung, sofort frei, zur sofortigen verwendung",
    reporting: "bericht von, berichtet von, bericht, von, mitarbeit, unter mitarbeit von, mitarbeit von, berichterstattung von, reporter, text",
    writing: "geschrieben von, verfasst von, zusammengestellt von, autor, autoren",
    editing: "redigiert von, redaktion, redaktion von, bearbeitet von, redaktionell bearbeitet von, redigiert",
    translation: "übersetzt von, übersetzung, übersetzung von, ins deutsche übertragen von, deutsch von",
    contributing: "trugen zu diesem bericht bei, trug zu diesem bericht bei, mitarbeit",
    inPlace: "in, aus, im",
    joiners: "und, u, &",
    withAgencies: "mit, mit material von, mit agenturen, mit informationen von, unter verwendung von, mit agenturmaterial, von",
    agencies: "agenturen, agenturmaterial, nachrichtenagenturen",
    sources: "quelle, quellen",
    contacts: "pressekontakt, pressekontakte, kontakt, kontakte, ansprechpartner, ansprechpartnerin, medienkontakt, medienkontakte, rückfragen, rückfragen bitte an, rückfragehinweis, für rückfragen, pressestelle, presseanfragen, pressesprecher, pressesprecherin, kontakt für medien, redaktionskontakt, weitere informationen, kontakt für rückfragen, presse, medienstelle",
    phones: "tel, telefon, telefonnummer, mobil, handy, fax, t, m, fon",
    about: "über, über die, über den, über das, zu",
    ends: "ende, schluss",
    more: "mehr folgt, folgt mehr, fortsetzung folgt, mehr, folgt, wird fortgesetzt",
  },

  // ---- quotes ----
  quotes: null,
};
