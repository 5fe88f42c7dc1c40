// What makes the hosted page installable: its manifest, its icons, and the service worker that keeps every file of one build.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import { about } from "../src/app/head.ts";
import { inLanguage, language } from "./language.ts";
import { notices } from "./notices.ts";

const web = resolve(import.meta.dirname, "..");

const icons = [
  { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
  { src: "icon-192.png", sizes: "192x192", type: "image/png" },
  { src: "icon-512.png", sizes: "512x512", type: "image/png" },
  { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
];

/** Without `id`, each folder that it is served from is an app of its own. */
const manifest = {
  name: "Trainprint",
  description: inLanguage(about),
  lang: language,
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#faf9f6",
  theme_color: "#0b6a55",
  categories: ["utilities", "education"],
  icons: icons.map((icon) => ({ ...icon, src: `./icons/${icon.src}` })),
};

export const manifestLink = '<link rel="manifest" href="./manifest.webmanifest">';

/** For "Save for offline", frames without an origin and other people's pages: none is asked for without a network. */
const notKept = ["embed.html", "method.html", "embed.js", "custom-elements.json"];

/** After everything else has been written. */
export function installable(): Plugin {
  return {
    name: "trainprint:installable",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: "asset", fileName, source });
        emit("manifest.webmanifest", JSON.stringify(manifest));
        for (const { src } of icons) emit(`icons/${src}`, readFileSync(resolve(web, "icons", src)));
        const kept = Object.values(bundle).filter(({ fileName }) => !notKept.includes(fileName));
        emit("service-worker.js", await serviceWorker(kept.map((file) => entry(file.fileName, file.type === "chunk" ? file.code : file.source))));
      },
    },
  };
}

/** What has a hash in its name never changes, and is taken only as it was built; some hosts add to HTML. */
function entry(url: string, content: string | Uint8Array) {
  const hash = createHash("sha256").update(content).digest("base64");
  return url.startsWith("assets/") ? { url, revision: null, integrity: `sha256-${hash}` } : { url, revision: hash };
}

async function serviceWorker(entries: object[]): Promise<string> {
  const precached: Plugin = {
    name: "trainprint:precached",
    resolveId: (id) => (id === "#precached" ? `\0${id}` : undefined),
    load: (id) => (id === "\0#precached" ? `export default ${JSON.stringify(entries)};` : undefined),
  };
  const built = await build({
    root: web,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [precached, notices(true)],
    build: {
      write: false,
      rolldownOptions: { input: resolve(web, "src/offline/service-worker.ts"), output: { format: "iife", entryFileNames: "service-worker.js" } },
    },
  });
  const [chunk] = "output" in built ? built.output : [];
  if (chunk?.type !== "chunk") throw new Error("the service worker could not be built");
  return chunk.code;
}
