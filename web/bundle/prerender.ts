// The form as HTML in the page, so that it is seen and typed into before any script has come.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, type Plugin } from "vite";
import { inThisLanguage } from "./language.ts";
import { noticesAddress } from "./notices.ts";

const web = resolve(import.meta.dirname, "..");

/** In place of what only a browser does, and of texts that are no part of the page before they are opened. */
function standIns(): Plugin {
  const none = ["start", "startFiles", "filesBytes", "forgetFilesBytes", "startWorker"].map((name) => `${name} = undefined`);
  const modules: Record<string, string> = {
    "#start": `export const ${none.join(", ")};`,
    "#worker": `export const ${none.join(", ")};`,
    "#share": "export const tablesBytes = undefined, workersFor = undefined, helpAt = undefined, shareTable = undefined;",
    "#hub": "export const fromHub = undefined, giveBack = undefined, listed = undefined, modelInAddress = undefined;",
    "#offline": "export const keepPage = undefined, oneFile = undefined;",
    "trainprint-files-module": "export default undefined;",
    "#method": 'export default "";',
    "#notices": `export const href = ${JSON.stringify(noticesAddress)}, text = {};`,
  };
  return {
    name: "trainprint:stand-ins",
    enforce: "pre",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)],
  };
}

/** What stands in `#app`: Svelte's server rendering of the same components that the script then takes over. */
export async function prerendered(oneFile: boolean): Promise<string> {
  const built = await build({
    root: web,
    mode: oneFile ? "file" : "site",
    configFile: false,
    logLevel: "error",
    plugins: [...inThisLanguage(oneFile), svelte(), standIns()],
    ssr: { noExternal: true },
    build: { ssr: resolve(web, "src/prerender.ts"), write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [chunk] = "output" in built ? built.output : [];
  if (chunk?.type !== "chunk") throw new Error("the page could not be rendered");
  const folder = mkdtempSync(resolve(web, "node_modules/.prerender-"));
  try {
    const file = resolve(folder, "page.mjs");
    writeFileSync(file, chunk.code);
    const { html } = (await import(pathToFileURL(file).href)) as { html: string };
    return html;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
