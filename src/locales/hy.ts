import type { Locale } from "../locale/locale.js";

export const hy: Locale = {
  tag: "hy",
  script: "Armn",
  wordBreak: "space",
  stopwords: "և, է, են, որ, համար, մեջ, հետ, այդ, իր, նաև, էր, մի, այս, ու, որը, ըստ, պետք, մասին, ինչ, եմ, բայց, նրա, որպես, հայաստանի, դեպքում, նշել, կողմից, մինչև, եթե, հետո, չի, բոլոր, մեր, որոնք, ավելի, էին, նա, այն",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "շտապ, հրատապ, լուրջ",
    exclusives: "բացառիկ",
    labels: "վերլուծություն, հարցազրույց, ռեպորտաժ, կարծիք, մեկնաբանություն, ամփոփում, ուղիղ, ուղիղ միացում, տեսանյութ, լուսանկար, լուսանկարներ, ֆոտո, աղբյուր, արխիվ, ուղղում, թարմացված, գովազդ, կապ, սպորտ, քաղաքականություն, տնտեսություն, մշակույթ, աշխարհ, եղանակ",
    updates: "թարմացված, թարմացվում է, լրացված",
    corrections: "ուղղում, ճշգրտում",
    kills: "չեղարկված",
    embargoes: "էմբարգո",
    reporting: "հեղինակ, թղթակից",
    editing: "խմբագիր",
    translation: "թարգմանություն, թարգմանիչ",
    joiners: "և, ու",
    sources: "աղբյուր, աղբյուրներ",
    contacts: "կապ",
    ends: "վերջ",
    more: "շարունակելի",
  },

  // ---- quotes ----
  quotes: null,
};
