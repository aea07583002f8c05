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
  page: {
    bylineIntros: "teksti, kirjoittaja, toimittaja, kirjoittanut, tekijä, teksti ja kuvat, toimitus, julkaisija",
    authorJoiners: "ja, sekä, &",
    authorRoles: "toimittaja, päätoimittaja, kirjoittaja, kirjeenvaihtaja, kolumnisti, toimitus, kuvaaja, valokuvaaja, professori, uutistoimisto, vapaa toimittaja, politiikan toimittaja, uutispäällikkö",
    published: "julkaistu, julkaisupäivä, päivämäärä, julkaistiin, luotu, kirjoitettu",
    updated: "päivitetty, päivitys, muokattu, viimeksi päivitetty, muutettu, viimeksi muokattu",
    readingTime: "min lukuaika, lukuaika, minuutin lukuaika, min",
    credits: "kuva, kuvat, kuvaaja, valokuva, video, arkistokuva, grafiikka, kuvituskuva, kuvakaappaus, piirros",
    sources: "lähde, lähteet",
    readAlso: "lue myös, lue lisää, katso myös, kuuntele myös, lue aiheesta lisää, lisää aiheesta, juttu jatkuu, juttu jatkuu kuvan jälkeen, jatka lukemista",
    related: "lue myös, aiheeseen liittyvää, luetuimmat, tuoreimmat, uusimmat, lisää aiheesta, suositellut, aiheet, avainsanat, suosituimmat, lisää uutisia, muita uutisia, tuoreimmat uutiset",
    comments: "kommentit, kommentti, kommentoi, keskustelu, jätä kommentti, kirjoita kommentti, vastaa, osallistu keskusteluun, näytä kommentit",
    share: "jaa, jaa artikkeli, facebook, twitter, sähköposti, tulosta, kopioi linkki, seuraa meitä, tallenna, whatsapp, linkki kopioitu, kuuntele, lähetä",
    promotion: "uutiskirje, tilaa, tilaa uutiskirje, mainos, ilmoitus, tilaajille, liity, tue meitä, kaupallinen yhteistyö, lataa sovellus, kirjaudu, osta, kokeile",
    legal: "tietosuoja, tietosuojaseloste, evästeet, käyttöehdot, yhteystiedot, ota yhteyttä, tietoa meistä, vastaava päätoimittaja, kaikki oikeudet pidätetään, evästeasetukset, rekisteriseloste",
    navigation: "etusivu, koti, valikko, haku, hae, sulje, kirjaudu, kirjaudu sisään, siirry sisältöön, siirry pääsisältöön, seuraava, edellinen, takaisin, näytä lisää, lataa lisää, oma tili, rekisteröidy, olet tässä",
    sections: "uutiset, politiikka, ulkomaat, kotimaa, talous, urheilu, kulttuuri, mielipide, mielipiteet, tiede, terveys, teknologia, maailma, paikalliset, viihde, jalkapallo, pääkirjoitus, kolumni, elämä, sää, rikos, ympäristö",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
