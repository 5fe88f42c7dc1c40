// The notices of everything that is inside the page: licences of its parts and sources of its figures.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { pack } from "./base85.ts";

/** Of the hosted page, relative to it. */
export const noticesAddress = "./NOTICES.txt";

const web = resolve(import.meta.dirname, "..");

/** npm packages of which something reaches the browser. */
const packages = ["svelte", "esm-env", "clsx", "@github/combobox-nav", "yaml", "lzma1"];

/** What the WebAssembly modules are made of beside Trainprint: the texts are in web/notices. */
const parts = [
  { title: "JSON for Modern C++ (https://github.com/nlohmann/json), MIT", file: "nlohmann-json.txt" },
  { title: "Emscripten's runtime (https://emscripten.org), MIT", file: "emscripten.txt" },
  { title: "musl, the C library (https://musl.libc.org), MIT", file: "musl.txt" },
  { title: "zlib (https://zlib.net), Zlib", file: "zlib.txt" },
  { title: "libc++, libc++abi and compiler-rt (https://llvm.org), Apache-2.0 with LLVM Exceptions", file: "llvm.txt" },
];

const section = (title: string, text: string) => `${"=".repeat(100)}\n${title}\n${"=".repeat(100)}\n\n${text.trim()}\n`;
const own = (file: string) => readFileSync(resolve(web, "notices", file), "utf8");

function ofPackage(name: string): string {
  const folder = resolve(web, "node_modules", name);
  const { version, license, homepage } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8")) as Record<string, string | undefined>;
  const file = readdirSync(folder).find((entry) => /^licen[sc]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file: add its text to web/notices`);
  return section(`${name} ${version}${homepage ? ` (${homepage})` : ""}, ${license}`, readFileSync(resolve(folder, file), "utf8"));
}

export function noticesText(): string {
  const licence = readFileSync(resolve(web, "../LICENSE"), "utf8");
  return [
    "Trainprint is offered under the Apache License 2.0, which stands at the end. It contains the following.\n",
    section("Figures", own("data.txt")),
    ...packages.map(ofPackage),
    ...parts.map(({ title, file }) => section(title, own(file))),
    section("Trainprint", licence),
  ].join("\n");
}

/**
 * `#notices` for the page's footer: with `oneFile` the whole text, else the address of the file that is written beside
 * the page. Fails when something of an npm package without a notice is in the bundle.
 */
export function notices(oneFile: boolean): Plugin {
  const id = "\0trainprint-notices";
  return {
    name: "trainprint:notices",
    enforce: "pre",
    resolveId: (source) => (source === "#notices" ? id : undefined),
    load: (loaded) =>
      loaded === id ? `export const notices = ${JSON.stringify(oneFile ? { packed: pack(noticesText()) } : { href: noticesAddress })};` : undefined,
    generateBundle() {
      for (const module of this.getModuleIds()) {
        const [, inside] = module.split(/.*\/node_modules\//);
        if (inside && !packages.some((name) => inside.startsWith(`${name}/`))) throw new Error(`no notice for ${inside}: see bundle/notices.ts`);
      }
      if (!oneFile) this.emitFile({ type: "asset", fileName: "NOTICES.txt", source: noticesText() });
    },
  };
}
