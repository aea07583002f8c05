import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveSegments, type Claim } from "../../src/segments/resolve.js";
import { SEGMENT_KINDS, type SegmentKind } from "../../src/vocabulary.js";
import { expectTiling } from "../support/invariants.js";

const claim = (kind: SegmentKind, start: number, end: number): Claim => ({ kind, span: { start, end } });
const shown = (length: number, claims: Claim[]): string[] =>
  resolveSegments(length, claims).segments.map(({ kind, span }) => `${kind} ${span.start}-${span.end}`);

describe("resolveSegments", () => {
  it.each<[string, number, Claim[], string[]]>([
    ["nothing", 0, [], []],
    ["no claim", 5, [], ["furniture 0-5"]],
    ["a gap", 9, [claim("headline", 2, 4)], ["furniture 0-2", "headline 2-4", "furniture 4-9"]],
    ["a field inside a paragraph", 9, [claim("paragraph", 0, 9), claim("dateline", 0, 3)], ["dateline 0-3", "paragraph 3-9"]],
    ["a loser cut in two", 9, [claim("paragraph", 0, 9), claim("credit", 3, 5)], ["paragraph 0-3", "credit 3-5", "paragraph 5-9"]],
    ["two paragraphs that touch", 6, [claim("paragraph", 0, 3), claim("paragraph", 3, 6)], ["paragraph 0-3", "paragraph 3-6"]],
    ["two readings of one kind that overlap", 9, [claim("endMark", 0, 5), claim("endMark", 3, 9)], ["endMark 0-9"]],
    ["an empty claim", 3, [claim("headline", 1, 1)], ["furniture 0-3"]],
  ])("resolves %s", (_name, length, claims, expected) => {
    expect(shown(length, claims)).toEqual(expected);
  });

  it("names the field that lost", () => {
    expect(resolveSegments(9, [claim("byline", 0, 5), claim("timestamp", 0, 9)]).contested).toEqual([claim("byline", 0, 5)]);
    expect(resolveSegments(9, [claim("paragraph", 0, 9), claim("timestamp", 0, 9)]).contested).toEqual([]);
  });

  it("tiles whatever is claimed, the highest in precedence whole", () => {
    const claims = fc.array(
      fc
        .tuple(fc.constantFrom(...SEGMENT_KINDS), fc.nat(60), fc.nat(60))
        .map(([kind, a, b]) => claim(kind, Math.min(a, b), Math.max(a, b))),
    );
    fc.assert(
      fc.property(claims, fc.integer({ min: 1, max: 50 }), (list, length) => {
        const { segments } = resolveSegments(length, list);
        expectTiling(
          "x".repeat(length),
          segments.map(({ span }) => span),
        );
        for (const { span } of list.filter(({ kind, span: { end } }) => kind === "unparsed" && end <= length)) {
          for (let at = span.start; at < span.end; at++) expect(segments.find((segment) => segment.span.end > at)?.kind).toBe("unparsed");
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("what nobody claimed", () => {
  it("is blank where it is white space, and one with the blank line beside it", () => {
    const source = "Head\n\nText\n x";
    const claims = [claim("headline", 0, 4), claim("blank", 5, 6), claim("paragraph", 6, 10)];
    const { segments } = resolveSegments(source.length, claims, source);
    expect(segments.map(({ kind, span }) => `${kind} ${span.start}-${span.end}`)).toEqual([
      "headline 0-4",
      "blank 4-6",
      "paragraph 6-10",
      "furniture 10-13",
    ]);
  });
});
