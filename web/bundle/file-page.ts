// The page as one file: script, style and core inside, so that it works from disk, from a sandbox and with no network.
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { alphabet, fromBase91 } from "../src/core/base91.ts";
import { keptPlace } from "../src/offline/place.ts";
import { toBase91 } from "./base91.ts";
import { joinPage, look, takePage } from "./page.ts";
import { prerendered } from "./prerender.ts";
import { hashOf, policyTag } from "./policy.ts";

export function filePage(fileName: string): Plugin {
  return {
    name: "trainprint:file-page",
    apply: "build",
    generateBundle: {
      order: "post", // after Vite has finished its own chunks
      async handler(_options, bundle) {
        const page = takePage(bundle, await prerendered(true));
        let script = "";
        let style = "";
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === "chunk") script += safeInHtml(forPageAndWorker(file.code));
          else if (name.endsWith(".css")) style += String(file.source);
          else throw new Error(`${name} has no place in one file`);
          delete bundle[name];
        }
        if (!script || !style || /<\/style/i.test(style)) throw new Error("the bundle cannot be put into one file");
        const policy = policyTag({
          "script-src": ["'wasm-unsafe-eval'", hashOf(look), hashOf(script), hashOf(opening)],
          "style-src": [hashOf(style)],
          "worker-src": ["blob:"],
        });
        const tags = [`<style>${style}</style>`, `<script>${look}</script>`];
        this.emitFile({ type: "asset", fileName, source: joinPage(page, policy, tags, packed(script)) });
      },
    },
  };
}

/**
 * Takes the page's script, of which the policy knows the hash, out of its packed text and runs it. What has come is put
 * into the page at once, as the browser would have done.
 */
const opening = `const alphabet = ${JSON.stringify(alphabet)};
${fromBase91.toString()}
const { textContent: text, dataset } = document.getElementById("packed");
const bytes = fromBase91(text).subarray(0, Number(dataset.size));
new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text().then((code) =>
  document.body.append(Object.assign(document.createElement("script"), { type: "module", textContent: code })));`;

/** Half of the file is script that shrinks to a third. */
function packed(script: string): string {
  const bytes = gzipSync(script, { level: 9 });
  const text = toBase91(bytes);
  return `${keptPlace}<script type="text/plain" id="packed" data-size="${bytes.length}">${text}</script><script>${opening}</script>`;
}

// The worker runs the same script from a Blob; from disk, browsers start only classic workers so, which know no
// import.meta.
function forPageAndWorker(code: string): string {
  return `const scriptMeta={url:self.location.href};${code.replace(/\bimport\.meta\b/g, "scriptMeta")}`;
}

// Inside <script>, HTML looks for the closing tag and for comment openers; the escapes mean the same to JavaScript.
function safeInHtml(code: string): string {
  return code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}
