import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/language.js";
import type { Locale } from "../../src/locale/locale.js";
import { allLocales } from "../../src/locales/all.js";
import { chooseLanguage } from "../../src/matchers/language.js";
import { resolveOptions } from "../../src/options.js";
import { groupBlocks } from "../../src/blocks/group.js";

describe("chooseLanguage", () => {
  it.each([
    ["The ferry will be back in the harbour by the end of the week.", "en"],
    ["THE FERRY WILL BE BACK IN THE HARBOUR BY THE END OF THE WEEK.", "en"],
    ["Le bateau sera dans le port à la fin de la semaine, et il n’y sera pas seul.", "fr"],
    ["Паром вернётся в порт к концу недели, и он будет там не один.", "ru"],
    ["İSTANBUL’DA VAPUR İÇİN BU HAFTA DA BİR ŞEY YOK VE BU ÇOK KÖTÜ", "tr"],
    ["Το πλοίο θα είναι στο λιμάνι στο τέλος της εβδομάδας.", "el"],
    ["船は週末までに港へ戻ります。", "ja"],
    ["渡轮将于周末返回港口。", "zh"],
    ["12345 --- !!!", null],
    ["xyzzy plugh", null],
  ])("%j: %j", (text, tag) => {
    expect(chooseLanguage(text, allLocales)?.tag ?? null).toBe(tag);
  });
});

describe("detectLanguage", () => {
  const tags = (locales: readonly Locale[]): string[] => locales.map(({ tag }) => tag);

  it("puts the language first and gives the same list each time", () => {
    const options = resolveOptions({ locales: [...allLocales] });
    const blocks = groupBlocks("Menu\nDie Fähre ist am Ende der Woche wieder in dem Hafen, und sie ist nicht allein.\n");
    const first = detectLanguage(blocks, options);
    expect(first.language).toBe("de");
    expect(tags(first.locales)[0]).toBe("de");
    expect([...tags(first.locales)].sort()).toEqual([...tags(allLocales)].sort());
    expect(detectLanguage(blocks, options).locales).toBe(first.locales);
  });

  it("sees that the caller has changed the list", () => {
    const locales = [...allLocales];
    const options = resolveOptions({ locales });
    const blocks = groupBlocks("The ferry will be back in the harbour by the end of the week.\n");
    expect(detectLanguage(blocks, options).language).toBe("en");
    locales.splice(
      locales.findIndex(({ tag }) => tag === "en"),
      1,
    );
    expect(tags(detectLanguage(blocks, options).locales)).toHaveLength(allLocales.length - 1);
  });
});
