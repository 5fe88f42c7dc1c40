// What both builds share: finding the page in the bundle and taking Vite's own tags out of it.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

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

/** index.html as Vite wrote it, cut in two, without the script and style tags. */
export function takePage(bundle: Bundle): Page {
  const page = bundle["index.html"];
  if (page?.type !== "asset") throw new Error("index.html is missing from the bundle");
  delete bundle["index.html"];
  const html = String(page.source)
    .replace(/\s*<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, "");
  const [head, body] = html.split("</head>");
  if (head === undefined || body === undefined) throw new Error("index.html has no head");
  return { head, body };
}

export function joinPage(page: Page, policy: string, tags: string[]): string {
  const head = page.head.replace(/(<meta charset="[^"]*"\s*\/?>)/, `$1\n    ${policy}`);
  return `${head.trimEnd()}\n    ${tags.join("\n    ")}\n  </head>${page.body}`;
}
