import type { DateCase } from "./date-case.js";

export const sk: readonly DateCase[] = [
  ["Publikované 17. októbra 2023 o 14:20", "17. októbra 2023 o 14:20", "2023-10-17T14:20"],
  ["pondelok 5. februára 2024", "pondelok 5. februára 2024", "2024-02-05"],
  ["Aktualizované 30. 8. 2023 18:45", "30. 8. 2023 18:45", "2023-08-30T18:45"],
  ["Zastupiteľstvo rokovalo v utorok", "utorok", "2024-03-12"],
  ["Most uzavreli pred tromi rokmi", "pred tromi rokmi", "2021-03-14"],
  ["Ceny vzrástli minulý rok", "minulý rok", "2023"],
  ["Ceny vzrástli vo februári", "februári", "2024-02"],
];
