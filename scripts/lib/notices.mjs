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

export const section = (title, text) => `${"=".repeat(100)}\n${title}\n${"=".repeat(100)}\n\n${text.trim()}\n`;

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
