import type { Locale } from "../locale/locale.js";

export const et: Locale = {
  tag: "et",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ja, on, et, ei, see, oli, ka, kui, aga, mis, oma, tema, nende, selle, kes, seda, või, siis, ning, pole, veel, kuid, juba, ta, saab, üle, välja, pärast, mida, olla, nii, ole, kus, hakkas, sest, peab, tuleb, üks, need, vaid",
  quoteMarks: [["„", "“"], ["\"", "\""], ["„", "”"], ["«", "»"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "autor, tekst, toimetaja, kirjutas, toimetas, ajakirjanik, autorid, tekst ja fotod",
    authorJoiners: "ja, ning, &",
    authorRoles: "toimetaja, ajakirjanik, reporter, peatoimetaja, korrespondent, kolumnist, fotograaf, toimetus, professor, uudisteagentuur, vastutav toimetaja",
    published: "avaldatud, kuupäev, lisatud, loodud, ilmunud, avaldati",
    updated: "uuendatud, muudetud, täiendatud, viimati uuendatud, viimati muudetud",
    readingTime: "min lugemist, lugemisaeg, minutit",
    credits: "foto, fotod, pilt, video, illustratsioon, autor/allikas, erakogu, graafika, arhiivifoto, kuvatõmmis",
    sources: "allikas, allikad",
    readAlso: "loe ka, loe lisaks, loe edasi, vaata ka, loe veel, seotud lugu, kuula ka, loe rohkem",
    related: "loe ka, seotud lood, seotud artiklid, enim loetud, loetumad, viimased uudised, veel uudiseid, märksõnad, teemad, sildid, populaarsed, värsked uudised",
    comments: "kommentaarid, kommentaar, kommenteeri, lisa kommentaar, vasta, jäta kommentaar, loe kommentaare, kirjuta kommentaar",
    share: "jaga, jaga artiklit, facebook, twitter, saada, prindi, kopeeri link, jälgi meid, salvesta, e-post, kuula",
    promotion: "uudiskiri, telli, telli uudiskiri, reklaam, tellimus, tellijale, liitu, toeta meid, sisuturundus, logi sisse ja loe",
    legal: "privaatsuspoliitika, privaatsus, küpsised, kasutustingimused, kontakt, kontaktid, meist, kõik õigused kaitstud, autoriõigus, andmekaitse",
    navigation: "avaleht, esileht, menüü, otsi, otsing, sulge, logi sisse, sisene, edasi, tagasi, järgmine, eelmine, lae veel, näita rohkem, registreeru, minu konto, sisukaart",
    sections: "uudised, poliitika, välismaa, eesti, majandus, sport, kultuur, arvamus, teadus, tervis, tehnoloogia, maailm, kohalik, meelelahutus, jalgpall, juhtkiri, elu, krimi, ilm",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
