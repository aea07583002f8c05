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
  page: {
    bylineIntros: "szerző, szerzők, írta, szöveg, szerkesztő, szerkesztette, készítette, a szerző, forrás",
    authorJoiners: "és, valamint, &",
    authorRoles: "újságíró, szerkesztő, főszerkesztő, tudósító, riporter, rovatvezető, szerkesztőség, publicista, fotós, professzor, munkatárs, hírügynökség, főmunkatárs, olvasószerkesztő",
    published: "megjelent, publikálva, közzétéve, dátum, létrehozva, megjelenés, közzététel dátuma, publikálás",
    updated: "frissítve, frissült, módosítva, utolsó frissítés, legutóbb frissítve, utoljára frissítve",
    readingTime: "perc olvasás, olvasási idő, perces olvasmány, perc",
    credits: "fotó, fotók, kép, képek, videó, illusztráció, archív, fényképezte, borítókép, grafika, nyitókép, címlapkép, kiemelt kép",
    sources: "forrás, források",
    readAlso: "olvassa el, olvasd el, olvassa el ezt is, ezt is olvassa el, lásd még, kapcsolódó cikk, tovább olvasom, bővebben, ez is érdekelheti, olvasta már, további részletek, nézze meg",
    related: "kapcsolódó cikkek, kapcsolódó, ajánljuk, ajánlott cikkek, legolvasottabb, legnépszerűbb, legfrissebb, friss hírek, további cikkek, címkék, témák, ez is érdekelheti, további hírek, népszerű, kulcsszavak",
    comments: "hozzászólások, hozzászólás, kommentek, komment, szóljon hozzá, szólj hozzá, válasz, új hozzászólás, vélemények, hozzászólok, kommentáld",
    share: "megosztás, megosztom, nyomtatás, küldés, facebook, twitter, link másolása, kövessen minket, mentés, e-mail, megosztás facebookon, elküldöm, tweet, kövess minket",
    promotion: "hírlevél, feliratkozás, iratkozzon fel, előfizetés, előfizetek, hirdetés, reklám, támogasson, regisztráljon, szponzorált tartalom, fizessen elő, előfizetőknek, támogatott tartalom",
    legal: "adatvédelem, adatkezelési tájékoztató, adatvédelmi tájékoztató, sütik, cookie, felhasználási feltételek, kapcsolat, impresszum, minden jog fenntartva, rólunk, médiaajánlat, szerzői jog, jogi nyilatkozat, süti beállítások",
    navigation: "főoldal, kezdőlap, címlap, menü, keresés, bezárás, bejelentkezés, belépés, regisztráció, ugrás a tartalomra, következő, előző, vissza, tovább, több betöltése, fiókom, jelenlegi hely",
    sections: "hírek, belföld, külföld, politika, gazdaság, sport, kultúra, vélemény, tudomány, egészség, tech, technika, magyarország, világ, helyi, bulvár, foci, társadalom, életmód, baleset, bűnügy, időjárás, közélet, oktatás, publicisztika",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
