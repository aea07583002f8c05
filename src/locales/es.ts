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
  page: {
    bylineIntros: "por, de, escrito por, texto de, texto, autor, autora, autores, publicado por, redacción, una información de, informa, escribe, redactado por",
    authorJoiners: "y, e, con, &",
    authorRoles: "redactor, redactora, corresponsal, periodista, enviado especial, enviada especial, columnista, redacción, editor, editora, reportero, reportera, analista, profesor, profesora, director, directora, colaborador, colaboradora, agencia, agencias, jefe de sección, jefa de sección",
    published: "publicado, publicado el, publicada, fecha, fecha de publicación, creado, creado el, emitido el, el, publicación, posteado el",
    updated: "actualizado, actualizado el, actualizada, última actualización, actualización, modificado, editado, act., actualizado a las",
    readingTime: "min de lectura, minutos de lectura, tiempo de lectura, min. lectura, lectura",
    credits: "foto, fotos, fotografía, imagen, imágenes, crédito, créditos, foto de, vídeo, video, archivo, gráfico, ilustración, fotógrafo, imagen de archivo, captura de pantalla",
    sources: "fuente, fuentes, con información de",
    readAlso: "te puede interesar, lea también, lee también, leer más, ver más, le puede interesar, más información, ver también, lea además, también te puede interesar, mira también, además, sigue leyendo, noticia relacionada, seguí leyendo, no te pierdas, puedes leer",
    related: "te puede interesar, noticias relacionadas, artículos relacionados, temas relacionados, lo más leído, más leídas, lo más visto, últimas noticias, más noticias, te recomendamos, etiquetas, temas, lo último, más en, archivado en, más sobre, además en, recomendados, otras noticias",
    comments: "comentarios, comentario, deja un comentario, comentar, escribe un comentario, responder, añadir comentario, enviar comentario, ver comentarios, opina, deja tu comentario, normas de participación",
    share: "compartir, compartir en facebook, comparte, copiar enlace, imprimir, enviar, facebook, twitter, whatsapp, guardar, síguenos, tuitear, correo electrónico, escuchar artículo, telegram, email, enviar por correo, seguinos",
    promotion: "newsletter, boletín, suscríbete, suscribirse, suscripción, publicidad, anuncio, suscríbete gratis, regístrate, apóyanos, boletines, contenido patrocinado, hazte socio, exclusivo suscriptores, descarga la app, suscribite",
    legal: "política de privacidad, aviso legal, cookies, política de cookies, términos y condiciones, contacto, condiciones de uso, todos los derechos reservados, publicidad, quiénes somos, privacidad, derechos reservados, prohibida su reproducción, mapa del sitio",
    navigation: "inicio, portada, menú, buscar, cerrar, ir al contenido, iniciar sesión, registrarse, ingresar, siguiente, anterior, volver, cargar más, ver todo, mi cuenta, usted está aquí, secciones, hemeroteca",
    sections: "noticias, política, mundo, internacional, economía, deportes, deporte, sociedad, cultura, opinión, espectáculos, tecnología, salud, ciencia, sucesos, nacional, nacionales, españa, local, fútbol, entretenimiento, actualidad, educación, país, región, negocios, editorial, gente, policiales, provincia, comunidad",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
