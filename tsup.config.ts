import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const locales = readdirSync("src/locales").map((name) => name.replace(/\.ts$/, ""));

export default defineConfig({
  entry: {
    index: "src/index.ts",
    core: "src/entries/core.ts",
    dates: "src/entries/dates.ts",
    quotes: "src/entries/quotes.ts",
    dateline: "src/entries/dateline.ts",
    segment: "src/entries/segment.ts",
    wire: "src/entries/wire.ts",
    stream: "src/entries/stream.ts",
    export: "src/entries/export.ts",
    schema: "src/entries/schema.ts",
    cli: "src/cli/index.ts",
    ...Object.fromEntries(locales.map((name) => [`locales/${name}`, `src/locales/${name}.ts`])),
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  define: { __VERSION__: JSON.stringify(version) },
  // TypeScript 6: tsup sets baseUrl for its d.ts build, which is deprecated (TS5101) unless this is here.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: false,
  treeshake: true,
  splitting: true,
});
