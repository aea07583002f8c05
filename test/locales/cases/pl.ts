import type { DateCase } from "./date-case.js";

export const pl: readonly DateCase[] = [
  ["Opublikowano: 17 października 2023 r., godz. 14:20", "17 października 2023 r., godz. 14:20", "2023-10-17T14:20"],
  ["poniedziałek, 5 lutego 2024", "poniedziałek, 5 lutego 2024", "2024-02-05"],
  ["Aktualizacja: 30.08.2023, 18:45", "30.08.2023, 18:45", "2023-08-30T18:45"],
  ["30 sie 2023", "30 sie 2023", "2023-08-30"],
  ["Rada zebrała się we wtorek", "wtorek", "2024-03-12"],
  ["Most zamknięto trzy lata temu", "trzy lata temu", "2021-03-14"],
  ["Ceny wzrosły w lutym", "lutym", "2024-02"],
  ["Ceny wzrosły w ubiegłym roku", "ubiegłym roku", "2023"],
  ["Zakład otwarto w maju ubiegłego roku", "maju ubiegłego roku", "2023-05"],
];
