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

  // ---- furniture ----
  furniture: {
    comments: "kommentit, kommentoi, kommentti, keskustelu, kirjoita kommentti, osallistu keskusteluun",
    related: "lue myös, lue lisää, lue seuraavaksi, aiheeseen liittyvää, luetuimmat, tuoreimmat, uusimmat, suosituimmat, katso myös, lisää aiheesta, aiheet, avainsanat",
    share: "jaa, jaa artikkeli, tulosta, kopioi linkki, seuraa meitä, tallenna, mainos, kuuntele, ilmoitus",
    legal: "evästeet, evästeitä, tietosuoja, tietosuojaseloste, uutiskirje, tilaa, tilaajille, tilaaja, tilaus, kirjaudu, rekisteröidy, käyttöehdot, tekijänoikeus, kaikki oikeudet pidätetään",
    credits: "kuva, kuvat, kuvituskuva, arkistokuva, lähde, video",
    about: "kirjoittaja, toimittaja",
  },

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
  quotes: {
    verbs: {
      speech: "sanoo/f, sanoi/f, sanoivat/f, sanovat/f, sanonut/p, kertoo/f, kertoi/f, kertoivat/f, kertovat/f, kertonut/p, toteaa/f, totesi/f, totesivat/f, todennut/p, ilmoittaa/f, ilmoitti/f, ilmoittivat/f, ilmoittanut/p, korostaa/f, korosti/f, painottaa/f, painotti/f, selittää/f, selitti/f, vastaa/f, vastasi/f, lisää/f, lisäsi/f, huomauttaa/f, huomautti/f, muistuttaa/f, muistutti/f, vahvistaa/f, vahvisti/f, väittää/f, väitti/f, myöntää/f, myönsi/f, kiistää/f, kiisti/f, varoittaa/f, varoitti/f, kirjoittaa/f, kirjoitti/f, kuvailee/f, kuvaili/f, kuvaa/f, kuvasi/f, linjaa/f, linjasi/f, pohtii/f, pohti/f, arvioi/f, lupaa/f, lupasi/f, vaatii/f, vaati/f, kysyy/f, kysyi/f, raportoi/f, tiedottaa/f, tiedotti/f, uutisoi/f, mainitsee/f, mainitsi/f, perustelee/f, perusteli/f, täsmentää/f, täsmensi/f, summaa/f, summasi/f, ehdottaa/f, ehdotti/f, kommentoi/f, valittaa/f, valitti/f, vakuuttaa/f, vakuutti/f, ennustaa/f, ennusti/f, esittää/f, esitti/f, paljastaa/f, paljasti/f, harmittelee/f, iloitsee/f, kiittelee/f",
      utter: "jatkaa/f, jatkoi/f, huudahtaa/f, huudahti/f, huokaa/f, huokaisi/f, naurahtaa/f, naurahti/f, päättää/f, tokaisee/f, tokaisi/f, tuumaa/f, tuumasi/f, tviittaa/f, tviittasi/f",
      act: "kutsuu/f, kutsui/f, luonnehtii/f, luonnehti/f, arvostelee/f, arvosteli/f, tuomitsee/f, tuomitsi/f, kehuu/f, kehui/f, syyttää/f, syytti/f, puhuu/f, puhui/f",
      thought: "uskoo/f, uskoi/f, uskovat/f, luulee/f, luuli/f, pitää/f, piti/f, toivoo/f, toivoi/f, pelkää/f, pelkäsi/f, katsoo/f, katsoi/f, odottaa/f, epäilee/f, epäili/f",
      evidence: "osoittaa/f, osoitti/f, ilmenee/f",
    },
    ambiguous: "vastaa, pitää, katsoo, lisää, päättää, esittää, kuvaa",
    sourceAfter: "mukaan, mielestä",
    that: "että",
    whether: "jos, miksi, miten, milloin, kuka, mitä, onko",
    auxiliaries: "on, ovat, oli, olivat, olisi",
    adverbs: "myös, ei, vielä, nyt, jo, sitten, aiemmin, kuitenkin, tänään, eilen, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina",
    negations: "ei, eivät",
    determiners: "se, tämä, ne, nämä, hänen, heidän, kaikki, moni, kaksi, kolme",
    conjunctions: "ja, mutta, tai, sekä",
    subordinators: "kun, koska, vaikka, jotta, ennen kuin",
    relatives: "joka, jotka, jonka",
    pronouns: {
      plural: "he",
      any: "hän, se",
    },
    selfPronouns: "minä, me, sinä, te, minun, meidän, minua, meitä, mä",
    titles: {
      any: "tohtori, professori, ministeri, pääministeri, presidentti",
    },
    particles: "af, von",
    roles: "tiedottaja, ministeri, pääministeri, presidentti, johtaja, toimitusjohtaja, puheenjohtaja, kansanedustaja, professori, tutkija, syyttäjä, asianajaja, tuomari, komisario, rikoskomisario, tutkinnanjohtaja, päävalmentaja, valmentaja, omistaja, asiantuntija, ekonomisti, ulkoministeri, päällikkö, edustaja",
    organisations: "poliisi, hallitus, ministeriö, yhtiö, yritys, puolue, kunta, kaupunki, liitto, yliopisto, lehti, oikeus, virasto, seura",
    bareSources: "lähteet, asiantuntijat, silminnäkijät, tutkijat, asukkaat",
    documents: "raportti, tutkimus, tiedote",
    scareBefore: "niin sanottu, niin kutsuttu, niin sanotun, nimeltä, sana, termi",
    namedThings: "elokuva, kirja, sarja, levy, ohjelma, hanke",
    abbreviations: "esim, mm, ns, klo, n, ko, jne, ym",
    dialogueDash: true,
    commaBeforeClause: true,
  },
};
