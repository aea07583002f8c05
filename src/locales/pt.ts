import type { Locale } from "../locale/locale.js";

export const pt: Locale = {
  tag: "pt",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, a, o, que, e, do, da, em, um, para, com, não, uma, os, no, se, na, por, mais, as, dos, como, mas, foi, ao, ele, das, à, seu, sua, ou, quando, muito, nos, já, também, pela, pelo, são, é",
  quoteMarks: [["“", "”"], ["«", "»"], ["\"", "\""], ["‘", "’"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "janeiro, jan", "fevereiro, fev", "março, marco, mar", "abril, abr", "maio, mai", "junho, jun", "julho, jul", "agosto, ago, agt",
      "setembro, set", "outubro, out", "novembro, nov", "dezembro, dez",
    ],
    weekdays: [
      "segunda-feira, segunda feira, segunda, 2ª-feira, 2ª feira, seg, 2ª",
      "terça-feira, terça feira, terça, terca-feira, 3ª-feira, 3ª feira, ter, 3ª", "quarta-feira, quarta feira, quarta, 4ª-feira, 4ª feira, qua, 4ª",
      "quinta-feira, quinta feira, quinta, 5ª-feira, 5ª feira, qui, 5ª", "sexta-feira, sexta feira, sexta, 6ª-feira, 6ª feira, sex, 6ª",
      "sábado, sabado, sáb, sab", "domingo, dom",
    ],
    weak: `
      mar, set, seg, ter, qua, qui, sex, dom, sab, ago, out, mai, fev, jan, jun, jul, abr, nov, dez, segunda, terça, quarta, quinta, sexta, segundo,
      segundos, s, m, h, d, min, a, manhã, tarde, trim, agt, marco, 2ª, 3ª, 4ª, 5ª, 6ª, sáb`,
    orders: "dmy",
    inDate: "de, do, d', do ano de, do ano, deste",
    beforeDay: "o, a, dia, no dia, ao dia, do dia, desde o dia, até o dia, até ao dia, em, dos dias, nos dias, este",
    afterDay: "º, o, ª",
    beforeYear: "ano, o ano, no ano, do ano, ano de, no ano de, exercício",
    leads: `
      em, desde, até, de, do, para, durante, antes de, depois de, após, a partir de, entre, por volta de, no início de, no fim de, no final de,
      em meados de, final de, início de, fim de, meados de, e, no ano de, este, neste, nesta`,
    beforeClock: "às, as, à, a, pelas, por volta das, cerca das, a partir das, das, até às, até as, desde as, ao",
    hours: "h, hs, horas, hora, hrs, hora(s)",
    minutes: "min, minutos, m",
    seconds: "s, seg, segundos",
    am: "da manhã, de manhã, da madrugada, am, a.m",
    pm: "da tarde, da noite, pm, p.m",
    noon: "meio-dia, do meio-dia, ao meio-dia, meio dia",
    midnight: "meia-noite, da meia-noite, à meia-noite, meia noite",
    morning: "da manhã, de manhã, pela manhã, na manhã de, na manhã desta, manhã, de madrugada, da madrugada, na madrugada desta, na madrugada de",
    afternoon: "da tarde, à tarde, de tarde, na tarde de, na tarde desta, tarde",
    evening: "da noite, à noite, de noite, na noite de, na noite desta, noite",
    night: "madrugada",
    andHalf: "e meia",
    andQuarter: "e um quarto, e quarto",
    lessQuarter: "menos um quarto",
    numbers: {
      0: "zero", 1: "um, uma", 2: "dois, duas, um par de", 3: "três", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete", 8: "oito", 9: "nove", 10: "dez, uma dezena de",
      11: "onze", 12: "doze, uma dúzia de", 13: "treze", 14: "catorze, quatorze", 15: "quinze", 16: "dezesseis, dezasseis", 17: "dezessete, dezassete", 18: "dezoito",
      19: "dezenove, dezanove", 20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta", 70: "setenta", 80: "oitenta", 90: "noventa", 100: "cem, cento",
      1000: "mil",
    },
    numberJoiners: "e",
    article: "um, uma",
    ordinals: {
      1: "primeiro, primeira", 2: "segundo, segunda", 3: "terceiro, terceira", 4: "quarto, quarta", 5: "quinto, quinta", 6: "sexto", 7: "sétimo", 8: "oitavo", 9: "nono",
      10: "décimo",
    },
    ordinalSuffixes: "º, ª, o, a",
    half: "meio, meia",
    halfMore: "e meio, e meia",
    units: {
      second: "segundo, segundos, seg, s", minute: "minuto, minutos, min", hour: "hora, horas, h", day: "dia, dias", week: "semana, semanas",
      fortnight: "quinzena, quinzenas", weekend: "fim de semana, fins de semana, fim-de-semana, final de semana, finais de semana", month: "mês, meses, mes",
      quarter: "trimestre, trimestres", halfYear: "semestre, semestres", year: "ano, anos", decade: "década, décadas", century: "século, séculos",
    },
    seasons: { spring: "primavera", summer: "verão", autumn: "outono", winter: "inverno" },
    quarterMarks: "t, tri, trim",
    beforeDecade: "anos, os anos, dos anos, nos anos, a década de, década de, na década de",
    days: { 0: "hoje", [-1]: "ontem", 1: "amanhã", [-2]: "anteontem, antes de ontem", 2: "depois de amanhã" },
    dayParts: {
      "0 evening": "esta noite, hoje à noite, nesta noite", "0 morning": "esta manhã, hoje de manhã, nesta manhã, hoje pela manhã, esta madrugada, nesta madrugada",
      "0 afternoon": "esta tarde, hoje à tarde, nesta tarde", "-1 evening": "ontem à noite", "-1 morning": "ontem de manhã, ontem pela manhã",
      "-1 afternoon": "ontem à tarde", "1 morning": "amanhã de manhã", "1 afternoon": "amanhã à tarde", "1 evening": "amanhã à noite",
    },
    now: "agora, neste momento",
    last: "passado, passada, passados, passadas, último, última, últimos, últimas, anterior, no último, na última, nos últimos, nas últimas, o último, a última",
    this: "este, esta, estes, estas, neste, nesta, nestes, nestas, deste, desta, corrente, em curso, atual",
    next: "próximo, próxima, próximos, próximas, que vem, seguinte, seguintes, no próximo, na próxima, nos próximos, nas próximas",
    lastButOne: "retrasado, retrasada, penúltimo",
    agoBefore: "há, faz, há cerca de, desde há",
    agoAfter: "atrás, antes",
    inBefore: "dentro de, daqui a, em",
    inAfter: "depois, mais tarde",
    lasting: "durante, por, há, em, ao longo de",
    parts: `
      início de, no início de, começo de, no começo de, fim de, no fim de, final de, no final de, finais de, em finais de, meados de, em meados de,
      o final de, o início de, princípio de, princípios de`,
    about: "cerca de, quase, mais de, menos de, aproximadamente, pelo menos, ao menos, uns, umas, até, perto de",
    future: "será, serão, vai, vão, irá, irão, terá, terão, deve, devem, deverá, deverão, previsto, prevista, marcado, marcada, acontece, acontecerá, realizará",
    rangeBefore: "de, do, entre, entre os dias, desde, do dia, entre o dia, dos dias, a partir de, das, entre as, de dia",
    rangeBetween: "a, ao, até, e, até o dia, até ao, a dia, às, e as, até às, ao dia, e o dia",
    zones: {
      "+00:00": "tempo universal coordenado, tempo universal, hora de greenwich, horário de greenwich", "Europe/Lisbon": "hora portuguesa, horas de portugal continental",
      "America/Sao_Paulo": "horário brasileiro", "America/New_York": "hora do leste, horário do leste", "Europe/Paris": "hora central europeia",
    },
    zonePhrases: `
      hora de {place}, horário de {place}, hora em {place}, hora do {place}, horário do {place}, horas de {place}, hora da {place},
      pelo horário de {place}, no horário de {place}, horas em {place}`,
    zonePlaces: {
      "Europe/Lisbon": "lisboa, portugal continental, portugal", "America/Sao_Paulo": "brasília, brasilia, brasil, são paulo", "Africa/Luanda": "luanda, angola",
      "Africa/Maputo": "maputo, moçambique", "Atlantic/Azores": "açores", "Europe/London": "londres", "Europe/Paris": "paris", "Europe/Moscow": "moscou, moscovo",
      "Europe/Kyiv": "kiev, kyiv, ucrânia", "America/New_York": "nova york, nova iorque, washington", "Asia/Jerusalem": "israel, jerusalém", "Asia/Shanghai": "pequim",
      "Asia/Tokyo": "tóquio, japão", "Asia/Macau": "macau", "America/Manaus": "manaus, amazonas", "Europe/Madrid": "madrid, madri, espanha",
    },
    localTime: "hora local, horário local, horas locais, local, locais",
    eras: { bc: "a.c, a. c, antes de cristo", ad: "d.c, d. c, depois de cristo" },
  },

  // ---- furniture ----
  furniture: {
    comments: "comentários, comentário, deixe um comentário, deixe seu comentário, comentar, comente, deixe uma resposta",
    related: "leia também, leia mais, veja também, saiba mais, relacionados, notícias relacionadas, mais lidas, mais lidos, últimas notícias, veja mais, ver mais, tópicos, tags, mais notícias, recomendado, recomendados, confira, assuntos, mais sobre",
    share: "compartilhar, compartilhe, partilhar, imprimir, enviar, copiar link, siga-nos, salvar, publicidade, anúncio, ouvir, continua após a publicidade",
    legal: "cookies, privacidade, política de privacidade, newsletter, assine, assinante, assinantes, assinatura, cadastre-se, entrar, termos de uso, direitos reservados, todos os direitos reservados, e-mail, inscreva-se, fale conosco, é proibida",
    credits: "foto, fotos, imagem, imagens, crédito, divulgação, reprodução, arquivo, vídeo, legenda, fotografia",
    about: "sobre o autor, é jornalista, é repórter, colunista, com informações de",
  },

  // ---- page ----
  page: {
    bylineIntros: "por, de, escrito por, texto de, texto, autor, autora, autores, publicado por, da redação, redação, matéria de, reportagem de",
    authorJoiners: "e, com, &",
    authorRoles: "repórter, jornalista, editor, editora, correspondente, redação, colunista, redator, redatora, enviado especial, enviada especial, colaborador, professor, agência, agências, diretor, da redação",
    published: "publicado, publicado em, publicada em, postado em, data, criado em, data de publicação, em, publicação, publicado por",
    updated: "atualizado, atualizado em, atualizada em, última atualização, modificado em, atualização, alterado em",
    readingTime: "min de leitura, minutos de leitura, tempo de leitura, leitura",
    credits: "foto, fotos, crédito, créditos, imagem, imagens, foto de, vídeo, reprodução, divulgação, arquivo, fotografia, ilustração, arte",
    sources: "fonte, fontes, com informações de",
    readAlso: "leia também, leia mais, veja também, saiba mais, confira, ver mais, veja mais, leia ainda, continua depois da publicidade, assista, leia a seguir, clique aqui, relacionadas",
    related: "veja também, notícias relacionadas, artigos relacionados, mais lidas, últimas notícias, mais notícias, relacionadas, recomendados, tags, temas, mais lidos, tudo sobre, mais sobre, as mais lidas, outras notícias, tópicos",
    comments: "comentários, comentário, deixe um comentário, comentar, responder, comente, deixe seu comentário, os comentários, ver comentários, deixe uma resposta",
    share: "compartilhar, compartilhe, partilhar, partilhe, imprimir, enviar, facebook, twitter, whatsapp, copiar link, siga-nos, email, e-mail, salvar, ouvir, link copiado, guardar",
    promotion: "newsletter, assine, assinatura, publicidade, anúncio, inscreva-se, cadastre-se, receba, apoie, assinantes, conteúdo patrocinado, baixe o app, conteúdo exclusivo, subscrever, continua após a publicidade",
    legal: "política de privacidade, termos de uso, cookies, todos os direitos reservados, fale conosco, contato, quem somos, contactos, ficha técnica, anuncie, expediente, sobre nós, proibida a reprodução",
    navigation: "início, home, menu, buscar, pesquisar, fechar, entrar, login, pular para o conteúdo, ir para o conteúdo, próximo, anterior, voltar, carregar mais, ver tudo, minha conta, você está aqui, página inicial, busca",
    sections: "notícias, política, mundo, economia, esportes, esporte, desporto, cultura, opinião, tecnologia, saúde, ciência, sociedade, país, cidades, brasil, portugal, polícia, entretenimento, educação, internacional, futebol, geral, negócios, local, colunas, região, variedades",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
