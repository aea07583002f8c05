import type { DateCase } from "./date-case.js";

export const ro: readonly DateCase[] = [
  ["Publicat: 17 octombrie 2023, ora 14:20", "17 octombrie 2023, ora 14:20", "2023-10-17T14:20"],
  ["luni, 5 februarie 2024", "luni, 5 februarie 2024", "2024-02-05"],
  ["Actualizat: 30.08.2023 18:45", "30.08.2023 18:45", "2023-08-30T18:45"],
  ["30 aug. 2023, 18:45 (ora României)", "30 aug. 2023, 18:45 (ora României)", "2023-08-30T18:45+03:00"],
  ["Consiliul s-a reunit marți", "marți", "2024-03-12"],
  ["Podul a fost închis acum trei ani", "acum trei ani", "2021-03-14"],
  ["Prețurile au crescut anul trecut", "anul trecut", "2023"],
];
