import type { Locale } from "../locale/locale.js";

export const tr: Locale = {
  tag: "tr",
  script: "Latn",
  wordBreak: "space",
  stopwords: "ve, bir, bu, da, de, için, ile, olarak, olan, çok, daha, gibi, en, kadar, sonra, ancak, ne, o, her, ise, göre, olduğunu, ya, ama, tarafından, değil, var, yer, oldu, diye, yeni, ilk, dedi, şey, mi, son, iki, söyledi, etti, üzerine",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"], ["«", "»"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "son dakika, acil, sıcak gelişme, ivedi, gelişmeler, son dk, sondakika",
    flashes: "flaş, flash, flaş haber",
    exclusives: "özel, özel haber",
    labels: "analiz, görüş, portre, röportaj, söyleşi, yorum, köşe yazısı, dosya, kronoloji, özet, anket, canlı, canlı anlatım, canlı yayın, video, videolu, foto, fotoğraf, fotoğraflar, galeri, foto galeri, grafik, infografik, kaynak, arşiv, düzeltme, tekzip, güncelleme, güncellendi, basın bülteni, basın açıklaması, duyuru, reklam, ilan, iletişim, ayrıca oku, kısaca, spor, siyaset, gündem, ekonomi, kültür, dünya, türkiye, hava durumu, borsa, teknoloji, sağlık, eğitim, magazin, haber, editör, tarih",
    updates: "güncelleme, güncellendi, güncel, yeniden",
    wrapups: "özet, derleme, toparlama",
    repeats: "tekrar",
    corrections: "düzeltme, düzeltildi, tashih",
    kills: "iptal, geri çekildi, haber iptal",
    notes: "editörlere not, editörün notu, editörlerin dikkatine, dikkat, not",
    noteSections: "editörlere not, editörlere notlar",
    noteVerbs: "ekler, günceller, ekliyor, güncelliyor",
    correctingVerbs: "düzeltir, düzeltiyor",
    paragraphs: "paragraf, paragrafta, paragraflar",
    embargoes: "ambargolu, ambargo, embargo",
    immediate: "derhal yayınlanabilir, hemen yayınlanmak üzere",
    reporting: "haber, muhabir, kamera, haber-kamera, muhabirler, haberi hazırlayan",
    writing: "yazan, hazırlayan",
    editing: "editör, düzenleyen, editörü",
    translation: "çeviren, çeviri, tercüme",
    joiners: "ve, &",
    agencies: "ajanslar",
    sources: "kaynak, kaynaklar",
    contacts: "basın iletişim, iletişim, basın irtibat, medya iletişim, detaylı bilgi için, irtibat",
    phones: "tel, telefon, gsm, cep, faks",
    about: "hakkında",
    ends: "son, bitti",
    more: "devamı var, sürecek, devam edecek, ayrıntılar gelecek",
  },

  // ---- quotes ----
  quotes: null,
};
