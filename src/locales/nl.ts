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
  page: {
    bylineIntros: "door, van, tekst, tekst door, auteur, auteurs, geschreven door, redactie, bericht van, onze redactie, een artikel van, van onze correspondent",
    authorJoiners: "en, met, &",
    authorRoles: "verslaggever, redacteur, correspondent, journalist, redactie, columnist, hoofdredacteur, auteur, freelancejournalist, onze redactie, medewerker, hoogleraar, persbureau, politiek verslaggever",
    published: "gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, datum, publicatiedatum, verschenen, op, aangemaakt op",
    updated: "bijgewerkt, bijgewerkt op, aangepast, laatst bijgewerkt, laatste update, laatst gewijzigd, gewijzigd, update",
    readingTime: "min leestijd, minuten leestijd, leestijd, minuten lezen, min.",
    credits: "foto, foto's, beeld, afbeelding, fotograaf, bron, copyright, video, illustratie, archieffoto, beeld door",
    sources: "bron, bronnen",
    readAlso: "lees ook, lees meer, lees verder, zie ook, bekijk ook, ook interessant, meer over, luister ook, tekst loopt door, lees hier, tekst gaat verder onder de foto",
    related: "lees ook, gerelateerd, gerelateerde artikelen, meer over, meest gelezen, laatste nieuws, meer nieuws, aanbevolen, populair, onderwerpen, tags, zie ook, net binnen, ander nieuws",
    comments: "reacties, reactie, reageer, plaats een reactie, geef een reactie, reageren, laat een reactie achter, bekijk reacties, schrijf een reactie, antwoorden",
    share: "delen, deel, deel dit artikel, facebook, twitter, whatsapp, mail, e-mail, print, afdrukken, kopieer link, volg ons, bewaren, luister, deel via, linkedin",
    promotion: "nieuwsbrief, abonneer, abonneren, abonnement, advertentie, adverteren, word lid, steun ons, meld je aan, inschrijven, gesponsord, download de app, probeer nu, alleen voor abonnees",
    legal: "privacybeleid, cookiebeleid, cookies, privacy, algemene voorwaarden, contact, over ons, alle rechten voorbehouden, colofon, disclaimer, voorwaarden, gebruiksvoorwaarden, auteursrecht",
    navigation: "home, voorpagina, menu, zoeken, sluiten, inloggen, aanmelden, registreren, naar inhoud, ga naar inhoud, volgende, vorige, terug, meer laden, toon meer, mijn account, alles bekijken, u bent hier",
    sections: "nieuws, politiek, buitenland, binnenland, economie, sport, cultuur, opinie, wetenschap, gezondheid, tech, media, regio, wereld, entertainment, voetbal, achtergrond, show, reizen, onderwijs, milieu",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
