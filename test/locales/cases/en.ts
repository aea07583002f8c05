import type { DateCase } from "./date-case.js";

export const en: readonly DateCase[] = [
  ["Published October 17, 2023 at 2:20 p.m.", "October 17, 2023 at 2:20 p.m.", "2023-10-17T14:20"],
  ["Updated Mon 5 Feb 2024 09.15 GMT", "Mon 5 Feb 2024 09.15 GMT", "2024-02-05T09:15+00:00"],
  ["First published on 30 August 2023", "30 August 2023", "2023-08-30"],
  ["Posted: Aug. 30, 2023 6:45 PM EDT", "Aug. 30, 2023 6:45 PM EDT", "2023-08-30T18:45-04:00"],
  ["The council met on Tuesday to vote", "Tuesday", "2024-03-12"],
  ["The bridge closed three years ago", "three years ago", "2021-03-14"],
  ["The plant opened in May last year", "May last year", "2023-05"],
];
