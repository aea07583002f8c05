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
  page: {
    bylineIntros: "von, vom, von unserem korrespondenten, von unserer korrespondentin, text, text von, autor, autorin, autoren, autor/in, verfasst von, geschrieben von, ein beitrag von, ein artikel von, ein kommentar von, ein gastbeitrag von, redaktion, redakteur, aus, interview von, eine analyse von, protokoll, aufgezeichnet von, eine kolumne von, ein interview von, kommentar von, gastbeitrag von, zusammengestellt von, by",
    authorJoiners: "und, sowie, mit, &",
    authorRoles: "redakteur, redakteurin, redaktion, korrespondent, korrespondentin, autor, autorin, reporter, reporterin, volontär, volontärin, chefredakteur, chefredakteurin, freier journalist, freie journalistin, journalist, journalistin, leiter, leiterin, ressortleiter, ressortleiterin, kolumnist, kolumnistin, politikredakteur, politikredakteurin, wirtschaftsredakteur, wirtschaftsredakteurin, leitender wirtschaftsredakteur, chefreporter, sportredakteur, gastautor, gastautorin, professor, professorin, büro, agentur, agenturen, stv. chefredakteur, digitalredaktion, freier autor, freie autorin, mitarbeiter, fotograf, redaktionsleiter",
    published: "veröffentlicht, veröffentlicht am, publiziert, publiziert am, erstellt, erstellt am, erschienen, erschienen am, stand, datum, vom, am, online seit, zuerst veröffentlicht am, erstveröffentlichung, veröffentlichungsdatum, artikel vom, geschrieben am, gepostet am, eingestellt am, posted on, verfasst am, ausgabe vom",
    updated: "aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, update, geändert, letzte aktualisierung, zuletzt bearbeitet, zuletzt geändert, letzte änderung, bearbeitet, geändert am, letztes update",
    readingTime: "lesezeit, min lesezeit, minuten lesezeit, min. lesezeit, minuten, lesedauer, min, min.",
    credits: "foto, fotos, bild, bilder, bildquelle, quelle, bildrechte, copyright, fotograf, grafik, montage, credit, symbolbild, archivbild, archivfoto, video, illustration, bildnachweis, fotocredit, screenshot, collage, rechte",
    sources: "quelle, quellen, via",
    readAlso: "lesen sie auch, lesen sie mehr, mehr zum thema, lesen sie hier, auch interessant, das könnte sie auch interessieren, lesetipp, mehr dazu, siehe auch, weiterlesen, zum artikel, passend dazu, mehr lesen, lies auch, hier geht es, das könnte dich auch interessieren, mehr von, weitere informationen, hören sie auch, jetzt lesen",
    related: "mehr zum thema, themen, weitere artikel, ähnliche artikel, meistgelesen, das könnte sie auch interessieren, weitere meldungen, weitere themen, verwandte themen, verwandte artikel, top-themen, aktuelle artikel, neueste artikel, beliebt, schlagworte, schlagwörter, tags, empfehlungen, empfohlen, mehr aus, auch interessant, weitere nachrichten, ähnliche beiträge, meistgelesene artikel, mehr themen, newsticker, aktuelles, neueste beiträge",
    comments: "kommentare, kommentar, kommentieren, diskutieren sie mit, diskussion, schreibe einen kommentar, kommentar schreiben, kommentar verfassen, antworten, leserkommentare, kommentare anzeigen, jetzt kommentieren, alle kommentare, beitrag kommentieren, forum, sagt, keine kommentare, lesermeinungen, antwort abbrechen",
    share: "teilen, drucken, merken, e-mail, mail, facebook, twitter, whatsapp, artikel teilen, link kopieren, link kopiert, vorlesen, anhören, feedback, auf facebook teilen, speichern, folgen sie uns, per mail, tweet, artikel merken, weiterleiten, artikel drucken, folgen, xing, linkedin, versenden",
    promotion: "newsletter, anzeige, werbung, abo, abonnieren, jetzt abonnieren, anzeigen, probeabo, jetzt testen, unterstützen, spenden, empfohlener redaktioneller inhalt, externer inhalt, e-paper, zum abo, exklusiv für abonnenten, jetzt anmelden, app herunterladen, jetzt registrieren, abonnenten, premium",
    legal: "impressum, datenschutz, datenschutzerklärung, agb, kontakt, cookie, cookies, nutzungsbedingungen, barrierefreiheit, mediadaten, karriere, alle rechte vorbehalten, über uns, privatsphäre, cookie-einstellungen, widerruf, nutzungsbasierte werbung",
    navigation: "startseite, home, menü, suche, suchen, schließen, zum inhalt springen, anmelden, einloggen, login, registrieren, mein konto, weiter, zurück, nach oben, mehr anzeigen, mehr laden, sie sind hier, service, zur startseite, navigation, alle themen, archiv, übersicht",
    sections: "politik, wirtschaft, sport, kultur, panorama, gesellschaft, meinung, wissen, wissenschaft, reise, lokales, regional, nachrichten, ausland, inland, deutschland, welt, digital, technik, gesundheit, unterhaltung, leben, feuilleton, medien, fußball, finanzen, blaulicht, vermischtes, schweiz, österreich, international, netzwelt, auto, ratgeber, stil, kommentar, leute, thema, aktuell, umwelt",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
