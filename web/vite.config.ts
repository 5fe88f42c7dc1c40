// Two builds of one source for each language (bundle/language.ts): `site` (a page with assets beside it) and `file` (one HTML with everything inside).
import { resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { coreFiles } from "./bundle/core.ts";
import { ending, inThisLanguage, language } from "./bundle/language.ts";
import { filePage } from "./bundle/file-page.ts";
import { method } from "./bundle/method.ts";
import { notices } from "./bundle/notices.ts";
import { firstPart, lookWhileDeveloping, withoutUnused } from "./bundle/page.ts";
import { sitePage } from "./bundle/site-page.ts";
import { widget } from "./bundle/widget.ts";

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
      ...inThisLanguage(oneFile),
      svelte(),
      coreFiles(wasmDir, oneFile),
      method(),
      notices(oneFile),
      lookWhileDeveloping(),
      withoutUnused(),
      ...(oneFile ? [filePage(`trainprint${ending}.html`, wasmDir)] : [sitePage(resolve(dist, `trainprint${ending}.html`)), widget()]),
    ],
    worker: {
      format: "es",
      rolldownOptions: { output: { minify: true } },
      plugins: () => [...inThisLanguage(oneFile), coreFiles(wasmDir, oneFile), notices(true), withoutUnused()],
    },
    server: { host: "127.0.0.1", fs: { allow: ["..", wasmDir] } },
    build: {
      outDir: oneFile ? dist : resolve(dist, "site", language === "en" ? "" : language),
      emptyOutDir: !oneFile,
      assetsInlineLimit: 0,
      minify: "terser", // 1 kB less before the first answer than with Vite's own
      terserOptions: { compress: { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false } },
      modulePreload: false,
      cssCodeSplit: !oneFile,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          entryFileNames: "page-[hash].js", // at the root, as what it names is seen from index.html, which it goes into
          chunkFileNames: "assets/[name]-[hash].js",
          codeSplitting: !oneFile && { groups: [{ name: firstPart }] },
        },
      },
    },
  };
});
