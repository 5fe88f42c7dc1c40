// What both builds share: finding the page in the bundle and taking Vite's own tags out of it.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { pageInLanguage } from "./language.ts";

type Hook = Extract<Plugin["generateBundle"], (...args: never[]) => unknown>;
export type Bundle = Parameters<Hook>[1];

/** Theme and layout, applied before the first paint. */
export const look = readFileSync(resolve(import.meta.dirname, "../src/boot/look.js"), "utf8");

/** While developing, Vite serves index.html itself: put the same script in. */
export function lookWhileDeveloping(): Plugin {
  return {
    name: "trainprint:look",
    apply: "serve",
    transformIndexHtml: () => [{ tag: "script", children: look, injectTo: "head" }],
  };
}

export interface Page {
  head: string;
  body: string;
}

/** index.html as Vite wrote it with `app` in its place, cut in two, without the script and style tags. */
export function takePage(bundle: Bundle, app: string): Page {
  const page = bundle["index.html"];
  if (page?.type !== "asset") throw new Error("index.html is missing from the bundle");
  delete bundle["index.html"];
  const html = pageInLanguage(String(page.source))
    .replace(/\s*<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, "")
    .replace(/\n\s+/g, "\n");
  const [head, body] = html.split("</head>");
  const place = '<div id="app">';
  if (head === undefined || !body?.includes(place)) throw new Error("index.html has no head, or no place for the page");
  return { head, body: body.replace(place, () => place + app) };
}

/** `last` comes behind the page's content, which is painted before it has arrived. */
export function joinPage(page: Page, policy: string, tags: string[], last = ""): string {
  const head = page.head.replace(/(<meta charset="[^"]*"\s*\/?>)/, `$1\n${policy}`);
  return `${head.trimEnd()}\n${tags.join("\n")}\n</head>${page.body.replace("</body>", () => `${last}</body>`)}`;
}

/** Inside <script>, HTML looks for the closing tag and for comment openers; the escapes mean the same to JavaScript. */
export function safeInHtml(code: string): string {
  return code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}

const unused = /svelte\/src\/(internal\/client\/dom\/(elements\/(custom-element|bindings\/(size|select))|blocks\/html)|legacy\/legacy-client)\.js/;

const loadLater = readFileSync(resolve(import.meta.dirname, "../src/boot/load-later.js"), "utf8");

/**
 * Bytes before the first answer that nothing needs: Vite's helper for styles beside scripts, which does more than is asked
 * and does not try again what failed, and Svelte's custom elements, which are no elements of ours. And the tables of
 * Brotli and Snappy, which core/parquet.ts does not take from there: nothing finds by itself that they are not used.
 */
export function withoutUnused(): Plugin {
  return {
    name: "trainprint:without-unused",
    enforce: "pre",
    resolveId: (id) => (id === "#import-anew" ? resolve(import.meta.dirname, "../src/boot/import-anew.js") : undefined),
    transform(code, id) {
      if (id.includes("vite/preload-helper")) return loadLater;
      if (id.endsWith("hyparquet-compressors/src/brotli.js")) return "export const decompressBrotli = undefined;";
      if (id.endsWith("hyparquet-compressors/src/compressors.js")) return "export const compressors = undefined;";
      return unused.test(id) ? { code, moduleSideEffects: false } : undefined;
    },
  };
}

interface ModuleGraph {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null;
}

/** The glue of the first module: nothing is answered without it, though it comes by `import()` so that its failure is told. */
const core = /\/start-fetched\.ts$/;

/** Whatever the first answer needs is one file: every cut costs some bytes. */
export function firstPart(module: string, graph: ModuleGraph): string | null {
  const seen = new Set<string>();
  const isNeeded = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    const info = graph.getModuleInfo(id);
    return info !== null && (info.isEntry || core.test(id) || info.importers.some(isNeeded));
  };
  return isNeeded(module) ? "page" : null;
}
