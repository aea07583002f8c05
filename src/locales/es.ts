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
  trade: {
    alerts: "urgente, última hora, ultima hora, último momento, ultimo momento, alerta, avance, ahora",
    flashes: "flash",
    exclusives: "exclusivo, exclusiva",
    labels: "análisis, perfil, entrevista, crónica, reportaje, opinión, editorial, columna, tribuna, contexto, cronología, claves, las claves, resumen, encuesta, previa, directo, en directo, en vivo, minuto a minuto, vídeo, video, videos, foto, fotos, fotogalería, galería, infografía, gráfico, fuente, fuentes, crédito, imagen, archivo, corrección, fe de errores, aclaración, actualización, comunicado, nota de prensa, publicidad, contacto, lea también, lea más, ver más, breves, en breve, deportes, política, economía, sociedad, cultura, mundo, sucesos, tiempo, bolsa, agenda, podcast, ampliación, adelanto, repetición, nota, redacción, tel, fecha, lugar",
    updates: "actualización, actualizado, actualiza, act, ampliación, amplía",
    leads: "lead, nuevo lead",
    wrapups: "resumen, síntesis",
    repeats: "repetición, rpt, repite, reiteración",
    corrections: "corrección, corregido, corrige, corregida, fe de errores, rectificación",
    kills: "anulación, anulada, anulado, retirada, eliminar, nota anulada",
    holds: "retener",
    adds: "añade, agrega",
    notes: "nota a los editores, nota del editor, nota de la redacción, atención, atención editores, nota a los clientes, n. de la r, aviso a los editores",
    noteSections: "nota a los editores, notas a los editores, notas para editores, notas al editor",
    noteVerbs: "añade, añaden, agrega, agregan, actualiza, amplía, incluye, incorpora, reescribe, sustituye, elimina, precisa, completa, refunde, recasts, inserta, modifica, suprime",
    correctingVerbs: "corrige, rectifica",
    paragraphs: "párrafo, párrafos, parrafo, parrafos, pár, párrs",
    unpublished: "la siguiente información no es para publicación, no publicar",
    embargoes: "embargado hasta, embargo hasta, embargada hasta, bajo embargo hasta, embargo, información embargada hasta, no publicar antes de, no publicar hasta, no difundir antes de, no difundir hasta, embargado hasta las, embargo hasta las",
    immediate: "para publicación inmediata, para difusión inmediata, para su publicación inmediata, para su difusión inmediata, de publicación inmediata",
    reporting: "reporte de, reporte por, reportaje de, información de, reportado por, reportes de, reporte adicional de, con reporte de, reporte, por, con la colaboración de, colaboró",
    writing: "escrito por, redactado por, redacción de, redacción",
    editing: "editado por, edición de, editado en español por, edición",
    translation: "traducido por, traducción de, traducción, traducido y editado por, traducción y edición de",
    contributing: "contribuyó a este reporte, contribuyeron a este reporte, contribuyó, contribuyeron, colaboraron",
    inPlace: "en, desde",
    joiners: "y, e, &",
    withAgencies: "con información de, con, con datos de, con agencias, con información de agencias, con material de",
    agencies: "agencias, agencia",
    sources: "fuente, fuentes",
    contacts: "contacto de prensa, contacto, contactos, contacto para prensa, contacto para medios, contacto con medios, contacto de medios, contactos de prensa, contactos para la prensa, gabinete de prensa, para más información, más información, atención a medios, contacto prensa, oficina de prensa",
    phones: "tel, teléfono, tlf, tfno, telf, móvil, fax, cel, celular, tfn",
    about: "acerca de, sobre, acerca del, quiénes somos",
    ends: "fin, final, fin de la nota",
    more: "sigue, continúa, continuará, más, habrá ampliación, seguirá ampliación, hay más",
  },

  // ---- quotes ----
  quotes: null,
};
