import type { DateCase } from "./date-case.js";

export const ca: readonly DateCase[] = [
  ["Publicat el 17 d'octubre de 2023 a les 14:20 h", "17 d'octubre de 2023 a les 14:20 h", "2023-10-17T14:20"],
  ["dilluns, 5 de febrer del 2024", "dilluns, 5 de febrer del 2024", "2024-02-05"],
  ["Actualitzat: 30/08/2023 18:45h", "30/08/2023 18:45h", "2023-08-30T18:45"],
  ["30 ag. 2023", "30 ag. 2023", "2023-08-30"],
  ["L'alcaldessa ho va anunciar dimarts al vespre", "dimarts al vespre", "2024-03-12"],
  ["El pressupost es va aprovar ahir", "ahir", "2024-03-13"],
  ["Les obres començaran l'any vinent", "any vinent", "2025"],
];
