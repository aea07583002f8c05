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
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: {
    conjugations: {
      ar: { finite: "a, en, à, aren, ava, aven, arà, aran, aria, arien", participle: "at, ada, ats, ades", gerund: "ant", base: "ar" },
      ciar: { finite: "cia, cien, cià, ciaren, ciava, ciaven, ciarà", participle: "ciat, ciada", gerund: "ciant", base: "ciar" },
      car: { finite: "ca, quen, cà, caren, cava, caven, carà, caria", participle: "cat, cada", gerund: "cant", base: "car" },
      gar: { finite: "ga, guen, gà, garen, gava, gaven, garà, garia", participle: "gat, gada", gerund: "gant", base: "gar" },
      jar: { finite: "ja, gen, jà, jaren, java, javen, jarà, jaria", participle: "jat, jada", gerund: "jant", base: "jar" },
      ir: { finite: "eix, eixen, í, iren, ia, ien, irà, iran, iria", participle: "it, ida", gerund: "int", base: "ir" },
      dir: { finite: "diu, diuen, digué, digueren, deia, deien, dirà, diran, diria", participle: "dit, dita", gerund: "dient", base: "dir" },
      tenir: { finite: "té, tenen, tingué, tingueren, tenia, tenien, tindrà, tindria", participle: "tingut", gerund: "tenint", base: "tenir" },
      metre: { finite: "met, meten, meté, meteren, metia, metien, metrà", participle: "mès", gerund: "metent", base: "metre" },
      ondre: { finite: "on, onen, ongué, ongueren, onia, onien, ondrà", participle: "ost", gerund: "onent", base: "ondre" },
      èixer: { finite: "eix, eixen, egué, egueren, eixia, eixien, eixerà", participle: "egut", gerund: "eixent", base: "èixer" },
      cloure: { finite: "clou, clouen, clogué, clogueren, cloïa, cloïen, clourà", participle: "clòs", gerund: "cloent", base: "cloure" },
      criure: { finite: "criu, criuen, crigué, crigueren, crivia, crivien, criurà", participle: "crit", gerund: "crivint", base: "criure" },
      creure: { finite: "creu, creuen, cregué, cregueren, creia, creien, creurà", participle: "cregut", gerund: "creient", base: "creure" },
      voler: { finite: "vol, volen, volgué, volgueren, volia, volien, voldrà, voldria", participle: "volgut", gerund: "volent", base: "voler" },
    },
    verbs: {
      speech: `
        +dir, afirm+ar, afeg+ir, advert+ir, al·le+gar, ad+metre, alert+ar, anun+ciar, apunt+ar, argument+ar, assegur+ar, avanç+ar,
        avis+ar, coment+ar, comuni+car, concret+ar, confess+ar, confirm+ar, consider+ar, constat+ar, contest+ar, declar+ar, defens+ar,
        denun+ciar, desment+ir, desta+car, detall+ar, es+criure, especifi+car, expli+car, expos+ar, express+ar, indi+car, inform+ar,
        insinu+ar, insist+ir, jur+ar, justifi+car, lament+ar, manifest+ar, matis+ar, mencion+ar, narr+ar, observ+ar, opin+ar, precis+ar,
        proclam+ar, pro+metre, puntualitz+ar, reafirm+ar, recal+car, recon+èixer, record+ar, refer+ir, reiter+ar, relat+ar, remar+car,
        repet+ir, repli+car, resp+ondre, ressalt+ar, resum+ir, revel+ar, sos+tenir, subratll+ar, sugger+ir, assenyal+ar, aval+ar`,
      tell: "inform+ar, advert+ir, avis+ar, assegur+ar, alert+ar",
      utter: `
        crid+ar, con+cloure, etzib+ar, exclam+ar, ironitz+ar, llanç+ar, murmur+ar, pregunt+ar, protest+ar, rebl+ar, reflexion+ar,
        senten+ciar, valor+ar, continu+ar, celebr+ar`,
      act: `
        acus+ar, qualifi+car, titll+ar, criti+car, condemn+ar, salud+ar, elogi+ar, des+criure, evo+car, cit+ar, compar+ar, agra+ir,
        defin+ir, anomen+ar`,
      commit: `
        deman+ar, reclam+ar, exig+ir, exhort+ar, convid+ar, inst+ar, orden+ar, propos+ar, recoman+ar, ne+gar, rebut+jar, aconsell+ar,
        anim+ar, amenaç+ar, accept+ar, autoritz+ar, prohib+ir, aprov+ar`,
      thought: `
        +creure, pens+ar, consider+ar, estim+ar, jut+jar, esper+ar, confi+ar, supos+ar, imagin+ar, sospit+ar, dubt+ar, calcul+ar,
        opin+ar, +voler, desit+jar`,
      evidence: "mostr+ar, demostr+ar, prov+ar, eviden+ciar",
    },
    ambiguous: "nota, compta, marca, critica, cita, estima, pregunta, preguntes, amenaça, amenaces, proposta, resposta, acusa, condemna, anunci, denúncia, crit, llança, continua, celebra, informe, avís, valora, confia, tracta",
    phrases: `
      fet saber, fa saber, van fer saber, ha donat a conèixer, va donar a conèixer, ha deixat clar, va deixar clar, deixant clar/g, posat en relleu, s'ha mostrat, es va mostrar, s'ha referit, es va referir,
      s'ha queixat, es queixa, es pregunta, s'ha preguntat`,
    nouns: "declaració, afirmació, anunci, promesa, advertiment, resposta, missatge, paraules",

    sourceBefore: "segons, d'acord amb, a parer de, en opinió de, en paraules de, a ulls de",
    sourceInitial: "per a",
    notSources: "el cas, la llei, els casos, mi, nosaltres, tu, les normes, l'edat",
    sourceNouns: "opinió, paraules, fonts, dades, càlculs, declaracions",

    that: "que, qu'",
    whether: "si, per què, com, quan, on, quant, quin, quina, qui",
    infinitive: "a, de, d'",
    auxiliaries: "ha, han, havia, havien, haurà, hauran, hauria, haurien, va, van, hagi, hagin, haver, havent, és, són, era, eren, està, estan, estava, estat, ser, sent, fou, foren",
    modals: "pot, poden, podia, podria, ha de, vol, volen, volgut, torna, tornat, sol, solen, segueix, acaba, arribat, sembla",
    adverbs: `
      també, a més, ja, encara, ahir, avui, demà, després, abans, llavors, així, ara, aquí, allà, no, mai, sempre, només, fins i tot, tampoc, més, molt, dilluns, dimarts, dimecres, dijous, divendres, dissabte,
      diumenge, bé, quasi, gairebé, tant, finalment, tanmateix, mentrestant, alhora, doncs`,
    adverbEndings: "ment",
    negations: "no, ni, mai, es, s', li, els, hi, ho, em, m', ens, n', en",
    determiners: `
      el, la, els, les, l', un, una, uns, unes, del, dels, al, als, pel, pels, aquest, aquesta, aquests, aquestes, aquell, aquella, seu, seva, seus, seves, meu, meva, nostre, nostra, nostres, diversos, diverses, alguns,
      algunes, molts, moltes, altre, altra, altres, cada, tots, totes, tot, tota, ambdós, ambdues, dos, dues, tres, quatre`,
    agreement: {
      masculine: "el, un, aquest, aquell, del, al, pel", feminine: "la, una, aquesta, aquella", plural: "els, les, uns, unes, aquests, aquestes, dels, als, diversos, diverses, alguns, algunes, molts, moltes, altres, tots, totes, dos, dues, tres",
      definite: "el, la, els, les, l', aquest, aquesta, aquests, seu, seva, del, al", demonstrative: "aquest, aquesta, aquests, aquestes", pluralVerbs: "n",
    },
    links: "de, d', del, dels",
    prepositions: "a, amb, contra, de, d', del, dels, al, als, des, durant, en, entre, fins, cap, per, pel, pels, sense, sobre, sota, segons, davant, darrere, després, abans, mitjançant, malgrat, vora",
    conjunctions: "i, o, però, sinó, ni, doncs",
    subordinators: "mentre que, mentre, quan, després de, després que, abans de, abans que, tot i que, encara que, perquè, ja que, com, per tal que, per tal de, sense que, en referència a, en al·lusió a, tot i, malgrat que",
    relatives: "que, qui, qual, quals, on",
    pronouns: { masculine: "ell, aquest", feminine: "ella, aquesta", plural: "ells, elles, ambdós", any: "qui, algú, vostè" },
    selfPronouns: "jo, em, m', mi, ens, nosaltres, tu, et, vosaltres, meu, meva, nostre, nostra, nostres",
    elisions: "l, d, s, n, m, t, qu",

    titles: { masculine: "sr, senyor, senyors, don, mossèn, mr, lord, sir, en", feminine: "sra, senyora, senyoreta, lady, mrs, ms, na", any: "dr, dra, doctor, doctora, prof" },
    particles: "de, del, la, les, dels, i, van, der, den, von, y, e, da, di, bin, ibn, al, el, d', ben",
    roles: `
      president, presidenta, vicepresident, vicepresidenta, expresident, ministre, ministra, conseller, consellera, exconseller, primer, primera, secretari, secretària, diputat, diputada, diputats, senador, senadora,
      alcalde, alcaldessa, regidor, regidora, delegat, delegada, portaveu, líder, cap, director, directora, responsable, coordinador, coordinadora, representant, fiscal, jutge, jutgessa, magistrat, magistrada, advocat,
      advocada, comissari, comissària, inspector, policia, agent, mosso, general, capità, comandant, entrenador, entrenadora, tècnic, seleccionador, jugador, jugadora, davanter, porter, defensa, pilot, metge, metgessa, doctor,
      infermer, infermera, professor, professora, catedràtic, investigador, investigadora, científic, científica, expert, experta, analista, economista, historiador, historiadora, sociòleg, politòleg, psicòleg, psicòloga,
      periodista, escriptor, escriptora, autor, autora, poeta, actor, actriu, cantant, músic, cineasta, productor, artista, fotògraf, arquitecte, enginyer, enginyera, empresari, empresària, fundador, fundadora, propietari,
      propietària, gerent, dirigent, canceller, rei, reina, príncep, princesa, papa, bisbe, arquebisbe, cardenal, capellà, ambaixador, ambaixadora, diplomàtic, candidat, candidata, militant, activista, sindicalista, membre,
      treballador, treballadora, estudiant, alumne, alumna, mestre, mestra, docent, jubilat, veí, veïna, pare, mare, germà, germana, fill, filla, home, dona, vídua, amic, amiga, company, companya, jove, nen, nena, víctima,
      testimoni, sospitós, acusat, acusada, mandatari, republicà, republicana`,
    organisations: `
      ministeri, govern, executiu, conselleria, fiscalia, policia, mossos, guàrdia, tribunal, audiència, jutjat, justícia, ajuntament, alcaldia, ciutat, comunitat, generalitat, consell, parlament, congrés, assemblea, senat,
      cambra, comissió, unió, organització, associació, federació, confederació, lliga, sindicat, col·lectiu, comitè, partit, moviment, coalició, aliança, front, grup, societat, empresa, companyia, banc, agència, oficina,
      institut, observatori, universitat, escola, hospital, clínica, laboratori, museu, fundació, ong, club, equip, direcció, exèrcit, ambaixada, presidència, gabinet, entorn, servei, serveis, autoritat, autoritats,
      administració, cadena, ràdio, diari, setmanari, revista, mitjà, mitjans, premsa, redacció, kremlin, casa, moncloa, pentàgon, vaticà, diplomàcia, missió, centre, xarxa, marca, gegant, patronal, bombers, règim,
      oposició, defensa, acusació, família, plataforma, institució, bloc, jurat, organisme, entitat, diputació`,
    bareSources: "font, fonts, testimoni, testimonis, funcionari, funcionaris, expert, experts, analista, analistes, observadors, especialistes, investigadors, manifestants, veïns, habitants, internautes, usuaris, diplomàtics, militants, policies, metges, científics, mitjans, passatgers, treballadors, sindicats, pares, diputats, crítics, opositors, autoritats, organitzadors, persones, persona, gent, ciutadans, familiars",
    documents: "comunicat, informe, estudi, enquesta, sondeig, text, carta, document, nota, article, tuit, piulada, missatge, llei, resolució, declaració, pancarta, cartell, llibre, balanç, dades, xifres, estadístiques, sentència, interlocutòria, decret, editorial, reportatge, documental, vídeo, lema, testimoni",

    scareBefore: "anomenat, anomenada, anomenats, anomenades, titulat, titulada, batejat, batejada, suposat, suposada, presumpte, presumpta",
    namedThings: "pel·lícula, film, novel·la, llibre, àlbum, disc, cançó, sèrie, programa, exposició, obra, espectacle, òpera, diari, revista, operació, projecte, pla, marca, vaixell, premi, festival, concepte",
    reportMood: "hauria, haurien",
    finite: "és, són, era, eren, serà, seran, seria, està, estan, ha, han, havia, hi, té, tenen, pot, poden, va, van, fou, som, hem, he, cal, vull, volem",
    abbreviations: "sr, sra, dr, dra, prof, etc, núm, pàg, av, art, st, sta",
    subjectDropped: true,
  },
};
