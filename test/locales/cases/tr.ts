import type { DateCase } from "./date-case.js";

export const tr: readonly DateCase[] = [
  ["Yayınlanma: 17 Ekim 2023 14:20", "17 Ekim 2023 14:20", "2023-10-17T14:20"],
  ["5 Şubat 2024 Pazartesi, saat 09.15", "5 Şubat 2024 Pazartesi, saat 09.15", "2024-02-05T09:15"],
  ["Güncelleme: 30.08.2023 - 18:45", "30.08.2023 - 18:45", "2023-08-30T18:45"],
  ["30 AĞUSTOS 2023", "30 AĞUSTOS 2023", "2023-08-30"],
  ["Köprü dün kapatıldı", "dün", "2024-03-13"],
  ["Köprü üç yıl önce kapatıldı", "üç yıl önce", "2021-03-14"],
  ["Fiyatlar geçen yıl yükseldi", "geçen yıl", "2023"],
  ["Fiyatlar şubat ayında yükseldi", "şubat", "2024-02"],
  ["Fabrika geçen yıl mayıs ayında açıldı", "geçen yıl mayıs", "2023-05"],
  ["Köprü 1990'lı yıllarda yapıldı", "1990'lı yıllarda", "1990/1999"],
];
