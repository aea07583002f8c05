import type { Locale } from "../locale/locale.js";

export const pl: Locale = {
  tag: "pl",
  script: "Latn",
  wordBreak: "space",
  stopwords: "w, i, na, z, się, że, do, nie, o, jest, to, za, od, po, jak, przez, dla, oraz, ale, co, który, która, które, są, przy, był, tym, już, tego, było, została, także, został, być, ma, ze, jego, jej, tak, lub",
  quoteMarks: [["„", "”"], ["«", "»"], ["\"", "\""], ["“", "”"], ["‚", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "pilne, z ostatniej chwili, alarm, ważne, breaking",
    flashes: "flash, błyskawica",
    exclusives: "tylko u nas, wyłącznie",
    labels: "analiza, sylwetka, wywiad, rozmowa, reportaż, opinia, komentarz, felieton, kalendarium, podsumowanie, sondaż, zapowiedź, na żywo, relacja, relacja na żywo, wideo, zdjęcia, zdjęcie, foto, fot, galeria, infografika, źródło, źródła, archiwum, sprostowanie, korekta, aktualizacja, komunikat, komunikat prasowy, reklama, kontakt, czytaj także, czytaj też, zobacz też, w skrócie, sport, polityka, gospodarka, kultura, świat, kraj, pogoda, giełda, opis, dochodzi, redakcja, tło",
    updates: "aktualizacja, aktualizowane, uzupełnienie, aktl, dochodzi, opis",
    leads: "lead",
    wrapups: "podsumowanie, synteza, zbiorcza, przegląd",
    repeats: "powtórzenie, powtórka",
    corrections: "korekta, sprostowanie, poprawka, korygowane, poprawia",
    kills: "anulowanie, anulowana, wycofanie, wycofana, anulujemy",
    notes: "uwaga redakcje, uwaga, do redakcji, uwaga redaktorzy, od redakcji",
    noteSections: "uwagi dla redakcji, informacje dla redakcji, nota dla redakcji",
    noteVerbs: "dodaje, aktualizuje, uzupełnia, rozszerza, dochodzi",
    correctingVerbs: "poprawia, koryguje, prostuje",
    paragraphs: "akapit, akapity, akapicie, akapitach",
    embargoes: "embargo do, embargo do godz, embargo, objęte embargiem do",
    immediate: "do natychmiastowej publikacji",
    reporting: "autor, autorzy, opracowanie, opr, relacja, z, od",
    writing: "napisał, napisała, autor",
    editing: "redakcja, redagował, redagowała, opracował, opracowała",
    translation: "tłumaczenie, przełożył, przełożyła, tłum",
    inPlace: "w, z, we",
    joiners: "i, oraz, &",
    withAgencies: "z, na podstawie, za",
    agencies: "agencje, agencji",
    sources: "źródło, źródła",
    contacts: "kontakt dla mediów, kontakt dla prasy, kontakt, kontakt prasowy, biuro prasowe, dane kontaktowe, więcej informacji, rzecznik prasowy",
    phones: "tel, telefon, kom, tel. kom, faks, fax",
    about: "o, o firmie, informacje o",
    ends: "koniec",
    more: "ciąg dalszy nastąpi, cdn, c.d.n, więcej",
  },

  // ---- quotes ----
  quotes: null,
};
