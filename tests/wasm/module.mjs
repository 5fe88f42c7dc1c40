// Loads the built module and the golden runs, for the tests beside this file.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const repository = new URL("../../", import.meta.url);

/** The text of a file, by its path from the repository's root. */
export const text = (path) => readFileSync(new URL(path, repository), "utf8");
export const json = (path) => JSON.parse(text(path));
export const pathOf = (path) => fileURLToPath(new URL(path, repository));

export const gluePath = "build/wasm/wasm/trainprint.mjs";
export const wasmBinary = () => readFileSync(new URL("build/wasm/wasm/trainprint.wasm", repository));

/** A fresh instance of the core. `options` go to Emscripten's module. */
export async function loadModule(options = {}) {
  const { default: createModule } = await import(new URL(gluePath, repository));
  return createModule({ wasmBinary: wasmBinary(), ...options });
}

/**
 * Every golden run: {file, title, source, run} with either
 * expect: [{path, value, relative_tolerance} or {path, text} or {path, absent: true}], or errors: [{code, field, suggests?}].
 */
export const goldens = readdirSync(new URL("tests/golden/", repository))
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({ file, ...json(`tests/golden/${file}`) }));

if (goldens.length === 0) throw new Error("tests/golden holds no runs");
