import type { DateCase } from "./date-case.js";

export const cs: readonly DateCase[] = [
  ["Vydáno úterý 17. října 2023 14:20", "úterý 17. října 2023 14:20", "2023-10-17T14:20"],
  ["Aktualizováno: 5. 2. 2024 9:15", "5. 2. 2024 9:15", "2024-02-05T09:15"],
  ["Praha 30. srpna 2023 (ČTK)", "30. srpna 2023", "2023-08-30"],
  ["30. srpna 2023 v 18:45 středoevropského letního času", "30. srpna 2023 v 18:45 středoevropského letního času", "2023-08-30T18:45+02:00"],
  ["Vláda o tom jednala ve středu", "středu", "2024-03-13"],
  ["Most uzavřeli včera odpoledne", "včera odpoledne", "2024-03-13"],
  ["Výstavba začne příští rok", "příští rok", "2025"],
  ["Ceny vzrostly v únoru", "únoru", "2024-02"],
  ["Závod otevřeli loni v květnu", "loni v květnu", "2023-05"],
  ["Most stavěli v 90. letech", "90. letech", "1990/1999"],
  ["čt 5. 10. 2023 8:12", "čt 5. 10. 2023 8:12", "2023-10-05T08:12"],
];
