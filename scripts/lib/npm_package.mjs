// Writes the npm package: node npm_package.mjs WASM_FOLDER OUT. Sources are in wasm/npm; the types of the schemas are those
// that `npm run types` has written for the page.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { noticesWith } from "./notices.mjs";

const root = resolve(import.meta.dirname, "../..");
const [wasm, out] = process.argv.slice(2).map((path) => resolve(path));
if (!wasm || !out) throw new Error("usage: npm_package.mjs WASM_FOLDER OUT");
const sources = join(root, "wasm/npm");
const staging = join(root, "build/npm/sources");
const typescript = join(root, "web/node_modules/typescript/bin/tsc");

rmSync(out, { recursive: true, force: true });
rmSync(staging, { recursive: true, force: true });
mkdirSync(join(out, "types"), { recursive: true });

// TypeScript finds "#bytes" and the types beside the sources.
cpSync(sources, staging, { recursive: true });
cpSync(join(wasm, "trainprint-files.mjs"), join(staging, "trainprint.mjs"));
mkdirSync(join(staging, "types"));
cpSync(join(root, "wasm/trainprint.d.ts"), join(staging, "types/trainprint.d.ts"));
for (const name of readdirSync(join(root, "web/src/generated"))) {
  cpSync(join(root, "web/src/generated", name), join(staging, "types", name.replace(/\.ts$/, ".d.ts")));
}
const typeRoots = join(root, "web/node_modules/@types");
const compiled = spawnSync(process.execPath, [typescript, "-p", staging, "--outDir", out, "--typeRoots", typeRoots], { encoding: "utf8" });
if (compiled.status !== 0) throw new Error(`tsc: ${compiled.stdout}${compiled.stderr}`);

for (const name of ["types", "trainprint.mjs", "trainprint.d.mts", "README.md"]) cpSync(join(staging, name), join(out, name), { recursive: true });
cpSync(join(wasm, "trainprint-files.wasm"), join(out, "trainprint.wasm"));
for (const folder of ["schema", "data"]) cpSync(join(root, "core", folder), join(out, folder), { recursive: true });
cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
writeFileSync(join(out, "NOTICES.txt"), noticesWith());

const [, version] = /^project\(trainprint VERSION (\S+)/m.exec(readFileSync(join(root, "CMakeLists.txt"), "utf8"));
const description = JSON.parse(readFileSync(join(sources, "package.json"), "utf8"));
writeFileSync(join(out, "package.json"), `${JSON.stringify({ ...description, version }, null, 2)}\n`);
