import { expect, it } from "vitest";
import { countWords } from "../../src/text/count-words.js";

it.each([
  ["", 0],
  ["Shares fell", 2],
  ["PARIS (AP) — It's 12:30.", 4],
  ["l'État d'urgence", 2],
  ["— … « »", 0],
  ["Ελλάδα и Україна", 3],
  ["日本は3月", 5],
  ["東京、大阪。", 4],
  ["서울 연합뉴스", 2],
  ["Covid-19 vaccine", 2],
])("countWords(%j) is %d", (text, words) => {
  expect(countWords(text)).toBe(words);
});
