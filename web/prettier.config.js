/** @type {import("prettier").Config} */
export default {
  printWidth: 150,
  plugins: ["prettier-plugin-svelte"],
  overrides: [{ files: "*.svelte", options: { parser: "svelte" } }],
};
