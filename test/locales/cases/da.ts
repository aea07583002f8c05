import type { DateCase } from "./date-case.js";

export const da: readonly DateCase[] = [
  ["Publiceret 17. oktober 2023 kl. 14.20", "17. oktober 2023 kl. 14.20", "2023-10-17T14:20"],
  ["mandag d. 5. februar 2024", "mandag d. 5. februar 2024", "2024-02-05"],
  ["Opdateret 30.08.2023 kl. 18:45", "30.08.2023 kl. 18:45", "2023-08-30T18:45"],
  ["30. aug. 2023", "30. aug. 2023", "2023-08-30"],
  ["Ministeren mødte pressen tirsdag", "tirsdag", "2024-03-12"],
  ["Broen blev lukket i går", "i går", "2024-03-13"],
  ["Priserne faldt sidste år", "sidste år", "2023"],
];
