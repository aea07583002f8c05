import type { Locale } from "../locale/locale.js";

export const da: Locale = {
  tag: "da",
  script: "Latn",
  wordBreak: "space",
  stopwords: "og, i, at, det, er, en, til, på, af, for, med, den, de, som, der, har, ikke, et, om, var, han, men, fra, vi, sig, kan, så, også, efter, hun, eller, ved, blev, hvor, over, nu, skal, være, mod, siger",
  quoteMarks: [["»", "«"], ["”", "”"], ["“", "”"], ["\"", "\""], ["„", "“"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "ilmelding, breaking, lige nu, haster, seneste nyt, hast",
    flashes: "flash, lyn, lynflash",
    exclusives: "eksklusivt",
    labels: "analyse, baggrund, fakta, overblik, portræt, interview, reportage, kommentar, leder, klumme, debat, kronologi, opsummering, meningsmåling, live, direkte, video, foto, billede, billeder, grafik, kilde, kilder, arkiv, arkivfoto, rettelse, opdatering, opdateret, pressemeddelelse, annonce, kontakt, læs også, læs mere, kort nyt, kort, sport, politik, erhverv, økonomi, kultur, udland, indland, vejr, børs, redaktion, tekst",
    updates: "opdatering, opdateret, opd, ny",
    wrapups: "opsummering, overblik, samling",
    repeats: "gentagelse, genudsendelse",
    corrections: "rettelse, rettet, korrektion, berigtigelse",
    kills: "annullering, annulleret, annulleres, tilbagetrukket, mandatory kill",
    notes: "til redaktionen, red, redaktører, bemærk, obs, note til redaktører",
    noteSections: "til redaktionen, noter til redaktører, note til redaktionen",
    noteVerbs: "tilføjer, opdaterer, uddyber, indsætter",
    correctingVerbs: "retter, korrigerer",
    paragraphs: "afsnit, afsnittet",
    embargoes: "embargo til, embargo, frigivet til offentliggørelse, må tidligst offentliggøres, klausuleret til",
    immediate: "til øjeblikkelig offentliggørelse",
    reporting: "af, reportage af, rapport af, skrevet af",
    writing: "skrevet af, tekst",
    editing: "redigeret af, redaktør",
    translation: "oversat af, oversættelse",
    inPlace: "i, fra, på",
    joiners: "og, &",
    withAgencies: "med",
    agencies: "nyhedsbureauer, bureauer",
    sources: "kilde, kilder",
    contacts: "pressekontakt, kontakt, kontakter, kontaktperson, for yderligere information, yderligere oplysninger, for mere information, kontaktoplysninger",
    phones: "tlf, telefon, tel, mobil, fax",
    about: "om",
    ends: "slut",
    more: "mere følger, fortsættes, mere",
  },

  // ---- quotes ----
  quotes: null,
};
