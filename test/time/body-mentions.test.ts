import { describe, expect, it } from "vitest";
import { findDates } from "../../src/index.js";

/** Running text is full of words that are a month, a day or a number in some language. Only the text's own language may read them. */
describe("body mentions", () => {
  it.each<[string, string, [text: string, iso: string][]]>([
    [
      "fr",
      "En octobre, une commission doit rendre un rapport sur des digues qui datent de 1931.",
      [
        ["octobre", "2023-10"],
        ["1931", "1931"],
      ],
    ],
    [
      "fr",
      "Au moins 286 personnes ont été tuées des deux côtés, ce qui a dégénéré en une guerre totale, avec 6 500 morts en six semaines.",
      [["six semaines", "P6W"]],
    ],
    [
      "fr",
      "Les bateaux avaient quitté le bassin nord le 7 février, après trois décennies de service.",
      [
        ["7 février", "2024-02-07"],
        ["trois décennies", "P30Y"],
      ],
    ],
    [
      "fr",
      "Ils ont présenté lundi le calendrier des travaux, après les pourparlers du 31 octobre.",
      [
        ["lundi", "2024-03-11"],
        ["31 octobre", "2023-10-31"],
      ],
    ],
    ["en", "The town council voted 9-4 on Thursday to build a line.", [["Thursday", "2024-03-07"]]],
    // A number behind the word for "at" is an hour only where it counts nothing.
    ["de", "Der Umschlag ist seit Donnerstag um 20 Prozent gesunken.", [["Donnerstag", "2024-03-07"]]],
    [
      "de",
      "Das Dach ist am Samstagmorgen nach zwei Tagen Schneefall eingestürzt.",
      [
        ["Samstagmorgen", "2024-03-09"],
        ["zwei Tagen", "P2D"],
      ],
    ],
    ["pl", "Przeładunki spadły od 12 lutego o 40 proc.", [["12 lutego", "2024-02-12"]]],
    ["fr", "Le trafic est tombé lundi à 20% du total.", [["lundi", "2024-03-11"]]],
    ["en", "Shares stood on Monday at 20 crowns.", [["Monday", "2024-03-11"]]],
    ["de", "Am Freitag um 8.", [["Freitag um 8", "2024-03-08T08:00"]]],
    // Published on 12 March: a day alone is one of the days around it.
    [
      "ja",
      "専門家が14日に調査すると発表した。9日に崩れた。28日に始まった。",
      [
        ["14日", "2024-03-14"],
        ["9日", "2024-03-09"],
        ["28日", "2024-02-28"],
      ],
    ],
    ["zh", "将罢工延长至第三周。谈判进行了三周。", [["三周", "P3W"]]],
    ["es", "La casa está a menos de 200 metros del mar.", []],
    ["es", "El texto llegará al Congreso en junio.", [["junio", "2024-06"]]],
    ["es", "La ley se aprobó en junio en Teherán.", [["junio", "2023-06"]]],
    ["fr", "Le texte arrivera au Sénat en juin.", [["juin", "2024-06"]]],
    ["pt", "O texto chegará ao Senado em junho.", [["junho", "2024-06"]]],
    ["pt", "A lei foi aprovada no verão, em junho.", [["junho", "2023-06"]]],
    ["it", "Il testo arriverà al Senato a giugno.", [["giugno", "2024-06"]]],
    ["tr", "Çalışmaların haziran ayında başlayacağını söyledi.", [["haziran", "2024-06"]]],
    ["en", "He may sat down to a set of ten men in the sun, on the mar 3 road, in 2 days or so.", []],
    [
      "en",
      "The port had closed in January 2023 and reopened on Monday; in September the town had sold it for 2020 dollars.",
      [
        ["January 2023", "2023-01"],
        ["Monday", "2024-03-11"],
        ["September", "2023-09"],
      ],
    ],
    ["de", "Die Aufgaben des Amtes waren in einer Mai-Sitzung am 3. Februar in zwei Teile geteilt worden.", [["3. Februar", "2024-02-03"]]],
  ])("%s: %s", (language, text, expected) => {
    const found = findDates(text, { language, reference: "2024-03-12T18:20:00+01:00" });
    const points = found.map((date) => [date.text.replace(/^(?:en|in|le|du|am|on|depuis|de|after) /i, ""), date.iso]);
    for (const pair of expected) expect(points).toContainEqual(pair);
    // A plain duration beside them is fine; an invented day is not.
    expect(points.filter(([, iso]) => !iso?.startsWith("P")).length).toBe(expected.filter(([, iso]) => !iso.startsWith("P")).length);
  });
});
