// Where the builds under test are: the same settings as web/vite.config.ts.
import { resolve } from "node:path";

const root = resolve(__dirname, "../../..");
const web = resolve(root, "web");

export const dist = resolve(web, process.env.TRAINPRINT_DIST ?? "dist");
export const site = resolve(dist, "site");
export const oneFile = resolve(dist, "trainprint.html");
export const wasmDir = resolve(web, process.env.TRAINPRINT_WASM_DIR ?? "../build/wasm/wasm");
export const golden = resolve(root, "tests/golden");
