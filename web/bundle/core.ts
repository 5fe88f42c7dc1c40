// Binds the core that CMake built into the page: its glue code, its bytes, and the way the bytes arrive. What differs between
// the hosted page and the one file is chosen here, too.
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** What embind says of arguments and types that are not as bound, in words: the first module's calls take one text or nothing, from one place. */
const misuse = /(throw(?:Binding|Internal)Error)\((?:"[^"]*"|'[^']*')(?:\+(?:"[^"]*"|'[^']*'|[\w.[\]]+))*\)/g;

/** `wasmDir` holds trainprint{,-files,-tables}.{mjs,wasm}; with `oneFile` everything is inside the page. */
export function coreFiles(wasmDir: string, oneFile: boolean): Plugin {
  const wasm = (name: string) => `${resolve(wasmDir, name)}.wasm?url`;
  const places: Record<string, string> = {
    "#start": resolve(import.meta.dirname, "../src/core", oneFile ? "start-inside.ts" : "start-fetched.ts"),
    "#worker": resolve(import.meta.dirname, "../src/core", oneFile ? "worker-inside.ts" : "worker-beside.ts"),
    "#as-worker": resolve(import.meta.dirname, "../src/core", oneFile ? "as-worker-inside.ts" : "as-worker-beside.ts"),
    "#share": resolve(import.meta.dirname, "../src/core", oneFile ? "share-inside.ts" : "share-beside.ts"),
    "#hub": resolve(import.meta.dirname, "../src/hub", oneFile ? "inside.ts" : "hosted.ts"),
    "@huggingface/xetchunk-wasm": resolve(import.meta.dirname, "../src/hub/no-large-files.ts"),
    "#offline": resolve(import.meta.dirname, "../src/offline", oneFile ? "inside.ts" : "hosted.ts"),
    "trainprint-module": resolve(wasmDir, "trainprint.mjs"),
    "trainprint-wasm?url": wasm("trainprint"),
    "trainprint-files-module": resolve(wasmDir, "trainprint-files.mjs"),
    "trainprint-files-wasm?url": wasm("trainprint-files"),
    "trainprint-tables-module": resolve(wasmDir, "trainprint-tables.mjs"),
    "trainprint-tables-wasm?url": wasm("trainprint-tables"),
  };
  return {
    name: "trainprint:core",
    enforce: "pre",
    resolveId: (id) => places[id],
    transform: (code, id) => (id === places["trainprint-module"] ? { code: code.replace(misuse, '$1("embind")'), map: null } : undefined),
  };
}
