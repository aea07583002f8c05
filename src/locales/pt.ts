import type { Locale } from "../locale/locale.js";

export const pt: Locale = {
  tag: "pt",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, a, o, que, e, do, da, em, um, para, com, não, uma, os, no, se, na, por, mais, as, dos, como, mas, foi, ao, ele, das, à, seu, sua, ou, quando, muito, nos, já, também, pela, pelo, são, é",
  quoteMarks: [["“", "”"], ["«", "»"], ["\"", "\""], ["‘", "’"]],
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
      ar: { finite: "a, am, ou, aram, ava, avam, ará, arão, aria, ariam", participle: "ado, ada, ados, adas", gerund: "ando", base: "ar" },
      er: { finite: "e, em, eu, eram, ia, iam, erá, erão, eria, eriam", participle: "ido, ida, idos, idas", gerund: "endo", base: "er" },
      ir: { finite: "e, em, iu, iram, ia, iam, irá, irão, iria, iriam", participle: "ido, ida", gerund: "indo", base: "ir" },
      dizer: { finite: "diz, dizem, disse, disseram, dizia, diziam, dirá, dirão, diria", participle: "dito, dita", gerund: "dizendo", base: "dizer" },
      screver: { finite: "screve, screvem, screveu, screveram, screvia, screviam, screverá", participle: "scrito", gerund: "screvendo", base: "screver" },
      manter: { finite: "mantém, mantêm, manteve, mantiveram, mantinha, mantinham, manterá", participle: "mantido", gerund: "mantendo", base: "manter" },
      por: { finite: "põe, põem, pôs, puseram, punha, punham, porá", participle: "posto", gerund: "pondo", base: "por" },
      rever: { finite: "revê, reveem, reviu, reviram, revia, reviam", participle: "revisto", gerund: "revendo", base: "rever" },
      luir: { finite: "lui, luem, luiu, luíram, luía, luíam, luirá", participle: "luído", gerund: "luindo", base: "luir" },
      crer: { finite: "crê, creem, creu, creram, cria, criam", participle: "crido", gerund: "crendo", base: "crer" },
      querer: { finite: "quer, querem, quis, quiseram, queria, queriam", participle: "querido", gerund: "querendo", base: "querer" },
      pedir: { finite: "pede, pedem, pediu, pediram, pedia, pediam, pedirá", participle: "pedido", gerund: "pedindo", base: "pedir" },
      rir: { finite: "ri, riem, riu, riram, ria, riam", gerund: "rindo", base: "rir" },
      petir: { finite: "pete, petem, petiu, petiram, petia, petiam, petirá", participle: "petido", gerund: "petindo", base: "petir" },
      seguir: { finite: "segue, seguem, seguiu, seguiram, seguia, seguiam, seguirá", participle: "seguido", gerund: "seguindo", base: "seguir" },
    },
    verbs: {
      speech: `
        +dizer, afirm+ar, acrescent+ar, adiant+ar, adicion+ar, admit+ir, advert+ir, aleg+ar, alert+ar, anunci+ar, apont+ar, argument+ar,
        assegur+ar, assinal+ar, assum+ir, avali+ar, avanç+ar, avis+ar, cit+ar, clam+ar, comunic+ar, concord+ar, confess+ar,
        confidenci+ar, confirm+ar, consider+ar, constat+ar, cont+ar, contest+ar, declar+ar, defend+er, denunci+ar, de+screver, destac+ar,
        detalh+ar, divulg+ar, enfatiz+ar, enumer+ar, e+screver, esclarec+er, especific+ar, explic+ar, explan+ar, ex+por, express+ar,
        fris+ar, garant+ir, indic+ar, inform+ar, insinu+ar, insist+ir, jur+ar, justific+ar, lament+ar, lembr+ar, manifest+ar, mencion+ar,
        narr+ar, not+ar, observ+ar, opin+ar, ponder+ar, precis+ar, post+ar, proclam+ar, promet+er, pronunci+ar, public+ar, reafirm+ar,
        rebat+er, record+ar, reconhec+er, refe+rir, reforç+ar, reiter+ar, relat+ar, relembr+ar, re+petir, replic+ar, respond+er,
        ressalt+ar, ressalv+ar, resum+ir, revel+ar, salient+ar, sinaliz+ar, sintetiz+ar, sublinh+ar, suge+rir, sustent+ar, testemunh+ar,
        tuit+ar, vinc+ar`,
      tell: "inform+ar, avis+ar, advert+ir, assegur+ar, alert+ar",
      utter: `
        atir+ar, brinc+ar, coment+ar, complet+ar, conc+luir, continu+ar, desabaf+ar, discurs+ar, emend+ar, encerr+ar, exclam+ar,
        finaliz+ar, grit+ar, ilustr+ar, indag+ar, ironiz+ar, lanç+ar, murmur+ar, pontu+ar, pergunt+ar, pros+seguir, protest+ar,
        question+ar, reclam+ar, remat+ar, retruc+ar, sentenci+ar, suspir+ar, sussurr+ar, analis+ar, apel+ar`,
      act: `
        acus+ar, cham+ar, classific+ar, critic+ar, conden+ar, saud+ar, elogi+ar, evoc+ar, invoc+ar, reivindic+ar, trat+ar, compar+ar,
        rotul+ar, agradec+er, repreend+er, atribu+ir, defin+ir, qualific+ar, apelid+ar, desment+ir`,
      commit: `
        +pedir, exig+ir, exort+ar, convid+ar, inst+ar, orden+ar, pro+por, recomend+ar, neg+ar, rejeit+ar, suplic+ar, aconselh+ar,
        incentiv+ar, ameaç+ar, recus+ar, aceit+ar, autoriz+ar, proib+ir, aprov+ar, solicit+ar, cobr+ar`,
      thought: `
        +crer, acredit+ar, pens+ar, ach+ar, estim+ar, julg+ar, esper+ar, tem+er, su+por, imagin+ar, suspeit+ar, duvid+ar, calcul+ar,
        p+rever, entend+er, +querer, desej+ar, sent+ir`,
      evidence: "mostr+ar, demonstr+ar, prov+ar, evidenci+ar, constat+ar, estabelec+er",
    },
    ambiguous: `
      nota, notas, conta, contas, marca, critica, cita, estima, pergunta, perguntas, ameaça, ameaças, proposta, resposta, acusa, condena, anuncia, anúncio, denúncia, comenta, comentário, fala, defende, defesa, continua,
      segue, pede, publica, posta, poste, cobra, cobrança, indica, lembra, lança, ilustra, resume, reforça, aposta, trata, atira, assumido, sentido, entende, avança, alerta, alertas, detalha, termina, presume, encerra`,
    phrases: `
      deu a conhecer, dá a conhecer, fez saber, faz saber, chamou a atenção, chama a atenção, chamou atenção, chama atenção, deixou claro, deixa claro, deixando claro/g, fez questão de, mostrou-se, mostra-se, disse-se,
      diz-se, referiu-se, refere-se, queixou-se, queixa-se, lamentou-se, manifestou-se, pronunciou-se, questionou-se, se disse, se mostrou, se referiu, se queixou, se perguntou, se pergunta, se defendeu, veio a público`,
    nouns: "declaração, afirmação, anúncio, promessa, aviso, resposta, mensagem, palavras",

    sourceBefore: "segundo, de acordo com, conforme, na opinião de, no entender de, nas palavras de, aos olhos de, consoante",
    sourceInitial: "para",
    notSources: "o caso, a lei, os casos, mim, nós, ti, as regras, a idade, turno, lugar, semestre, trimestre, andar, tempo, ela própria",
    sourceNouns: "opinião, palavras, fontes, dados, estimativas, informações, declarações",

    that: "que",
    whether: "se, porque, por que, como, quando, onde, quanto, qual, quem",
    infinitive: "a, de",
    auxiliaries: "tem, têm, tinha, tinham, terá, terão, teria, teriam, teve, haver, ter, tendo, havia, haviam, há, está, estão, estava, foi, foram, é, são, era, eram, sido, ser, sendo, tenha, tenham, vem, vêm",
    modals: "pode, podem, podia, pôde, poderia, deve, devem, devia, deveria, quer, querem, quis, vai, vão, ia, costuma, volta, voltou, chegou, continua, acaba, acabou, fez, parece",
    adverbs: `
      também, ainda, já, ontem, hoje, amanhã, depois, antes, então, assim, agora, aqui, ali, lá, não, nunca, sempre, só, apenas, até, mesmo, mais, muito, segunda, terça, quarta, quinta, sexta, sábado, domingo,
      segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, bem, quase, tanto, além, aliás, porém, entretanto, contudo, todavia, enfim, logo, nomeadamente, inclusive, entretanto`,
    adverbEndings: "mente",
    negations: "não, nem, nunca, jamais, se, lhe, lhes, me, nos, te",
    determiners: `
      o, a, os, as, um, uma, uns, umas, do, da, dos, das, ao, à, aos, às, no, na, nos, nas, pelo, pela, pelos, pelas, num, numa, dum, duma, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, deste, desta,
      desse, dessa, neste, nesta, nesse, nessa, seu, sua, seus, suas, meu, minha, nosso, nossa, nossos, nossas, vários, várias, alguns, algumas, algum, alguma, muitos, muitas, outro, outra, outros, outras, cada, todos, todas,
      todo, toda, ambos, ambas, diversos, diversas, dois, duas, três, quatro`,
    agreement: {
      masculine: "o, um, este, esse, aquele, do, ao, no, pelo", feminine: "a, uma, esta, essa, aquela, da, à, na, pela",
      plural: "os, as, uns, umas, dos, das, aos, às, estes, estas, esses, essas, seus, suas, vários, várias, alguns, algumas, muitos, muitas, outros, outras, todos, todas, ambos, ambas, dois, duas, três, quatro",
      definite: "o, a, os, as, este, esta, esse, essa, aquele, aquela, seu, sua, do, da, pelo, pela", demonstrative: "este, esta, esse, essa", pluralVerbs: "m, ão",
    },
    links: "de, do, da, dos, das",
    prepositions: `
      a, ante, até, com, contra, de, desde, durante, em, entre, para, perante, por, segundo, conforme, sem, sob, sobre, após, do, da, dos, das, ao, à, aos, às, no, na, nos, nas, pelo, pela, pelos, pelas, num, numa, deste,
      desta, neste, nesta, junto, via`,
    conjunctions: "e, ou, mas, nem, pois, porém",
    subordinators: "enquanto, quando, depois de, depois que, após, antes de, antes que, embora, porque, já que, uma vez que, visto que, como, para que, a fim de, sem que, em referência a, referindo-se a, ao mesmo tempo que, apesar de, além de",
    relatives: "que, quem, cujo, cuja, cujos, cujas, qual, quais, onde",
    pronouns: { masculine: "ele", feminine: "ela", plural: "eles, elas, ambos", any: "quem, alguém, você" },
    selfPronouns: "eu, me, mim, nós, nos, tu, te, você, vocês, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, a gente",
    clitics: "-se, -lhe, -lhes, -o, -a, -os, -as, -me, -nos",

    titles: {
      masculine: "sr, senhor, srs, senhores, dom, d, mr, lord, sir, padre, frei",
      feminine: "sra, senhora, srta, senhorita, dona, lady, mrs, ms, dra",
      any: "dr, doutor, doutora, prof, professor, professora, eng, des",
    },
    particles: "de, da, do, dos, das, e, van, der, den, von, zu, y, la, le, di, del, bin, ibn, al, el, ben",
    roles: `
      presidente, presidenta, vice-presidente, ex-presidente, ministro, ministra, ex-ministro, primeiro-ministro, primeira-ministra, primeira-dama, secretário, secretária, deputado, deputada, deputados, senador, senadora,
      prefeito, prefeita, vereador, vereadora, autarca, governador, governadora, delegado, delegada, porta-voz, líder, chefe, diretor, diretora, director, directora, responsável, coordenador, coordenadora, representante,
      procurador, procuradora, promotor, promotora, juiz, juíza, desembargador, magistrado, advogado, advogada, comissário, comissária, inspetor, inspetora, policial, polícia, agente, general, coronel, capitão, major,
      comandante, tenente, almirante, treinador, treinadora, técnico, técnica, selecionador, jogador, jogadora, atacante, avançado, guarda-redes, goleiro, zagueiro, médio, piloto, ciclista, tenista, campeão, campeã, médico,
      médica, enfermeiro, enfermeira, cirurgião, professor, professora, docente, investigador, investigadora, pesquisador, pesquisadora, cientista, especialista, perito, perita, analista, economista, historiador,
      historiadora, sociólogo, politólogo, psicólogo, psicóloga, jornalista, repórter, correspondente, escritor, escritora, autor, autora, poeta, ator, atriz, cantor, cantora, músico, realizador, cineasta, produtor,
      produtora, artista, fotógrafo, arquiteto, engenheiro, engenheira, empresário, empresária, fundador, fundadora, dono, dona, proprietário, proprietária, gerente, dirigente, chanceler, rei, rainha, príncipe, princesa,
      papa, bispo, arcebispo, cardeal, sacerdote, padre, pastor, embaixador, embaixadora, diplomata, candidato, candidata, militante, ativista, sindicalista, membro, funcionário, funcionária, trabalhador, operário, estudante,
      aluno, aluna, aposentado, vizinho, vizinha, morador, moradora, pai, mãe, irmão, irmã, filho, filha, marido, esposa, mulher, homem, viúva, amigo, amiga, companheiro, companheira, colega, jovem, menino, menina,
      vítima, testemunha, sobrevivente, suspeito, acusado, réu, relator, relatora, parlamentar, dono, camisa, lateral, ponta`,
    organisations: `
      ministério, governo, executivo, procuradoria, polícia, tribunal, corte, justiça, prefeitura, câmara, cidade, estado, secretaria, conselho, parlamento, congresso, assembleia, senado, comissão, união, organização, associação,
      federação, confederação, liga, sindicato, coletivo, comitê, comité, partido, movimento, coligação, aliança, frente, grupo, sociedade, empresa, companhia, banco, fabricante, agência, gabinete, instituto, observatório,
      universidade, escola, hospital, clínica, laboratório, museu, fundação, ong, clube, equipa, equipe, time, direção, direcção, exército, marinha, embaixada, itamaraty, planalto, presidência, entorno, serviço, serviços,
      autoridade, autoridades, administração, canal, rádio, jornal, diário, semanário, revista, site, mídia, imprensa, redação, kremlin, casa, pentágono, vaticano, diplomacia, missão, centro, rede, marca, gigante,
      bombeiros, regime, oposição, defesa, acusação, família, plataforma, instituição, bloco, júri, organismo, guarda, junta, assessoria, pasta`,
    bareSources: `
      fonte, fontes, testemunha, testemunhas, oficial, oficiais, funcionário, funcionários, especialista, especialistas, analista, analistas, observadores, investigadores, pesquisadores, manifestantes, moradores,
      habitantes, internautas, usuários, utilizadores, diplomatas, militantes, policiais, polícias, médicos, cientistas, passageiros, trabalhadores, sindicatos, pais, deputados, críticos, opositores, autoridades,
      organizadores, pessoas, pessoa, gente, cidadãos, familiares, parentes, aliados, interlocutores, adeptos, torcedores`,
    documents: `
      comunicado, relatório, estudo, inquérito, pesquisa, sondagem, texto, carta, documento, nota, artigo, tuíte, post, mensagem, lei, resolução, declaração, faixa, cartaz, livro, balanço, dados, números, estatísticas,
      sentença, acórdão, decreto, editorial, reportagem, documentário, vídeo, slogan, depoimento, decisão, ofício, edital`,

    scareBefore: "chamado, chamada, chamados, chamadas, denominado, denominada, intitulado, intitulada, apelidado, apelidada, batizado, batizada, suposto, suposta, dito, dita, conhecido como, conhecida como",
    namedThings: "filme, romance, livro, álbum, disco, canção, música, série, programa, novela, exposição, peça, espetáculo, ópera, jornal, revista, operação, projeto, plano, marca, navio, barco, prémio, prêmio, festival, conceito, podcast",
    reportMood: "teria, teriam, seria, seriam",
    finite: "é, são, era, eram, será, serão, seria, está, estão, tem, têm, tinha, há, pode, podem, deve, devem, vai, vão, foi, foram, sou, somos, temos, tenho, estamos, estou, vamos",
    abbreviations: "sr, sra, srs, dr, dra, d, prof, eng, exmo, etc, pág, art, av, n, tel, st, sto, jr, des, min",
    subjectDropped: true,
    dialogueDash: true,
  },
};
