import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as locales from "../../src/locales/index.js";
import type { Locale } from "../../src/locale/locale.js";
import type { Quote } from "../../src/model/quote.js";
import type { TextSpan } from "../../src/model/span.js";
import { lexiconOf } from "../../src/quotes/lexicon.js";
import { cleanText } from "../../src/text/normalize.js";
import { read } from "./read.js";

const packs = Object.values(locales as Record<string, Locale>);
const cued = packs.filter((pack) => pack.quotes !== null);

/** Text out of the pieces that quotations are made of, broken ones too. */
const pieces = fc.constantFrom(
  "“",
  "”",
  "„",
  "«",
  "»",
  '"',
  "'",
  "‘",
  "’",
  "``",
  "''",
  "「",
  "」",
  "— ",
  ", ",
  ". ",
  ": ",
  "; ",
  "(",
  ")",
  "\n",
  "\u00a0",
  "\u00ad",
  "&quot;",
  "&amp;",
  "é",
  "e\u0301",
  "\ud83d",
  "3. ",
  "she said",
  " said ",
  "that ",
  "according to ",
  "Ann Lee ",
  "the mayor ",
  "a-t-il déclaré",
  "selon ",
  "sagte ",
  "laut ",
  "dass ",
  "sei ",
  "と述べた",
  "は",
  "说",
  "сказал ",
  "dedi",
  "قال ",
  "the road was open",
  " and ",
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

function values({ parts, fragments, cue, speaker }: Quote): TextSpan[] {
  return [
    ...parts,
    ...fragments,
    ...(cue === null ? [] : [cue]),
    ...(speaker === null ? [] : [speaker, ...(speaker.role === null ? [] : [speaker.role])]),
  ];
}

describe("laws of quotations", () => {
  it("every value reads back from its span, and parts are in order and apart", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...packs), (source, pack) => {
        for (const quote of read(source, pack)) {
          for (const { text: words, span } of values(quote)) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(words).toBe(cleanText(source, span));
          }
          quote.parts.slice(1).forEach(({ span }, index) => {
            expect(span.start).toBeGreaterThanOrEqual(quote.parts[index]?.span.end ?? 0);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("kinds say how marks and words lie", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...cued), (source, pack) => {
        for (const { kind, parts, fragments, text: joined } of read(source, pack)) {
          expect(joined).toBe(parts.map((part) => part.text).join(" "));
          if (kind === "indirect") expect(fragments).toEqual([]);
          else expect(fragments.length).toBeGreaterThan(0);
          if (kind === "direct") expect(fragments).toEqual(parts);
          for (const { span } of fragments)
            expect(parts.some((part) => part.span.start <= span.start && span.end <= part.span.end)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("the same text gives the same quotations, and survives JSON", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...cued), (source, pack) => {
        const quotes = read(source, pack);
        expect(read(source, pack)).toEqual(quotes);
        expect(JSON.parse(JSON.stringify(quotes))).toEqual(quotes);
      }),
      { numRuns: 100 },
    );
  });
});

describe("packs of speech", () => {
  it.each(cued.map((pack) => [pack.tag, pack] as const))("%s knows at least sixty forms that report", (_, pack) => {
    const lexicon = lexiconOf(pack);
    const strings = pack.quotes?.unspaced;
    const forms = lexicon.cues.filter((cues) => (cues & 127) !== 0).length;
    const phrases = lexicon.phrases.flatMap((list) => list ?? []).filter(({ cues }) => (cues & 127) !== 0).length;
    const unspaced = strings === undefined ? 0 : `${strings.after},${strings.before}`.split(",").length;
    expect(forms + phrases + unspaced).toBeGreaterThanOrEqual(60);
  });

  it.each(cued.map((pack) => [pack.tag, pack] as const))("%s names only classes that it conjugates", (_, pack) => {
    const classes = new Set(Object.keys(pack.quotes?.conjugations ?? {}));
    const entries = Object.values(pack.quotes?.verbs ?? {}).flatMap((words: string) => words.split(",").map((word) => word.trim()));
    for (const entry of entries) {
      const plus = entry.indexOf("+");
      if (plus >= 0) expect([entry, classes.has(entry.slice(plus + 1).split(" ")[0] ?? "")]).toEqual([entry, true]);
      if (entry.includes("/")) expect(entry).toMatch(/\/[fpgb]+(?: \S+)?$/u);
    }
  });
});
