import type { DateCase } from "./date-case.js";

export const nb: readonly DateCase[] = [
  ["Publisert 17. oktober 2023 kl. 14.20", "17. oktober 2023 kl. 14.20", "2023-10-17T14:20"],
  ["mandag 5. februar 2024", "mandag 5. februar 2024", "2024-02-05"],
  ["Oppdatert 30.08.2023 18:45", "30.08.2023 18:45", "2023-08-30T18:45"],
  ["Kommunestyret møttes tirsdag", "tirsdag", "2024-03-12"],
  ["Broen ble stengt i går", "i går", "2024-03-13"],
  ["Prisene steg i fjor", "i fjor", "2023"],
  ["Broen ble stengt for tre år siden", "tre år siden", "2021-03-14"],
];
