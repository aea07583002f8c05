import type { DateCase } from "./date-case.js";

export const hr: readonly DateCase[] = [
  ["Objavljeno: 17.10.2023. u 14:20", "17.10.2023. u 14:20", "2023-10-17T14:20"],
  ["ponedjeljak, 5. veljače 2024.", "ponedjeljak, 5. veljače 2024.", "2024-02-05"],
  ["ZAGREB, 30. kolovoza 2023. (Hina)", "30. kolovoza 2023.", "2023-08-30"],
  ["Vijeće je zasjedalo u utorak", "utorak", "2024-03-12"],
  ["Most je zatvoren jučer", "jučer", "2024-03-13"],
  ["Cijene su rasle u veljači", "veljači", "2024-02"],
  ["Radovi počinju iduće godine", "iduće godine", "2025"],
];
