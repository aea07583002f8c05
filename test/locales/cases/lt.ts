import type { DateCase } from "./date-case.js";

export const lt: readonly DateCase[] = [
  ["Paskelbta 2023-10-17 14:20", "2023-10-17 14:20", "2023-10-17T14:20"],
  ["2024 m. vasario 5 d., pirmadienis, 09:15 val.", "2024 m. vasario 5 d., pirmadienis, 09:15 val.", "2024-02-05T09:15"],
  ["2023 m. rugpjūčio 30 d.", "2023 m. rugpjūčio 30 d", "2023-08-30"],
  ["Taryba posėdžiavo antradienį", "antradienį", "2024-03-12"],
  ["Tiltas uždarytas vakar", "vakar", "2024-03-13"],
  ["Kainos pakilo pernai", "pernai", "2023"],
];
