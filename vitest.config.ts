import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { __VERSION__: JSON.stringify("0.0.0-test") },
  test: {
    include: ["test/**/*.test.ts"],
    // A slow machine is no failure: no test asserts a time.
    testTimeout: 120_000,
    benchmark: { include: ["bench/**/*.bench.ts"] },
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/cli/**"], reporter: ["text"] },
  },
});
