// The hosted page: assets beside it by relative URL, and embed.html, the one-file page, for places without an origin.
import { readFileSync } from "node:fs";
import { minify_sync } from "terser";
import type { Plugin } from "vite";
import { installable, manifestLink } from "./offline.ts";
import { language } from "./language.ts";
import { joinPage, look, takePage, type Bundle } from "./page.ts";
import { prerendered } from "./prerender.ts";
import { hashOf, policyTag } from "./policy.ts";

/** Asked when somebody presses a button for it (src/hub); large files come from the second, to which the first redirects. */
const hubHosts = ["huggingface.co", "*.hf.co"]; // by the scheme of the page, or https

export function sitePage(oneFile: string): Plugin[] {
  let style = "";
  const styleInside: Plugin = {
    name: "trainprint:style-inside",
    apply: "build",
    generateBundle: {
      order: "pre", // before Vite notes which styles a later part has to load
      handler: (_options, bundle) => void (style = takeFirstStyle(bundle)),
    },
  };
  const page: Plugin = {
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
        const wasm = named("wasm", files.find((file) => /trainprint-(?!files)[^/]*\.wasm$/.test(file.fileName))?.fileName);
        if (!style) throw new Error("the bundle has no style");

        const boot = minify_sync(look + bootCode(entry, wasm)).code ?? "";
        const policy = policyTag({
          "script-src": ["'self'", "'wasm-unsafe-eval'", hashOf(boot)],
          "style-src": ["'self'", hashOf(style)],
          "connect-src": ["'self'", ...hubHosts],
          "worker-src": ["'self'"],
          "manifest-src": ["'self'"],
        });
        const tags = [manifestLink, `<style>${style}</style>`, `<script>${boot}</script>`];
        this.emitFile({ type: "asset", fileName: "index.html", source: joinPage(page, policy, tags) });
        this.emitFile({ type: "asset", fileName: "embed.html", source: readFileSync(oneFile) });
      },
    },
  };
  return [styleInside, page, installable()];
}

/**
 * The page in the other language: where it is from here. No <link rel="alternate"> names it: search engines want a whole address
 * there, and where the page is served is not known; they find it by the link at its end.
 */
const otherLanguage = language === "en" ? { name: "fr", address: "fr/" } : { name: "en", address: "../" };

/**
 * The style of the entry, which goes into the HTML so that the first paint waits for nothing else; what is loaded later brings
 * its own.
 */
function takeFirstStyle(bundle: Bundle): string {
  const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry);
  if (entry?.type !== "chunk") throw new Error("the bundle has no entry");
  if (entry.imports.length > 0) throw new Error(`the entry is in several files: ${entry.imports.join(", ")}`);
  const sheets = [...(entry.viteMetadata?.importedCss ?? [])];
  entry.viteMetadata?.importedCss.clear();
  const style = sheets.map((sheet) => String((bundle[sheet] as { source: unknown }).source)).join("");
  for (const sheet of sheets) delete bundle[sheet];
  return style;
}

// A page without an origin (opened from disk, or in a sandbox without allow-same-origin) may load no module and
// fetch no file, so it goes to embed.html, which needs neither. Tags are made by script so that nothing is asked
// for in vain there.
function bootCode(entry: string, wasm: string): string {
  return `if (self.origin === "null" || location.protocol === "file:") {
  location.replace("embed.html" + location.search + location.hash);
} else if (new URLSearchParams(location.search).get("__lang")?.startsWith("${otherLanguage.name}")) {
  location.replace("${otherLanguage.address}" + location.search + location.hash);
} else {
  const add = (tag, attributes) => document.head.append(Object.assign(document.createElement(tag), attributes));
  add("script", { type: "module", src: "./${entry}" });
  add("link", { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: "./${wasm}" });
}
`;
}
