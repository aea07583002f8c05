import type { Locale } from "../locale/locale.js";

export const sr: Locale = {
  tag: "sr",
  script: "Cyrl",
  wordBreak: "space",
  stopwords: "је, и, у, да, се, на, су, за, од, са, не, који, која, које, као, што, а, али, из, ће, био, била, то, по, до, би, или, већ, нису, није, док, због, након, такође, код, само, те, још, њих",
  quoteMarks: [["„", "“"], ["„", "”"], ["»", "«"], ["\"", "\""]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "hitno, najnovije, upravo stiglo, vanredno, hitna vest, хитно, најновије, ванредно, управо стигло, uživo",
    flashes: "fleš, флеш, blic",
    exclusives: "ekskluzivno, ексклузивно",
    labels: "analiza, анализа, profil, intervju, интервју, reportaža, репортажа, mišljenje, мишљење, kolumna, колумна, komentar, коментар, pregled, преглед, hronologija, хронологија, rezime, anketa, анкета, istraživanje, uživo, уживо, video, видео, foto, фото, fotografija, fotografije, galerija, grafika, izvor, извор, izvori, извори, arhiva, архива, ispravka, исправка, dopuna, допуна, ažurirano, ажурирано, saopštenje, саопштење, reklama, kontakt, контакт, pročitajte još, прочитајте још, ukratko, укратко, sport, спорт, politika, политика, ekonomija, економија, kultura, култура, svet, свет, društvo, друштво, vreme, време, urednik, autor",
    updates: "dopuna, допуна, dopunjeno, допуњено, ažurirano, ажурирано, proširena verzija",
    wrapups: "rezime, pregled, zbirno, преглед",
    repeats: "ponovljeno, ponavljanje",
    corrections: "ispravka, исправка, ispravljeno, исправљено, korekcija",
    kills: "anulirano, povučeno, повучено, storno, poništeno",
    notes: "napomena urednicima, napomena redakciji, напомена уредницима, prim. red, прим. ред",
    noteSections: "napomene za urednike, napomena za urednike",
    noteVerbs: "dodaje, dopunjava, ažurira, додаје",
    correctingVerbs: "ispravlja, исправља",
    paragraphs: "pasus, pasusu, pasusi, пасус, pasusa",
    embargoes: "embargo do, embargo, ембарго до, ембарго",
    immediate: "za neposredno objavljivanje, odmah za objavu",
    reporting: "izveštaj, izveštava, autor, аутор, novinar, pripremio, pripremila, pripremili",
    editing: "urednik, уредник, uredio, uredila",
    translation: "preveo, prevela, prevod, превод, превео, превела",
    inPlace: "u, iz, у, из",
    joiners: "i, и, &",
    agencies: "agencije, агенције",
    sources: "izvor, извор, izvori, извори",
    contacts: "kontakt za medije, kontakt, kontakti, контакт, контакти, kontakt osoba, služba za medije",
    phones: "tel, telefon, тел, телефон, mob",
    about: "o, о",
    ends: "kraj, крај",
    more: "nastaviće se, opširnije, sledi, наставиће се",
  },

  // ---- quotes ----
  quotes: null,
};
