// @ts-check
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import nextVitals from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { importArrows } from "./scripts/lint/import-arrows.mjs";

export default defineConfig([
  globalIgnores([
    ".next/**",
    "next-env.d.ts",
    "bench/.work/**",
    "playwright-report/**",
    "public/**",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  ...nextVitals,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // A schema and its type share a name: `const Offer = z…; type Offer = z.infer<typeof Offer>`.
      "no-redeclare": "off",
      "@typescript-eslint/no-redeclare": "off",
      // The few rules that need types and catch what neither tsc nor a test does.
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      // An async event handler is fine: what it rejects with reaches the window's error report.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    plugins: { weighbridge: { rules: { "import-arrows": importArrows } } },
    rules: {
      "weighbridge/import-arrows": "error",
      eqeqeq: "error",
      "no-restricted-syntax": [
        "error",
        { selector: "CatchClause > BlockStatement[body.length=0]", message: "No silent catch." },
      ],
    },
  },
  {
    // Only a fault is worth a line in the console of a page or a server; command lines print.
    files: ["app/**", "components/**", "lib/**"],
    rules: { "no-console": ["error", { allow: ["error"] }] },
  },
]);
