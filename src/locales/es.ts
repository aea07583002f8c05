import type { Locale } from "../locale/locale.js";

export const es: Locale = {
  tag: "es",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, la, que, el, en, y, a, los, se, del, las, un, por, con, no, una, su, para, es, al, lo, como, más, o, pero, sus, le, ha, este, sí, porque, esta, entre, cuando, muy, sin, sobre, también, fue, según",
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
      ar: { finite: "a, an, ó, aron, aba, aban, ará, arán, aría, arían", participle: "ado, ada, ados, adas", gerund: "ando", base: "ar" },
      contar: { finite: "cuenta, cuentan, contó, contaron, contaba, contaban, contará, contaría", participle: "contado", gerund: "contando", base: "contar" },
      cordar: { finite: "cuerda, cuerdan, cordó, cordaron, cordaba, cordaban, cordará, cordaría", participle: "cordado", gerund: "cordando", base: "cordar" },
      ostrar: { finite: "uestra, uestran, ostró, ostraron, ostraba, ostraban, ostrará, ostraría", participle: "ostrado", gerund: "ostrando", base: "ostrar" },
      rogar: { finite: "ruega, ruegan, rogó, rogaron, rogaba", participle: "rogado", gerund: "rogando", base: "rogar" },
      negar: { finite: "niega, niegan, negó, negaron, negaba, negaban, negará", participle: "negado", gerund: "negando", base: "negar" },
      confesar: { finite: "confiesa, confiesan, confesó, confesaron, confesaba", participle: "confesado", gerund: "confesando", base: "confesar" },
      pensar: { finite: "piensa, piensan, pensó, pensaron, pensaba, pensaban", participle: "pensado", gerund: "pensando", base: "pensar" },
      alentar: { finite: "alienta, alientan, alentó, alentaron, alentaba", participle: "alentado", gerund: "alentando", base: "alentar" },
      er: { finite: "e, en, ió, ieron, ía, ían, erá, erán, ería, erían", participle: "ido, ida, idos, idas", gerund: "iendo", base: "er" },
      fender: { finite: "fiende, fienden, fendió, fendieron, fendía, fendían, fenderá", participle: "fendido", gerund: "fendiendo", base: "fender" },
      tender: { finite: "tiende, tienden, tendió, tendieron, tendía, tendían", participle: "tendido", gerund: "tendiendo", base: "tender" },
      creer: { finite: "cree, creen, creyó, creyeron, creía, creían, creerá", participle: "creído", gerund: "creyendo", base: "creer" },
      tener: { finite: "tiene, tienen, tuvo, tuvieron, tenía, tenían, tendrá, tendría", participle: "tenido", gerund: "teniendo", base: "tener" },
      poner: { finite: "pone, ponen, puso, pusieron, ponía, ponían, pondrá, pondría", participle: "puesto, puesta", gerund: "poniendo", base: "poner" },
      querer: { finite: "quiere, quieren, quiso, quisieron, quería, querían, querrá, querría", participle: "querido", gerund: "queriendo", base: "querer" },
      prever: { finite: "prevé, prevén, previó, previeron, preveía, preveían", participle: "previsto", gerund: "previendo", base: "prever" },
      ir: { finite: "e, en, ió, ieron, ía, ían, irá, irán, iría, irían", participle: "ido, ida, idos, idas", gerund: "iendo", base: "ir" },
      decir: { finite: "dice, dicen, dijo, dijeron, decía, decían, dirá, dirán, diría, dirían", participle: "dicho", gerund: "diciendo", base: "decir" },
      cribir: { finite: "cribe, criben, cribió, cribieron, cribía, cribían, cribirá", participle: "crito, crita", gerund: "cribiendo", base: "cribir" },
      ertir: { finite: "ierte, ierten, irtió, irtieron, ertía, ertían, ertirá, ertiría", participle: "ertido", gerund: "irtiendo", base: "ertir" },
      erir: { finite: "iere, ieren, irió, irieron, ería, erían, erirá, eriría", participle: "erido", gerund: "iriendo", base: "erir" },
      entir: { finite: "iente, ienten, intió, intieron, entía, entían, entirá", participle: "entido", gerund: "intiendo", base: "entir" },
      pedir: { finite: "pide, piden, pidió, pidieron, pedía, pedían, pedirá", participle: "pedido", gerund: "pidiendo", base: "pedir" },
      petir: { finite: "pite, piten, pitió, pitieron, petía, petían, petirá", participle: "petido", gerund: "pitiendo", base: "petir" },
      seguir: { finite: "sigue, siguen, siguió, siguieron, seguía, seguían, seguirá", participle: "seguido", gerund: "siguiendo", base: "seguir" },
      luir: { finite: "luye, luyen, luyó, luyeron, luía, luían, luirá", participle: "luido", gerund: "luyendo", base: "luir" },
    },
    verbs: {
      speech: `
        +decir, afirm+ar, añad+ir, agreg+ar, anunci+ar, asegur+ar, asever+ar, avis+ar, adv+ertir, aclar+ar, admit+ir, aleg+ar, apunt+ar,
        apuntal+ar, argument+ar, aduc+ir, certific+ar, coment+ar, comunic+ar, +confesar, confi+ar, confirm+ar, constat+ar, +contar,
        contest+ar, corrobor+ar, declar+ar, denunci+ar, desm+entir, destac+ar, desvel+ar, detall+ar, divulg+ar, enfatiz+ar, enumer+ar,
        enunci+ar, es+cribir, especific+ar, explic+ar, ex+poner, expres+ar, indic+ar, inform+ar, insinu+ar, insist+ir, jur+ar,
        justific+ar, lament+ar, manifest+ar, matiz+ar, mencion+ar, narr+ar, objet+ar, observ+ar, opin+ar, ponder+ar, precis+ar,
        pregon+ar, proclam+ar, promet+er, pronostic+ar, pro+poner, puntualiz+ar, reafirm+ar, recalc+ar, reconoc+er, re+cordar, ref+erir,
        reiter+ar, relat+ar, remarc+ar, re+petir, report+ar, respond+er, resalt+ar, resum+ir, revel+ar, ratific+ar, señal+ar,
        signific+ar, sos+tener, subray+ar, sug+erir, sus+cribir, testific+ar, transmit+ir, tuite+ar, augur+ar, dictamin+ar, public+ar,
        notific+ar, des+cribir, vaticin+ar, rebat+ir, concret+ar, evidenci+ar`,
      tell: "inform+ar, adv+ertir, avis+ar, asegur+ar, alert+ar, comunic+ar, re+cordar",
      utter: `
        apostill+ar, areng+ar, brome+ar, clam+ar, conc+luir, espet+ar, exclam+ar, grit+ar, habl+ar, ilustr+ar, incid+ir, ironiz+ar,
        lanz+ar, murmur+ar, pregunt+ar, pronunci+ar, pro+seguir, protest+ar, quej+ar, razon+ar, reflexion+ar, remat+ar, remach+ar,
        replic+ar, sentenci+ar, sincer+ar, susurr+ar, zanj+ar, abund+ar, alert+ar, analiz+ar, as+entir, bram+ar, celebr+ar, cuestion+ar,
        desliz+ar, disculp+ar, felicit+ar, mascull+ar, presum+ir, rez+ar, titul+ar, ahond+ar, continu+ar, solt+ar, suspir+ar`,
      act: `
        acus+ar, calific+ar, tach+ar, tild+ar, critic+ar, conden+ar, censur+ar, salud+ar, elogi+ar, alab+ar, aplaud+ir, de+fender,
        des+cribir, evoc+ar, invoc+ar, reivindic+ar, cit+ar, trat+ar, compar+ar, interpel+ar, suplic+ar, agradec+er, arremet+er, carg+ar,
        reproch+ar, atribu+ir, achac+ar, defin+ir, denomin+ar, llam+ar, ref+erir, apost+ar, lament+ar, valor+ar, pref+erir`,
      commit: `
        +pedir, reclam+ar, exig+ir, exhort+ar, invit+ar, inst+ar, orden+ar, recomend+ar, +negar, rechaz+ar, +rogar, aconsej+ar, anim+ar,
        +alentar, amenaz+ar, rehus+ar, acept+ar, autoriz+ar, prohib+ir, aprob+ar, mand+ar, apel+ar, abog+ar, solicit+ar, urg+ir,
        requ+erir, plante+ar, compromet+er, demand+ar`,
      thought: `
        +creer, +pensar, consider+ar, estim+ar, juzg+ar, esper+ar, tem+er, confi+ar, su+poner, imagin+ar, sospech+ar, dud+ar, calcul+ar,
        +prever, opin+ar, en+tender, +querer, dese+ar, s+entir, valor+ar, interpret+ar, anticip+ar, deduc+ir, intu+ir, aventur+ar`,
      evidence: "m+ostrar, dem+ostrar, prob+ar, evidenci+ar, reflej+ar, constat+ar, establec+er, arroj+ar",
    },
    ambiguous: `
      anuncia, comenta, cuenta, cuentan, nota, marca, critica, contesta, informe, grito, canto, reclamo, anuncio, aviso, comento, cargo, cargan, carga, trata, tratan, llama, llaman,
      sigue, siguen, presume, ilustra, publica, publican, resume, sostenido, sentido, siente, habla, hablan, urge, apela, aviso, titula, confía, pronuncia, plantea, exige`,
    phrases: `
      dado a conocer, dio a conocer, dieron a conocer, da a conocer, hizo saber, ha hecho saber, hecho saber, hace saber, puso de manifiesto, puesto de manifiesto, pone de manifiesto,
      puso de relieve, puesto de relieve, hizo hincapié, hecho hincapié, hace hincapié, haciendo hincapié/g, dejó claro, dejado claro, deja claro, dejando claro/g, se mostró, se ha mostrado,
      se refirió, se ha referido, se refiere, salió al paso, dio por hecho, da por hecho, dejó caer, quiso dejar claro, llamó la atención, se pronunció, se quejó, se queja, tiene claro,
      se preguntó, se pregunta, se lamentó, se lamenta, hizo un llamamiento, se felicitó, cargó contra, carga contra, cargado contra, arremetió contra, arremete contra, echó en cara`,
    nouns: "declaración, afirmación, anuncio, promesa, advertencia, respuesta, mensaje, palabras",

    sourceBefore: "según, de acuerdo con, a juicio de, en opinión de, en palabras de, a ojos de, al decir de",
    sourceInitial: "para",
    notSources: "el caso, los casos, la ley, mí, nosotros, ti, el artículo, las necesidades, la norma, el calendario, la edad, el tamaño",
    sourceNouns: "opinión, juicio, palabras, fuentes, datos, cálculos, estimaciones, declaraciones",

    that: "que",
    whether: "si, por qué, cómo, cuándo, dónde, cuánto, cuál, qué, quién",
    infinitive: "a, de",
    auxiliaries: "ha, han, había, habían, habrá, habrán, habría, habrían, hubo, haya, hayan, haber, habiendo, está, están, estaba, estaban, fue, fueron, es, son, era, eran, sido, ser, siendo",
    modals: "puede, pueden, podía, pudo, podría, debe, deben, debería, quiere, quieren, quiso, querido, va, van, iba, suele, suelen, vuelve, volvió, vuelto, sigue, acaba, acaban, llegó, llegado, parece",
    adverbs: `
      también, además, asimismo, ya, aún, todavía, ayer, hoy, mañana, anoche, después, antes, luego, entonces, así, ahora, aquí, allí, no, nunca, siempre, solo, sólo, incluso, tampoco, más, muy,
      recientemente, lunes, martes, miércoles, jueves, viernes, sábado, domingo, bien, casi, tanto, por ello, sin embargo, finalmente, posteriormente, mientras, mismo, tan`,
    adverbEndings: "mente",
    negations: "no, ni, nunca, jamás, se, le, les, lo, me, nos, te",
    determiners: `
      el, la, los, las, lo, un, una, unos, unas, del, al, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, su, sus, mi, mis, nuestro, nuestra, nuestros, nuestras, varios,
      varias, algunos, algunas, algún, alguna, muchos, muchas, otro, otra, otros, otras, cada, todos, todas, todo, toda, ambos, ambas, ningún, ninguna, cierto, cierta, dos, tres, cuatro`,
    agreement: {
      masculine: "el, un, este, ese, aquel, del, al", feminine: "la, una, esta, esa, aquella", plural: "los, las, unos, unas, estos, estas, esos, esas, aquellos, sus, varios, varias, algunos, algunas, muchos, muchas, ambos, ambas, dos, tres, cuatro",
      definite: "el, la, los, las, este, esta, estos, estas, ese, esa, aquel, aquella, su, sus, del, al", demonstrative: "este, esta, estos, estas, ese, esa", pluralVerbs: "n",
    },
    links: "de, del",
    prepositions: "a, ante, bajo, con, contra, de, del, al, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, vía, excepto, salvo, pro",
    conjunctions: "y, e, o, u, pero, sino, ni, pues",
    subordinators: `
      mientras que, mientras, cuando, después de, después de que, antes de, antes de que, tras, aunque, porque, ya que, puesto que, como, si bien, para que, a fin de, sin que, donde, en referencia a,
      en alusión a, al tiempo que, a la vez que, pese a, a pesar de, así como, una vez que`,
    relatives: "que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, donde",
    pronouns: { masculine: "él, este, ese, aquel, éste, ése", feminine: "ella, ésta, ésa", plural: "ellos, ellas, ambos, éstos, estos", any: "quien, quienes, uno, una, alguien, usted, ustedes" },
    selfPronouns: "yo, me, mí, nos, nosotros, nosotras, tú, te, vosotros, usted, ustedes, mi, mis, nuestro, nuestra, nuestros, nuestras",

    titles: {
      masculine: "sr, señor, señores, sres, don, d, d., mr, monseñor, lord, sir",
      feminine: "sra, señora, srta, señorita, doña, dña, lady, mrs, ms, sor",
      any: "dr, dra, doctor, doctora, prof, fray",
    },
    particles: "de, del, la, las, los, van, der, den, von, zu, y, i, e, da, do, dos, di, bin, ibn, al, el, ben, san, santa, le, du",
    roles: `
      presidente, presidenta, vicepresidente, vicepresidenta, expresidente, expresidenta, ministro, ministra, exministro, exministra, primer, primera, secretario, secretaria, diputado, diputada, diputados, senador,
      senadora, alcalde, alcaldesa, concejal, concejala, consejero, consejera, delegado, delegada, gobernador, gobernadora, portavoz, portavoces, vocero, líder, jefe, jefa, director, directora, exdirector, responsable,
      coordinador, coordinadora, representante, fiscal, juez, jueza, magistrado, magistrada, abogado, abogada, letrado, comisario, comisaria, inspector, inspectora, policía, agente, general, coronel,
      capitán, comandante, teniente, almirante, entrenador, entrenadora, técnico, seleccionador, jugador, jugadora, delantero, portero, defensa, piloto, ciclista, tenista, campeón, campeona,
      médico, médica, enfermero, enfermera, cirujano, profesor, profesora, catedrático, catedrática, investigador, investigadora, científico, científica, experto, experta, analista, economista, historiador, historiadora,
      sociólogo, socióloga, politólogo, psicólogo, psicóloga, periodista, corresponsal, escritor, escritora, autor, autora, novelista, poeta, actor, actriz, cantante, músico, director, cineasta, productor, productora,
      artista, fotógrafo, arquitecto, ingeniero, ingeniera, empresario, empresaria, fundador, fundadora, cofundador, dueño, dueña, propietario, propietaria, gerente, dirigente, canciller, rey, reina, príncipe, princesa, papa,
      obispo, arzobispo, cardenal, sacerdote, cura, embajador, embajadora, diplomático, diplomática, candidato, candidata, militante, activista, opositor, opositora, sindicalista, tesorero, miembro, empleado, empleada,
      trabajador, trabajadora, obrero, estudiante, alumno, alumna, maestro, maestra, docente, jubilado, jubilada, vecino, vecina, habitante, padre, madre, hermano, hermana, hijo, hija, esposo, esposa, mujer, hombre, viuda,
      amigo, amiga, compañero, compañera, colega, joven, niño, niña, víctima, testigo, superviviente, sospechoso, acusado, acusada, mandatario, mandataria, dignatario, político, política, conservador, conservadora, socialista,
      republicano, republicana, magnate, veterano, popular, extesorero, expolítico`,
    organisations: `
      ministerio, gobierno, ejecutivo, consejería, fiscalía, policía, guardia, tribunal, audiencia, juzgado, justicia, ayuntamiento, alcaldía, ciudad, comunidad, región, junta, generalitat, xunta, consejo, parlamento,
      congreso, asamblea, senado, cámara, comisión, unión, organización, asociación, federación, confederación, liga, sindicato, colectivo, comité, partido, movimiento, coalición, alianza, frente, grupo, sociedad, empresa,
      compañía, firma, banco, fabricante, operador, agencia, oficina, instituto, observatorio, universidad, escuela, hospital, clínica, laboratorio, museo, fundación, ong, club, equipo, dirección, ejército, armada, embajada,
      cancillería, presidencia, gabinete, entorno, servicio, servicios, autoridad, autoridades, administración, cadena, radio, diario, periódico, semanario, revista, medio, medios, prensa, redacción, kremlin, casa, moncloa,
      pentágono, vaticano, diplomacia, misión, centro, red, marca, gigante, patronal, bomberos, régimen, oposición, defensa, acusación, familia, plataforma, institución, bloque, jurado, organismo, bruselas, supremo, constitucional`,
    bareSources: `
      fuente, fuentes, testigo, testigos, oficial, oficiales, funcionario, funcionarios, experto, expertos, expertas, analista, analistas, observadores, especialistas, investigadores, manifestantes, vecinos, habitantes,
      transeúnte, internautas, usuarios, diplomáticos, militantes, policías, médicos, científicos, medios, pasajeros, trabajadores, empleados, sindicatos, padres, diputados, detractores, críticos, opositores, partidarios,
      autoridades, organizadores, personas, persona, gente, ciudadanos, familiares, allegados, asesores, responsables, socios`,
    documents: `
      comunicado, informe, estudio, encuesta, sondeo, texto, carta, documento, nota, artículo, tuit, mensaje, ley, resolución, declaración, pancarta, cartel, libro, balance, datos, cifras, estadísticas, sentencia, auto, fallo,
      decreto, editorial, reportaje, documental, vídeo, video, lema, testimonio, investigación, publicación, escrito`,

    scareBefore: "llamado, llamada, llamados, llamadas, denominado, denominada, denominados, denominadas, titulado, titulada, apodado, apodada, bautizado, bautizada, supuesto, supuesta, presunto, presunta, así llamado",
    namedThings: "película, filme, novela, libro, álbum, disco, canción, serie, programa, exposición, obra, espectáculo, ópera, diario, revista, periódico, operación, proyecto, plan, marca, buque, barco, premio, festival, concepto",
    reportMood: "habría, habrían",
    finite: "es, son, era, eran, será, serán, sería, está, están, ha, han, había, hay, tiene, tienen, puede, pueden, debe, deben, va, van, fue, fueron, soy, somos, hemos, he, estamos, tengo, tenemos",
    abbreviations: "sr, sra, sres, dr, dra, d, dña, prof, ud, uds, etc, núm, pág, av, avda, art, ee, uu, st, sta, gral, ing, lic, jr",
    subjectDropped: true,
    dialogueDash: true,
  },
};
