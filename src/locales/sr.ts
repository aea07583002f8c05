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
  page: {
    bylineIntros: "аутор, аутори, текст, пише, пишу, припремио, припремила, новинар, извор, autor, autori, tekst, piše, pišu, pripremio, pripremila, novinar, izvor",
    authorJoiners: "и, са, i, sa, &",
    authorRoles: "новинар, новинарка, уредник, уредница, дописник, дописница, репортер, главни уредник, коментатор, професор, агенција, редакција, фотограф, novinar, novinarka, urednik, urednica, dopisnik, reporter, glavni urednik, komentator, profesor, agencija, redakcija",
    published: "објављено, датум, постављено, креирано, датум објаве, objavljeno, datum, postavljeno, kreirano, datum objave",
    updated: "ажурирано, измењено, последња измена, освежено, ažurirano, izmenjeno, poslednja izmena, osveženo",
    readingTime: "мин читања, време читања, min čitanja, vreme čitanja",
    credits: "фото, фотографија, слика, видео, илустрација, архива, foto, fotografija, slika, video, ilustracija, arhiva, printscreen",
    sources: "извор, извори, izvor, izvori",
    readAlso: "прочитајте још, прочитајте и, погледајте још, више о, читајте још, повезане вести, pročitajte još, pročitajte i, pogledajte još, više o, čitajte još, saznajte više, možda će vas zanimati",
    related: "повезане вести, најчитаније, најновије, остале вести, тагови, теме, кључне речи, још вести, препоручујемо, povezane vesti, najčitanije, najnovije, ostale vesti, tagovi, teme, ključne reči, još vesti, preporučujemo, slične vesti, izdvajamo",
    comments: "коментари, коментар, пошаљи коментар, додај коментар, одговори, оставите коментар, komentari, komentar, pošalji komentar, dodaj komentar, odgovori, ostavite komentar, svi komentari",
    share: "подели, поделите, штампај, пошаљи, копирај линк, пратите нас, сачувај, podeli, podelite, štampaj, pošalji, kopiraj link, pratite nas, sačuvaj, facebook, twitter, viber, whatsapp",
    promotion: "претплата, претплати се, реклама, оглас, билтен, подржите нас, pretplata, pretplati se, reklama, oglas, bilten, newsletter, podržite nas, prijavite se, preuzmite aplikaciju",
    legal: "политика приватности, услови коришћења, колачићи, контакт, о нама, сва права задржана, импресум, маркетинг, politika privatnosti, uslovi korišćenja, kolačići, cookies, kontakt, o nama, sva prava zadržana, impresum, marketing",
    navigation: "почетна, насловна, мени, претрага, тражи, затвори, пријава, регистрација, следећа, претходна, назад, прикажи још, početna, naslovna, meni, pretraga, traži, zatvori, prijava, registracija, sledeća, prethodna, nazad, prikaži još, učitaj još",
    sections: "вести, политика, свет, србија, економија, спорт, култура, мишљења, наука, здравље, технологија, друштво, хроника, фудбал, забава, регион, живот, vesti, politika, svet, srbija, ekonomija, sport, kultura, mišljenja, nauka, zdravlje, tehnologija, društvo, hronika, fudbal, zabava, region, život, biznis",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
