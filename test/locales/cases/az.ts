import type { DateCase } from "./date-case.js";

export const az: readonly DateCase[] = [
  ["Dərc olunub: 17 oktyabr 2023, 14:20", "17 oktyabr 2023, 14:20", "2023-10-17T14:20"],
  ["5 fevral 2024-cü il, saat 09:15", "5 fevral 2024-cü il, saat 09:15", "2024-02-05T09:15"],
  ["30.08.2023 18:45 (Bakı vaxtı ilə)", "30.08.2023 18:45 (Bakı vaxtı ilə)", "2023-08-30T18:45+04:00"],
  ["Nazir çərşənbə axşamı jurnalistlərə açıqlama verib", "çərşənbə axşamı", "2024-03-12"],
  ["Görüş dünən baş tutub", "dünən", "2024-03-13"],
  ["Qiymətlər keçən ay qalxıb", "keçən ay", "2024-02"],
];
