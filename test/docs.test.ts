import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allLocales } from "../src/locales/all.js";
import * as packs from "../src/locales/index.js";
import { parseArticle } from "../src/index.js";
import { DIAGNOSTICS } from "../src/vocabulary.js";

describe("docs/diagnostics.md", () => {
  const rows = [...readFileSync("docs/diagnostics.md", "utf8").matchAll(/^\| `([\w-]+)` +\| (\w+) +\|/gm)].map(([, code, severity]) => [
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

describe("README", () => {
  const readme = readFileSync("README.md", "utf8");
  const [, code = "", output = ""] = /```js\n(import[\s\S]*?)```\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];

  it("prints what it says it prints", () => {
    const lines: string[] = [];
    const body = code.replace(/^import .*$/gm, "");
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the snippet is the project's own
    const run = new Function("readFileSync", "parseArticle", "console", body) as (...given: unknown[]) => void;
    run(readFileSync, parseArticle, { log: (...values: unknown[]) => lines.push(values.join(" ")) });
    // The formatter of the docs drops blanks at the ends of lines.
    expect(lines.map((line) => line.trimEnd()).join("\n")).toBe(output.trimEnd());
  });

  it("links to pages that exist", () => {
    for (const [, page = ""] of readme.matchAll(/\]\((docs\/[\w-]+\.md)\)/g)) expect(existsSync(page), page).toBe(true);
  });
});
