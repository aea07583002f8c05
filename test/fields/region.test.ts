import { describe, expect, it } from "vitest";
import { regionOf } from "../../src/fields/region.js";

describe("regionOf", () => {
  it.each([
    ["Posted 23/11/2022", "GB"],
    ["Posted 11/23/2022", "US"],
    ["Posted 11/12/2022", null],
    ["23/11/2022 and 11/23/2022", null],
    // A path, a number of three digits and a score are no dates.
    ["/23/11/2022/", null],
    ["123/11/2022", null],
    ["10:00 AM EST", "US"],
    ["at 10 edt today", "US"],
    ["BEST RESTAURANT", null],
    ["9:30 a.m. CST", "US"],
    ["09:30 CST", null],
    ["18:00 GMT+1", "GB"],
    ["18:00 GMT", null],
    ["18:00 BST", "GB"],
    ["news@example.co.uk", "GB"],
    ["example.in the wood", "GB"],
    ["example.info", null],
    ["EST", "US"],
    ["", null],
  ])("%j: %j", (text, region) => {
    expect(regionOf(text)).toBe(region);
  });

  it("finds a zone wherever it stands", () => {
    for (let before = 0; before < 7; before++) expect(regionOf(`${"x ".repeat(before)}${"y".repeat(before)} PDT`)).toBe("US");
  });
});
