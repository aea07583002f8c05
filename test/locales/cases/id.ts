import type { DateCase } from "./date-case.js";

export const id: readonly DateCase[] = [
  ["Diterbitkan: Selasa, 17 Oktober 2023, 14:20 WIB", "Selasa, 17 Oktober 2023, 14:20 WIB", "2023-10-17T14:20+07:00"],
  ["5 Feb 2024 | 09.15", "5 Feb 2024 | 09.15", "2024-02-05T09:15"],
  ["Diperbarui 30/08/2023, 18:45 WITA", "30/08/2023, 18:45 WITA", "2023-08-30T18:45+08:00"],
  ["Jakarta, 30 Agustus 2023 (ANTARA)", "30 Agustus 2023", "2023-08-30"],
  ["Dewan kota bersidang pada Selasa", "Selasa", "2024-03-12"],
  ["Jembatan ditutup tiga tahun lalu", "tiga tahun lalu", "2021-03-14"],
  ["Harga naik bulan lalu", "bulan lalu", "2024-02"],
  ["Penjualan naik pada kuartal ketiga 2023", "kuartal ketiga 2023", "2023-07-01/2023-09-30"],
];
