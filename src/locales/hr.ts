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
  page: {
    bylineIntros: "autor, autorica, autori, tekst, piše, pišu, napisao, napisala, pripremio, pripremila, novinar, novinarka, objavio, izvor",
    authorJoiners: "i, te, uz, &",
    authorRoles: "novinar, novinarka, urednik, urednica, dopisnik, dopisnica, reporter, reporterka, glavni urednik, glavna urednica, komentator, kolumnist, profesor, agencija, redakcija, fotograf, analitičar",
    published: "objavljeno, datum, datum objave, postavljeno, kreirano, objava, objavljen",
    updated: "ažurirano, izmijenjeno, zadnja izmjena, osvježeno, posljednja izmjena, zadnje ažuriranje",
    readingTime: "min čitanja, vrijeme čitanja, minuta čitanja",
    credits: "foto, fotografija, slika, video, ilustracija, arhiva, snimka, grafika, screenshot, autor fotografije, izvor fotografije",
    sources: "izvor, izvori",
    readAlso: "pročitajte još, pročitajte i, pročitaj još, pogledajte, pogledajte još, više o, čitajte još, saznajte više, možda će vas zanimati, vezani članak, nastavak teksta",
    related: "povezani članci, povezane vijesti, najčitanije, najnovije, ostale vijesti, oznake, tagovi, teme, ključne riječi, još vijesti, preporučujemo, slične vijesti, izdvajamo, vezane vijesti, više s weba, pročitajte još",
    comments: "komentari, komentar, pošalji komentar, dodaj komentar, odgovori, ostavite komentar, komentiraj, svi komentari, pogledaj komentare, napiši komentar",
    share: "podijeli, podijelite, ispiši, pošalji, kopiraj poveznicu, kopiraj link, pratite nas, spremi, facebook, twitter, viber, whatsapp, ispis",
    promotion: "pretplata, pretplati se, oglas, reklama, newsletter, prijavi se, podržite nas, oglasi, sponzorirano, preuzmite aplikaciju, pretplatite se, promo",
    legal: "politika privatnosti, uvjeti korištenja, kolačići, cookies, kontakt, o nama, sva prava pridržana, impressum, marketing, oglašavanje, zaštita privatnosti, pravila privatnosti",
    navigation: "naslovnica, početna, izbornik, tražilica, traži, pretraži, zatvori, prijava, registracija, sljedeća, prethodna, natrag, prikaži više, učitaj još, moj profil, nalazite se ovdje, skoči na sadržaj",
    sections: "vijesti, politika, svijet, hrvatska, gospodarstvo, ekonomija, sport, kultura, mišljenja, znanost, zdravlje, tehnologija, društvo, crna kronika, nogomet, zabava, regija, život, biznis, lifestyle, kolumne, kolumna, novosti, tech",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
