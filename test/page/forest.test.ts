import { describe, expect, it } from "vitest";
import { encodeForest, printStage } from "../../bench/fit/encode.mjs";
import { GIVEN_UP, readForest, scoreTable } from "../../src/page/forest.js";

const NAMES = ["length", "stops", "gap"];
const CUTS = [[10, 20.5], [0.5], [-1, 1]];
const FOREST = [
  { feature: 0, cut: 1, left: { leaf: -1 }, right: { feature: 1, cut: 0, left: { leaf: 0 }, right: { leaf: 1 } } },
  { feature: 2, cut: 0, left: { leaf: 0.5 }, right: { leaf: -0.5 } },
];
const forest = readForest(printStage(encodeForest(FOREST, CUTS, NAMES)), NAMES);
const patient = { after: 99, below: 0, afterMore: 99, belowThen: 0 };

describe("a forest written by the fit and read back", () => {
  it.each([
    [[5, 0, 0], -1.5],
    [[20.5, 0, -2], 0.5],
    [[30, 1, -1], 0.5],
    [[30, 1, -1.5], 1.5],
  ])("scores %j", (row, expected) => {
    expect(scoreTable(forest, Float32Array.from(row), 3, 1, patient)[0]).toBeCloseTo(expected, 2);
  });

  it("gives hopeless rows up after the trees named", () => {
    const rows = Float32Array.from([5, 0, -2, 30, 1, -2]);
    expect([...scoreTable(forest, rows, 3, 2, { ...patient, after: 1, below: -0.9 })].map((score) => Math.round(score * 10) / 10)).toEqual([
      GIVEN_UP,
      1.5,
    ]);
  });
});
