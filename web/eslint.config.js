import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

/** The rooms of src. A file may import its own room and those before it. */
const rooms = [
  "generated",
  "language",
  "core",
  "offline",
  "state",
  "ui",
  "form",
  "pictures",
  "hub",
  "card",
  "exports",
  "result",
  "files",
  "sentence",
  "compare",
  "project",
  "embed",
  "app",
];

const oneWay = rooms.map((room, index) => ({
  files: [`src/${room}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: rooms.slice(index + 1).map((later) => ({
          regex: `^(\\.\\./)+${later}/`,
          message: `${room} comes before ${later}: see the rooms in eslint.config.js.`,
        })),
      },
    ],
  },
}));

export default ts.config(
  { ignores: ["dist", "src/generated", "src/locales", "src/state/fields.generated.ts", "src/hub/tables.generated.ts"] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: "error",
      "no-undef": "off", // TypeScript's own check knows more
      "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }], // Playwright asks for `({}, use)`
      "@typescript-eslint/no-dynamic-delete": "off",
      "svelte/no-unused-svelte-ignore": "off", // sees no accessibility warnings, so takes every comment about one as unused
      "svelte/no-useless-mustaches": "off", // {" and "} keeps its blanks
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { extraFileExtensions: [".svelte"], parser: ts.parser, svelteConfig } },
  },
  oneWay,
);
