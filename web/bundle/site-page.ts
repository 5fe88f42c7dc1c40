// The hosted page: assets beside it by relative URL, and embed.html, the one-file page, for places without an origin.
import { readFileSync } from "node:fs";
import { minify_sync } from "terser";
import type { Plugin } from "vite";
import { installable, manifestLink } from "./offline.ts";
import { inLanguage, language } from "./language.ts";
import { methodPage } from "./method.ts";
import { joinPage, look, safeInHtml, takePage, type Bundle } from "./page.ts";
import { prerendered } from "./prerender.ts";
import { hashOf, policyTag } from "./policy.ts";
import { signedInPage } from "./signed-in.ts";

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
        const withoutScripts = "</p></noscript>";
        const withMethod = page.body.replace(withoutScripts, ` <a href="./method.html">${inLanguage("The method")}</a>${withoutScripts}`);
        if (withMethod === page.body) throw new Error("index.html says nothing to those without scripts");
        const files = Object.values(bundle);
        const named = <Found>(what: string, found: Found | undefined): Found => {
          if (found === undefined) throw new Error(`the bundle has no ${what}`);
          return found;
        };
        const entry = named(
          "entry",
          files.find((file): file is Chunk => file.type === "chunk" && file.isEntry),
        );
        const wasm = named("wasm", files.find((file) => /trainprint-(?!files)[^/]*\.wasm$/.test(file.fileName))?.fileName);
        if (!style) throw new Error("the bundle has no style");

        const boot = minify_sync(bootCode(wasm) + look).code ?? "";
        const script = safeInHtml(takeScript(entry));
        const policy = policyTag(
          {
            "script-src": ["'self'", "'wasm-unsafe-eval'", hashOf(boot), hashOf(script)],
            "style-src": ["'self'", hashOf(style)],
            "connect-src": ["'self'", ...hubHosts],
            "worker-src": ["'self'"],
            "manifest-src": ["'self'"],
          },
          ["offline", "hub"],
        );
        const tags = [`<script>${boot}</script>`, manifestLink, `<style>${style}</style>`];
        this.emitFile({
          type: "asset",
          fileName: "index.html",
          source: joinPage({ ...page, body: withMethod }, policy, tags, `<script type="module">${script}</script>`),
        });
        this.emitFile({ type: "asset", fileName: "method.html", source: methodPage() });
        this.emitFile({ type: "asset", fileName: "signed-in.html", source: signedInPage() });
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

type Chunk = Extract<Bundle[string], { type: "chunk" }>;

/** By this name, parts that are loaded later find what the page's own script exports. */
const exported = "trainprintPage";

/**
 * The page's script, to stand in the HTML: the core is asked for as soon as the head is there, and on a slow line nothing waits
 * for the script's own round trip. In its place is left a module that exports the same, as it is once the page has started, for the
 * parts that are loaded later.
 */
function takeScript(entry: Chunk): string {
  const [, body, list] = /^([\s\S]*)export ?\{([^{}]*)\};?\s*$/.exec(entry.code) ?? [];
  if (body === undefined || list === undefined) throw new Error("the entry does not end with what it exports");
  const names = list.split(",").map((one) => one.trim().split(" as "));
  const members = names.map(([inside, outside = inside]) => ({ inside, outside }));
  entry.code = `const page=self.${exported}();export const ${members.map(({ outside }) => `${outside}=page.${outside}`).join()};`;
  return `${body}self.${exported}=()=>({${members.map(({ inside, outside }) => `${outside}:${inside}`).join()}});`;
}

// A page without an origin (opened from disk, or in a sandbox without allow-same-origin) may load no module and
// fetch no file, so it goes to embed.html, which needs neither. Tags are made by script so that nothing is asked
// for in vain there.
function bootCode(wasm: string): string {
  return `if (self.origin === "null" || location.protocol === "file:") {
  self.leaving = true;
  location.replace("embed.html" + location.search + location.hash);
} else if (new URLSearchParams(location.search).get("__lang")?.startsWith("${otherLanguage.name}")) {
  self.leaving = true;
  location.replace("${otherLanguage.address}" + location.search + location.hash);
} else {
  const core = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: "./${wasm}" };
  document.head.append(Object.assign(document.createElement("link"), core));
}
`;
}
