import type { DateCase } from "./date-case.js";

export const pt: readonly DateCase[] = [
  ["Publicado em 17 de outubro de 2023 às 14h20", "17 de outubro de 2023 às 14h20", "2023-10-17T14:20"],
  ["segunda-feira, 5 de fevereiro de 2024", "segunda-feira, 5 de fevereiro de 2024", "2024-02-05"],
  ["Atualizado em 30/08/2023 18h45", "30/08/2023 18h45", "2023-08-30T18:45"],
  ["30 ago. 2023", "30 ago. 2023", "2023-08-30"],
  ["A câmara reuniu-se na terça-feira", "terça-feira", "2024-03-12"],
  ["A ponte fechou há três anos", "há três anos", "2021-03-14"],
  ["Os preços subiram no ano passado", "ano passado", "2023"],
];
