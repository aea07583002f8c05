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
  trade: {
    alerts: "urgente, última hora, alerta, agora, plantão, últimas",
    flashes: "flash",
    exclusives: "exclusivo, exclusiva",
    labels: "análise, perfil, entrevista, reportagem, crónica, crônica, opinião, editorial, coluna, artigo, contexto, cronologia, resumo, síntese, sondagem, pesquisa, ao vivo, em direto, minuto a minuto, direto, vídeo, video, foto, fotos, galeria, infografia, infográfico, fonte, fontes, crédito, imagem, arquivo, correção, errata, retificação, atualização, atualizada, comunicado, nota, nota de imprensa, publicidade, contato, contacto, leia também, leia mais, veja também, saiba mais, breves, esportes, desporto, política, economia, sociedade, cultura, mundo, tempo, podcast, ouça, assista, redação, data, local",
    updates: "atualização, atualizada, atualizado, actualização, atualiza",
    leads: "lead, novo lead",
    wrapups: "síntese, resumo",
    repeats: "repetição, repete, rpt",
    corrections: "correção, corrigida, corrigido, errata, retificação, correcção, corrige",
    kills: "anulação, anulada, anulado, cancelamento, cancelada",
    holds: "retida",
    adds: "acrescenta, adiciona",
    notes: "nota aos editores, nota do editor, atenção, nota da redação, nota de redação, atenção editores, n. da r",
    noteSections: "notas aos editores, nota aos editores, notas para editores, nota para editores",
    noteVerbs: "acrescenta, adiciona, atualiza, actualiza, inclui, amplia, reescreve, substitui, elimina, completa, insere, altera, remove",
    correctingVerbs: "corrige, retifica, rectifica",
    paragraphs: "parágrafo, parágrafos, par",
    embargoes: "embargado até, embargada até, embargo até, sob embargo até, embargo, não publicar antes de, não divulgar antes de, notícia embargada até, embargado até às, embargado até as",
    immediate: "para divulgação imediata, para publicação imediata, divulgação imediata",
    reporting: "reportagem de, reportagem por, por, reportagem adicional de, com reportagem de, com informações de, reportagem",
    writing: "escrito por, redação de, texto de, redigido por",
    editing: "edição de, editado por, edição",
    translation: "tradução de, traduzido por, tradução, traduzido e editado por",
    contributing: "contribuiu para esta reportagem, contribuíram para esta reportagem, colaborou, colaboraram, contribuiu",
    inPlace: "em, de, no, na",
    joiners: "e, &",
    withAgencies: "com, com agências, com informações de, com informações da, com informações do, com informações das, com lusa, com agência, com as agências, com informações das agências",
    agencies: "agências, agências internacionais, agências de notícias, agência",
    sources: "fonte, fontes",
    contacts: "contato para imprensa, contacto para imprensa, contato, contatos, contacto, contactos, assessoria de imprensa, informações para a imprensa, contatos para a imprensa, contactos de imprensa, contacto de imprensa, gabinete de imprensa, mais informações, para mais informações, informações à imprensa",
    phones: "tel, telefone, fone, telemóvel, celular, tlm, fax, whatsapp",
    about: "sobre, sobre a, sobre o, acerca de",
    ends: "fim, final",
    more: "continua, mais, em atualização, em desenvolvimento, segue",
  },

  // ---- quotes ----
  quotes: null,
};
