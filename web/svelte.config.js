import { readdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

const source = resolve(import.meta.dirname, "src");
const components = readdirSync(source, { recursive: true })
  .filter((name) => name.endsWith(".svelte"))
  .sort();

/** The class that scopes a component's styles: its number, as short as can be, as it stands before the first paint many times. */
const cssHash = ({ filename }) => `s${components.indexOf(relative(source, filename)).toString(36)}`;

export default { preprocess: vitePreprocess(), compilerOptions: { cssHash } };
