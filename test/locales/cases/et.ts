import type { DateCase } from "./date-case.js";

export const et: readonly DateCase[] = [
  ["Avaldatud 17. oktoober 2023, kell 14:20", "17. oktoober 2023, kell 14:20", "2023-10-17T14:20"],
  ["esmaspäev, 5. veebruar 2024", "esmaspäev, 5. veebruar 2024", "2024-02-05"],
  ["Uuendatud: 30.08.2023 18:45", "30.08.2023 18:45", "2023-08-30T18:45"],
  ["Volikogu kogunes teisipäeval", "teisipäeval", "2024-03-12"],
  ["Sild suleti eile", "eile", "2024-03-13"],
  ["Hinnad tõusid eelmisel aastal", "eelmisel aastal", "2023"],
];
