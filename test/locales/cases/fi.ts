import type { DateCase } from "./date-case.js";

export const fi: readonly DateCase[] = [
  ["Julkaistu 17.10.2023 klo 14.20", "17.10.2023 klo 14.20", "2023-10-17T14:20"],
  ["maanantai 5. helmikuuta 2024", "maanantai 5. helmikuuta 2024", "2024-02-05"],
  ["Päivitetty 30.8.2023 18:45", "30.8.2023 18:45", "2023-08-30T18:45"],
  ["Valtuusto kokoontui tiistaina", "tiistaina", "2024-03-12"],
  ["Silta suljettiin eilen", "eilen", "2024-03-13"],
  ["Hinnat nousivat viime vuonna", "viime vuonna", "2023"],
  ["Hinnat laskivat helmikuussa", "helmikuussa", "2024-02"],
  ["30. elokuuta 2023 klo 18.45 Suomen aikaa", "30. elokuuta 2023 klo 18.45 Suomen aikaa", "2023-08-30T18:45+03:00"],
  ["Silta rakennettiin 1990-luvulla", "1990-luvulla", "1990/1999"],
];
