import type { Locale } from "../locale/locale.js";

export const id: Locale = {
  tag: "id",
  script: "Latn",
  wordBreak: "space",
  stopwords: "yang, dan, di, untuk, dengan, dari, ini, itu, pada, dalam, tidak, akan, ke, adalah, juga, oleh, tersebut, sebagai, bisa, telah, karena, mereka, ada, saat, kata, sudah, lebih, para, kami, menjadi, atau, saya, dia, hingga, bahwa, kepada, serta, tahun, seperti, masih",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "oleh, penulis, reporter, editor, ditulis oleh, pewarta, laporan, teks, kontributor, wartawan, penyunting, dibuat oleh",
    authorJoiners: "dan, dengan, &",
    authorRoles: "reporter, wartawan, jurnalis, editor, redaktur, koresponden, kontributor, penulis, redaksi, kolumnis, pemimpin redaksi, profesor, kantor berita, pewarta, analis, fotografer",
    published: "diterbitkan, dipublikasikan, dipublish, tanggal, terbit, tayang, diposting, tanggal terbit, diunggah, dibuat",
    updated: "diperbarui, update, pembaruan, terakhir diperbarui, diubah, diupdate, perbarui",
    readingTime: "menit membaca, waktu baca, menit baca, menit",
    credits: "foto, gambar, dok, dok., video, ilustrasi, arsip, sumber foto, kredit, dokumentasi, tangkapan layar, grafis",
    sources: "sumber",
    readAlso: "baca juga, baca selengkapnya, lihat juga, baca lebih lanjut, simak juga, selengkapnya, simak video, artikel terkait, lanjutkan membaca, halaman selanjutnya",
    related: "baca juga, berita terkait, artikel terkait, terpopuler, berita terpopuler, berita terbaru, terkini, berita lainnya, rekomendasi, tag, tags, topik, topik terkait, populer, pilihan editor, berita pilihan, trending, terbaru",
    comments: "komentar, tulis komentar, tinggalkan komentar, kirim komentar, balas, berikan komentar, beri komentar, lihat komentar, tinggalkan balasan",
    share: "bagikan, bagikan artikel, cetak, kirim, facebook, twitter, whatsapp, salin tautan, ikuti kami, simpan, email, telegram, copy link, share, salin link",
    promotion: "buletin, langganan, berlangganan, iklan, daftar, advertisement, dukung kami, gabung, unduh aplikasi, sponsor, newsletter, scroll untuk melanjutkan, lanjutkan dengan konten",
    legal: "kebijakan privasi, syarat dan ketentuan, kontak, hubungi kami, tentang kami, pedoman media siber, hak cipta, cookie, redaksi, disclaimer, info iklan, karir, all rights reserved",
    navigation: "beranda, home, menu, cari, pencarian, tutup, masuk, login, daftar, berikutnya, selanjutnya, sebelumnya, kembali, lihat semua, muat lebih banyak, indeks, akun saya",
    sections: "berita, nasional, politik, dunia, internasional, indonesia, ekonomi, bisnis, olahraga, budaya, opini, sains, kesehatan, teknologi, tekno, masyarakat, hukum, kriminal, bola, sepak bola, pendidikan, daerah, hiburan, gaya hidup, metropolitan, megapolitan, otomotif, travel, seleb, peristiwa, regional",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
