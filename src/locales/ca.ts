import type { Locale } from "../locale/locale.js";

export const ca: Locale = {
  tag: "ca",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, la, el, i, que, a, en, els, les, del, un, una, per, amb, al, no, es, ha, als, dels, més, és, com, però, aquest, aquesta, són, seva, seu, han, pel, també, sobre, des, fins, entre, d', l', va, molt",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "per, de, escrit per, text, autor, autora, text de, redacció, signat per, publicat per",
    authorJoiners: "i, amb, &",
    authorRoles: "redactor, redactora, corresponsal, periodista, enviat especial, enviada especial, columnista, redacció, editor, editora, director, directora, professor, professora, agències, agència, col·laborador",
    published: "publicat, publicat el, data, creat, data de publicació, publicada, el",
    updated: "actualitzat, actualitzat el, actualització, última actualització, modificat, actualitzada",
    readingTime: "min de lectura, minuts de lectura, temps de lectura, lectura",
    credits: "foto, fotos, fotografia, imatge, imatges, vídeo, crèdit, arxiu, il·lustració, gràfic, cedida",
    sources: "font, fonts",
    readAlso: "llegeix també, llegiu també, llegeix més, vegeu també, més informació, et pot interessar, mira també, consulta també, notícia relacionada, segueix llegint",
    related: "et pot interessar, notícies relacionades, articles relacionats, temes relacionats, el més llegit, més llegides, últimes notícies, més notícies, etiquetes, temes, et recomanem, més sobre, destacats",
    comments: "comentaris, comentari, deixa un comentari, comenta, escriu un comentari, respon, afegir comentari, cap comentari, veure comentaris",
    share: "comparteix, compartir, compartiu, imprimeix, envia, facebook, twitter, whatsapp, copia l'enllaç, segueix-nos, desa, correu electrònic, telegram, escolta",
    promotion: "butlletí, butlletins, newsletter, subscriu-te, subscriure's, subscripció, publicitat, anunci, fes-te soci, registra't, dona suport, contingut patrocinat, fes-te'n subscriptor",
    legal: "política de privacitat, avís legal, cookies, política de galetes, galetes, contacte, condicions d'ús, tots els drets reservats, qui som, privacitat, mapa web",
    navigation: "inici, portada, menú, cerca, cercar, tanca, tancar, inicia sessió, inicia la sessió, registra't, següent, anterior, tornar, mostra'n més, carregar més, el meu compte, ets aquí, vés al contingut",
    sections: "notícies, política, món, internacional, economia, esports, societat, cultura, opinió, tecnologia, salut, ciència, successos, local, barcelona, futbol, actualitat, educació, país, medi ambient, comarques",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
