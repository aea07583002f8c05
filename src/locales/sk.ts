import type { Locale } from "../locale/locale.js";

export const sk: Locale = {
  tag: "sk",
  script: "Latn",
  wordBreak: "space",
  stopwords: "a, v, na, sa, je, že, s, z, o, do, aj, to, vo, za, po, pre, sú, podľa, by, ktoré, ktorý, ktorá, od, ale, ako, tak, zo, bude, bol, jeho, si, k, alebo, už, tiež, až, nie, pri, som, bola",
  quoteMarks: [["„", "“"], ["\"", "\""], ["»", "«"], ["‚", "‘"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "autor, autorka, autori, text, napísal, napísala, redakcia, od, spracoval, pripravil, autor článku",
    authorJoiners: "a, s, &",
    authorRoles: "redaktor, redaktorka, novinár, novinárka, reportér, reportérka, spravodajca, komentátor, komentátorka, šéfredaktor, šéfredaktorka, redakcia, profesor, agentúra, fotograf, editor",
    published: "publikované, zverejnené, dátum, vydané, vytvorené, uverejnené, pridané, dňa, publikovaný",
    updated: "aktualizované, aktualizácia, upravené, posledná aktualizácia, zmenené, naposledy upravené",
    readingTime: "min čítania, minút čítania, čas čítania, dĺžka čítania, minúty čítania",
    credits: "foto, fotografia, obrázok, snímka, video, ilustračné foto, archív, grafika, ilustrácia, zdroj foto, ilustračná snímka",
    sources: "zdroj, zdroje",
    readAlso: "čítajte aj, čítajte tiež, prečítajte si aj, prečítajte si, viac info, mohlo by vás zaujímať, pozrite si, čítať ďalej, pozrite aj, súvisiace, pokračovať v čítaní",
    related: "súvisiace články, súvisiace, najčítanejšie, najnovšie, ďalšie správy, ďalšie články, odporúčame, mohlo by vás zaujímať, témy, štítky, tagy, kľúčové slová, aktuálne, k téme, viac k téme",
    comments: "komentáre, komentár, diskusia, pridať komentár, odpovedať, napísať komentár, príspevky, vstúpiť do diskusie, zobraziť diskusiu, reagovať",
    share: "zdieľať, zdieľajte, tlačiť, vytlačiť, poslať, facebook, twitter, kopírovať odkaz, sledujte nás, uložiť, e-mail, odoslať, počúvať",
    promotion: "newsletter, predplatné, predplatiť, reklama, inzercia, odoberať, prihlásiť sa na odber, podporte nás, predplaťte si, stiahnuť aplikáciu, pre predplatiteľov, platený obsah, pr článok",
    legal: "ochrana osobných údajov, cookies, podmienky používania, obchodné podmienky, kontakt, kontakty, o nás, všetky práva vyhradené, súkromie, nastavenie súkromia, autorské práva",
    navigation: "úvod, domov, hlavná stránka, menu, hľadať, vyhľadávanie, zavrieť, prihlásiť, prihlásiť sa, registrácia, preskočiť na obsah, ďalej, predchádzajúce, späť, načítať ďalšie, zobraziť viac, môj účet, nachádzate sa tu, titulka",
    sections: "správy, politika, svet, zahraničie, domáce, ekonomika, šport, kultúra, názory, veda, zdravie, technológie, slovensko, regióny, zábava, futbal, biznis, spoločnosť, krimi, počasie, komentáre, financie, vzdelávanie, magazín",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
