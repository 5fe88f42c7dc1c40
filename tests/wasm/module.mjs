// Loads the built module and the golden runs, for the tests beside this file.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const repository = new URL("../../", import.meta.url);

/** The text of a file, by its path from the repository's root. */
export const text = (path) => readFileSync(new URL(path, repository), "utf8");
export const json = (path) => JSON.parse(text(path));
export const pathOf = (path) => fileURLToPath(new URL(path, repository));

export const gluePath = (name = "trainprint") => `build/wasm/wasm/${name}.mjs`;
export const wasmBinary = (name = "trainprint") => readFileSync(new URL(`build/wasm/wasm/${name}.wasm`, repository));

/** A fresh instance of a module. `options` go to Emscripten. */
export async function loadModule(options = {}, name = "trainprint") {
  const { default: createModule } = await import(new URL(gluePath(name), repository));
  return createModule({ wasmBinary: wasmBinary(name), ...options });
}

/**
 * Every golden run: {file, title, source, run} with either
 * expect: [{path, value, relative_tolerance} or {path, text} or {path, absent: true}], or errors: [{code, field, suggests?}].
 */
export const goldens = goldensIn("tests/golden/");

/** Every golden import: {file, title, source, files: [{name, text}], run}. */
export const goldenImports = goldensIn("tests/golden/imports/");

function goldensIn(folder) {
  const files = readdirSync(new URL(folder, repository)).filter((file) => file.endsWith(".json")).sort();
  if (files.length === 0) throw new Error(`${folder} holds no golden files`);
  return files.map((file) => ({ file, ...json(folder + file) }));
}
