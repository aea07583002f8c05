import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockSpans, groupBlocks } from "../../src/blocks/group.js";
import type { Locale } from "../../src/locale/locale.js";
import { el, en, fr, ru, tr } from "../../src/locales/index.js";
import { foldWord } from "../../src/matchers/words.js";
import { TokenFlag } from "../../src/quotes/draft.js";
import { lexiconOf } from "../../src/quotes/lexicon.js";
import { readTokens, spanOfRange } from "../../src/quotes/tokens.js";
import { wordOf } from "../../src/quotes/walk.js";
import { cleanText } from "../../src/text/normalize.js";
import { read } from "./read.js";

function tokenise(source: string, locale: Locale) {
  const context = { source, locales: [locale], language: locale.tag, region: null, reference: null, zone: null, report: () => undefined };
  return readTokens(blockSpans(source), context, lexiconOf(locale));
}

const CASES: [name: string, locale: Locale, text: string, words: string[]][] = [
  ["signs, possessives and contractions", en, "Ann’s “no”, 3.5 - so", ["ann", "'s", "“", "no", "”", ",", "3.5", "-", "so"]],
  ["initials and abbreviations", en, "The U.S. and Mr. Lee", ["the", "u.s.", "and", "mr", "lee"]],
  ["elisions with every apostrophe", fr, "l’eau l'eau d´eau", ["l'", "eau", "l'", "eau", "d'", "eau"]],
  ["inverted pronouns", fr, "a-t-il dit", ["a", "-t-il", "dit"]],
  ["a closing single mark at the end of a line", en, "‘So’\nOn", ["‘", "so", "’", "on"]],
  ["a hyphen at the end of a line", en, "so-\nOn", ["so", "-", "on"]],
  ["a dotted capital I", tr, "İzmir", ["izmir"]],
  ["final sigma", el, "ΛΌΓΟΣ λόγος", ["λόγοσ", "λόγοσ"]],
  ["Cyrillic capitals", ru, "МОСКВА, Москва", ["москва", ",", "москва"]],
  ["fullwidth capitals, folded as a whole", en, "ＡＢ ab", ["ａｂ", "ab"]],
];

describe("tokens", () => {
  it.each(CASES)("%s", (_, locale, text, words) => {
    const tokens = tokenise(text, locale);
    expect(Array.from({ length: tokens.count }, (__, at) => wordOf(tokens, at))).toEqual(words);
  });

  it("are read in place where white space of another kind stands for a blank", () => {
    const source = "Ann\u00a0Reed\u202fsaid it\u2009was late.";
    const tokens = tokenise(source, en);
    expect(tokens.paragraphs.map(({ view }) => view)).toEqual([null]);
    expect(read("“The bridge is safe,” said Ann\u00a0Reed.", en)[0]?.speaker).toMatchObject({
      text: "Ann Reed",
      name: "Ann Reed",
      span: { start: 27, end: 35 },
    });
  });

  it("have the spans of what they read, in place or not, and equal words equal hashes", () => {
    const piece = fc.constantFrom(
      "Ann",
      "ann",
      "said",
      "U.S.",
      "l’eau",
      "«",
      "”",
      "--",
      "...",
      ",",
      " ",
      "  ",
      "\u00a0",
      "\n",
      "&amp;",
      "\u00ad",
      "İ",
      "e\u0301",
      "Ａ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join("");
        const tokens = tokenise(source, fr);
        const hashes = new Map<string, number>();
        for (let at = 0; at < tokens.count; at++) {
          const flag = tokens.flags[at] ?? 0;
          if ((flag & TokenFlag.Word) === 0) continue;
          const word = wordOf(tokens, at);
          expect(hashes.get(word) ?? tokens.hashes[at]).toBe(tokens.hashes[at]);
          hashes.set(word, tokens.hashes[at] ?? 0);
          const printed = foldWord(cleanText(source, spanOfRange(tokens, { from: at, to: at + 1 })));
          expect(printed.startsWith(word) || printed === word).toBe(true);
        }
      }),
    );
  });

  it("a sentence may hold any number of quotations", () => {
    expect(() => read("who said, ".repeat(150_000), en)).not.toThrow();
  });
});

describe("spans of blocks", () => {
  it("are those of the blocks that are not blank", () => {
    const line = fc.constantFrom(
      "",
      " ",
      "\u00ad",
      "&nbsp;",
      "&nbsp; a",
      "Short line",
      "A line of prose that goes on for about sixty columns of text",
      "and is broken there",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, terminator) => {
        const source = lines.join(terminator);
        expect(blockSpans(source)).toEqual(
          groupBlocks(source)
            .filter(({ blank }) => !blank)
            .map(({ view }) => view.span),
        );
      }),
    );
  });
});
