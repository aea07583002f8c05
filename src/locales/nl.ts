import type { Locale } from "../locale/locale.js";

export const nl: Locale = {
  tag: "nl",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, van, een, het, en, in, is, dat, op, te, zijn, voor, met, die, niet, aan, er, om, ook, als, door, maar, bij, uit, wordt, naar, nog, heeft, worden, over, hij, ze, werd, tot, dan, deze, meer, zich, hebben, kan",
  quoteMarks: [["“", "”"], ["‘", "’"], ["\"", "\""], ["„", "”"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "spoed, laatste nieuws, breaking, net binnen, alarm, dringend",
    flashes: "flits, flash",
    exclusives: "exclusief",
    labels: "analyse, achtergrond, profiel, interview, reportage, commentaar, opinie, column, overzicht, tijdlijn, samenvatting, vooruitblik, live, liveblog, video, foto, foto's, beeld, grafiek, bron, bronnen, archief, archieffoto, correctie, rectificatie, update, persbericht, advertentie, contact, lees ook, lees meer, kort, in het kort, sport, politiek, economie, cultuur, weer, beurs, podcast, uitleg, feiten, redactie, datum, plaats",
    updates: "update, actualisering, aangevuld, geactualiseerd",
    leads: "lead, nieuwe lead",
    wrapups: "samenvatting, overzicht, totaal",
    repeats: "herhaling, rpt",
    corrections: "correctie, rectificatie, gecorrigeerd, herstel, verbetering",
    kills: "ingetrokken, vervallen, intrekking",
    adds: "aanvulling",
    notes: "noot voor de redactie, noot voor redacties, niet voor publicatie, let op, let op redacties, n.b. redacties, noot redactie",
    noteSections: "noot voor de redactie, noten voor de redactie, voor de redactie, noot voor redacties, niet voor publicatie",
    noteVerbs: "voegt, vult, actualiseert, herschrijft, vervangt, schrapt, toegevoegd, aangevuld, nieuw, wijzigt",
    correctingVerbs: "corrigeert, verbetert",
    paragraphs: "alinea, alinea's, par",
    unpublished: "niet voor publicatie, de volgende informatie is niet voor publicatie bestemd",
    embargoes: "embargo tot, onder embargo tot, embargo, niet publiceren voor, onder embargo, niet eerder publiceren dan",
    immediate: "voor onmiddellijke publicatie, voor directe publicatie, per direct",
    reporting: "verslag van, bericht van, door, verslaggeving door, met medewerking van, van",
    writing: "geschreven door, samengesteld door",
    editing: "bewerkt door, redactie, onder redactie van, eindredactie",
    translation: "vertaald door, vertaling, vertaling door",
    contributing: "droeg bij aan dit artikel, droegen bij aan dit artikel",
    inPlace: "in, uit, vanuit",
    joiners: "en, &",
    withAgencies: "met, met anp, met medewerking van, met informatie van",
    agencies: "persbureaus, agentschappen, agentschap",
    sources: "bron, bronnen",
    contacts: "perscontact, perscontacten, contact, contactpersoon, contactgegevens, persvoorlichting, voor meer informatie, persvragen, meer informatie, contact voor de pers",
    phones: "tel, telefoon, t, mobiel, m, fax, gsm",
    about: "over",
    ends: "einde, slot",
    more: "meer volgt, volgt, vervolg, wordt vervolgd, later meer",
  },

  // ---- quotes ----
  quotes: null,
};
