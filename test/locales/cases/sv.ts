import type { DateCase } from "./date-case.js";

export const sv: readonly DateCase[] = [
  ["Publicerad 17 oktober 2023 kl. 14.20", "17 oktober 2023 kl. 14.20", "2023-10-17T14:20"],
  ["måndag 5 februari 2024", "måndag 5 februari 2024", "2024-02-05"],
  ["Uppdaterad 2023-08-30 18:45", "2023-08-30 18:45", "2023-08-30T18:45"],
  ["30 aug. 2023", "30 aug. 2023", "2023-08-30"],
  ["Fullmäktige möttes på tisdagskvällen", "tisdagskvällen", "2024-03-12"],
  ["Bron stängdes för tre år sedan", "tre år sedan", "2021-03-14"],
  ["Priserna steg i fjol", "i fjol", "2023"],
  ["Fabriken öppnade i maj i fjol", "maj i fjol", "2023-05"],
  ["Bron byggdes på 1990-talet", "1990-talet", "1990/1999"],
];
