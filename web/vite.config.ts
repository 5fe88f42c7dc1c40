// Two builds of one source: `site` (a page with assets beside it) and `file` (one HTML with everything inside).
import { resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { coreFiles } from "./bundle/core.ts";
import { filePage } from "./bundle/file-page.ts";
import { method } from "./bundle/method.ts";
import { notices } from "./bundle/notices.ts";
import { lookWhileDeveloping, withoutUnused } from "./bundle/page.ts";
import { sitePage } from "./bundle/site-page.ts";

const here = import.meta.dirname;
const wasmDir = resolve(here, process.env.TRAINPRINT_WASM_DIR ?? "../build/wasm/wasm");
const dist = resolve(here, process.env.TRAINPRINT_DIST ?? "dist");

export default defineConfig(({ mode }) => {
  const oneFile = mode === "file";
  return {
    root: here,
    base: "./",
    publicDir: false,
    plugins: [
      svelte(),
      coreFiles(wasmDir, oneFile),
      method(),
      notices(oneFile),
      lookWhileDeveloping(),
      withoutUnused(),
      oneFile ? filePage("trainprint.html") : sitePage(resolve(dist, "trainprint.html")),
    ],
    worker: { format: "es", plugins: () => [coreFiles(wasmDir, oneFile), notices(true)] },
    server: { host: "127.0.0.1", fs: { allow: ["..", wasmDir] } },
    build: {
      outDir: oneFile ? dist : resolve(dist, "site"),
      emptyOutDir: !oneFile,
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { chunkFileNames: "assets/[name]-[hash].js", codeSplitting: !oneFile } },
    },
  };
});
