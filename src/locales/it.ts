import type { Locale } from "../locale/locale.js";

export const it: Locale = {
  tag: "it",
  script: "Latn",
  wordBreak: "space",
  stopwords: "di, e, il, la, che, in, a, per, un, del, è, con, non, una, i, le, si, da, della, al, sono, dei, nel, alla, gli, delle, più, ha, come, anche, lo, ma, dal, nella, ed, alle, degli, dell', l', ai",
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
      are: { finite: "a, ano, ò, arono, ava, avano, erà, eranno, erebbe, erebbero", participle: "ato, ata, ati, ate", gerund: "ando", base: "are" },
      care: { finite: "ca, cano, cò, carono, cava, cavano, cherà, cheranno, cherebbe", participle: "cato, cata, cati, cate", gerund: "cando", base: "care" },
      gare: { finite: "ga, gano, gò, garono, gava, gavano, gherà, gheranno, gherebbe", participle: "gato, gata, gati, gate", gerund: "gando", base: "gare" },
      ere: { finite: "e, ono, ette, ettero, é, eva, evano, erà, eranno, erebbe", participle: "uto, uta, uti, ute", gerund: "endo", base: "ere" },
      iungere: { finite: "iunge, iungono, iunse, iunsero, iungeva, iungevano, iungerà", participle: "iunto, iunta", gerund: "iungendo", base: "iungere" },
      iudere: { finite: "iude, iudono, iuse, iusero, iudeva, iuderà", participle: "iuso", gerund: "iudendo", base: "iudere" },
      udere: { finite: "ude, udono, use, usero, udeva, udevano, uderà", participle: "uso, usa", gerund: "udendo", base: "udere" },
      ondere: { finite: "onde, ondono, ose, osero, ondeva, ondevano, onderà", participle: "osto", gerund: "ondendo", base: "ondere" },
      endere: { finite: "ende, endono, ese, esero, endeva, endevano, enderà", participle: "eso, esa", gerund: "endendo", base: "endere" },
      tenere: { finite: "tiene, tengono, tenne, tennero, teneva, tenevano, terrà, terrebbe", participle: "tenuto", gerund: "tenendo", base: "tenere" },
      mettere: { finite: "mette, mettono, mise, misero, metteva, mettevano, metterà, metterebbe", participle: "messo", gerund: "mettendo", base: "mettere" },
      crivere: { finite: "crive, crivono, crisse, crissero, criveva, crivevano, criverà", participle: "critto", gerund: "crivendo", base: "crivere" },
      chiedere: { finite: "chiede, chiedono, chiese, chiesero, chiedeva, chiedevano, chiederà", participle: "chiesto", gerund: "chiedendo", base: "chiedere" },
      porre: { finite: "pone, pongono, pose, posero, poneva, ponevano, porrà, porrebbe", participle: "posto", gerund: "ponendo", base: "porre" },
      oscere: { finite: "osce, oscono, obbe, obbero, osceva, oscevano, oscerà", participle: "osciuto", gerund: "oscendo", base: "oscere" },
      vedere: { finite: "vede, vedono, vide, videro, vedeva, vedevano, vedrà, vedrebbe", participle: "visto", gerund: "vedendo", base: "vedere" },
      primere: { finite: "prime, primono, presse, pressero, primeva, primevano, primerà", participle: "presso", gerund: "primendo", base: "primere" },
      idere: { finite: "ide, idono, ise, isero, ideva, idevano, iderà", participle: "iso, isa", gerund: "idendo", base: "idere" },
      dire: { finite: "dice, dicono, disse, dissero, diceva, dicevano, dirà, diranno, direbbe", participle: "detto, detta", gerund: "dicendo", base: "dire" },
      ire: { finite: "isce, iscono, ì, irono, iva, ivano, irà, iranno, irebbe", participle: "ito, ita", gerund: "endo", base: "ire" },
      vertire: { finite: "verte, vertono, vertì, vertirono, vertiva, vertivano, vertirà", participle: "vertito", gerund: "vertendo", base: "vertire" },
      mentire: { finite: "mentisce, mentiscono, mente, mentì, mentirono, mentiva, mentirà", participle: "mentito", gerund: "mentendo", base: "mentire" },
      sentire: { finite: "sente, sentono, sentì, sentirono, sentiva, sentirà", participle: "sentito", gerund: "sentendo", base: "sentire" },
      badire: { finite: "badisce, badiscono, badì, badirono, badiva, badivano, badirà", participle: "badito", gerund: "badendo", base: "badire" },
      volgere: { finite: "volge, volgono, volse, volsero, volgeva, volgevano, volto, volgerà", gerund: "volgendo", base: "volgere" },
    },
    verbs: {
      speech: `
        +dire, afferm+are, agg+iungere, annunci+are, assicur+are, av+vertire, avvis+are, am+mettere, ammon+ire, argoment+are, asser+ire,
        chiar+ire, comuni+care, conferm+are, confess+are, confid+are, constat+are, contest+are, dichiar+are, denunci+are, evidenzi+are,
        es+porre, es+primere, garant+ire, giur+are, illustr+are, indi+care, inform+are, insist+ere, menzion+are, narr+are, not+are,
        obiett+are, osserv+are, precis+are, proclam+are, pro+mettere, puntualizz+are, raccont+are, repli+care, riafferm+are, ri+badire,
        ricord+are, ricon+oscere, rifer+ire, rilev+are, rimar+care, ripet+ere, risp+ondere, rivel+are, rivendi+care, s+crivere,
        segnal+are, s+mentire, sos+tenere, sottoline+are, specifi+care, spie+gare, sugger+ire, testimoni+are, twitt+are, anticip+are,
        dettagli+are, enunci+are, pubbli+care, rassicur+are, riassum+ere, riport+are, sintetizz+are, svel+are, certifi+care, allert+are`,
      tell: "inform+are, av+vertire, avvis+are, assicur+are, rassicur+are",
      utter: `
        attac+care, chios+are, comment+are, concl+udere, continu+are, esclam+are, esor+dire, grid+are, ironizz+are, lament+are,
        lanci+are, mormor+are, polemizz+are, prosegu+ire, protest+are, ragion+are, ribatt+ere, riflett+ere, rilanci+are, sbott+are,
        scan+dire, scherz+are, sentenzi+are, sospir+are, sussurr+are, tuon+are, url+are, domand+are, analizz+are, incalz+are, tagli+are,
        sofferm+are, rincar+are, sfo+gare`,
      act: `
        accus+are, criti+care, condann+are, salut+are, lod+are, elogi+are, dif+endere, resping+ere, des+crivere, evo+care, invo+care,
        cit+are, defin+ire, boll+are, etichett+are, paragon+are, ringrazi+are, rimprover+are, attribu+ire, chiam+are, bocci+are,
        ri+volgere, richiam+are, plau+dire`,
      commit: `
        +chiedere, esig+ere, esort+are, invit+are, ordin+are, pro+porre, raccomand+are, ne+gare, suppli+care, consigli+are,
        incoraggi+are, minacci+are, rifiut+are, accett+are, autorizz+are, viet+are, approv+are, dec+idere, sollecit+are`,
      thought: `
        cred+ere, pens+are, ri+tenere, consider+are, stim+are, giudi+care, sper+are, tem+ere, sup+porre, immagin+are, sospett+are,
        dubit+are, pre+vedere, auspi+care, desider+are, reput+are, valut+are, +sentire, presum+ere, ipotizz+are`,
      evidence: "mostr+are, dimostr+are, prov+are, stabil+ire, evidenzi+are, rilev+are",
    },
    ambiguous: `
      nota, note, parla, conta, canta, marca, critica, taglia, dettaglia, pubblica, indica, cita, stima, domanda, domande, minaccia, proposta, risposta, risposto, accusa, accuse, condanna, conferma, conferme, annuncio,
      saluto, denuncia, denunce, scherzo, sospiro, spera, teme, definita, definito, approva, chiede, invita, rilancia, continua, prosegue, replica, repliche, lancia, illustra, commento, invito, ordina, difende`,
    phrases: `
      fatto sapere, fa sapere, fanno sapere, facendo sapere/g, ha fatto notare, fa notare, fatto notare, messo in guardia, mette in guardia, mettendo in guardia/g, reso noto, rende noto, rendendo noto/g,
      si è detto, si è detta, si dice, si è chiesto, si è chiesta, si chiede, si è lamentato, si legge, preso la parola, tiene a precisare, ha tenuto a precisare, ci tiene a dire, lasciato intendere, punta il dito`,
    nouns: "dichiarazione, affermazione, annuncio, promessa, avvertimento, risposta, messaggio, parole",

    sourceBefore: "secondo, a detta di, stando a, ad avviso di, a parere di, a giudizio di, nelle parole di",
    sourceInitial: "per",
    notSources: "il caso, la legge, i casi, me, noi, te, voi, le regole, tempo, round, posto, turno, grado, piano",
    sourceNouns: "parole, parere, avviso, fonti, dati, stime, quanto",

    that: "che, c', ch'",
    whether: "se, perché, come, quando, dove, quanto, quale, chi, cosa",
    infinitive: "di, a, da, d'",
    auxiliaries: "ha, hanno, aveva, avevano, avrà, avranno, avrebbe, avrebbero, ebbe, abbia, abbiano, avere, aver, avendo, è, sono, era, erano, sarà, sarebbe, sia, siano, fu, essere, stato, stata, stati, sta, stanno",
    modals: "può, possono, poteva, potrebbe, deve, devono, doveva, dovrebbe, vuole, vogliono, voleva, voluto, va, vanno, tiene, tenuto, torna, tornato, tornata, continua, continuano, arriva",
    adverbs: `
      anche, inoltre, poi, già, ancora, ieri, oggi, domani, dopo, prima, quindi, così, ora, qui, lì, non, mai, sempre, solo, soltanto, perfino, pure, più, molto, lunedì, martedì, mercoledì, giovedì, venerdì, sabato,
      domenica, bene, quasi, tanto, infine, però, tuttavia, intanto, infatti, invece, stamattina, stasera, adesso, allora, subito, appena, anzi, spesso, proprio`,
    adverbEndings: "mente",
    negations: "non, né, mai, si, s', ci, c', lo, gli, ne, n', mi, vi",
    determiners: `
      il, lo, la, i, gli, le, l', un, uno, una, un', del, dello, della, dei, degli, delle, dell', al, allo, alla, ai, agli, alle, all', dal, dallo, dalla, dai, dagli, dalle, dall', nel, nello, nella, nei, negli, nelle, nell',
      sul, sullo, sulla, sui, sugli, sulle, sull', questo, questa, questi, queste, quest', quel, quello, quella, quei, quegli, quelle, suo, sua, suoi, sue, loro, mio, mia, nostro, nostra, nostri, alcuni, alcune, molti, molte,
      altri, altre, altro, altra, ogni, tutti, tutte, tutto, tutta, entrambi, diversi, diverse, vari, varie, due, tre, quattro`,
    agreement: {
      masculine: "il, lo, un, uno, questo, quel, quello, del, al, dal", feminine: "la, una, un', questa, quella, della, alla, dalla",
      plural: "i, gli, le, dei, degli, delle, questi, queste, quei, quegli, quelle, alcuni, alcune, molti, molte, altri, altre, tutti, tutte, due, tre, quattro",
      definite: "il, lo, la, i, gli, le, l', questo, questa, questi, quel, quella, suo, sua, del, dello, della, dell', dal, dalla, dall'", demonstrative: "questo, questa, questi, quest', quel, quella", pluralVerbs: "no",
    },
    links: "di, d', del, dello, della, dei, degli, delle, dell'",
    prepositions: `
      di, d', a, ad, da, in, con, su, per, tra, fra, contro, verso, durante, dopo, prima, senza, sotto, sopra, presso, oltre, secondo, mediante, tramite, entro, dietro, davanti, del, dello, della, dei, degli, delle, dell', al, allo,
      alla, ai, agli, alle, all', dal, dallo, dalla, dai, dagli, dalle, dall', nel, nello, nella, nei, negli, nelle, nell', sul, sullo, sulla, sui, sugli, sulle, sull', col, coi`,
    conjunctions: "e, ed, o, ma, né, però, oppure, ovvero",
    subordinators: "mentre, quando, dopo che, dopo aver, prima di, prima che, poiché, perché, siccome, benché, sebbene, nonostante, affinché, in modo che, riferendosi a, in riferimento a, a margine di, nel corso di, nonché",
    relatives: "che, cui, quale, quali, dove, chi",
    pronouns: { masculine: "lui, egli, questi, quest'ultimo", feminine: "lei, ella", plural: "loro, essi, esse, entrambi", any: "chi, qualcuno, uno" },
    selfPronouns: "io, me, mi, noi, ci, tu, te, ti, voi, vi, mio, mia, miei, mie, nostro, nostra, nostri, nostre, vostro, vostra",
    elisions: "l, d, un, dell, all, dall, nell, sull, quest, quell, c, s, n, m, t, v, ch, anch, com, dov, sant, po",

    titles: {
      masculine: "sig, signor, signore, dott, don, mons, monsignor, mr, lord, sir, cav, rag",
      feminine: "sig.ra, signora, dott.ssa, dottoressa, donna, lady, mrs, ms, suor, professoressa",
      any: "on, onorevole, dr, dottor, dottore, prof, professor, avv, avvocato, ing, geom, arch, sen",
    },
    particles: "di, de, del, della, dello, dei, degli, d', da, dal, dalla, la, lo, li, le, van, der, den, von, zu, y, e, bin, ibn, al, el, ben, san, du",
    roles: `
      presidente, vicepresidente, premier, ministro, ministra, viceministro, sottosegretario, sottosegretaria, segretario, segretaria, deputato, deputata, senatore, senatrice, sindaco, sindaca, assessore, assessora,
      consigliere, consigliera, governatore, governatrice, portavoce, leader, capo, capogruppo, direttore, direttrice, responsabile, coordinatore, coordinatrice, rappresentante, procuratore, procuratrice, pm, giudice,
      magistrato, avvocato, avvocata, legale, questore, prefetto, commissario, commissaria, ispettore, poliziotto, agente, generale, colonnello, capitano, comandante, tenente, ammiraglio, allenatore, tecnico, ct, mister,
      giocatore, attaccante, difensore, portiere, centrocampista, pilota, ciclista, tennista, campione, campionessa, medico, infermiere, infermiera, chirurgo, professore, professoressa, docente, ricercatore, ricercatrice,
      scienziato, scienziata, esperto, esperta, analista, economista, storico, sociologo, politologo, psicologo, giornalista, corrispondente, scrittore, scrittrice, autore, autrice, poeta, attore, attrice, cantante,
      musicista, regista, produttore, artista, fotografo, architetto, ingegnere, imprenditore, imprenditrice, fondatore, fondatrice, amministratore, ceo, proprietario, titolare, gestore, dirigente, cancelliere,
      re, regina, principe, principessa, papa, pontefice, vescovo, arcivescovo, cardinale, sacerdote, parroco, ambasciatore, ambasciatrice, diplomatico, candidato, candidata, militante, attivista, sindacalista,
      membro, socio, dipendente, lavoratore, lavoratrice, operaio, studente, studentessa, insegnante, maestra, maestro, pensionato, vicino, vicina, abitante, residente, padre, madre, fratello, sorella, figlio, figlia, marito,
      moglie, compagno, compagna, uomo, donna, vedova, amico, amica, collega, giovane, ragazzo, ragazza, bambino, vittima, testimone, superstite, imputato, imputata, sospetto, ex, 007, garante, numero`,
    organisations: `
      ministero, governo, esecutivo, procura, polizia, questura, prefettura, carabinieri, tribunale, corte, giustizia, comune, provincia, regione, giunta, consiglio, parlamento, camera, senato, commissione, unione,
      organizzazione, associazione, federazione, confederazione, lega, sindacato, collettivo, comitato, partito, movimento, coalizione, alleanza, fronte, gruppo, società, azienda, impresa, compagnia, banca, agenzia, ufficio,
      istituto, osservatorio, università, scuola, ospedale, clinica, laboratorio, museo, fondazione, ong, club, squadra, direzione, esercito, marina, ambasciata, farnesina, viminale, quirinale, chigi, presidenza, gabinetto,
      entourage, servizio, servizi, autorità, amministrazione, emittente, radio, quotidiano, giornale, settimanale, rivista, sito, media, stampa, redazione, cremlino, casa, pentagono, vaticano, diplomazia, missione, centro,
      rete, marchio, colosso, protezione, vigili, regime, opposizione, maggioranza, difesa, accusa, famiglia, piattaforma, istituzione, blocco, giuria, organismo, confindustria, cgil, sovrintendenza`,
    bareSources: `
      fonte, fonti, testimone, testimoni, funzionario, funzionari, esperto, esperti, analista, analisti, osservatori, specialisti, ricercatori, investigatori, inquirenti, manifestanti, residenti, abitanti, passanti, utenti,
      diplomatici, militanti, poliziotti, medici, scienziati, media, passeggeri, lavoratori, dipendenti, sindacati, genitori, deputati, critici, oppositori, autorità, organizzatori, persone, persona, gente, cittadini, familiari, tifosi`,
    documents: `
      comunicato, rapporto, studio, indagine, sondaggio, testo, lettera, documento, nota, articolo, tweet, post, messaggio, legge, risoluzione, dichiarazione, striscione, cartello, libro, bilancio, dati, cifre, statistiche,
      sentenza, decreto, editoriale, reportage, documentario, video, slogan, testimonianza, inchiesta, ordinanza, relazione`,

    scareBefore: "cosiddetto, cosiddetta, cosiddetti, cosiddette, intitolato, intitolata, soprannominato, soprannominata, denominato, denominata, battezzato, battezzata, detto, detta, chiamato, chiamata, presunto, presunta",
    namedThings: "film, romanzo, libro, album, disco, canzone, brano, serie, programma, mostra, opera, spettacolo, quotidiano, rivista, giornale, operazione, progetto, piano, marchio, nave, traghetto, premio, festival, concetto, concorso",
    reportMood: "sarebbe, sarebbero, avrebbe, avrebbero, sia, siano, abbia, abbiano",
    finite: "è, sono, era, erano, sarà, saranno, sarebbe, ha, hanno, aveva, avevano, c'è, fa, fanno, può, possono, deve, devono, va, vanno, fu, furono, siamo, abbiamo, ho, voglio, vogliamo",
    abbreviations: "sig, dott, prof, on, avv, ing, arch, geom, mons, rag, sen, ecc, pag, art, n, tel, s, ss, sig.ra, dott.ssa, dr, sigg",
    subjectDropped: true,
  },
};
