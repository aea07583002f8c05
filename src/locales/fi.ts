import type { Locale } from "../locale/locale.js";

export const fi: Locale = {
  tag: "fi",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ja, on, ei, että, oli, se, hän, mutta, ovat, kun, myös, kuin, joka, sen, mukaan, ole, jo, jos, tai, ollut, vain, nyt, niin, jonka, sekä, kanssa, voi, jälkeen, mitä, olla, joita, ne, jotka, tämä, vielä, mukana, noin, olisi, sitä, eikä",
  quoteMarks: [["”", "”"], ["»", "»"], ["\"", "\""], ["“", "”"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "pikauutinen, kiire, juuri nyt, tuore tieto, viimeisin, hälytys",
    flashes: "flash, salama",
    exclusives: "yksinoikeudella",
    labels: "analyysi, tausta, fakta, faktat, henkilökuva, haastattelu, reportaasi, kommentti, kolumni, pääkirjoitus, mielipide, yhteenveto, aikajana, kysely, gallup, suora, live, seuranta, video, kuva, kuvat, kuvia, galleria, grafiikka, lähde, lähteet, arkisto, arkistokuva, korjaus, oikaisu, päivitys, päivitetty, tiedote, lehdistötiedote, mainos, yhteystiedot, lue myös, lue lisää, lyhyesti, urheilu, politiikka, talous, kulttuuri, ulkomaat, kotimaa, sää, pörssi, toimitus, teksti",
    updates: "päivitys, päivitetty, täydennys, täydennetty, uusi",
    wrapups: "yhteenveto, koonti, kokoava",
    repeats: "toisto, uudelleen",
    corrections: "korjaus, korjattu, oikaisu, korjaa",
    kills: "peruutus, peruttu, poistettu, mitätöity, peruutettu",
    notes: "toimituksille, huom, huomautus toimituksille, huom. toimitukset, tiedoksi toimituksille",
    noteSections: "huomautus toimituksille, toimituksille",
    noteVerbs: "lisää, päivittää, täydentää, lisätty",
    correctingVerbs: "korjaa, oikaisee, korjattu",
    paragraphs: "kappale, kappaleen, kappaleeseen, kappaleessa, kpl",
    embargoes: "embargo, embargo saakka, julkaisuvapaa, julkaistavissa, salassapito",
    immediate: "julkaisuvapaa heti, vapaa julkaistavaksi heti",
    reporting: "toimittaja, raportoi, teksti, kirjoittaja",
    editing: "toimittanut, muokannut",
    translation: "kääntänyt, suomentanut, käännös, suomennos",
    joiners: "ja, sekä, &",
    agencies: "uutistoimistot",
    sources: "lähde, lähteet",
    contacts: "lisätietoja, lisätiedot, yhteyshenkilö, yhteystiedot, mediayhteydet, lisätietoja antaa, yhteydenotot",
    phones: "puh, puhelin, p, gsm, tel",
    about: "tietoa, tietoja",
    ends: "loppu",
    more: "jatkuu, lisää",
  },

  // ---- quotes ----
  quotes: null,
};
