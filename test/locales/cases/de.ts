import type { DateCase } from "./date-case.js";

export const de: readonly DateCase[] = [
  ["Veröffentlicht: 17. Oktober 2023, 14:20 Uhr", "17. Oktober 2023, 14:20 Uhr", "2023-10-17T14:20"],
  ["Mo., 5. Feb. 2024, 9.15 Uhr", "Mo., 5. Feb. 2024, 9.15 Uhr", "2024-02-05T09:15"],
  ["Stand: 30.08.2023 18:45 Uhr MESZ", "30.08.2023 18:45 Uhr MESZ", "2023-08-30T18:45+02:00"],
  ["5. Jänner 2024", "5. Jänner 2024", "2024-01-05"],
  ["Der Stadtrat tagte am Dienstagabend", "Dienstagabend", "2024-03-12"],
  ["Die Brücke wurde vor drei Jahren gesperrt", "vor drei Jahren", "2021-03-14"],
  ["Die Preise stiegen im vergangenen Jahr", "vergangenen Jahr", "2023"],
  ["Die Messe fand im Mai vergangenen Jahres statt", "Mai vergangenen Jahres", "2023-05"],
  ["Geöffnet 20. Dezember bis 5. Januar", "20. Dezember bis 5. Januar", "2023-12-20/2024-01-05"],
];
