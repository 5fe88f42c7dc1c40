// The page as one file: script, style and core inside, so that it works from disk, from a sandbox and with no network.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import { keptPlace } from "../src/offline/place.ts";
import { cutStyle } from "./first-style.ts";
import { joinPage, look, safeInHtml, takePage } from "./page.ts";
import { prerendered } from "./prerender.ts";
import { hashOf, policyTag } from "./policy.ts";
import { toSevenBits } from "./seven-bits.ts";

/** `wasmDir` holds the second module. */
export function filePage(fileName: string, wasmDir: string): Plugin {
  return {
    name: "trainprint:file-page",
    apply: "build",
    generateBundle: {
      order: "post", // after Vite has finished its own chunks
      async handler(_options, bundle) {
        const app = await prerendered(true);
        const taken = takePage(bundle, app);
        // No script of a file arrives later than the file.
        const head = taken.head.replace(/\n<meta name="description"[^>]*>/, ""); // for those who search
        const page = { head, body: taken.body.replace(/(<p class="boot">[^.]*\.)[^<]*/, "$1") };
        let script = "";
        let style = "";
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === "chunk") script += safeInHtml(forPageAndWorker(file.code));
          else if (name.endsWith(".css")) style += String(file.source);
          else throw new Error(`${name} has no place in one file`);
          delete bundle[name];
        }
        if (!script || !style || /<\/style/i.test(style)) throw new Error("the bundle cannot be put into one file");
        const { first, later } = cutStyle(style, app);
        const opening = await openingScript();
        const policy = policyTag(
          {
            "script-src": ["'wasm-unsafe-eval'", hashOf(look), hashOf(script), hashOf(opening)],
            "style-src": [hashOf(first), hashOf(later)],
            "worker-src": ["blob:"],
          },
          ["opening"],
        );
        const tags = [`<style>${first}</style>`, `<script>${look}</script>`];
        this.emitFile({
          type: "asset",
          fileName,
          source: joinPage(
            page,
            policy,
            tags,
            packed([readFileSync(resolve(wasmDir, "trainprint-files.wasm")), Buffer.from(script), Buffer.from(later)], opening),
          ),
        });
      },
    },
  };
}

/** lzma1 exports its decoder only with its encoder, which is three quarters of it. */
const decoderOfLzma: Plugin = {
  name: "trainprint:lzma-decoder",
  resolveId: (id) => (id === "#lzma-decoder" ? `\0${id}` : undefined),
  load(id) {
    if (id !== "\0#lzma-decoder") return;
    const from = (name: string) => JSON.stringify(resolve(import.meta.dirname, "../node_modules/lzma1/lib", name));
    return `export { Decoder } from ${from("decoder.js")};\nexport { InputBuffer, OutputBuffer } from ${from("streams.js")};`;
  },
};

/** src/boot/inside.ts with the libraries that it needs, as one script: the policy knows its hash, as it does that of what it unpacks. */
async function openingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [decoderOfLzma],
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, "../src/boot/inside.ts"), formats: ["iife"], name: "inside" },
      minify: "terser",
    },
  });
  const [chunk] = Array.isArray(built) ? (built[0]?.output ?? []) : [];
  if (chunk?.type !== "chunk") throw new Error("src/boot/inside.ts could not be built");
  return safeInHtml(chunk.code.trim());
}

/** In the format of .lzma files, by Python's own library: what npm has takes one set of properties only, and is 1 % larger. */
function compressed(bytes: Uint8Array): Buffer {
  const program = `import lzma, sys
filters = [{"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 22, "nice_len": 56, "lc": 4, "lp": 0, "pb": 0}]
sys.stdout.buffer.write(lzma.compress(sys.stdin.buffer.read(), format=lzma.FORMAT_ALONE, filters=filters))`;
  const { status, stdout, stderr, error } = spawnSync("python3", ["-c", program], { input: bytes, maxBuffer: 2 ** 26 });
  if (status !== 0) throw error ?? new Error(`python3: ${String(stderr)}`);
  return stdout;
}

/**
 * Compressed with LZMA, an eighth smaller than with gzip: the module, then the script, which holds many of the same sentences, and the
 * style of what the script makes. Their sizes are those of what is unpacked.
 */
function packed(parts: readonly Uint8Array[], opening: string): string {
  const sizes = parts.map(({ length }) => length).join();
  const text = toSevenBits(compressed(Buffer.concat(parts)));
  return `${keptPlace}<script type="text/plain" id="packed" data-sizes="${sizes}">${text}</script><script>${opening}</script>`;
}

// The worker runs the same script from a Blob; from disk, browsers start only classic workers so, which know no
// import.meta.
function forPageAndWorker(code: string): string {
  return `const scriptMeta={url:self.location.href};${code.replace(/\bimport\.meta\b/g, "scriptMeta")}`;
}
