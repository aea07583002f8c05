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
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: {
    conjugations: {
      a: { finite: "ă, a, au, ase, aseră", participle: "at, ată, ați, ate", gerund: "ând", base: "a" },
      ez: { finite: "ează, a, au, ase", participle: "at, ată, ați, ate", gerund: "ând", base: "a" },
      ia: { finite: "iază, ia, iau, iase", participle: "iat, iată", gerund: "iind", base: "ia" },
      i: { finite: "ește, esc, ea, eau, ise", participle: "it, ită, iți, ite", gerund: "ind", base: "i" },
    },
    verbs: {
      speech: `
        spune/f, spun/f, spunea/f, spuneau/f, spusese/f, spus/p, spunând/g, declar+a, afirm+a, adaug+a, adăug+a, preciz+ez, anunță/f, anunț+a, susține/f, susțin/f, susținea/f, susținut/p, susținând/g, explic+a, menționează/f, menționat/p, menționând/g, subliniază/f, subliniat/p, sublinia/f, subliniind/g, arată/f, arăta/f, arătat/p, arătând/g, transmite/f, transmis/p, transmitea/f, transmițând/g, scrie/f, scria/f, scris/p, scriind/g, relatează/f,
        relatat/p, relatând/g, confirm+a, recunoaște/f, recunoscut/p, recunoștea/f, recunoscând/g, avertizează/f, avertizat/p, avertizând/g, aminti/b, amintește/f, amintit/p, amintea/f, amintind/g, răspuns/p, răspunde/f, răspundea/f,
        insist+a, detaliază/f, detaliat/p, promite/f, promis/p, promițând/g, asigur+a, admite/f, admis/p, neagă/f, negat/p, dezvăluie/f, dezvăluit/p, dezvăluind/g, povestește/f, povestit/p, povestea/f, relevă/f, relevat/p, semnal+ez, reiterează/f, reiterat/p,
        sugerează/f, sugerat/p, argument+ez, observ+a, not+ez, repet+a, repetă/f, denunță/f, denunțat/p, mărturisește/f, mărturisit/p, mărturisea/f, clarific+a, concluzionează/f, concluzionat/p, pretinde/f, pretins/p, pretindea/f, jur+a, informează/f, informat/p`,
      tell: "inform+ez, avertiz+ez, asigur+a, anunț+a",
      utter: `continu+a, coment+ez, conchide/f, conchis/p, exclam+a, glumește/f, glumit/p, întreabă/f, întreba/f, întrebat/p, completează/f, completat/p, încheie/f, încheiat/p, strigă/f, striga/f, strigat/p, ironizează/f, ironizat/p, reacționează/f, reacționat/p, replică/f, replicat/p, postează/f, postat/p`,
      act: "acuz+a, critic+a, condamn+a, laud+a, numește/f, numit/p, califică/f, calificat/p, descrie/f, descris/p, cataloghează/f, catalogat/p, salută/f, salutat/p, respinge/f, respins/p, apreci+ez, mulțumește/f, mulțumit/p, compară/f, comparat/p",
      commit: "cere/f, cerea/f, cerut/p, cerând/g, solicit+a, propune/f, propus/p, ordonă/f, ordonat/p, recomand+a, amenință/f, amenințat/p, refuză/f, refuzat/p, îndeamnă/f, îndemnat/p, invită/f, invitat/p",
      thought: "crede/f, cred/f, credea/f, crezut/p, consideră/f, considera/f, considerat/p, consideră/f, estimează/f, estimat/p, speră/f, spera/f, sperat/p, gândește/f, gândit/p, opinează/f, opinat/p, apreciază/f, apreciat/p, vrea/f, vor/f, dorește/f, dorit/p, teme/f, temut/p",
      evidence: "arată/f, arătat/p, demonstrează/f, demonstrat/p, indică/f, indicat/p, relevă/f, relevat/p",
    },
    ambiguous: "scrie, notă, anunț, critică, laudă, invită, cere, spus, cred",
    phrases: "a făcut cunoscut, făcut cunoscut, a dat de înțeles, dat de înțeles, atras atenția, atrage atenția, a ținut să precizeze, luat cuvântul, tras un semnal de alarmă, trage un semnal de alarmă, se arată, se precizează",
    nouns: "declarație, afirmație, anunț, promisiune, avertisment, răspuns, mesaj, cuvintele",

    sourceBefore: "potrivit, conform, după, în opinia, din perspectiva, în viziunea",
    notSources: "legii, legislației, normelor, regulamentului, mine, noi, caz",
    sourceNouns: "spusele, cuvintele, declarațiilor, surselor, datelor, informațiilor, părerea",

    that: "că, c-a",
    whether: "dacă, de ce, cum, când, unde, cât, care, cine, ce",
    infinitive: "să, a",
    auxiliaries: "a, au, avea, aveau, va, vor, ar, fi, fost, este, e, sunt, era, erau, să, am, fie",
    modals: "poate, pot, putea, trebuie, trebuia, vrea, vor, voia, ține, ținut, pare",
    adverbs: "și, încă, deja, ieri, azi, astăzi, mâine, după, apoi, atunci, astfel, acum, aici, acolo, nu, niciodată, mereu, doar, numai, chiar, mai, foarte, tot, luni, marți, miercuri, joi, vineri, sâmbătă, duminică, bine, aproape, totodată, însă, totuși, joi",
    negations: "nu, nici, se, s-a, s-au, și-a, își, îi, le, l-a, i-a",
    determiners: "un, o, unui, unei, niște, acest, această, aceasta, acești, aceste, acel, acea, acei, acele, al, a, ai, ale, cel, cea, cei, cele, lui, său, sa, săi, sale, lor, mulți, multe, câțiva, câteva, alți, alte, alt, altă, fiecare, toți, toate, doi, două, trei, patru",
    agreement: {
      masculine: "un, acest, acel, cel, unui", feminine: "o, această, acea, cea, unei", plural: "niște, acești, aceste, acei, acele, cei, cele, mulți, multe, câțiva, câteva, toți, toate, doi, două, trei",
      definite: "acest, această, acel, acea, cel, cea, cei, cele", demonstrative: "acest, această", pluralVerbs: "au",
    },
    links: "al, a, ai, ale, de, din, lui, pentru",
    prepositions: "la, de, în, din, pe, cu, fără, pentru, după, înainte, sub, peste, între, prin, spre, către, până, lângă, despre, contra, împotriva, potrivit, conform, dintre, printre, asupra, față",
    conjunctions: "și, sau, dar, însă, ci, iar, ori, nici",
    subordinators: "în timp ce, când, după ce, înainte de, înainte ca, deși, pentru că, deoarece, întrucât, cum, astfel încât, ca să, fără ca, referindu-se la, în contextul, odată ce",
    relatives: "care, cine, ce, unde, căruia, căreia, cărora",
    pronouns: { masculine: "el, acesta, acela", feminine: "ea, aceasta, aceea", plural: "ei, ele, aceștia, acestea", any: "cineva, dumnealui, dumneaei" },
    selfPronouns: "eu, mă, mine, noi, ne, tu, te, voi, vă, meu, mea, mei, mele, nostru, noastră, noștri, noastre",

    titles: { masculine: "dl, domnul, domnule, domnii, d-l, mr, lord, sir, părintele", feminine: "dna, doamna, d-na, domnișoara, lady, mrs, ms", any: "dr, prof, av, ing" },
    particles: "de, van, der, den, von, zu, la, le, di, da, bin, ibn, al, el, ben, du",
    roles: `
      președintele, președinta, președinte, vicepreședintele, premierul, premier, prim-ministrul, ministrul, ministra, ministru, secretarul, deputatul, deputata, senatorul, senatoarea, primarul, primăriță, consilierul, consiliera,
      guvernatorul, purtătorul, purtătoarea, liderul, șeful, șefa, directorul, directoarea, responsabilul, coordonatorul, reprezentantul, reprezentanta, procurorul, judecătorul, judecătoarea, magistratul, avocatul, avocata,
      comisarul, inspectorul, polițistul, agentul, generalul, colonelul, căpitanul, comandantul, antrenorul, tehnicianul, jucătorul, atacantul, portarul, fundașul, pilotul, campionul, campioana, medicul, doctorul, asistenta,
      profesorul, profesoara, cercetătorul, expertul, experta, analistul, economistul, istoricul, sociologul, politologul, psihologul, jurnalistul, jurnalista, scriitorul, autorul, autoarea, poetul, actorul, actrița, cântăreața,
      muzicianul, regizorul, producătorul, artistul, fotograful, arhitectul, inginerul, omul, fondatorul, patronul, proprietarul, managerul, cancelarul, regele, regina, prințul, papa, episcopul, patriarhul, preotul, ambasadorul,
      diplomatul, candidatul, candidata, militantul, activistul, sindicalistul, membrul, angajatul, studentul, elevul, pensionarul, vecinul, tatăl, mama, fratele, sora, fiul, fiica, soțul, soția, femeia, bărbatul, prietenul, colegul,
      tânărul, victima, martorul, suspectul, inculpatul, europarlamentarul, parlamentarul, oficialul, edilul`,
    organisations: `
      ministerul, guvernul, executivul, parchetul, poliția, jandarmeria, tribunalul, curtea, justiția, primăria, consiliul, parlamentul, camera, senatul, comisia, uniunea, organizația, asociația, federația, confederația, liga,
      sindicatul, comitetul, partidul, mișcarea, coaliția, alianța, grupul, societatea, compania, firma, banca, agenția, biroul, institutul, universitatea, școala, spitalul, clinica, muzeul, fundația, ong, clubul, echipa, conducerea,
      armata, ambasada, președinția, cabinetul, anturajul, serviciul, autoritatea, autoritățile, administrația, televiziunea, radio, ziarul, cotidianul, revista, site-ul, presa, redacția, kremlinul, casa, pentagonul, vaticanul,
      diplomația, misiunea, centrul, rețeaua, marca, gigantul, pompierii, regimul, opoziția, apărarea, familia, platforma, instituția, blocul, juriul, organismul, inspectoratul, prefectura, dna, csm, bnr`,
    bareSources: "sursă, surse, sursele, martor, martori, martorii, oficiali, oficialii, funcționari, experți, experții, analiști, analiștii, observatori, specialiști, specialiștii, anchetatori, anchetatorii, protestatari, locuitorii, oameni, oamenii, internauți, diplomați, polițiști, polițiștii, medici, medicii, cercetători, cercetătorii, pasageri, angajați, sindicate, părinți, părinții, critici, autoritățile, autorități, organizatorii, persoane, persoană, rudele, apropiați",
    documents: "comunicatul, comunicat, raportul, raport, studiul, studiu, sondajul, sondaj, textul, scrisoarea, documentul, document, nota, articolul, mesajul, legea, rezoluția, declarația, pancarta, cartea, datele, cifrele, statistica, sentința, decretul, editorialul, reportajul, documentarul, rechizitoriul, ordonanța",

    scareBefore: "așa-numitul, așa-numita, așa-numitele, intitulat, intitulată, supranumit, supranumită, denumit, denumită, botezat, botezată, presupus, presupusă, zis",
    namedThings: "filmul, filmului, romanul, cartea, albumul, melodia, piesa, serialul, emisiunea, expoziția, spectacolul, opera, ziarul, revista, operațiunea, proiectul, planul, nava, premiul, festivalul, conceptul, dosarul",
    reportMood: "ar",
    finite: "este, e, sunt, era, erau, va, vor, ar, are, au, a, avea, aveau, poate, pot, trebuie, am, avem, suntem",
    abbreviations: "dl, dna, dr, prof, av, ing, etc, nr, art, str, sf, jr, lit, alin",
    subjectDropped: true,
  },
};
