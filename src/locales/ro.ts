import type { Locale } from "../locale/locale.js";

export const ro: Locale = {
  tag: "ro",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, și, în, a, la, cu, pe, din, că, care, o, un, al, este, nu, se, au, pentru, mai, ale, fost, sunt, prin, lui, sau, dar, după, această, acest, unei, fi, să, ar, cel, cea, ai, între, unui, până, ei",
  quoteMarks: [["„", "”"], ["«", "»"], ["\"", "\""]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "de, scris de, autor, autori, text, redactor, publicat de, autorul, un articol de, redacția",
    authorJoiners: "și, şi, cu, &",
    authorRoles: "redactor, jurnalist, jurnalistă, reporter, corespondent, redacția, editor, editorialist, redactor-șef, redactor șef, profesor, colaborator, agenție, fotoreporter, senior editor",
    published: "publicat, publicat la, publicat pe, data, data publicării, postat, creat, publicată, publicat în",
    updated: "actualizat, actualizat la, actualizare, modificat, ultima actualizare, ultima modificare, update",
    readingTime: "min de citit, minute de citit, timp de citire, minute",
    credits: "foto, sursa foto, sursă foto, imagine, video, arhivă, credit foto, captură, ilustrație, fotografie, imagini",
    sources: "sursa, sursă, surse",
    readAlso: "citește și, citeşte şi, citiți și, vezi și, vezi şi, citește mai mult, citește mai departe, te-ar putea interesa, mai multe despre, află mai multe, pe aceeași temă, nu rata",
    related: "citește și, articole similare, articole asemănătoare, știri similare, cele mai citite, ultimele știri, ultimele stiri, alte știri, recomandări, recomandate, etichete, taguri, tags, subiecte, te-ar putea interesa, pe aceeași temă, mai multe știri",
    comments: "comentarii, comentariu, lasă un comentariu, adaugă comentariu, comentează, scrie un comentariu, răspunde, lasă un răspuns, adaugă un comentariu, vezi comentariile",
    share: "distribuie, share, partajează, facebook, twitter, whatsapp, printează, trimite, copiază link, urmărește-ne, salvează, email, tipărește, ascultă",
    promotion: "newsletter, abonează-te, abonare, abonament, publicitate, reclamă, înscrie-te, susține-ne, donează, abonați-vă, conținut sponsorizat, descarcă aplicația, advertorial",
    legal: "politica de confidențialitate, termeni și condiții, cookies, politica de cookies, contact, despre noi, toate drepturile rezervate, confidențialitate, publicitate, anpc, gdpr",
    navigation: "acasă, prima pagină, meniu, caută, căutare, închide, autentificare, conectare, înregistrare, următorul, anterior, înapoi, vezi mai mult, încarcă mai multe, contul meu, ești aici, vezi toate, sari la conținut",
    sections: "știri, stiri, actualitate, politică, politica, internațional, extern, externe, economie, economic, sport, cultură, opinii, tehnologie, sănătate, știință, social, societate, local, fotbal, educație, justiție, monden, eveniment, evenimente, bani",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
