// The notices of what is inside the core: the sources of its figures, and the parts of the WebAssembly modules.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** What the WebAssembly modules are made of beside Trainprint: the texts are in web/notices. */
const parts = [
  { title: "JSON for Modern C++ (https://github.com/nlohmann/json), MIT", file: "nlohmann-json.txt" },
  { title: "Emscripten's runtime (https://emscripten.org), MIT", file: "emscripten.txt" },
  { title: "musl, the C library (https://musl.libc.org), MIT", file: "musl.txt" },
  { title: "zlib (https://zlib.net), Zlib", file: "zlib.txt" },
  { title: "libc++, libc++abi and compiler-rt (https://llvm.org), Apache-2.0 with LLVM Exceptions", file: "llvm.txt" },
];

const textOf = (path) => readFileSync(resolve(root, path), "utf8");

const rule = "=".repeat(40);

// Not indented: licences that differ in nothing else are one to whatever compresses the saved file.
export const section = (title, text) => `${rule}\n${title}\n${rule}\n\n${text.trim().replace(/^[ \t]+/gm, "")}\n`;

/** `others` are sections about what else is inside. */
export function noticesWith(others = []) {
  return [
    "Trainprint is offered under the Apache License 2.0, which stands at the end. It contains the following.\n",
    section("Figures", textOf("web/notices/data.txt")),
    section("Names of places", textOf("core/data/cldr/NOTICE")),
    ...others,
    ...parts.map(({ title, file }) => section(title, textOf(`web/notices/${file}`))),
    section("Trainprint", textOf("LICENSE")),
  ].join("\n");
}
