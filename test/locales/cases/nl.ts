import type { DateCase } from "./date-case.js";

export const nl: readonly DateCase[] = [
  ["Gepubliceerd op 17 oktober 2023 om 14:20", "17 oktober 2023 om 14:20", "2023-10-17T14:20"],
  ["ma 5 feb. 2024, 09.15 uur", "ma 5 feb. 2024, 09.15 uur", "2024-02-05T09:15"],
  ["Bijgewerkt: 30-08-2023 18:45", "30-08-2023 18:45", "2023-08-30T18:45"],
  ["De gemeenteraad vergaderde dinsdagavond", "dinsdagavond", "2024-03-12"],
  ["De brug werd drie jaar geleden gesloten", "drie jaar geleden", "2021-03-14"],
  ["De prijzen stegen vorig jaar", "vorig jaar", "2023"],
  ["De fabriek opende in mei vorig jaar", "mei vorig jaar", "2023-05"],
];
