import type { DateCase } from "./date-case.js";

export const lv: readonly DateCase[] = [
  ["Publicēts: 2023. gada 17. oktobrī, plkst. 14:20", "2023. gada 17. oktobrī, plkst. 14:20", "2023-10-17T14:20"],
  ["pirmdiena, 5. februāris, 2024", "pirmdiena, 5. februāris, 2024", "2024-02-05"],
  ["Atjaunots 30.08.2023 18:45", "30.08.2023 18:45", "2023-08-30T18:45"],
  ["Dome sanāca otrdien", "otrdien", "2024-03-12"],
  ["Tiltu slēdza vakar", "vakar", "2024-03-13"],
  ["Cenas kāpa pērn", "pērn", "2023"],
];
