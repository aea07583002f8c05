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
