// The hosted page: assets beside it by relative URL, and embed.html, the one-file page, for places without an origin.
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { joinPage, look, takePage } from "./page.ts";
import { prerendered } from "./prerender.ts";
import { hashOf, policyTag } from "./policy.ts";

export function sitePage(oneFile: string): Plugin {
  return {
    name: "trainprint:site-page",
    apply: "build",
    generateBundle: {
      order: "post", // after Vite has finished its own chunks
      async handler(_options, bundle) {
        const page = takePage(bundle, await prerendered(false));
        const files = Object.values(bundle);
        const named = (what: string, found: string | undefined) => {
          if (found === undefined) throw new Error(`the bundle has no ${what}`);
          return found;
        };
        const entry = named("entry", files.find((file) => file.type === "chunk" && file.isEntry)?.fileName);
        // What the entry shares with parts that are loaded later stands in files of its own, which are asked for beside it.
        const shared = files.flatMap((file) => (file.type === "chunk" && file.isEntry ? file.imports : []));
        const core = named("core", files.find((file) => file.type === "chunk" && file.name === "start-fetched")?.fileName);
        const wasm = named("wasm", files.find((file) => /trainprint-(?!files)[^/]*\.wasm$/.test(file.fileName))?.fileName);
        const sheet = named("style", files.find((file) => file.fileName.endsWith(".css"))?.fileName);
        const style = String((bundle[sheet] as { source: unknown }).source); // inside: the first paint waits for nothing else
        delete bundle[sheet];

        const boot = look + bootCode(entry, [...shared, core], wasm);
        const policy = policyTag({
          "script-src": ["'self'", "'wasm-unsafe-eval'", hashOf(boot)],
          "style-src": [hashOf(style)],
          "connect-src": ["'self'"],
          "worker-src": ["'self'"],
        });
        const tags = [`<style>${style}</style>`, `<script>${boot}</script>`];
        this.emitFile({ type: "asset", fileName: "index.html", source: joinPage(page, policy, tags) });
        this.emitFile({ type: "asset", fileName: "embed.html", source: readFileSync(oneFile) });
      },
    },
  };
}

// A page without an origin (opened from disk, or in a sandbox without allow-same-origin) may load no module and
// fetch no file, so it goes to embed.html, which needs neither. Tags are made by script so that nothing is asked
// for in vain there.
function bootCode(entry: string, modules: string[], wasm: string): string {
  return `if (self.origin === "null" || location.protocol === "file:") {
  location.replace("embed.html" + location.search + location.hash);
} else {
  const add = (tag, attributes) => document.head.append(Object.assign(document.createElement(tag), attributes));
  add("script", { type: "module", src: "./${entry}" });
  for (const href of ${JSON.stringify(modules.map((name) => `./${name}`))}) add("link", { rel: "modulepreload", href });
  add("link", { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: "./${wasm}" });
}
`;
}
