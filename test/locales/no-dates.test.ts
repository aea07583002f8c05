import { describe, expect, it } from "vitest";
import { findDates } from "../../src/entries/dates.js";

/** Running text that holds words of dates and names no day, month, year or length of time. */
const NONE: readonly [language: string, text: string][] = [
  ["de", "In den kommenden Jahren soll sich das ändern."],
  ["es", "Lo explicó en un comunicado y en una rueda de prensa."],
  ["es", "En los próximos días habrá noticias."],
  ["it", "I punti 3 e 5 restano aperti."],
  ["ru", "Окружающая среда страдает больше всего."],
  ["ru", "В ближайшие дни решение будет принято."],
  ["cs", "Udělal to pro ně a pro nás."],
  ["pl", "Referendum złączyło i podzieliło kraj."],
  ["zh", "日本第一大出口商十分看好上海市场。"],
  ["zh", "这是第三名，也是天然气行业的老品牌。"],
  ["ja", "日本の第三者委員会は十分な時間をかけた。"],
  ["ko", "일반 시민이 이해하려면 전달 방식이 중요하다."],
  ["ko", "네시스는 뾰족한 해법을 찾지 못했다."],
];

/** The date, and no weekday from a word behind it that is also an abbreviation of one. */
const WHOLE: readonly [language: string, text: string, found: string][] = [
  ["de", "Das wurde am 5. Mai 2023 so beschlossen.", "5. Mai 2023"],
  ["sr", "Posle 5. maja 2023. pet osoba je otišlo.", "5. maja 2023."],
  ["cs", "Po 17. listopadu 2023 se to změnilo.", "17. listopadu 2023"],
  ["da", "Den 5. maj 2023 to gange", "5. maj 2023"],
];

describe("running text", () => {
  it.each(NONE)("%s: holds no date: %s", (language, text) => {
    expect(findDates(text, { language, reference: "2024-03-14" })).toEqual([]);
  });

  it.each(WHOLE)("%s: %s", (language, text, found) => {
    const codes: string[] = [];
    const read = findDates(text, { language, reference: "2024-03-14", onDiagnostic: ({ code }) => codes.push(code) });
    expect(read.map((timestamp) => timestamp.text)).toEqual([found]);
    expect(codes).toEqual([]);
  });
});
