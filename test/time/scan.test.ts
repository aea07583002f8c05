import { describe, expect, it } from "vitest";
import { findDates } from "../../src/index.js";
import { en, ja } from "../../src/locales/index.js";
import { lexiconFor } from "../../src/time/lexicon.js";
import { scanIslands } from "../../src/time/scan.js";
import type { Locale } from "../../src/locale/locale.js";

function islandsOf(text: string, pack: Locale): string[] | null {
  const islands = scanIslands(text, 0, text.length, lexiconFor([pack], true)?.flags ?? new Uint8Array(), true);
  if (islands === null) return null;
  const found: string[] = [];
  for (let i = 0; i < islands.length; i += 2) found.push(text.slice(islands[i], islands[i + 1]));
  return found;
}

describe("scanIslands", () => {
  it.each([
    ["A fire broke out on Monday in Leeds", ["on Monday in"]],
    ["A fire broke out at 5 GMT", ["at 5 GMT"]],
    ["They met in GMT", []],
    ["Some 12 people left, 30 of them hurt", []],
    ["It fell to 4.5 points", ["to 4.5"]],
    ["Paid 2022 workers", []],
    ["In 2022, workers", ["In 2022,"]],
    ["It rained\n\nMonday\n\nstayed dry", ["Monday"]],
  ])("finds in %j %j", (text, islands) => {
    expect(islandsOf(text, en)?.map((island) => island.trim())).toEqual(islands);
  });

  it("tells by pairs of signs where words have no blanks", () => {
    expect(islandsOf("金属の値段", ja)).toEqual([]);
    expect(islandsOf("金曜日に発表", ja)?.[0]).toContain("金曜日");
  });

  it.each(["caf&eacute; on Monday", "cafe\u0301 on Monday"])("leaves %j to a view", (text) => {
    expect(islandsOf(text, en)).toBeNull();
    expect(findDates(text, { language: "en", reference: "2026-11-17" }).map(({ iso }) => iso)).toEqual(["2026-11-16"]);
  });

  it("parts an island that no news would print, and reads on", () => {
    const text = "17 November 2022, ".repeat(2000);
    const islands = islandsOf(text, en) ?? [];
    expect(islands.length).toBeGreaterThan(1);
    expect(Math.max(...islands.map(({ length }) => length))).toBeLessThan(8100);
    const found = findDates(text, { language: "en" });
    expect(found.filter(({ iso }) => iso === "2022-11-17").length).toBeGreaterThan(1990);
  });
});
