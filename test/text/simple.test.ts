import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldToken } from "../../src/agencies/table.js";
import { foldPlace } from "../../src/gazetteer/lookup.js";
import { isSimpleName } from "../../src/text/simple.js";

describe("isSimpleName", () => {
  it.each([
    ["Reuters", true],
    ["Xinhua-PRNewswire 2", true],
    ["O'Brien", true],
    ["", false],
    [" AP", false],
    ["AP ", false],
    ["New  York", false],
    ["St. Louis", false],
    ["Zürich", false],
    ["A/B", false],
  ])("%j: %j", (name, simple) => {
    expect(isSimpleName(name)).toBe(simple);
  });

  it("leaves nothing to fold but case", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("A", "b", "7", " ", "-", "'", ".", "É", "ı") }), (name) => {
        fc.pre(isSimpleName(name));
        expect([foldPlace(name), foldToken(name)]).toEqual([name.toLowerCase(), name.toLowerCase()]);
      }),
    );
  });
});
