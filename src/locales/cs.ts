import type { Locale } from "../locale/locale.js";

export const cs: Locale = {
  tag: "cs",
  script: "Latn",
  wordBreak: "space",
  stopwords: "a, v, na, se, je, že, s, z, o, do, i, to, ve, za, po, pro, jsou, podle, by, které, který, která, od, ale, jako, tak, ze, bude, byl, jeho, si, k, nebo, už, také, až, není, při, jsem, byla",
  quoteMarks: [["„", "“"], ["\"", "\""], ["»", "«"], ["‚", "‘"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "autor, autorka, autoři, text, napsal, napsala, redakce, od, zpracoval, připravil, foto a text, autor článku",
    authorJoiners: "a, s, &",
    authorRoles: "redaktor, redaktorka, novinář, novinářka, reportér, reportérka, zpravodaj, zpravodajka, komentátor, komentátorka, šéfredaktor, šéfredaktorka, redakce, profesor, agentura, fotograf, editor, editorka",
    published: "publikováno, zveřejněno, datum, vydáno, vytvořeno, vloženo, datum vydání, přidáno, dne",
    updated: "aktualizováno, aktualizace, upraveno, poslední aktualizace, změněno, naposledy upraveno",
    readingTime: "min čtení, minut čtení, doba čtení, délka čtení, minuty čtení, čtení na",
    credits: "foto, fotografie, obrázek, snímek, video, ilustrační foto, archiv, grafika, ilustrace, zdroj fotografie, autor fotografie",
    sources: "zdroj, zdroje",
    readAlso: "čtěte také, přečtěte si také, čtěte více, více zde, mohlo by vás zajímat, přečtěte si, číst dál, viz také, čtěte dále, související, pokračovat ve čtení, podívejte se také",
    related: "související články, související, nejčtenější, nejnovější, další zprávy, další články, doporučujeme, mohlo by vás zajímat, témata, štítky, tagy, klíčová slova, aktuálně, poslední zprávy, k tématu, více k tématu",
    comments: "komentáře, komentář, diskuse, diskuze, přidat komentář, vstoupit do diskuse, odpovědět, napsat komentář, příspěvky, zobrazit diskusi, vložit příspěvek, reagovat",
    share: "sdílet, sdílejte, tisk, vytisknout, poslat, facebook, twitter, kopírovat odkaz, sledujte nás, uložit, e-mail, poslat e-mailem, poslouchat, tweetnout, odeslat",
    promotion: "newsletter, předplatné, předplatit, reklama, inzerce, odebírat, přihlásit se k odběru, podpořte nás, komerční sdělení, předplaťte si, stáhnout aplikaci, pro předplatitele, placený obsah",
    legal: "ochrana osobních údajů, cookies, podmínky užití, obchodní podmínky, kontakt, kontakty, o nás, všechna práva vyhrazena, soukromí, nastavení soukromí, autorská práva, zásady ochrany",
    navigation: "úvod, domů, hlavní stránka, menu, hledat, vyhledávání, zavřít, přihlásit, přihlásit se, registrace, přejít k obsahu, další, předchozí, zpět, načíst další, zobrazit více, můj účet, jste zde, titulní strana",
    sections: "zprávy, politika, svět, zahraničí, domácí, ekonomika, sport, kultura, názory, věda, zdraví, technologie, česko, regiony, zábava, fotbal, byznys, společnost, krimi, počasí, komentáře, finance, vzdělávání, magazín",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
