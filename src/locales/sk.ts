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
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "mimoriadna správa, mimoriadne, aktuálne, naliehavé, urgentné",
    flashes: "blesk, flash",
    exclusives: "exkluzívne, exkluzívny",
    labels: "analýza, profil, rozhovor, reportáž, názor, komentár, súhrn, prehľad, chronológia, anketa, prieskum, naživo, online, video, foto, fotogaléria, grafika, zdroj, zdroje, archív, oprava, spresnenie, aktualizácia, aktualizované, tlačová správa, reklama, kontakt, čítajte tiež, stručne, šport, politika, ekonomika, kultúra, domov, svet, zahraničie, počasie, burza, autor, redakcia",
    updates: "aktualizácia, aktualizované, doplnenie, doplnené, spresnenie",
    wrapups: "súhrn, prehľad, zhrnutie",
    repeats: "opakovanie",
    corrections: "oprava, opravené, opravená, korekcia",
    kills: "stornovanie, storno, zrušené",
    notes: "upozornenie pre redakcie, poznámka redakcie, poznámka pre editorov, upozornenie",
    noteSections: "poznámky pre editorov, poznámka pre editorov",
    noteVerbs: "dopĺňa, aktualizuje, pridáva",
    correctingVerbs: "opravuje",
    paragraphs: "odsek, odseky, odstavec, ods",
    embargoes: "embargo do, embargo, pod embargom do",
    immediate: "na okamžité zverejnenie",
    reporting: "autor, spracoval, spracovala, pripravil, pripravila",
    writing: "napísal, napísala",
    editing: "editor, upravil, upravila",
    translation: "preložil, preložila, preklad",
    inPlace: "v, z, vo",
    joiners: "a, &",
    withAgencies: "s využitím",
    agencies: "agentúry",
    sources: "zdroj, zdroje",
    contacts: "kontakt pre médiá, kontakt, kontakty, hovorca, tlačové oddelenie",
    phones: "tel, telefón, mobil",
    about: "o, o spoločnosti",
    ends: "koniec",
    more: "pokračovanie, viac",
  },

  // ---- quotes ----
  quotes: null,
};
