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
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: {
    verbs: {
      speech: "zei/f, zegt/f, zeggen/fb, zeiden/f, gezegd/p, zeggend/g, stelt/f, stelde/f, stelden/f, gesteld/p, verklaart/f, verklaarde/f, verklaarden/f, verklaard/p, vertelt/f, vertelde/f, vertelden/f, verteld/p, meldt/f, meldde/f, melden/f, meldden/f, gemeld/p, bevestigt/f, bevestigde/f, bevestigden/f, bevestigd/p, benadrukt/f, benadrukte/f, benadrukken/f, onderstreept/f, onderstreepte/f, beweert/f, beweerde/f, beweren/f, voegt/f, voegde/f, antwoordt/f, antwoordde/f, reageert/f, reageerde/f, reageren/f, erkent/f, erkende/f, erkennen/f, ontkent/f, ontkende/f, waarschuwt/f, waarschuwde/f, waarschuwen/f, laat weten/f, liet weten/f, lieten weten/f, schrijft/f, schreef/f, schreven/f, geschreven/p, bericht/f, berichtte/f, berichten/f, aldus/f, herhaalt/f, herhaalde/f, betoogt/f, betoogde/f, concludeert/f, concludeerde/f, constateert/f, constateerde/f, voorspelt/f, voorspelde/f, legt uit/f, legde uit/f, licht toe/f, lichtte toe/f, merkt op/f, merkte op/f, geeft aan/f, gaf aan/f, gaven aan/f, kondigt aan/f, kondigde aan/f, geeft toe/f, gaf toe/f, wijst erop/f, wees erop/f, twittert/f, twitterde/f, klaagt/f, klaagde/f, belooft/f, beloofde/f, eist/f, eiste/f, vraagt/f, vroeg/f, vroegen/f, oordeelt/f, oordeelde/f, adviseert/f, adviseerde/f, suggereert/f, suggereerde/f",
      utter: "vervolgt/f, vervolgde/f, roept/f, riep/f, riepen/f, grapt/f, grapte/f, verzucht/f, verzuchtte/f, lacht/f, lachte/f, besluit/f, besloot/f, klinkt/f, klonk/f, schreeuwt/f, schreeuwde/f, kopt/f, kopte/f, citeert/f",
      act: "noemt/f, noemde/f, noemen/f, noemden/f, genoemd/p, bestempelt/f, bestempelde/f, omschrijft/f, omschreef/f, beschrijft/f, beschreef/f, bekritiseert/f, bekritiseerde/f, veroordeelt/f, veroordeelde/f, prijst/f, prees/f, spreekt van/f, sprak van/f, spraken van/f, beschuldigt/f, beschuldigde/f, verwijt/f, verweet/f, roept op/f, riep op/f, hekelt/f, hekelde/f",
      commit: "belooft/f, beloofde/f, dreigt/f, dreigde/f, eist/f, eiste/f, weigert/f, weigerde/f",
      thought: "denkt/f, dacht/f, denken/f, dachten/f, vindt/f, vond/f, vinden/f, vonden/f, meent/f, meende/f, menen/f, gelooft/f, geloofde/f, hoopt/f, hoopte/f, hopen/f, vreest/f, vreesde/f, vrezen/f, verwacht/f, verwachtte/f, verwachten/f, twijfelt/f",
      evidence: "blijkt uit/f, toont/f, toonde/f, bleek uit/f",
    },
    ambiguous: "melden, bericht, berichten, besluit, vond, stelt, bevestigd, klinkt, verklaard",
    sourceBefore: "volgens, naar de mening van, in de woorden van, naar verluidt volgens",
    sourceAdverbs: "naar eigen zeggen",
    verbSecond: true,
    finiteEndings: "t, de, te, den, ten",
    attributeEndings: "e, te, de, en",
    that: "dat",
    whether: "of, waarom, hoe, wanneer, wie, wat, waar",
    infinitive: "te, om te",
    auxiliaries: "heeft, hebben, had, hadden, is, zijn, was, waren, wordt, worden, werd, werden",
    modals: "zal, zullen, zou, zouden, kan, kunnen, kon, konden, moet, moeten, mag, mogen, wil, willen, wilde",
    adverbs: "ook, niet, nog, al, eerder, later, nu, dan, daar, toen, echter, verder, wel, eens, opnieuw, steeds, vandaag, gisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, eerst, onlangs",
    negations: "niet, geen, nooit",
    determiners: "de, het, een, deze, dit, die, dat, zijn, haar, hun, ons, onze, elke, ieder, iedere, veel, sommige, enkele, alle, twee, drie, vier, vijf",
    links: "van, van de, van het, voor, uit, bij",
    prepositions: "van, in, op, aan, met, voor, door, bij, tot, uit, naar, om, over, onder, tegen, tussen, tijdens, na, sinds, zonder, volgens",
    conjunctions: "en, maar, of, want, dus",
    subordinators: "terwijl, omdat, nadat, voordat, toen, als, hoewel, zodat",
    relatives: "die, dat, wie, waar",
    pronouns: {
      masculine: "hij",
      feminine: "zij, ze",
      plural: "zij, ze",
      any: "het, men",
    },
    selfPronouns: "ik, wij, we, jij, je, u, mij, me, ons, onze, mijn, jullie",
    titles: {
      masculine: "meneer, dhr, de heer",
      feminine: "mevrouw, mw",
      any: "dr, prof, professor, minister, premier, president, burgemeester, wethouder, staatssecretaris, kamerlid, woordvoerder",
    },
    particles: "van, de, der, den, van de, van der, van den, ten, ter, 't, op",
    roles: "woordvoerder, woordvoerster, minister, premier, president, burgemeester, wethouder, directeur, voorzitter, staatssecretaris, kamerlid, hoogleraar, onderzoeker, advocaat, rechter, officier, commissaris, coach, trainer, eigenaar, bewoner, getuige, deskundige, econoom, analist, leider, lijsttrekker",
    organisations: "ministerie, gemeente, politie, rechtbank, openbaar ministerie, bedrijf, partij, vakbond, vereniging, stichting, universiteit, krant, provincie, kabinet, regering, inspectie, bank, club",
    bareSources: "bronnen, experts, deskundigen, critici, getuigen, onderzoekers, omwonenden, bewoners, waarnemers, analisten",
    documents: "rapport, onderzoek, brief, verklaring, persbericht",
    scareBefore: "zogenaamde, zogeheten, genaamd, getiteld, de term, het woord, bijgenaamd",
    namedThings: "film, boek, serie, album, programma, project, roman, operatie, lied",
    abbreviations: "dr, prof, mr, mw, dhr, ir, drs, nr, bijv, etc, o.a, d.w.z, blz, ca, st",
  },
};
