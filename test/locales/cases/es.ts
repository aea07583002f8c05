import type { DateCase } from "./date-case.js";

export const es: readonly DateCase[] = [
  ["Publicado el martes, 17 de octubre de 2023 a las 14:20 h", "martes, 17 de octubre de 2023 a las 14:20 h", "2023-10-17T14:20"],
  ["5 feb. 2024 - 09:15", "5 feb. 2024 - 09:15", "2024-02-05T09:15"],
  ["Actualizado: 30/08/2023 18:45 horas", "30/08/2023 18:45 horas", "2023-08-30T18:45"],
  ["30 de agosto de 2023, 6:45 p. m. hora de México", "30 de agosto de 2023, 6:45 p. m. hora de México", "2023-08-30T18:45-06:00"],
  ["La alcaldesa lo anunció el martes", "martes", "2024-03-12"],
  ["El puente se cerró ayer", "ayer", "2024-03-13"],
  ["Los precios subieron el año pasado", "año pasado", "2023"],
  ["La planta abrió en mayo del año pasado", "mayo del año pasado", "2023-05"],
  ["La ciudad creció en el siglo XX", "siglo XX", "1901/2000"],
  ["Las ventas subieron en el tercer trimestre de 2023", "tercer trimestre de 2023", "2023-07-01/2023-09-30"],
  ["La reunión será mañana por la tarde", "mañana por la tarde", "2024-03-15"],
];
