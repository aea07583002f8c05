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
  page: {
    bylineIntros: "yazan, yazar, haber, muhabir, hazırlayan, editör, kaynak, tarafından, haberi hazırlayan, giriş yapan",
    authorJoiners: "ve, ile, &",
    authorRoles: "muhabir, muhabiri, editör, editörü, gazeteci, yazar, yazarı, köşe yazarı, haber müdürü, genel yayın yönetmeni, temsilcisi, ajansı, haber merkezi, profesör, fotoğraf",
    published: "giriş, yayınlanma, yayınlanma tarihi, yayın tarihi, giriş tarihi, tarih, eklenme, eklenme tarihi, yayınlandı, oluşturulma tarihi, oluşturma, ilk yayın",
    updated: "güncelleme, güncellenme, güncelleme tarihi, son güncelleme, güncellendi, son güncellenme",
    readingTime: "dk okuma, dakika okuma, okuma süresi, dakikada oku, dk.",
    credits: "foto, fotoğraf, fotoğraflar, görsel, video, arşiv, kaynak, görüntü",
    sources: "kaynak, kaynaklar",
    readAlso: "ayrıca okuyun, bunu da okuyun, devamını oku, devamı için, ilgili haber, ilginizi çekebilir, bunlar da ilginizi çekebilir, okumaya devam et, haberin devamı, daha fazla, ayrıca bkz",
    related: "ilgili haberler, ilginizi çekebilir, benzer haberler, son dakika, son dakika haberleri, en çok okunanlar, çok okunanlar, diğer haberler, önerilen haberler, öne çıkanlar, etiketler, konular, popüler haberler, en son haberler, son haberler, tümü",
    comments: "yorumlar, yorum, yorum yap, yorum yaz, yorum ekle, yanıtla, cevapla, okuyucu yorumları, tüm yorumlar, ilk yorumu siz yapın, bir yanıt yazın, bir cevap yazın",
    share: "paylaş, paylaşın, yazdır, gönder, facebook, twitter, whatsapp, bağlantıyı kopyala, takip et, bizi takip edin, kaydet, e-posta, mail, print, abone ol, telegram, linkedin",
    promotion: "bülten, abone ol, abonelik, reklam, ilan, kayıt ol, üye ol, e-bülten, sponsorlu, uygulamayı indir, destek ol, ücretsiz üye ol",
    legal: "gizlilik politikası, gizlilik, çerez politikası, çerez, çerezler, kullanım şartları, kullanım koşulları, iletişim, künye, hakkımızda, tüm hakları saklıdır, kvkk, kişisel verilerin korunması, telif hakkı, reklam",
    navigation: "ana sayfa, anasayfa, menü, ara, arama, kapat, giriş yap, üye girişi, içeriğe geç, sonraki, önceki, geri, daha fazla göster, hesabım, kayıt ol, buradasınız, haberler, tüm haberler, başa dön",
    sections: "gündem, haberler, haber, dünya, türkiye, siyaset, politika, ekonomi, spor, kültür, kültür sanat, sanat, yazarlar, teknoloji, sağlık, bilim, yaşam, magazin, futbol, eğitim, güncel, yerel, asayiş, otomobil, seyahat, finans, üçüncü sayfa",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
