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

  // ---- furniture ----
  furniture: {
    comments: "yorumlar, yorum, yorum yap, yorum yaz, yorum ekle, yorumunuzu",
    related: "ilgili haberler, ilginizi çekebilir, bunlar da ilginizi çekebilir, en çok okunanlar, çok okunanlar, son dakika, son haberler, diğer haberler, daha fazla, etiketler, önerilen, ayrıca okuyun, devamını oku",
    share: "paylaş, yazdır, gönder, takip et, bizi takip edin, kaydet, reklam, abone ol",
    legal: "çerez, çerezler, gizlilik, gizlilik politikası, bülten, abonelik, üye ol, giriş yap, kullanım koşulları, tüm hakları saklıdır, kvkk, künye, iletişim, kişisel verilerin",
    credits: "fotoğraf, foto, görsel, kaynak, video, arşiv",
    about: "yazar hakkında, editör, muhabir",
  },

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
  quotes: {
    verbs: {
      speech: "dedi/f, dediler/f, diyor/f, demişti/f, diyen/g, diyerek/g, söyledi/f, söylediler/f, söylüyor/f, söyleyen/g, belirtti/f, belirttiler/f, belirten/g, belirterek/g, açıkladı/f, açıkladılar/f, açıklayan/g, vurguladı/f, vurgulayan/g, vurgulayarak/g, kaydetti/f, kaydeden/g, ifade etti/f, ifade eden/g, ifade ederek/g, bildirdi/f, bildirdiler/f, bildirildi/f, anlattı/f, anlatan/g, konuştu/f, aktardı/f, aktaran/g, aktarıldı/f, ekledi/f, ekleyen/g, savundu/f, savunan/g, iddia etti/f, iddia eden/g, öne sürdü/f, ileri sürdü/f, dile getirdi/f, dile getiren/g, hatırlattı/f, hatırlatan/g, işaret etti/f, işaret eden/g, dikkat çekti/f, dikkati çekti/f, uyardı/f, uyarısında bulundu/f, yanıtladı/f, yanıt verdi/f, cevapladı/f, cevap verdi/f, yazdı/f, yazan/g, duyurdu/f, duyuruldu/f, açıklamasında bulundu/f, açıklamasını yaptı/f, değerlendirmesinde bulundu/f, değerlendirmesini yaptı/f, değerlendirdi/f, ifadelerini kullandı/f, ifadesini kullandı/f, ifadelerine yer verdi/f, ifadelerine yer verildi/f, yorumunu yaptı/f, görüşünü paylaştı/f, sözlerini kullandı/f, diye konuştu/f, diye konuşan/g, diye yazdı/f, diye sordu/f, diye ekledi/f, diye yanıtladı/f, diye cevap verdi/f, şeklinde konuştu/f, bilgisini verdi/f, bilgisini paylaştı/f, mesajını verdi/f, çağrısında bulundu/f, çağrısı yaptı/f, itiraf etti/f, yalanladı/f, doğruladı/f, teyit etti/f, sözlerine yer verdi/f, müjdesini verdi/f, tepkisini gösterdi/f, sözleriyle anlattı/f, ifadesine yer verdi/f, ifadelerine yer veren/g, şunları söyledi/f, şunları kaydetti/f, şöyle konuştu/f, şöyle dedi/f, şu ifadeleri kullandı/f, açıklamayı yaptı/f",
      utter: "sordu/f, bağırdı/f, haykırdı/f, devam etti/f, sürdürdü/f, sözlerini sürdürdü/f, tamamladı/f, denildi/f, deniliyor/f, sloganı attı/f",
      act: "nitelendirdi/f, tanımladı/f, eleştirdi/f, kınadı/f, suçladı/f, adlandırdı/f",
      thought: "düşünüyor/f, inanıyor/f, umuyor/f",
      evidence: "gösterdi/f, ortaya koydu/f",
    },
    ambiguous: "konuştu, gösterdi, tamamladı, sürdürdü, değerlendirdi",
    sourceAfter: "göre, verdiği bilgiye göre, açıklamasına göre",
    that: "",
    adverbs: "da, de, ise, ayrıca, daha, sonra, önce, bugün, dün",
    determiners: "bu, şu, o, bir, her, tüm, bazı, iki, üç",
    conjunctions: "ve, ama, fakat, ancak, veya",
    pronouns: {
      any: "o",
      plural: "onlar",
    },
    selfPronouns: "ben, biz, sen, siz, bana, bize, beni, bizi, benim, bizim",
    titles: {
      any: "sayın, dr, prof, doç, av, bakan, başkan, cumhurbaşkanı, başbakan, vali, general",
      after: "bey, hanım",
    },
    roles: "cumhurbaşkanı, başbakan, bakan, bakanı, başkan, başkanı, vali, valisi, müdür, müdürü, sözcü, sözcüsü, milletvekili, genel başkan, genel başkanı, yardımcısı, avukat, savcı, hakim, profesör, uzman, uzmanı, ekonomist, teknik direktör, yönetmen, oyuncu, yazar, doktor, sekreter, sekreteri, lider, lideri, temsilcisi, tanık",
    organisations: "bakanlığı, bakanlık, polis, emniyet, savcılık, başsavcılığı, mahkeme, hükümet, parti, partisi, şirket, üniversite, gazete, gazetesi, ajans, ajansı, belediye, belediyesi, valilik, valiliği, kurumu, kurulu, meclis, kulübü, derneği, sendika",
    bareSources: "kaynaklar, yetkililer, uzmanlar, görgü tanıkları, vatandaşlar",
    documents: "açıklamada, raporda, bildiride, paylaşımda",
    scareBefore: "sözde, adlı, isimli, adı verilen, denilen, olarak bilinen",
    namedThings: "film, filmi, dizi, dizisi, kitap, kitabı, program, programı, albüm, roman, proje, projesi, operasyonu, gazetesi",
    abbreviations: "dr, prof, doç, av, vb, vs, bkz, no, sok, cad, yy",
    cuePlace: "after",
    subjectDropped: true,
  },
};
