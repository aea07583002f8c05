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
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "berita terkini, breaking news, terkini, segera, baru saja, mendesak, peringatan",
    flashes: "kilat, flash",
    exclusives: "eksklusif",
    labels: "analisis, profil, wawancara, reportase, opini, tajuk, editorial, kolom, komentar, rangkuman, ringkasan, kronologi, survei, jajak pendapat, langsung, live, siaran langsung, video, foto, galeri, galeri foto, grafis, infografik, sumber, arsip, ralat, koreksi, pembaruan, siaran pers, iklan, kontak, baca juga, baca selengkapnya, baca, lihat juga, simak, singkat, olahraga, politik, ekonomi, budaya, dunia, cuaca, bursa, editor, penulis, pewarta, fakta, cek fakta",
    updates: "pembaruan, diperbarui, update",
    wrapups: "rangkuman, ringkasan",
    repeats: "ulangan, diulang",
    corrections: "ralat, koreksi, perbaikan, dikoreksi",
    kills: "dicabut, dibatalkan, pencabutan, batal",
    notes: "catatan redaksi, catatan untuk editor, perhatian redaksi, perhatian",
    noteSections: "catatan untuk editor, catatan editor",
    noteVerbs: "menambahkan, memperbarui, menambah",
    correctingVerbs: "memperbaiki, mengoreksi, meralat",
    paragraphs: "paragraf, alinea",
    embargoes: "embargo sampai, embargo hingga, embargo, diembargo hingga",
    immediate: "untuk segera dirilis, untuk dipublikasikan segera, untuk diterbitkan segera",
    reporting: "pewarta, laporan, oleh, reporter, dilaporkan oleh",
    writing: "ditulis oleh, penulis",
    editing: "editor, penyunting, disunting oleh, redaktur",
    translation: "penerjemah, diterjemahkan oleh, terjemahan",
    inPlace: "di, dari",
    joiners: "dan, &",
    withAgencies: "dengan, bersama",
    agencies: "kantor berita, berbagai sumber",
    sources: "sumber",
    contacts: "kontak media, kontak, narahubung, kontak pers, informasi lebih lanjut, hubungi",
    phones: "telp, telepon, tel, hp, wa",
    about: "tentang",
    ends: "selesai, tamat",
    more: "bersambung, selengkapnya",
  },

  // ---- quotes ----
  quotes: null,
};
