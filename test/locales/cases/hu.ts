import type { DateCase } from "./date-case.js";

export const hu: readonly DateCase[] = [
  ["Megjelent: 2023. október 17. 14:20", "2023. október 17. 14:20", "2023-10-17T14:20"],
  ["2024. február 5., hétfő", "2024. február 5., hétfő", "2024-02-05"],
  ["Frissítve: 2023.08.30. 18:45", "2023.08.30. 18:45", "2023-08-30T18:45"],
  ["2023. aug. 30.", "2023. aug. 30.", "2023-08-30"],
  ["A testület kedden ülésezett", "kedden", "2024-03-12"],
  ["A hidat tegnap lezárták", "tegnap", "2024-03-13"],
  ["Az árak tavaly emelkedtek", "tavaly", "2023"],
  ["A hidat három évvel ezelőtt lezárták", "három évvel ezelőtt", "2021-03-14"],
  ["A gyár tavaly májusban nyílt", "tavaly májusban", "2023-05"],
  ["A híd a XX. században épült", "XX. században", "1901/2000"],
];
