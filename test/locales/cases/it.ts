import type { DateCase } from "./date-case.js";

export const it: readonly DateCase[] = [
  ["Pubblicato il 17 ottobre 2023 alle 14:20", "17 ottobre 2023 alle 14:20", "2023-10-17T14:20"],
  ["lunedì 5 febbraio 2024", "lunedì 5 febbraio 2024", "2024-02-05"],
  ["Ultimo aggiornamento: 30/08/2023, ore 18.45", "30/08/2023, ore 18.45", "2023-08-30T18:45"],
  ["Roma, 30 ago - (Agenzia)", "30 ago", "2023-08-30"],
  ["La giunta si è riunita martedì", "martedì", "2024-03-12"],
  ["Il ponte è stato chiuso tre anni fa", "tre anni fa", "2021-03-14"],
  ["I prezzi sono saliti lo scorso anno", "lo scorso anno", "2023"],
  ["La fabbrica ha aperto nel maggio dello scorso anno", "maggio dello scorso anno", "2023-05"],
  ["La mostra resta aperta dal 25 giugno al 7 agosto", "25 giugno al 7 agosto", "2023-06-25/2023-08-07"],
];
