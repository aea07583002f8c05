import type { DateCase } from "./date-case.js";

export const fr: readonly DateCase[] = [
  ["Publié le mardi 17 octobre 2023 à 14h20", "mardi 17 octobre 2023 à 14h20", "2023-10-17T14:20"],
  ["Mis à jour le 05/02/2024 à 09:15", "05/02/2024 à 09:15", "2024-02-05T09:15"],
  ["30 août 2023, 18 h 45, heure de Paris", "30 août 2023, 18 h 45, heure de Paris", "2023-08-30T18:45+02:00"],
  ["5 févr. 2024", "5 févr. 2024", "2024-02-05"],
  ["Le conseil s'est réuni mardi soir", "mardi soir", "2024-03-12"],
  ["Le pont a été fermé il y a trois ans", "il y a trois ans", "2021-03-14"],
  ["Les prix ont augmenté le mois dernier", "mois dernier", "2024-02"],
  ["L'usine a ouvert en mai de l'année dernière", "mai de l'année dernière", "2023-05"],
];
