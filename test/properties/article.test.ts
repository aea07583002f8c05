import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractQuotes, findDates, parseArticle, parseDateline, segment } from "../../src/index.js";
import { anyText } from "../support/arbitraries.js";
import { expectAnchored, expectLawful } from "../support/invariants.js";

const REFERENCES = [undefined, "2022-11-17", "2024-02-29T23:59:00+05:45"] as const;

describe("parseArticle", () => {
  it("keeps every law on any text", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...REFERENCES), (text, reference) => {
        expectLawful(text, parseArticle(text, reference === undefined ? {} : { reference }));
      }),
      { numRuns: 600 },
    );
  });

  it("is a function of its input", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseArticle(text)).toEqual(parseArticle(text));
      }),
      { numRuns: 150 },
    );
  });

  it("keeps the laws when cut", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 200 }), (text, maxLength) => {
        const article = parseArticle(text, { maxLength });
        expectLawful(text, article);
      }),
      { numRuns: 200 },
    );
  });
});

describe("sub-parsers", () => {
  it("anchor what they find on any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectAnchored(text, findDates(text, { reference: "2022-11-17" }));
        expectAnchored(text, extractQuotes(text));
        expectAnchored(text, parseDateline(text));
        expect(segment(text)).toEqual(parseArticle(text).segments);
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile texts", () => {
  it.each([
    ["quotation marks", '"'.repeat(20_000)],
    ["openers", "«".repeat(20_000)],
    ["digits", "1".repeat(20_000)],
    ["spaces", " ".repeat(20_000)],
    ["line ends", "\n".repeat(20_000)],
    ["ampersands", "&".repeat(20_000)],
    ["combining marks", "\u0301".repeat(20_000)],
    ["lone surrogates", "\ud800".repeat(20_000)],
    ["half an hour", "half an hour ".repeat(2_000)],
    ["dashes", "A — ".repeat(5_000)],
    ["parentheses", "(".repeat(20_000)],
    ["one endless sentence", "he said that ".repeat(2_000)],
  ])("of %s return", (_name, text) => {
    expectLawful(text, parseArticle(text));
  });
});
