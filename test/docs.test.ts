import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allLocales } from "../src/locales/all.js";
import * as packs from "../src/locales/index.js";
import { DIAGNOSTICS } from "../src/vocabulary.js";

describe("docs/diagnostics.md", () => {
  const rows = [...readFileSync("docs/diagnostics.md", "utf8").matchAll(/^\| `([\w-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => [
    code,
    severity,
  ]);

  it("has one row for each code, with its severity", () => {
    expect(rows.sort()).toEqual(
      Object.entries(DIAGNOSTICS)
        .map(([code, [severity]]) => [code, severity])
        .sort(),
    );
  });
});

describe("locales", () => {
  it("are exported under their tags, each file once", () => {
    const files = readdirSync("src/locales")
      .map((name) => name.replace(/\.ts$/, ""))
      .filter((name) => name !== "index" && name !== "all");
    expect(Object.keys(packs).sort()).toEqual(files.sort());
    expect(allLocales.map(({ tag }) => tag).sort()).toEqual(files);
  });
});
