import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const PURE = "the parser is pure: no clock, no host zone";

export default tseslint.config(
  { ignores: ["dist", "coverage", "bench/fit/*.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs["flat/recommended"],
  { languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.js", "bench/*.mjs"] } } } },
  {
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Readings live in typed arrays as small numbers; const enums name them and cost nothing at run time.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "regexp/no-super-linear-move": "error",
      "regexp/no-super-linear-backtracking": "error",
    },
  },
  { files: ["**/*.js", "**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
  // Control characters are what these formats are made of.
  { files: ["src/wire/**"], rules: { "no-control-regex": "off" } },
  {
    files: ["src/**"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: ["node:*", "fs", "path"] }],
      "no-restricted-globals": ["error", "process", "Buffer", "__dirname", "setTimeout", "navigator"],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE },
        { selector: "CallExpression[callee.name='Date']", message: PURE },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: PURE },
        {
          selector:
            "CallExpression[callee.property.name=/^(getTimezoneOffset|getHours|getMinutes|getDate|getMonth|getFullYear|getDay|toLocale.*String|localeCompare|resolvedOptions)$/]",
          message: PURE,
        },
      ],
    },
  },
);
