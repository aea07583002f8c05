import { describe, it } from "vitest";
import { expectTold, type Told } from "./cases.js";

const CASES: [tag: string, text: string, expected: Told[]][] = [
  ["es", "—No lo sé —responde—. Ya veremos.", [["direct", ["No lo sé", "Ya veremos."], "responde", null, null]]],
  ["es", "—¿Y usted? —preguntó ella.", [["direct", ["¿Y usted?"], "preguntó", "ella", null]]],
  [
    "es",
    "—¡Basta ya! —gritó el portero del estadio, Iker Lasa—. Nos vamos a casa.",
    [["direct", ["¡Basta ya!", "Nos vamos a casa."], "gritó", "el portero del estadio, Iker Lasa", "Iker Lasa"]],
  ],
  [
    "es",
    "—No sé qué pasará —admite Lucía Prado, vecina del barrio—, pero aquí seguiremos. Nadie nos echa.",
    [["direct", ["No sé qué pasará", "pero aquí seguiremos. Nadie nos echa."], "admite", "Lucía Prado", "Lucía Prado"]],
  ],
  [
    "fr",
    "— Je ne sais pas, dit Joël Abarra. — Nous verrons demain.",
    [["direct", ["Je ne sais pas", "Nous verrons demain."], "dit", "Joël Abarra", "Joël Abarra"]],
  ],
  [
    "fr",
    "— Le toit a cédé. Nous avons couru, dit Joël Abarra. — Puis tout est tombé.",
    [["direct", ["Le toit a cédé. Nous avons couru", "Puis tout est tombé."], "dit", "Joël Abarra", "Joël Abarra"]],
  ],
  [
    "fr",
    "— Le toit a cédé, raconte Joël Abarra, maçon à Verlon. — Puis tout est tombé.",
    [["direct", ["Le toit a cédé", "Puis tout est tombé."], "raconte", "Joël Abarra", "Joël Abarra"]],
  ],
  [
    "fr",
    "— Et demain ? demande Joël Abarra. — On verra.",
    [["direct", ["Et demain ?", "On verra."], "demande", "Joël Abarra", "Joël Abarra"]],
  ],
  [
    "fr",
    "— Le toit a cédé — raconte Joël Abarra. — Puis tout est tombé.",
    [["direct", ["Le toit a cédé", "Puis tout est tombé."], "raconte", "Joël Abarra", "Joël Abarra"]],
  ],
  ["sv", "– Vi är glada, säger Anna Berg (S) till TT.", [["direct", ["Vi är glada"], "säger", "Anna Berg", "Anna Berg"]]],
  [
    "sv",
    "– Det är oroande, säger Karl Lund, kommunråd (M), till Bladet. – Vi måste agera.",
    [["direct", ["Det är oroande", "Vi måste agera."], "säger", "Karl Lund", "Karl Lund"]],
  ],
  [
    "sv",
    "– Vi vet inte, säger polisens talesperson Eva Holm. Vi återkommer.",
    [["direct", ["Vi vet inte", "Vi återkommer."], "säger", "talesperson Eva Holm", "Eva Holm"]],
  ],
  ["sv", "– Vi vet inte, säger Karl Lund, kommunråd (M).", [["direct", ["Vi vet inte"], "säger", "Karl Lund", "Karl Lund"]]],
  ["sv", "– Vad gör vi nu? frågar Anna Berg.", [["direct", ["Vad gör vi nu?"], "frågar", "Anna Berg", "Anna Berg"]]],
  ["sv", "– Han kom hem, sade ingenting och gick.", [["direct", ["Han kom hem, sade ingenting och gick."], null, null, null]]],
  ["sv", "– Det blir dyrt, men det är rätt, säger hon.", [["direct", ["Det blir dyrt, men det är rätt"], "säger", "hon", null]]],
  [
    "nb",
    "– Vi er glade, sier ordfører Anna Berg. – Nå kan vi bygge.",
    [["direct", ["Vi er glade", "Nå kan vi bygge."], "sier", "ordfører Anna Berg", "Anna Berg"]],
  ],
  ["nb", "– Vi er glade, sier Anna Berg (Ap) til NTB.", [["direct", ["Vi er glade"], "sier", "Anna Berg", "Anna Berg"]]],
  [
    "nb",
    "– Dette er alvorlig, sier politiets innsatsleder Knut Moe til avisen. – Vi leter fortsatt.",
    [["direct", ["Dette er alvorlig", "Vi leter fortsatt."], "sier", "innsatsleder Knut Moe", "Knut Moe"]],
  ],
  [
    "da",
    "– Vi er glade, siger borgmester Anna Berg. – Nu kan vi bygge.",
    [["direct", ["Vi er glade", "Nu kan vi bygge."], "siger", "borgmester Anna Berg", "Anna Berg"]],
  ],
  [
    "da",
    "– Det er alvorligt, siger Lars Holt, der er formand for klubben. – Vi må handle.",
    [["direct", ["Det er alvorligt", "Vi må handle."], "siger", "Lars Holt", "Lars Holt"]],
  ],
  ["fi", "– Olemme iloisia, sanoo Anna Niemi (sd.) STT:lle.", [["direct", ["Olemme iloisia"], "sanoo", "Anna Niemi", "Anna Niemi"]]],
  [
    "fi",
    "– Olemme iloisia, sanoo kaupunginjohtaja Anna Niemi. – Nyt voimme rakentaa.",
    [["direct", ["Olemme iloisia", "Nyt voimme rakentaa."], "sanoo", "Anna Niemi", "Anna Niemi"]],
  ],
  [
    "fi",
    "– Tilanne on vakava, kertoo rikoskomisario Olli Kari. Etsinnät jatkuvat.",
    [["direct", ["Tilanne on vakava", "Etsinnät jatkuvat."], "kertoo", "rikoskomisario Olli Kari", "Olli Kari"]],
  ],
  [
    "pl",
    "— Nie wiem — odpowiada burmistrz Jan Kowal. — Zobaczymy jutro.",
    [["direct", ["Nie wiem", "Zobaczymy jutro."], "odpowiada", "burmistrz Jan Kowal", "Jan Kowal"]],
  ],
  [
    "pl",
    "— Most jest zamknięty — wyjaśnia rzecznik urzędu Piotr Lis. — Objazd potrwa miesiąc.",
    [["direct", ["Most jest zamknięty", "Objazd potrwa miesiąc."], "wyjaśnia", "rzecznik urzędu Piotr Lis", "Piotr Lis"]],
  ],
  [
    "pl",
    "– Nie wiem, co będzie – przyznaje Ewa Sikora, mieszkanka wsi.",
    [["direct", ["Nie wiem, co będzie"], "przyznaje", "Ewa Sikora", "Ewa Sikora"]],
  ],
  [
    "ru",
    "— Не знаю, — ответил мэр города Иван Орлов. — Посмотрим завтра.",
    [["direct", ["Не знаю", "Посмотрим завтра."], "ответил", "мэр города Иван Орлов", "Иван Орлов"]],
  ],
  [
    "ru",
    "— Мост закрыт, — сообщил глава района Пётр Лисин, — но объезд работает.",
    [["direct", ["Мост закрыт", "но объезд работает."], "сообщил", "глава района Пётр Лисин", "Пётр Лисин"]],
  ],
  [
    "ru",
    "— Когда откроют мост? — спросила Анна Бергова.",
    [["direct", ["Когда откроют мост?"], "спросила", "Анна Бергова", "Анна Бергова"]],
  ],
  [
    "pt",
    "— Não sei — respondeu a prefeita Ana Lobo. — Vamos ver amanhã.",
    [["direct", ["Não sei", "Vamos ver amanhã."], "respondeu", "a prefeita Ana Lobo", "Ana Lobo"]],
  ],
  [
    "pt",
    "— A ponte está fechada — explica Rui Matos, engenheiro da obra —, mas abre em maio.",
    [["direct", ["A ponte está fechada", "mas abre em maio."], "explica", "Rui Matos", "Rui Matos"]],
  ],
  ["pt", "— E agora? — pergunta o morador.", [["direct", ["E agora?"], "pergunta", "o morador", null]]],
  [
    "uk",
    "— Міст закрито, — повідомив голова громади Петро Лис. — Об'їзд працює.",
    [["direct", ["Міст закрито", "Об'їзд працює."], "повідомив", "голова громади Петро Лис", "Петро Лис"]],
  ],
];

describe("speech led by a dash", () => {
  it.each(CASES)("%s: %s", expectTold);
});
