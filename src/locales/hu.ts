import type { Locale } from "../locale/locale.js";

export const hu: Locale = {
  tag: "hu",
  script: "Latn",
  wordBreak: "space",
  stopwords: "a, az, és, hogy, nem, is, egy, volt, meg, ez, de, csak, már, el, még, mint, vagy, ki, szerint, után, lesz, aki, ami, azt, ezt, van, amely, be, pedig, között, ha, minden, illetve, alatt, most, ahol, több, mert, fel, nagy",
  quoteMarks: [["„", "”"], ["»", "«"], ["\"", "\""]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "rendkívüli, sürgős, gyorshír, friss, most érkezett, breaking",
    flashes: "villám, flash, villámhír",
    exclusives: "exkluzív",
    labels: "elemzés, háttér, portré, interjú, riport, vélemény, jegyzet, kommentár, összefoglaló, kronológia, felmérés, élő, élőben, percről percre, videó, fotó, fotók, kép, képek, galéria, grafika, forrás, források, archív, helyesbítés, javítás, frissítés, közlemény, sajtóközlemény, hirdetés, kapcsolat, olvassa el, röviden, sport, politika, gazdaság, kultúra, külföld, belföld, időjárás, tőzsde, bővített, szerkesztette, szerző",
    updates: "frissítés, frissítve, frissített, bővített, pontosított, aktualizált",
    wrapups: "összefoglaló, összegzés",
    repeats: "ismétlés, ismételt",
    corrections: "helyesbítés, javítás, javított, helyesbített, helyreigazítás",
    kills: "visszavonás, visszavonva, törlés",
    notes: "megjegyzés a szerkesztőknek, figyelem, szerk. megj, a szerk, szerkesztői megjegyzés",
    noteSections: "megjegyzések szerkesztőknek, megjegyzés a szerkesztőknek",
    noteVerbs: "frissíti, bővíti, kiegészíti",
    correctingVerbs: "javítja, helyesbíti",
    paragraphs: "bekezdés, bekezdésben, bekezdések",
    embargoes: "embargó, embargós, nem közölhető, embargo",
    immediate: "azonnali közlésre, azonnal közölhető",
    reporting: "tudósít, írta, riporter, szerző, tudósítók",
    writing: "írta",
    editing: "szerkesztette, szerkesztő, szerk",
    translation: "fordította, fordítás, fordító",
    joiners: "és, &",
    agencies: "hírügynökségek",
    sources: "forrás, források",
    contacts: "sajtókapcsolat, kapcsolat, sajtókapcsolatok, további információ, sajtóiroda, elérhetőség",
    phones: "tel, telefon, mobil, fax",
    about: "névjegy, rólunk",
    ends: "vége",
    more: "folytatás, folytatjuk, több",
  },

  // ---- quotes ----
  quotes: null,
};
